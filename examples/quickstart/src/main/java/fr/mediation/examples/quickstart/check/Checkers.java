/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.check;

import fr.mediation.rules.check.Checker;
import fr.mediation.rules.regulation.Regulations;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Règlements livrés, compiled once and found by name. */
final class Checkers {

    private final Map<String, Checker> byName = new TreeMap<>();

    Checkers() {
        Regulations.shipped()
                .all()
                .forEach(regulation -> byName.put(regulation.header().id().toString(), Checker.of(regulation)));
    }

    Optional<Checker> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    List<String> names() {
        return List.copyOf(byName.keySet());
    }
}
