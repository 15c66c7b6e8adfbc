/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.benchmarks.reporting;

import com.sun.management.OperatingSystemMXBean;
import fr.mediation.reporting.aggregate.ColumnBatch;
import fr.mediation.reporting.aggregate.ReportSpec;
import fr.mediation.reporting.aggregate.ReportState;
import fr.mediation.reporting.record.CaseRecord;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Runs every engine in turn beside the loop written by hand, in one process, and prints what each costs in processor time of the whole
 * process, as a multiple of that loop's.
 *
 * <p>Not JMH: the peers bring threads and native memory of their own, and what matters is a ratio on a machine that does other work.
 */
public final class ReportingRun {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final Cases cases;
    private final Answers expected;
    private final PrintStream out;

    private ReportingRun(Cases cases, PrintStream out) {
        this.cases = cases;
        this.expected = ByHand.run(cases);
        this.out = out;
    }

    /**
     * Measures.
     *
     * @param args the number of cases, then the number of repetitions; 3 000 000 and 7 unless they are given
     * @throws Exception if a database fails
     */
    public static void main(String[] args) throws Exception {
        int size = args.length > 0 ? Integer.parseInt(args[0]) : 3_000_000;
        int times = args.length > 1 ? Integer.parseInt(args[1]) : 7;
        new ReportingRun(new Cases(size, 42), System.out).all(times);
    }

    private void all(int times) throws Exception {
        ReportSpec spec = Ours.spec(cases);
        ColumnBatch batch = Ours.batch(cases);
        out.printf("%,d cases, %,d answers, fingerprint %08x%n", cases.size, expected.size(), expected.fingerprint());
        ReportState state = ReportState.empty(spec);
        state.add(batch);
        out.printf("state written in %,d bytes%n", state.toBytes().length);
        measure("columns", times, 20, () -> Ours.columns(cases, spec, batch));
        List<CaseRecord> rows = cases.objects();
        measure("objects", times, 5, () -> Ours.objects(cases, spec, rows));
        measure("streams", Math.max(1, times / 3), () -> ByStreams.run(cases, rows));
        rows.clear();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:;jdbc_stream_results=true")) {
            BySql.loadDuckDb(connection, cases);
            measure("DuckDB, one thread", times, () -> BySql.run(connection, cases));
            measure("cursor of DuckDB", times, () -> Ours.cursor(cases, spec, connection));
            measure("cursor, days as numbers", times, () -> Ours.numbers(cases, spec, connection));
        }
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:cases")) {
            BySql.loadH2(connection, cases);
            measure("H2", 1, () -> BySql.run(connection, cases));
            measure("cursor of H2", Math.max(1, times / 3), () -> Ours.cursor(cases, spec, connection));
        }
    }

    private void measure(String name, int times, Callable<Answers> engine) throws Exception {
        measure(name, times, 1, engine);
    }

    /** An engine as quick as the hand loop runs many times between two looks at the clock of the process, whose steps are of 10 ms. */
    private void measure(String name, int times, int runs, Callable<Answers> engine) throws Exception {
        List<Double> ratios = new ArrayList<>();
        List<Double> costs = new ArrayList<>();
        for (int i = 0; i < times + 1; i++) {
            long start = SYSTEM.getProcessCpuTime();
            for (int run = 0; run < runs; run++) {
                check("by hand", ByHand.run(cases));
            }
            long middle = SYSTEM.getProcessCpuTime();
            for (int run = 0; run < runs; run++) {
                check(name, engine.call());
            }
            long end = SYSTEM.getProcessCpuTime();
            if (i > 0 || times == 1) {
                ratios.add((double) (end - middle) / (middle - start));
                costs.add((end - middle) / 1e6 / runs);
            }
        }
        Collections.sort(ratios);
        Collections.sort(costs);
        out.printf(
                "%-24s ratio %.2f [%.2f to %.2f], %.0f ms of processor%n",
                name,
                ratios.get(ratios.size() / 2),
                ratios.get(0),
                ratios.get(ratios.size() - 1),
                costs.get(costs.size() / 2));
    }

    private void check(String name, Answers found) throws SQLException {
        if (!found.sameAs(expected)) {
            throw new IllegalStateException(name + " gives other answers");
        }
    }
}
