/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import java.util.List;
import java.util.function.Function;

/** Suite donnée à une demande d'acte: accepted with its facts, or refused with every reason. */
public sealed interface Decision {

    /**
     * The act is possible.
     *
     * @param events the facts to keep, in order; none when the command was already done
     * @param intents what the host should do once they are kept
     */
    record Accepted(List<CaseEvent> events, List<Intent> intents) implements Decision {

        /**
         * Copies the lists.
         *
         * @param events the facts
         * @param intents what to do
         */
        public Accepted {
            events = List.copyOf(events);
            intents = List.copyOf(intents);
        }
    }

    /**
     * The act is not possible.
     *
     * @param reasons every reason, at least one
     */
    record Refused(List<Refusal> reasons) implements Decision {

        /**
         * Copies the list.
         *
         * @param reasons every reason
         * @throws IllegalArgumentException if there is none
         */
        public Refused {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a refusal says why");
            }
        }
    }

    /**
     * One branch a case.
     *
     * @param accepted when it is possible
     * @param refused when it is not
     * @param <R> the type of the result
     * @return the result of the branch
     */
    default <R> R fold(Function<Accepted, R> accepted, Function<Refused, R> refused) {
        if (this instanceof Accepted yes) {
            return accepted.apply(yes);
        }
        return refused.apply((Refused) this);
    }
}
