/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.wording.Labelled;
import fr.mediation.core.wording.Wording;

/**
 * Qualité de l'auteur au regard du dossier: the role of an actor once the case is known. Only the mediator in charge decides.
 */
public enum Standing implements Labelled {
    /** A user who is a party. */
    REQUESTER("demandeur", "requester"),
    /** Who acts for a party. */
    REPRESENTATIVE("représentant", "representative"),
    /** The contact person of the service concerned. */
    SERVICE_CORRESPONDENT("correspondant du service", "service correspondent"),
    /** A trained agent who may hold preliminary interviews and nothing more. */
    REFEREE("référent médiation", "mediation referee"),
    /** The mediator in mandate to whom the case is assigned. */
    MEDIATOR_IN_CHARGE("médiateur en charge", "mediator in charge"),
    /** A mediator of the same authority. */
    OTHER_MEDIATOR("autre médiateur", "other mediator"),
    /** Who assigns cases among mediators. */
    HEAD_MEDIATOR("médiateur principal", "head mediator"),
    /** Who runs the system; sees no content. */
    ADMINISTRATOR("administrateur technique", "technical administrator"),
    /** Who reads figures. */
    STATISTICS_READER("lecteur des statistiques", "statistics reader"),
    /** A court: one fact, and no other. */
    COURT("juridiction", "court"),
    /** The host's own timer and imports. */
    SYSTEM("système hôte", "host system");

    private final Wording label;

    Standing(String fr, String en) {
        this.label = new Wording(fr, en);
    }

    @Override
    public Wording label() {
        return label;
    }
}
