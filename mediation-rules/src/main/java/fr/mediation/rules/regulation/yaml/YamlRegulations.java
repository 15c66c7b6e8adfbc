/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.regulation.yaml;

import fr.mediation.core.validation.Violation;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.RegulationFault;
import fr.mediation.rules.regulation.RegulationId;
import fr.mediation.rules.regulation.RegulationReader;
import fr.mediation.rules.regulation.RegulationReading;
import fr.mediation.rules.regulation.Regulations;
import fr.mediation.rules.regulation.SourceNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Règlements écrits en YAML: what an authority writes by hand, without a developer.
 *
 * <p>YAML 1.2 without anchors, tags or more than one document; at most {@value #MOST_CHARACTERS} characters. Needs
 * {@code org.snakeyaml:snakeyaml-engine} at run time, and nothing else of this library does. Stateless.
 */
public final class YamlRegulations {

    /** The longest file that is read, in characters. */
    public static final int MOST_CHARACTERS = 1_000_000;

    private static final List<String> SHIPPED = List.of(
            "isere-2022",
            "charente-maritime",
            "bourges",
            "toulouse",
            "paris",
            "ile-de-france",
            "maine-et-loire",
            "seine-saint-denis");

    private static final Map<RegulationId, List<String>> READINGS =
            Map.of(new RegulationId("isere-2022"), List.of("isere-2022-art-11-alternatif"));

    private YamlRegulations() {}

    /**
     * The JSON Schema (2020-12) of a règlement, which editors of YAML use as well.
     *
     * @return the schema, in UTF-8; to be closed by the caller
     */
    public static InputStream schema() {
        InputStream in = Regulation.class.getResourceAsStream("reglement.schema.json");
        if (in == null) {
            throw new IllegalStateException("the schema of règlements is missing");
        }
        return in;
    }

    /**
     * Reads a règlement.
     *
     * @param source the text; closing it stays the caller's business
     * @return the règlement, or every fault with its line and column
     * @throws UncheckedIOException if the source cannot be read
     */
    public static RegulationReading read(Reader source) {
        return read(source, regulation -> List.of());
    }

    /**
     * Reads a règlement and has it looked at once it holds together.
     *
     * @param source the text; closing it stays the caller's business
     * @param review what else must hold, as {@code Checker::conflicts}, which refuses exceptions in conflict, each at its line and
     *     with a made-up request to which both apply
     * @return the règlement, or every fault with its line and column
     * @throws UncheckedIOException if the source cannot be read
     */
    public static RegulationReading read(Reader source, Function<Regulation, List<Violation>> review) {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[8192];
        try {
            int read = source.read(buffer);
            while (read >= 0 && text.length() <= MOST_CHARACTERS) {
                text.append(buffer, 0, read);
                read = source.read(buffer);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        if (text.length() > MOST_CHARACTERS) {
            return new RegulationReading.Refused(List.of(new RegulationFault(
                    new Violation(
                            "",
                            "TOO_LARGE",
                            new Wording(
                                    "Le fichier dépasse " + MOST_CHARACTERS + " caractères.",
                                    "The file is longer than " + MOST_CHARACTERS + " characters.")),
                    0,
                    0)));
        }
        YamlNodes nodes = new YamlNodes();
        Optional<SourceNode> root = nodes.read(text.toString());
        List<RegulationFault> faults = new ArrayList<>(nodes.faults());
        if (root.isEmpty() || faults.stream().anyMatch(f -> f.violation().code().equals("SYNTAX"))) {
            return new RegulationReading.Refused(faults);
        }
        return RegulationReader.read(root.get(), review)
                .fold(
                        regulation -> faults.isEmpty()
                                ? new RegulationReading.Accepted(regulation)
                                : new RegulationReading.Refused(faults),
                        more -> {
                            faults.addAll(more);
                            return new RegulationReading.Refused(faults);
                        });
    }

    /**
     * Writes a règlement, so that reading it back gives an equal one.
     *
     * @param regulation the règlement
     * @return its YAML text
     */
    public static String write(Regulation regulation) {
        DumpSettings settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setWidth(110)
                // a part that comes twice is written twice: the reader takes no anchors
                .setDereferenceAliases(true)
                // words that the reader would take for something else are quoted
                .setSchema(new CoreSchema())
                .build();
        return new Dump(settings).dumpToString(regulation.toTree());
    }

    /**
     * The règlements shipped as files: that of Isère, equal to the one written in Java, and seven others that show how
     * such texts differ. A rule whose source is {@code ASSUMED} must be confirmed by its authority before use.
     *
     * @return the registry
     */
    public static Regulations shipped() {
        return Regulations.of(SHIPPED.stream().map(YamlRegulations::resource).toList());
    }

    /**
     * Other readings of a shipped règlement, where its text can be read in several ways and nothing settles which is right. They govern
     * the same days, so that they are not in the registry: compute both, and show both.
     *
     * @param shipped the identifier of a shipped règlement
     * @return its other readings, usually none
     */
    public static List<Regulation> otherReadings(RegulationId shipped) {
        return READINGS.getOrDefault(shipped, List.of()).stream()
                .map(YamlRegulations::resource)
                .toList();
    }

    private static Regulation resource(String name) {
        try (InputStream stream =
                        Objects.requireNonNull(YamlRegulations.class.getResourceAsStream(name + ".yaml"), name);
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return read(reader).orThrow();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
