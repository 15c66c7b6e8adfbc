/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.benchmarks.reporting;

import fr.mediation.reporting.aggregate.ColumnBatch;
import fr.mediation.reporting.record.Axis;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** One {@code GROUP BY} a table; years are columns, which spares the database the calendar. */
final class BySql {

    private BySql() {}

    private static void create(Connection connection) throws SQLException {
        StringBuilder columns = new StringBuilder(
                "received_year SMALLINT, closed_year SMALLINT, lasted INTEGER, received_on DATE, closed_on DATE");
        Cases.AXES.forEach(axis -> columns.append(", ").append(name(axis)).append(" SMALLINT"));
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE cases (" + columns + ")");
        }
    }

    private static String name(Axis axis) {
        return axis.name().toLowerCase(Locale.ROOT);
    }

    private static int year(int day) {
        return LocalDate.ofEpochDay(day).getYear() - Cases.FIRST_YEAR;
    }

    static void loadDuckDb(Connection connection, Cases cases) throws SQLException {
        create(connection);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET threads TO 1");
        }
        try (DuckDBAppender appender = connection.unwrap(DuckDBConnection.class).createAppender("main", "cases")) {
            for (int i = 0; i < cases.size; i++) {
                boolean open = cases.closed[i] == ColumnBatch.NO_DAY;
                appender.beginRow();
                appender.append((short) year(cases.received[i]));
                appender.append((short) (open ? Cases.YEARS : year(cases.closed[i])));
                appender.append(open ? 0 : cases.closed[i] - cases.received[i]);
                appender.append(LocalDate.ofEpochDay(cases.received[i]));
                if (open) {
                    appender.appendNull();
                } else {
                    appender.append(LocalDate.ofEpochDay(cases.closed[i]));
                }
                for (Axis axis : Cases.AXES) {
                    appender.append(cases.column(axis)[i]);
                }
                appender.endRow();
            }
        }
    }

    static void loadH2(Connection connection, Cases cases) throws SQLException {
        create(connection);
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO cases VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < cases.size; i++) {
                boolean open = cases.closed[i] == ColumnBatch.NO_DAY;
                insert.setInt(1, year(cases.received[i]));
                insert.setInt(2, open ? Cases.YEARS : year(cases.closed[i]));
                insert.setInt(3, open ? 0 : cases.closed[i] - cases.received[i]);
                insert.setObject(4, LocalDate.ofEpochDay(cases.received[i]));
                insert.setObject(5, open ? null : LocalDate.ofEpochDay(cases.closed[i]));
                for (int a = 0; a < Cases.AXES.size(); a++) {
                    insert.setInt(6 + a, cases.column(Cases.AXES.get(a))[i]);
                }
                insert.addBatch();
                if (i % 10_000 == 9_999) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    /** The rows themselves, for who counts elsewhere than in the database. */
    static String rows() {
        return "SELECT received_on, closed_on, "
                + String.join(", ", Cases.AXES.stream().map(BySql::name).toList()) + " FROM cases";
    }

    static String rowsWithDaysAsNumbers() {
        String number = "CAST(%1$s - DATE '1970-01-01' AS INTEGER) AS %1$s";
        return rows().replace(
                        "received_on, closed_on",
                        number.formatted("received_on") + ", " + number.formatted("closed_on"));
    }

    static Answers run(Connection connection, Cases cases) throws SQLException {
        Answers answers = new Answers(cases);
        try (Statement statement = connection.createStatement()) {
            for (int i = 0; i < Answers.COUNTS.size(); i++) {
                List<Axis> axes = Answers.COUNTS.get(i);
                String by = by("received_year", axes);
                try (ResultSet rows = statement.executeQuery("SELECT " + by + ", COUNT(*) FROM cases GROUP BY " + by)) {
                    while (rows.next()) {
                        answers.count(i, rows.getInt(1), place(answers, axes, rows), rows.getLong(axes.size() + 2));
                    }
                }
            }
            for (int i = 0; i < Answers.DAYS.size(); i++) {
                List<Axis> axes = Answers.DAYS.get(i);
                String by = by("closed_year", axes);
                try (ResultSet rows = statement.executeQuery("SELECT " + by
                        + ", COUNT(*), SUM(CAST(lasted AS BIGINT)), 2 * MEDIAN(CAST(lasted AS DOUBLE)) FROM cases WHERE closed_year < "
                        + Cases.YEARS + " GROUP BY " + by)) {
                    while (rows.next()) {
                        int at = axes.size() + 2;
                        answers.days(
                                i,
                                rows.getInt(1),
                                place(answers, axes, rows),
                                rows.getLong(at),
                                rows.getLong(at + 1),
                                Math.round(rows.getDouble(at + 2)));
                    }
                }
            }
        }
        return answers;
    }

    private static String by(String year, List<Axis> axes) {
        List<String> columns = new ArrayList<>(List.of(year));
        axes.forEach(axis -> columns.add(name(axis)));
        return String.join(", ", columns);
    }

    private static int place(Answers answers, List<Axis> axes, ResultSet row) throws SQLException {
        int[] codes = new int[axes.size()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = row.getInt(i + 2);
        }
        return answers.place(axes, codes);
    }
}
