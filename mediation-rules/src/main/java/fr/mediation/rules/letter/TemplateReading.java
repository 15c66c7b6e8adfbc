/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.letter;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Lecture des modèles d'un hôte: a composer that uses them, or everything that is wrong with them.
 *
 * <p>Immutable and thread safe.
 */
public sealed interface TemplateReading {

    /**
     * Handles both cases.
     *
     * @param <R> the type of the result
     * @param accepted what to do with the composer
     * @param refused what to do with the faults
     * @return the result of the branch taken
     */
    default <R> R fold(
            Function<? super LetterComposer, ? extends R> accepted,
            Function<? super List<TemplateFault>, ? extends R> refused) {
        if (this instanceof Accepted a) {
            return accepted.apply(a.composer());
        }
        return refused.apply(((Refused) this).faults());
    }

    /**
     * The composer, where a refusal can only be a mistake of the program.
     *
     * @return the composer
     * @throws IllegalStateException if a template was refused; the message gives codes and places
     */
    default LetterComposer orThrow() {
        return fold(composer -> composer, faults -> {
            throw new IllegalStateException("refused templates: "
                    + faults.stream()
                            .map(f -> f.code() + " at " + f.template() + " " + f.language() + ":" + f.line())
                            .toList());
        });
    }

    /**
     * Modèles admis.
     *
     * @param composer the composer that uses them
     */
    record Accepted(LetterComposer composer) implements TemplateReading {

        /**
         * Checks that the composer is there.
         *
         * @param composer the composer
         * @throws NullPointerException if it is null
         */
        public Accepted {
            Objects.requireNonNull(composer, "composer");
        }
    }

    /**
     * Modèles refusés.
     *
     * @param faults everything that is wrong, at least one, in the order of letters and languages
     */
    record Refused(List<TemplateFault> faults) implements TemplateReading {

        /**
         * Copies the faults.
         *
         * @param faults everything that is wrong
         * @throws IllegalArgumentException if nothing is wrong
         */
        public Refused {
            faults = List.copyOf(faults);
            if (faults.isEmpty()) {
                throw new IllegalArgumentException("a refusal has at least one reason");
            }
        }
    }
}
