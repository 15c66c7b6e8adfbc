/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.regulation;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Lecture d'un fichier de règlement: the règlement, or everything that is wrong with the file.
 *
 * <p>Immutable and thread safe.
 */
public sealed interface RegulationReading {

    /**
     * Handles both cases.
     *
     * @param <R> the type of the result
     * @param accepted what to do with the règlement
     * @param refused what to do with the faults
     * @return the result of the branch taken
     */
    default <R> R fold(
            Function<? super Regulation, ? extends R> accepted,
            Function<? super List<RegulationFault>, ? extends R> refused) {
        if (this instanceof Accepted a) {
            return accepted.apply(a.regulation());
        }
        return refused.apply(((Refused) this).faults());
    }

    /**
     * The règlement, where a refusal can only be a mistake of the program.
     *
     * @return the règlement
     * @throws IllegalStateException if the file was refused; the message gives every fault with its place
     */
    default Regulation orThrow() {
        return fold(regulation -> regulation, faults -> {
            throw new IllegalStateException(faults.stream()
                    .map(f -> f.line() + ":" + f.column() + " " + f.violation().code() + " at "
                            + f.violation().path())
                    .collect(Collectors.joining("; ", "a règlement that cannot be read: ", "")));
        });
    }

    /**
     * Règlement lu.
     *
     * @param regulation the règlement
     */
    record Accepted(Regulation regulation) implements RegulationReading {

        /**
         * Checks that there is a règlement.
         *
         * @param regulation the règlement
         */
        public Accepted {
            Objects.requireNonNull(regulation, "regulation");
        }
    }

    /**
     * Fichier refusé.
     *
     * @param faults everything that is wrong, at least one, in the order of the file
     */
    record Refused(List<RegulationFault> faults) implements RegulationReading {

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
