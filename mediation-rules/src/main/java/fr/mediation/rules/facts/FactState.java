/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.facts;

import java.util.Objects;
import java.util.Optional;

/**
 * État d'un fait: known, never asked, asked in vain, or without object.
 *
 * <p>Four states kept apart, three values in logic: the last three are unknown. Immutable and thread safe.
 */
public sealed interface FactState {

    /**
     * The value, if it is known.
     *
     * @return the known value
     */
    default Optional<Object> known() {
        return this instanceof Known k ? Optional.of(k.value()) : Optional.empty();
    }

    /**
     * Fait connu.
     *
     * @param value a {@code Boolean}, a code, a {@link Selection}, a {@code LocalDate} or an {@code Integer}
     * @param provenance where it was read
     */
    record Known(Object value, Provenance provenance) implements FactState {

        /**
         * Checks that nothing is missing.
         *
         * @param value the value
         * @param provenance where it was read
         * @throws NullPointerException if an argument is null
         */
        public Known {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(provenance, "provenance");
        }

        /** Without the value, which is about a person. */
        @Override
        public String toString() {
            return "Known[***]";
        }
    }

    /** Fait non demandé: nobody was asked yet. */
    record NotAsked() implements FactState {}

    /** Fait demandé sans réponse: unknown, and not to be asked again. */
    record AskedInVain() implements FactState {}

    /** Fait sans objet: other facts leave no room for the question. */
    record WithoutObject() implements FactState {}
}
