/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.json;

import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Mise à niveau d'une forme ancienne: turns the data of a stored fact from one schema version into the next. It works on the tree, never on
 * classes, so that it still runs when the classes have changed.
 *
 * @param type the type of the fact
 * @param from the version it reads; it writes the next
 * @param change what it does to the data; it must not change the map it is given
 */
public record Upcaster(String type, int from, UnaryOperator<Map<String, Object>> change) {

    /**
     * Checks that nothing is missing.
     *
     * @param type the type
     * @param from the version it reads
     * @param change what it does
     */
    public Upcaster {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(change, "change");
        if (from < 1) {
            throw new IllegalArgumentException("schema versions begin at 1");
        }
    }
}
