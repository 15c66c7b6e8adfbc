/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.national;

import java.io.PrintStream;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Option;

/** Session Spark: the cluster of {@code spark-submit}, or this machine when there is none. */
final class Session {

    @Option(
            names = "--master",
            paramLabel = "URL",
            description = "Where to run when spark-submit has not said it (default: every core of this machine).")
    private String master = "local[*]";

    SparkSession open() {
        SparkSession.Builder builder = SparkSession.builder()
                .appName("national-report")
                .config("spark.sql.datetime.java8API.enabled", "true")
                .config("spark.ui.enabled", "false")
                .config("spark.ui.showConsoleProgress", "false");
        if (System.getProperty("spark.master") == null) {
            builder.master(master);
        }
        return builder.getOrCreate();
    }

    static void follow(SparkSession spark, PrintStream out) {
        spark.sparkContext().addSparkListener(new Progress(out));
    }
}
