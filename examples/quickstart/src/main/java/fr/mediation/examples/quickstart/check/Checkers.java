/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.check;

import fr.mediation.examples.quickstart.regulation.RegulationFiles;
import fr.mediation.rules.check.Checker;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.RegulationId;
import fr.mediation.rules.regulation.yaml.YamlRegulations;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Règlements livrés et règlement de la collectivité: found by name, compiled when first asked for. */
final class Checkers {

    private final SortedMap<String, Regulation> byName = RegulationFiles.shipped();
    private final Map<String, Checker> compiled = new HashMap<>();
    private final Map<RegulationId, List<Checker>> others = new HashMap<>();
    private final String first;

    /**
     * The shipped règlements, and the one asked for.
     *
     * @param asked the identifier of a shipped règlement, or a YAML file
     */
    Checkers(String asked) {
        Regulation regulation = RegulationFiles.find(asked);
        first = regulation.header().id().toString();
        byName.put(first, regulation);
    }

    /** The règlement of the requests that name none. */
    String first() {
        return first;
    }

    Optional<Checker> named(String name) {
        return Optional.ofNullable(byName.get(name))
                .map(regulation -> compiled.computeIfAbsent(name, key -> Checker.of(regulation)));
    }

    /** Checkers of the other readings of a règlement that ships. */
    List<Checker> otherReadings(Checker checker) {
        RegulationId id = checker.regulation().header().id();
        return others.computeIfAbsent(
                id,
                key -> YamlRegulations.otherReadings(key).stream()
                        .map(Checker::of)
                        .toList());
    }

    List<String> names() {
        return List.copyOf(byName.keySet());
    }
}
