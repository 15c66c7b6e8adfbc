/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.annual;

import fr.mediation.core.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Préconisation (règlement type, art. 4): a proposal to services, and where it stands.
 *
 * <p>Immutable and thread safe.
 *
 * @param title what is proposed
 * @param issuedOn the day it was issued
 * @param pilot the directorate that leads it
 * @param history its states and their dates, the oldest first, at least one
 * @param actionsPlanned its numbered actions
 * @param actionsDone those done
 */
public record Recommendation(
        String title, LocalDate issuedOn, String pilot, List<Step> history, int actionsPlanned, int actionsDone) {

    /**
     * Checks the dates and the counts.
     *
     * @param title what is proposed
     * @param issuedOn the day it was issued
     * @param pilot the directorate that leads it
     * @param history its states
     * @param actionsPlanned its actions
     * @param actionsDone those done
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if there is no state, if states are not in the order of their dates, or if more
     *     actions are done than planned
     */
    public Recommendation {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(issuedOn, "issuedOn");
        Objects.requireNonNull(pilot, "pilot");
        history = List.copyOf(history);
        LocalDate before = issuedOn;
        for (Step step : history) {
            if (step.on().isBefore(before)) {
                throw new IllegalArgumentException(
                        "the states of a recommendation follow one another from its issue on");
            }
            before = step.on();
        }
        if (history.isEmpty() || actionsDone < 0 || actionsDone > actionsPlanned) {
            throw new IllegalArgumentException("a recommendation has a state, and no more actions done than planned");
        }
    }

    /**
     * Where the recommendation stood on a day.
     *
     * @param day the day
     * @return the last state reached by that day, the first one when the day is before it
     */
    public State stateOn(LocalDate day) {
        State state = history.get(0).state();
        for (Step step : history) {
            state = step.on().isAfter(day) ? state : step.state();
        }
        return state;
    }

    /**
     * Étape d'une préconisation.
     *
     * @param state the state reached
     * @param on the day it was reached
     */
    public record Step(State state, LocalDate on) {}

    /** État d'une préconisation. */
    public enum State {
        /** Issued by the mediator. */
        ISSUED("Émise", "Issued"),
        /** Validated by the general management. */
        VALIDATED("Validée", "Validated"),
        /** Being carried out. */
        IN_PROGRESS("En cours", "In progress"),
        /** Paused. */
        ON_HOLD("En pause", "On hold"),
        /** Continued within a wider project. */
        MERGED("Intégrée à un projet plus large", "Merged into a wider project"),
        /** Carried out. */
        DONE("Réalisée", "Done"),
        /** Refused by the authority. */
        REFUSED("Refusée", "Refused");

        private final Wording label;

        State(String fr, String en) {
            this.label = new Wording(fr, en);
        }

        /**
         * What people read.
         *
         * @return the label in both languages
         */
        public Wording label() {
            return label;
        }
    }
}
