/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.aggregate;

import fr.mediation.core.wording.Wording;

/**
 * Mesure d'un tableau: what a table says of the cases of each row.
 */
public enum Measure {
    /** The number of cases and their share. */
    COUNT("Dossiers", "Cases", "Nombre de dossiers.", "Number of cases."),
    /** The number of persons concerned; a person of two cases is counted in each. */
    PERSONS(
            "Personnes",
            "Persons",
            "Personnes concernées : une personne présente dans deux dossiers est comptée dans chacun.",
            "Persons concerned: a person of two cases is counted in each."),
    /** Calendar days from receipt to closing, suspensions included. */
    DURATION(
            "Durée",
            "Duration",
            "Durées en jours calendaires, de la réception à la clôture, sur les dossiers clos.",
            "Durations in calendar days, from receipt to closing, on closed cases."),
    /** Calendar days from receipt to closing, days of suspension left out. */
    DURATION_NET(
            "Durée hors suspension",
            "Duration without suspensions",
            "Durées en jours calendaires, de la réception à la clôture, jours de suspension déduits, sur les dossiers clos.",
            "Durations in calendar days, from receipt to closing, days of suspension left out, on closed cases."),
    /** Calendar days of suspension of the cases that were suspended. */
    SUSPENSION(
            "Suspension",
            "Suspension",
            "Jours calendaires de suspension, sur les dossiers suspendus au moins un jour.",
            "Calendar days of suspension, on cases suspended for a day at least."),
    /** Calendar days from receipt to its acknowledgement. */
    ACKNOWLEDGEMENT(
            "Délai d'accusé de réception",
            "Time to acknowledge",
            "Jours calendaires de la réception à son accusé, sur les dossiers dont l'accusé est enregistré.",
            "Calendar days from receipt to its acknowledgement, on cases with a recorded one."),
    /** Calendar days from the question put to the service to its first answer. */
    ANSWER(
            "Délai de réponse du service",
            "Answer time of the service",
            "Jours calendaires de la question posée au service à sa première réponse, sur les dossiers répondus.",
            "Calendar days from the question put to the service to its first answer, on answered cases.");

    private final Wording label;
    private final Wording note;

    Measure(String fr, String en, String noteFr, String noteEn) {
        this.label = new Wording(fr, en);
        this.note = new Wording(noteFr.replace(" :", "\u00A0:"), noteEn);
    }

    /**
     * What people read.
     *
     * @return the label in both languages
     */
    public Wording label() {
        return label;
    }

    /**
     * How the measure is taken.
     *
     * @return the sentence to print under a table
     */
    public Wording note() {
        return note;
    }

    /**
     * Whether the measure counts days.
     *
     * @return true for durations
     */
    public boolean ofDays() {
        return this != COUNT && this != PERSONS;
    }

    /**
     * Whether every case of the population has the measure.
     *
     * @return true for cases and persons; a duration leaves out the cases without its two days
     */
    public boolean ofEveryCase() {
        return !ofDays();
    }
}
