/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.facts;

import fr.mediation.core.validation.Violation;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Lecture d'une fiche de faits: a consistent sheet, or everything that is wrong with it.
 *
 * <p>Immutable and thread safe.
 */
public sealed interface SheetReading {

    /**
     * Handles both cases.
     *
     * @param <R> the type of the result
     * @param accepted what to do with the sheet
     * @param refused what to do with the violations
     * @return the result of the branch taken
     */
    default <R> R fold(
            Function<? super FactSheet, ? extends R> accepted, Function<? super List<Violation>, ? extends R> refused) {
        if (this instanceof Accepted a) {
            return accepted.apply(a.sheet());
        }
        return refused.apply(((Refused) this).violations());
    }

    /**
     * The sheet, where a refusal can only be a mistake of the program.
     *
     * @return the sheet
     * @throws IllegalStateException if the sheet was refused; the message gives the codes only
     */
    default FactSheet orThrow() {
        return fold(sheet -> sheet, violations -> {
            throw new IllegalStateException("inconsistent facts: "
                    + violations.stream().map(v -> v.code() + " at " + v.path()).toList());
        });
    }

    /**
     * Fiche cohérente.
     *
     * @param sheet the sheet
     */
    record Accepted(FactSheet sheet) implements SheetReading {

        /**
         * Checks that the sheet is there.
         *
         * @param sheet the sheet
         */
        public Accepted {
            Objects.requireNonNull(sheet, "sheet");
        }
    }

    /**
     * Fiche refusée.
     *
     * @param violations everything that is wrong, at least one, in the order of the vocabulary
     */
    record Refused(List<Violation> violations) implements SheetReading {

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
