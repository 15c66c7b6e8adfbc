/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.national;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Commande {@code generate}: invented cases as Parquet. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description = "Writes invented cases as Parquet, to try the report on.")
final class GenerateCommand implements Callable<Integer> {

    @Mixin
    private Session session = new Session();

    @Parameters(index = "0", paramLabel = "FOLDER", description = "Where to write.")
    private String output = "";

    @Option(names = "--rows", description = "How many cases (default: ${DEFAULT-VALUE}).")
    private long rows = 200_000;

    @Option(names = "--authorities", description = "How many authorities, 999 at most (default: ${DEFAULT-VALUE}).")
    private int authorities = 101;

    @Option(names = "--year", description = "The last of the three years (default: ${DEFAULT-VALUE}).")
    private int year = 2025;

    @Option(names = "--seed", description = "The same seed gives the same cases (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--parts", description = "How many files (default: ${DEFAULT-VALUE}).")
    private int parts = 16;

    @Option(names = "--force", description = "Replace the cases of an earlier run.")
    private boolean force;

    @Override
    public Integer call() throws IOException {
        if (rows < 0 || authorities < 1 || authorities > 999 || parts < 1 || year < 1900 || year > 2200) {
            throw new UnfitInputException(
                    "--rows from 0, --authorities from 1 to 999, --parts from 1, --year from 1900 to 2200");
        }
        try (SparkSession spark = session.open()) {
            SampleCases.of(spark, rows, authorities, year, seed, parts)
                    .write()
                    .mode(force ? SaveMode.Overwrite : SaveMode.ErrorIfExists)
                    .parquet(output);
        }
        return 0;
    }
}
