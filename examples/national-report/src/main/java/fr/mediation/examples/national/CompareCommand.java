/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.national;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Mesure: our pass over the cases beside Spark's own group-bys, in turns, in processor time. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description =
                "Counts the cases in turns by our accumulator and by Spark's own group-bys, and tells what each costs.")
final class CompareCommand implements Callable<Integer> {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    @Mixin
    private Session session = new Session();

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "PARQUET", description = "A file or a folder of Parquet files.")
    private String input = "";

    @Option(names = "--year", required = true, description = "The calendar year.")
    private int year;

    @Option(names = "--times", description = "How many turns, after one to warm up (default: 5).")
    private int times = 5;

    @Override
    public Integer call() throws IOException {
        PrintWriter told = command.commandLine().getOut();
        try (SparkSession spark = session.open()) {
            Dataset<Row> cases = NationalCount.cases(spark, input).persist(StorageLevel.MEMORY_ONLY());
            NationalSpec spec = NationalCount.spec(cases, year, LocalDate.of(year + 1, 1, 15));
            long rows = cases.count();
            double[] ratios = new double[times];
            for (int turn = -1; turn < times; turn++) {
                long start = SYSTEM.getProcessCpuTime();
                Counted counted = NationalCount.count(cases, spec);
                long middle = SYSTEM.getProcessCpuTime();
                var groups = ByGroups.figures(cases, year);
                long end = SYSTEM.getProcessCpuTime();
                if (!groups.equals(ByGroups.figures(counted.state(spec)))) {
                    throw new UnfitInputException("the two ways give other figures");
                }
                told.printf(
                        "%,d cases, %,d figures: ours %.0f ns a case, group-bys %.0f ns a case%n",
                        rows, groups.size(), (middle - start) / (double) rows, (end - middle) / (double) rows);
                if (turn >= 0) {
                    ratios[turn] = (double) (end - middle) / (middle - start);
                }
            }
            Arrays.sort(ratios);
            told.printf("group-bys cost %.1f times as much %s%n", ratios[times / 2], range(ratios));
            told.flush();
        }
        return 0;
    }

    private static String range(double[] sorted) {
        return String.format("[%.1f to %.1f]", sorted[0], sorted[sorted.length - 1]);
    }
}
