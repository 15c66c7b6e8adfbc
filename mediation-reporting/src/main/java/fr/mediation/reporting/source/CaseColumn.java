/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.source;

import fr.mediation.reporting.record.Axis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Colonnes attendues d'un fichier de dossiers: the columns of a file of cases, with the headings they are known by.
 */
public enum CaseColumn {
    /** The opaque identifier of the case. */
    ID("id", "identifiant", "numéro", "numéro de dossier", "référence", "case id"),
    /** The day of referral. */
    RECEIVED_ON("receivedOn", "date de réception", "reçu le", "date de saisine", "received on"),
    /** The day of the end. */
    CLOSED_ON("closedOn", "date de clôture", "clos le", "date de fin", "closed on"),
    /** Mediation or re-orientation. */
    KIND("kind", "nature", "type"),
    /** Where the handling stands. */
    STATUS("status", "état", "statut", "état du traitement"),
    /** How the request came. */
    CHANNEL("channel", "source", "canal", "mode de saisine"),
    /** Who made it. */
    ORIGINATOR("originator", "auteur", "auteur de la saisine", "demandeur"),
    /** Where the requester lives. */
    TERRITORY("territory", "territoire"),
    /** The directorate concerned. */
    DIRECTION("direction", "service"),
    /** Territorial or central. */
    DIRECTION_TYPE("directionType", "type de direction", "direction type"),
    /** The policy. */
    DOMAIN("domain", "domaine", "politique publique"),
    /** The sub-heading. */
    SUB_DOMAIN("subDomain", "sous-domaine", "sous-chapitre", "sub domain"),
    /** The body of a re-orientation. */
    THIRD_PARTY("thirdParty", "organisme", "organisme compétent", "tiers", "third party"),
    /** How far the case was resolved. */
    OUTCOME("outcome", "résultat", "résultat du traitement"),
    /** Why it ended. */
    END_REASON("endReason", "motif de fin", "motif de clôture", "end reason"),
    /** The day of the acknowledgement of receipt. */
    ACKNOWLEDGED_ON("acknowledgedOn", "accusé de réception", "accusé le", "acknowledged on"),
    /** The number of requesters. */
    PERSONS("persons", "personnes", "nombre de personnes"),
    /** Days of suspension. */
    SUSPENDED_DAYS("suspendedDays", "jours de suspension", "suspended days"),
    /** What kind of person asked. */
    REQUESTER_TYPE("requesterType", "qualité du demandeur", "requester type"),
    /** Why the mediator was seized. */
    REFERRAL_REASON("referralReason", "circonstances", "motif de saisine", "referral reason"),
    /** The day on which the service was asked. */
    SERVICE_ASKED_ON("serviceAskedOn", "service interrogé le", "service asked on"),
    /** The day on which the service answered. */
    SERVICE_ANSWERED_ON("serviceAnsweredOn", "service répondu le", "réponse du service", "service answered on");

    private final String property;
    private final List<String> headings;

    CaseColumn(String property, String... headings) {
        this.property = property;
        this.headings = List.of(headings);
    }

    /**
     * The name of the property of the record, which is also the standard heading.
     *
     * @return for example {@code receivedOn}
     */
    public String property() {
        return property;
    }

    /** What the column may be called in a file. */
    List<String> headings() {
        List<String> all = new ArrayList<>(headings);
        all.add(property);
        return all;
    }

    /** Whether the column holds days. */
    boolean isDay() {
        return switch (this) {
            case RECEIVED_ON, CLOSED_ON, ACKNOWLEDGED_ON, SERVICE_ASKED_ON, SERVICE_ANSWERED_ON -> true;
            default -> false;
        };
    }

    /** What the codes of the column answer; empty for the identifier, days and numbers. */
    Optional<Axis> axis() {
        return Arrays.stream(Axis.values())
                .filter(axis -> axis.name().equals(name()))
                .findFirst();
    }
}
