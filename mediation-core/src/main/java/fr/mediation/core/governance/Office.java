/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.governance;

import fr.mediation.core.wording.Labelled;
import fr.mediation.core.wording.Wording;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Mandat ou fonction déclaré par le médiateur: an office or activity held beside mediation, or before it.
 *
 * @param kind what it is
 * @param from its first day
 * @param until its last day, included, or empty while it lasts
 */
public record Office(@NotNull Kind kind, @NotNull LocalDate from, Optional<LocalDate> until) {

    /** What an office is. */
    public enum Kind implements Labelled {
        /** An elected office of the authority. */
        ELECTED_OFFICE("mandat électif de la collectivité", "elected office of the authority"),
        /** An elected office elsewhere. */
        OTHER_ELECTED_OFFICE("autre mandat électif", "another elected office"),
        /** An agent of the authority. */
        AGENT_OF_THE_AUTHORITY("agent de la collectivité", "agent of the authority"),
        /** Elected in, or agent of, a grouping the authority belongs to. */
        OFFICE_IN_A_GROUPING(
                "élu ou agent d'un groupement dont la collectivité est membre",
                "elected in, or agent of, a grouping the authority belongs to"),
        /** Any other activity that takes time from mediation. */
        OTHER_ACTIVITY("autre activité", "another activity");

        private final Wording label;

        Kind(String fr, String en) {
            this.label = new Wording(fr, en);
        }

        @Override
        public Wording label() {
            return label;
        }
    }

    /**
     * Checks the order of the days.
     *
     * @param kind what it is
     * @param from its first day
     * @param until its last day
     * @throws IllegalArgumentException if it ends before it begins
     */
    public Office {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(from, "from");
        if (until.filter(end -> end.isBefore(from)).isPresent()) {
            throw new IllegalArgumentException("an office ends on or after its first day");
        }
    }

    boolean heldOn(LocalDate day) {
        return !day.isBefore(from) && until.filter(day::isAfter).isEmpty();
    }
}
