/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.schema;

import fr.mediation.examples.quickstart.terminal.ExitCode;
import fr.mediation.examples.quickstart.terminal.Session;
import fr.mediation.examples.quickstart.terminal.UnusableException;
import fr.mediation.examples.quickstart.terminal.Words;
import fr.mediation.reporting.content.ReportContent;
import fr.mediation.reporting.render.JsonRenderer;
import fr.mediation.rules.regulation.yaml.YamlRegulations;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Commande {@code schema}: prints the JSON Schema of an input or of a result. */
@Command(name = "schema", mixinStandardHelpOptions = true)
public final class SchemaCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", descriptionKey = "schema-name")
    private @Nullable String name;

    /** Schémas livrés: those of this program have a file of the same name in lower case, the others are the library's. */
    public enum Schema {
        /** A line given to {@code check}. */
        CHECK_REQUEST("ce que lit check", "what check reads"),
        /** A line written by {@code check --format json}. */
        CHECK_RESULT("ce qu’écrit check", "what check writes"),
        /** A line given to {@code deadlines}. */
        DEADLINES_REQUEST("ce que lit deadlines", "what deadlines reads"),
        /** A line written by {@code deadlines --format json}. */
        DEADLINES_RESULT("ce qu’écrit deadlines", "what deadlines writes"),
        /** A line given to {@code report}. */
        CASE_RECORD("un dossier que lit report", "a case that report reads"),
        /** A file given to {@code report --content}. */
        REPORT_CONTENT("ce que lit report --content", "what report --content reads", ReportContent::schema),
        /** A JSON report. */
        ACTIVITY_REPORT("le rapport qu’écrit report", "the report that report writes", JsonRenderer::schema),
        /** A règlement given to {@code lint}, {@code check --regulation}… */
        REGLEMENT("un règlement en YAML", "a règlement in YAML", YamlRegulations::schema);

        private final String french;
        private final String english;
        private final Supplier<@Nullable InputStream> source;

        Schema(String french, String english) {
            this.french = french;
            this.english = english;
            this.source = () -> Schema.class.getResourceAsStream("/schema/" + label() + ".schema.json");
        }

        Schema(String french, String english, Supplier<@Nullable InputStream> source) {
            this.french = french;
            this.english = english;
            this.source = source;
        }

        /**
         * The name people write.
         *
         * @return for example {@code check-request}
         */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /**
         * The schema itself.
         *
         * @return its bytes, in UTF-8
         * @throws IOException if it cannot be read
         */
        public byte[] bytes() throws IOException {
            try (InputStream in = source.get()) {
                if (in == null) {
                    throw new IllegalStateException("a schema is missing from the program");
                }
                return in.readAllBytes();
            }
        }
    }

    /**
     * A command.
     *
     * @param session who runs it
     */
    public SchemaCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        String wanted = name;
        if (wanted == null) {
            PrintWriter text = session.terminal().text();
            for (Schema schema : Schema.values()) {
                text.println(String.format("%-20s %s", schema.label(), session.say(schema.french, schema.english)));
            }
            text.flush();
            return ExitCode.FINE.code();
        }
        Schema schema = Arrays.stream(Schema.values())
                .filter(each -> each.label().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new UnusableException(Words.sentence(
                        "schéma inconnu ; schémas livrés : {0}",
                        "unknown schema; schemas: {0}",
                        Arrays.stream(Schema.values()).map(Schema::label).collect(Collectors.joining(", ")))));
        session.terminal().out().write(schema.bytes());
        session.terminal().out().flush();
        return ExitCode.FINE.code();
    }
}
