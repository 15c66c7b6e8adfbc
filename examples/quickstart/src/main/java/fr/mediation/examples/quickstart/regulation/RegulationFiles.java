/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.regulation;

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
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Règlements livrés et règlements de fichiers: what a person names is an identifier that ships, or a YAML file. */
public final class RegulationFiles {

    private RegulationFiles() {}

    /**
     * The règlements that ship.
     *
     * @return each by its identifier, in order
     */
    public static SortedMap<String, Regulation> shipped() {
        SortedMap<String, Regulation> byName = new TreeMap<>();
        YamlRegulations.shipped().all().forEach(regulation -> {
            byName.put(regulation.header().id().toString(), regulation);
            YamlRegulations.otherReadings(regulation.header().id())
                    .forEach(reading -> byName.put(reading.header().id().toString(), reading));
        });
        return byName;
    }

    /**
     * One règlement.
     *
     * @param asked the identifier of one that ships, or a file whose name ends in {@code .yaml} or {@code .yml}
     * @return the règlement
     * @throws UnusableException if there is none, or the file is faulty: every fault is told with its line and column
     */
    public static Regulation find(String asked) {
        if (asked.endsWith(".yaml") || asked.endsWith(".yml")) {
            return read(Inputs.path(asked));
        }
        SortedMap<String, Regulation> shipped = shipped();
        Regulation found = shipped.get(asked);
        if (found == null) {
            throw new UnusableException(Words.sentence(
                    "règlement inconnu ; donner un fichier .yaml ou un règlement livré : {0}",
                    "unknown règlement; give a .yaml file or a règlement that ships: {0}",
                    String.join(", ", shipped.keySet())));
        }
        return found;
    }

    private static Regulation read(Path file) {
        try (Reader text = Files.newBufferedReader(file)) {
            return YamlRegulations.read(text, Checker::conflicts).fold(regulation -> regulation, faults -> {
                throw new UnusableException(new Wording(
                        "règlement refusé" + told(faults, Language.FR),
                        "règlement refused" + told(faults, Language.EN)));
            });
        } catch (IOException | UncheckedIOException unreadable) {
            throw new UnusableException(new Wording(
                    "règlement illisible : fichier absent, interdit, ou qui n’est pas en UTF-8",
                    "the règlement cannot be read: the file is missing, forbidden, or not in UTF-8"));
        }
    }

    private static String told(List<RegulationFault> faults, Language language) {
        StringBuilder text = new StringBuilder();
        for (RegulationFault fault : faults) {
            text.append(System.lineSeparator())
                    .append("  ")
                    .append(fault.line())
                    .append(':')
                    .append(fault.column())
                    .append(' ')
                    .append(fault.violation().message().in(language))
                    .append(" [")
                    .append(fault.violation().code())
                    .append(']');
        }
        return text.toString();
    }
}
