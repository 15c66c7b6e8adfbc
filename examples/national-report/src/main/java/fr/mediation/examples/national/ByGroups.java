/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.national;

import static org.apache.spark.sql.functions.avg;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import fr.mediation.reporting.aggregate.RawTable;
import fr.mediation.reporting.aggregate.ReportState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The same figures as one writes them on Spark without us: a {@code groupBy} a table, exact percentiles for the days. For comparison; it
 * protects nothing.
 */
final class ByGroups {

    private static final List<String> CROSSED = List.of("kind", "status", "outcome", "channel", "domain");

    private ByGroups() {}

    /** Every figure above zero, by what it counts. */
    static Map<String, String> figures(Dataset<Row> cases, int year) {
        Map<String, String> figures = new TreeMap<>();
        for (String axis : CROSSED) {
            String day = axis.equals("outcome") ? "closedOn" : "receivedOn";
            for (Row row : cases.where(in(day, year))
                    .groupBy("authority", axis)
                    .count()
                    .collectAsList()) {
                put(figures, axis, row.getString(0), row.getString(1), Long.toString(row.getLong(2)));
            }
        }
        List<Row> days = cases.where(in("closedOn", year))
                .withColumn("lasted", datediff(col("closedOn"), col("receivedOn")))
                .where(col("lasted").geq(0))
                .groupBy("authority")
                .agg(
                        count(lit(1)),
                        sum("lasted"),
                        avg("lasted"),
                        expr("percentile(lasted, 0.5)"),
                        expr("percentile_disc(0.9) WITHIN GROUP (ORDER BY lasted)"))
                .collectAsList();
        for (Row row : days) {
            put(figures, "days", row.getString(0), "cases", Long.toString(row.getLong(1)));
            put(figures, "days", row.getString(0), "sum", Long.toString(row.getLong(2)));
            put(figures, "days", row.getString(0), "twice the median", Long.toString(Math.round(2 * row.getDouble(4))));
            put(figures, "days", row.getString(0), "ninth", Long.toString(Math.round(row.getDouble(5))));
        }
        return figures;
    }

    private static Column in(String day, int year) {
        return col(day).between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The same, of the state that we count. */
    static Map<String, String> figures(ReportState state) {
        Map<String, String> figures = new TreeMap<>();
        for (RawTable table : state.tables()) {
            for (int r = 0; r < table.rows().size(); r++) {
                String authority = table.rows().get(r).code();
                if (!table.distributions().isEmpty()) {
                    days(figures, authority, table.distributions().get(r));
                    continue;
                }
                String axis = table.spec().crossed().orElseThrow().name().toLowerCase(Locale.ROOT);
                for (int c = 0; c < table.columns().size(); c++) {
                    long n = table.counts().get(r).get(c);
                    if (n > 0) {
                        put(figures, axis, authority, table.columns().get(c).code(), Long.toString(n));
                    }
                }
            }
        }
        return figures;
    }

    private static void days(Map<String, String> figures, String authority, RawTable.Distribution days) {
        if (days.cases() > 0) {
            long median = Objects.requireNonNull(days.median()).numerator();
            long parts = days.median().denominator();
            put(figures, "days", authority, "cases", Long.toString(days.cases()));
            put(figures, "days", authority, "sum", Long.toString(days.sum()));
            put(figures, "days", authority, "twice the median", Long.toString(2 * median / parts));
            put(
                    figures,
                    "days",
                    authority,
                    "ninth",
                    Long.toString(Objects.requireNonNull(days.ninth()).numerator()));
        }
    }

    private static void put(Map<String, String> figures, String table, String authority, String code, String n) {
        List<String> key = new ArrayList<>(List.of(table));
        key.add(Objects.requireNonNullElse(authority, "NOT_RECORDED"));
        key.add(Objects.requireNonNullElse(code, "NOT_RECORDED"));
        figures.put(String.join("/", key), n);
    }
}
