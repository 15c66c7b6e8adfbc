/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.national;

import fr.mediation.core.wording.Language;
import fr.mediation.reporting.disclosure.Disclosure;
import fr.mediation.reporting.disclosure.DisclosurePolicy;
import fr.mediation.reporting.disclosure.ProtectedReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Commande {@code report}: one row an authority and the national totals, as CSV and as a page of Markdown. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Reads Parquet files of cases and writes one row an authority with the national totals.")
final class ReportCommand implements Callable<Integer> {

    @Mixin
    private Session session = new Session();

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "PARQUET", description = "A file or a folder of Parquet files.")
    private String input = "";

    @Parameters(index = "1", paramLabel = "FOLDER", description = "Where to write, on this machine.")
    private Path output = Path.of("");

    @Option(names = "--year", required = true, description = "The calendar year of the report.")
    private int year;

    @Option(
            names = "--extracted-on",
            required = true,
            paramLabel = "YYYY-MM-DD",
            description = "The day on which the cases were read.")
    private LocalDate extractedOn = LocalDate.EPOCH;

    @Option(names = "--min-count", required = true, description = "The smallest count published, from 2 to 1000.")
    private int minimum;

    @Option(names = "--lang", description = "fr or en (default: fr).")
    private String language = "fr";

    @Option(names = "--force", description = "Replace the files of an earlier run.")
    private boolean force;

    @Override
    public Integer call() throws IOException {
        Language words = language.equals("en") ? Language.EN : Language.FR;
        Path csv = output.resolve("national-" + year + ".csv");
        Path page = output.resolve("national-" + year + ".md");
        if (minimum < 2 || minimum > 1000 || year < 1900 || year > 2200) {
            throw new UnfitInputException("--min-count goes from 2 to 1000, --year from 1900 to 2200");
        }
        if (!force && (Files.exists(csv) || Files.exists(page))) {
            throw new UnfitInputException("the folder already holds a report of that year; --force to replace it");
        }
        Counted counted;
        NationalSpec spec;
        try (SparkSession spark = session.open()) {
            Session.follow(spark, System.err);
            Dataset<Row> cases = NationalCount.cases(spark, input);
            spec = NationalCount.spec(cases, year, extractedOn);
            counted = NationalCount.count(cases, spec);
        }
        ProtectedReport report = Disclosure.protect(counted.state(spec), DisclosurePolicy.minCount(minimum));
        NationalTable table = new NationalTable(report);
        Files.createDirectories(output);
        try (Writer out = Files.newBufferedWriter(csv)) {
            table.csv(words, out);
        }
        try (Writer out = Files.newBufferedWriter(page)) {
            table.markdown(words, year, out);
        }
        PrintWriter told = command.commandLine().getOut();
        told.println(page);
        told.println(csv);
        if (counted.refused() > 0) {
            command.commandLine().getErr().println(counted.refused() + " rows without a day of receipt were left out");
            return 1;
        }
        return 0;
    }
}
