/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.timeline;

import fr.mediation.core.wording.Wording;
import java.time.LocalDate;

/** One day to show: an event of the case, or the last day of a limit. */
record Mark(LocalDate day, Kind kind, Wording label) {

    /** What a mark stands for; each has its own shape and its own words. */
    enum Kind {
        EVENT("événement", "event"),
        PRUDENT("date prudente", "prudent date"),
        LEGAL("date légale", "legal date"),
        BOTH("date légale et prudente", "legal and prudent date"),
        BIRTH("naissance de la décision", "birth of the decision"),
        BIRTH_IF_SILENT("décision à naître, à défaut de réponse", "decision to be born if nothing is answered");

        private final Wording label;

        Kind(String fr, String en) {
            this.label = new Wording(fr, en);
        }

        Wording label() {
            return label;
        }
    }
}
