/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.check;

import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import fr.mediation.examples.quickstart.input.Inputs;
import fr.mediation.examples.quickstart.terminal.UnusableException;
import fr.mediation.examples.quickstart.terminal.Words;
import fr.mediation.rules.check.Checker;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.RegulationFault;
import fr.mediation.rules.regulation.yaml.YamlRegulations;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Règlements livrés et règlement de la collectivité: found by name, compiled when first asked for. */
final class Checkers {

    private final Map<String, Regulation> byName = new TreeMap<>();
    private final Map<String, Checker> compiled = new HashMap<>();
    private final String first;

    /**
     * The shipped règlements, and the one asked for.
     *
     * @param asked the identifier of a shipped règlement, or a YAML file
     * @throws UnusableException if there is no such règlement, or the file is faulty: every fault is told
     */
    Checkers(String asked) {
        YamlRegulations.shipped()
                .all()
                .forEach(regulation -> byName.put(regulation.header().id().toString(), regulation));
        if (asked.endsWith(".yaml") || asked.endsWith(".yml")) {
            Regulation own = read(Inputs.path(asked));
            first = own.header().id().toString();
            byName.put(first, own);
        } else {
            first = asked;
        }
        if (!byName.containsKey(first)) {
            throw new UnusableException(Words.sentence(
                    "règlement inconnu ; donner un fichier .yaml ou un règlement livré : {0}",
                    "unknown règlement; give a .yaml file or a règlement that ships: {0}", String.join(", ", names())));
        }
    }

    /** The règlement of the requests that name none. */
    String first() {
        return first;
    }

    Optional<Checker> named(String name) {
        return Optional.ofNullable(byName.get(name))
                .map(regulation -> compiled.computeIfAbsent(name, key -> Checker.of(regulation)));
    }

    List<String> names() {
        return List.copyOf(byName.keySet());
    }

    private static Regulation read(Path file) {
        try (Reader text = Files.newBufferedReader(file)) {
            return YamlRegulations.read(text).fold(regulation -> regulation, faults -> {
                throw new UnusableException(new Wording(told(faults, Language.FR), told(faults, Language.EN)));
            });
        } catch (IOException | UncheckedIOException unreadable) {
            throw new UnusableException(new Wording(
                    "règlement illisible : fichier absent, interdit, ou qui n'est pas en UTF-8",
                    "the règlement cannot be read: the file is missing, forbidden, or not in UTF-8"));
        }
    }

    private static String told(List<RegulationFault> faults, Language language) {
        return faults.stream()
                .map(fault -> fault.line() + ":" + fault.column() + " "
                        + fault.violation().message().in(language) + " ["
                        + fault.violation().code() + "]")
                .collect(Collectors.joining(
                        System.lineSeparator() + "  ",
                        language == Language.FR
                                ? "règlement refusé :" + System.lineSeparator() + "  "
                                : "règlement refused:" + System.lineSeparator() + "  ",
                        ""));
    }
}
