/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.input;

import fr.mediation.core.validation.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Enregistrement lu: one object of the input, or what is wrong with its text.
 *
 * @param line the line of the input on which it begins, from 1
 * @param tree the object, or null when its text could not be read
 * @param violations what is wrong with the text, empty when it could be read whole
 */
public record Item(long line, @Nullable ObjectNode tree, List<Violation> violations) {

    /**
     * Copies the violations.
     *
     * @param line the line
     * @param tree the object or null
     * @param violations what is wrong
     */
    public Item {
        violations = List.copyOf(violations);
    }

    static Item refused(long line, Violation violation) {
        return new Item(line, null, List.of(violation));
    }
}
