/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.national;

import org.apache.spark.sql.AnalysisException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Programme: counts the cases of every authority on Apache Spark. */
@Command(
        name = "national-report",
        mixinStandardHelpOptions = true,
        subcommands = {GenerateCommand.class, ReportCommand.class, CompareCommand.class, DemoCommand.class},
        description = "The yearly figures of every authority, counted on Apache Spark and protected together.")
public final class Main {

    private Main() {}

    /**
     * Runs a command and leaves: 0 when all went well, 1 when rows were left out, 2 when it could not be done.
     *
     * @param args the command and its options; {@code --help} lists them
     */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    static int run(String... args) {
        return new CommandLine(new Main())
                .setExecutionExceptionHandler((failure, line, parsed) -> {
                    // a folder that is missing, taken, or holds no Parquet is Spark's AnalysisException
                    if (failure instanceof UnfitInputException || failure instanceof AnalysisException) {
                        line.getErr().println(failure.getMessage());
                        return CommandLine.ExitCode.USAGE;
                    }
                    throw failure;
                })
                .execute(args);
    }
}
