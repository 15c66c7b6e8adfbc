/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.interview;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.validation.Violation;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Effet d'une réponse au questionnaire: the interview after it, or what is wrong with the answer.
 *
 * <p>Immutable and thread safe.
 */
public sealed interface Answering {

    /**
     * Handles both cases.
     *
     * @param <R> the type of the result
     * @param accepted what to do with the interview after the answer
     * @param refused what to do with the violations
     * @return the result of the branch taken
     */
    default <R> R fold(
            Function<? super Accepted, ? extends R> accepted, Function<? super List<Violation>, ? extends R> refused) {
        if (this instanceof Accepted a) {
            return accepted.apply(a);
        }
        return refused.apply(((Refused) this).violations());
    }

    /**
     * The interview after the answer, where a refusal can only be a mistake of the program.
     *
     * @return the interview
     * @throws IllegalStateException if the answer was refused; the message gives the codes only
     */
    default Interview orThrow() {
        return fold(Accepted::interview, violations -> {
            throw new IllegalStateException("refused answer: "
                    + violations.stream().map(v -> v.code() + " at " + v.path()).toList());
        });
    }

    /**
     * Réponse admise.
     *
     * @param interview the interview after the answer
     * @param takenBack earlier answers that the new one left without object or contradicts, in the order in which they were
     *     given; they are asked again if they still matter
     */
    record Accepted(Interview interview, List<FactId> takenBack) implements Answering {

        /**
         * Copies the list.
         *
         * @param interview the interview after the answer
         * @param takenBack the answers that fell
         * @throws NullPointerException if an argument is null
         */
        public Accepted {
            Objects.requireNonNull(interview, "interview");
            takenBack = List.copyOf(takenBack);
        }
    }

    /**
     * Réponse refusée: the interview stays as it was.
     *
     * @param violations everything that is wrong, at least one
     */
    record Refused(List<Violation> violations) implements Answering {

        /**
         * Copies the violations.
         *
         * @param violations everything that is wrong
         * @throws IllegalArgumentException if nothing is wrong
         */
        public Refused {
            violations = List.copyOf(violations);
            if (violations.isEmpty()) {
                throw new IllegalArgumentException("a refusal has at least one reason");
            }
        }
    }
}
