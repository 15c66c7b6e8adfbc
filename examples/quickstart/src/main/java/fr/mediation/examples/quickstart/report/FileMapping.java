/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.report;

import fr.mediation.examples.quickstart.input.Inputs;
import fr.mediation.examples.quickstart.terminal.UnusableException;
import fr.mediation.examples.quickstart.terminal.Words;
import fr.mediation.reporting.source.CaseColumn;
import fr.mediation.reporting.source.CaseFileReader;
import fr.mediation.reporting.source.MediatureMapping;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Correspondances d'un fichier de dossiers: what its headings, labels and towns mean, from a small table {@code what;from;to}.
 *
 * @param headings the column behind a heading of the file
 * @param labels the code behind a label of an export of Médiature
 * @param places the territory of a town or of a postal code
 * @param maintainedIsUnresolved whether a decision that is maintained counts as a case without resolution
 */
public record FileMapping(
        Map<String, CaseColumn> headings,
        Map<String, String> labels,
        Map<String, String> places,
        boolean maintainedIsUnresolved) {

    /** Nothing is told: headings and labels are the usual ones, towns have no territory. */
    public static final FileMapping NONE = new FileMapping(Map.of(), Map.of(), Map.of(), false);

    private static final int LONGEST = 1_000;
    private static final int MOST = 100_000;

    /**
     * Copies the tables.
     *
     * @param headings the column behind a heading
     * @param labels the code behind a label
     * @param places the territory of a place
     * @param maintainedIsUnresolved whether a maintained decision is no resolution
     */
    public FileMapping {
        headings = Map.copyOf(headings);
        labels = Map.copyOf(labels);
        places = Map.copyOf(places);
    }

    /**
     * Reads a table of correspondences.
     *
     * @param name the name of a file, or null for none
     * @return the correspondences
     * @throws IOException if the file cannot be read to its end
     * @throws UnusableException if the file is missing or a line of it is not understood
     */
    public static FileMapping read(@Nullable String name) throws IOException {
        if (name == null) {
            return NONE;
        }
        Map<String, CaseColumn> headings = new HashMap<>();
        Map<String, String> labels = new HashMap<>();
        Map<String, String> places = new HashMap<>();
        boolean unresolved = false;
        try (InputStream bytes = Inputs.bytes(name, InputStream.nullInputStream());
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = next(lines, number); line != null; line = next(lines, number)) {
                number++;
                String plain = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
                if (plain.isBlank() || plain.startsWith("#") || (number == 1 && plain.equals("what;from;to"))) {
                    continue;
                }
                String[] parts = plain.split(";", -1);
                if (parts.length != 3 || number > MOST) {
                    throw refused(number);
                }
                String from = parts[1].strip();
                String to = parts[2].strip();
                switch (parts[0].strip()) {
                    case "heading" -> headings.put(from, column(to, number));
                    case "label" -> labels.put(from, code(to, number));
                    case "place" -> places.put(key(from), code(to, number));
                    case "maintained-is-unresolved" -> unresolved = Boolean.parseBoolean(to);
                    default -> throw refused(number);
                }
            }
        }
        return new FileMapping(headings, labels, places, unresolved);
    }

    private static @Nullable String next(BufferedReader lines, int number) throws IOException {
        StringBuilder line = new StringBuilder();
        int c = lines.read();
        if (c < 0) {
            return null;
        }
        for (; c >= 0 && c != '\n'; c = lines.read()) {
            if (line.length() > LONGEST) {
                throw refused(number + 1);
            }
            line.append((char) c);
        }
        return line.toString().strip();
    }

    private static CaseColumn column(String property, int line) {
        return Arrays.stream(CaseColumn.values())
                .filter(c -> c.property().equals(property))
                .findFirst()
                .orElseThrow(() -> refused(line));
    }

    private static String code(String text, int line) {
        if (!text.matches("[A-Z0-9][A-Z0-9_]{0,63}")) {
            throw refused(line);
        }
        return text;
    }

    private static UnusableException refused(int line) {
        return new UnusableException(Words.sentence(
                "--mapping : la ligne {0} n’est pas comprise (colonnes what;from;to ; heading, label, place ou"
                        + " maintained-is-unresolved)",
                "--mapping: line {0} is not understood (headings what;from;to; heading, label, place or"
                        + " maintained-is-unresolved)",
                line));
    }

    /** Case, accents and signs do not matter. */
    private static String key(String place) {
        return Normalizer.normalize(place, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    CaseFileReader on(CaseFileReader reader) {
        return reader.headings(headings)
                .mediature(new MediatureMapping(
                        labels,
                        (town, postalCode) -> Optional.ofNullable(places.get(key(postalCode)))
                                .or(() -> Optional.ofNullable(places.get(key(town)))),
                        maintainedIsUnresolved));
    }
}
