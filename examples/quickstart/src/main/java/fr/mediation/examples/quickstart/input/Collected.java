/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.input;

import fr.mediation.core.validation.Violation;
import java.util.List;
import tools.jackson.databind.DeserializationContext;

/** Anomalies recueillies pendant une liaison. */
record Collected(List<Violation> violations) {

    static final Object KEY = Collected.class;

    static Collected in(DeserializationContext context) {
        return (Collected) context.getAttribute(KEY);
    }

    void add(Violation violation) {
        violations.add(violation);
    }

    /** Whether a fault was already told at a place or inside it. */
    boolean toldUnder(String path) {
        return violations.stream().anyMatch(v -> v.path().startsWith(path));
    }
}
