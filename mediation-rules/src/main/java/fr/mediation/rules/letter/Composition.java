/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.letter;

import fr.mediation.core.wording.Wording;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Rédaction d'un courrier: the letter with remarks for the mediator, or why the verdict does not call for it.
 *
 * <p>Immutable and thread safe.
 */
public sealed interface Composition {

    /**
     * Handles both cases.
     *
     * @param <R> the type of the result
     * @param written what to do with the letter
     * @param notFitting what to do otherwise
     * @return the result of the branch taken
     */
    default <R> R fold(
            Function<? super Written, ? extends R> written, Function<? super NotFitting, ? extends R> notFitting) {
        if (this instanceof Written w) {
            return written.apply(w);
        }
        return notFitting.apply((NotFitting) this);
    }

    /**
     * The letter, where its absence can only be a mistake of the program.
     *
     * @return the letter
     * @throws IllegalStateException if the verdict does not call for it; the message gives the code only
     */
    default Letter orThrow() {
        return fold(Written::letter, refused -> {
            throw new IllegalStateException("the verdict does not call for this letter: " + refused.code());
        });
    }

    /**
     * Courrier rédigé.
     *
     * @param letter the letter, a draft to sign
     * @param remarks what the mediator should look at first, possibly nothing
     */
    record Written(Letter letter, List<Remark> remarks) implements Composition {

        /**
         * Copies the remarks.
         *
         * @param letter the letter
         * @param remarks the remarks
         * @throws NullPointerException if an argument is null
         */
        public Written {
            Objects.requireNonNull(letter, "letter");
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * Courrier sans objet.
     *
     * @param code why the verdict does not call for the letter
     * @param reason the same in words
     */
    record NotFitting(Code code, Wording reason) implements Composition {

        /** Raison pour laquelle le courrier est sans objet. */
        public enum Code {
            /** The request is not inadmissible. */
            NOT_INADMISSIBLE,
            /** The request is inadmissible whatever the missing facts, but no single ground is established yet. */
            NO_GROUND_ESTABLISHED,
            /** No ground proposes another body. */
            NO_OTHER_BODY,
            /** Nothing is left to ask that could change the verdict. */
            NOTHING_TO_ASK,
            /** The request is not premature. */
            NOT_PREMATURE
        }

        /**
         * Checks that nothing is missing.
         *
         * @param code why
         * @param reason the same in words
         * @throws NullPointerException if an argument is null
         */
        public NotFitting {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(reason, "reason");
        }
    }
}
