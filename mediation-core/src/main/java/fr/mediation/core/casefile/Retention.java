/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.wording.Labelled;
import fr.mediation.core.wording.Wording;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Conservation et effacement (RGPD, art. 5 et 17): where a closed case stands on its way to erasure.
 *
 * @param status where it stands
 * @param dueOn the first day on which erasure is due, or empty when no terms are set or the case is not closed
 */
public record Retention(Status status, Optional<LocalDate> dueOn) {

    /** Where a case stands on its way to erasure. */
    public enum Status implements Labelled {
        /** The case is not closed: nothing runs. */
        NOT_STARTED("non commencée", "not started"),
        /** The règlement sets no terms. */
        NOT_SET("durée non fixée", "not set"),
        /** The period runs. */
        RUNNING("en cours", "running"),
        /** Erasure is forbidden for now. */
        ON_HOLD("gelée", "on hold"),
        /** Erasure was announced, its day has not come. */
        ANNOUNCED("effacement annoncé", "announced"),
        /** Erasure is due. */
        DUE("effacement dû", "due"),
        /** Personal data are gone. */
        ERASED("effacé", "erased");

        private final Wording label;

        Status(String fr, String en) {
            this.label = new Wording(fr, en);
        }

        @Override
        public Wording label() {
            return label;
        }
    }

    /**
     * Where a case stands.
     *
     * @param state the case
     * @param rules the règlement
     * @param asOf the day of the answer
     * @return its status and the day of erasure
     */
    public static Retention of(CaseState state, CaseRules rules, LocalDate asOf) {
        Optional<LocalDate> due = dueOn(state, rules);
        Status status;
        if (state.phase() == Phase.ERASED) {
            status = Status.ERASED;
        } else if (state.phase() != Phase.CLOSED) {
            status = Status.NOT_STARTED;
        } else if (state.keeping().hold().isPresent()) {
            status = Status.ON_HOLD;
        } else if (due.isEmpty()) {
            status = Status.NOT_SET;
        } else if (asOf.isBefore(due.get())) {
            status = state.keeping().erasureAnnouncedOn().isPresent() ? Status.ANNOUNCED : Status.RUNNING;
        } else {
            status = Status.DUE;
        }
        return new Retention(status, due);
    }

    static Optional<RetentionTerms> terms(CaseState state, CaseRules rules) {
        Optional<RetentionTerms> recorded = state.keeping().retention();
        return rules.isRetentionForOpenClocks() || recorded.isEmpty()
                ? rules.getRetention().or(() -> recorded)
                : recorded;
    }

    static Optional<LocalDate> dueOn(CaseState state, CaseRules rules) {
        return state.keeping()
                .closedOn()
                .flatMap(closed -> terms(state, rules)
                        .map(t -> t.dueOn(
                                closed, state.contacts().lastExchangeOn().orElse(closed))));
    }

    static boolean announced(CaseState state, CaseRules rules, LocalDate day) {
        return terms(state, rules)
                .filter(t -> !t.notice().isZero())
                .map(t -> state.keeping()
                        .erasureAnnouncedOn()
                        .filter(on -> !day.isBefore(on.plus(t.notice())))
                        .isPresent())
                .orElse(true);
    }
}
