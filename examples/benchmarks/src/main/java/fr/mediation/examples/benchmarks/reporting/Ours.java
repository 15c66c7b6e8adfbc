/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.benchmarks.reporting;

import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.aggregate.ColumnBatch;
import fr.mediation.reporting.aggregate.Condition;
import fr.mediation.reporting.aggregate.RawTable;
import fr.mediation.reporting.aggregate.ReportSpec;
import fr.mediation.reporting.aggregate.ReportState;
import fr.mediation.reporting.aggregate.ReportingPeriod;
import fr.mediation.reporting.aggregate.TableSpec;
import fr.mediation.reporting.record.Axis;
import fr.mediation.reporting.record.CaseRecord;
import fr.mediation.reporting.source.CaseColumn;
import fr.mediation.reporting.source.CaseResultSetReader;
import fr.mediation.reporting.source.ImportLimits;
import fr.mediation.reporting.source.Progress;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The job as a definition of a report. */
final class Ours {

    private static final Wording TITLE = new Wording("Tableau", "Table");
    private static final ReportingPeriod ALL = new ReportingPeriod(
            LocalDate.of(Cases.FIRST_YEAR, 1, 1), LocalDate.of(Cases.FIRST_YEAR + Cases.YEARS - 1, 12, 31));

    private Ours() {}

    static ReportSpec spec(Cases cases) {
        List<TableSpec> tables = new ArrayList<>();
        for (int i = 0; i < Answers.COUNTS.size(); i++) {
            List<Axis> axes = Answers.COUNTS.get(i);
            TableSpec years = TableSpec.of("t" + i, TITLE, ALL, Axis.YEAR);
            if (axes.size() < 2) {
                tables.add(axes.isEmpty() ? years : years.by(axes.get(0)));
                continue;
            }
            for (String code : cases.book.codes(axes.get(0))) {
                tables.add(TableSpec.of("t" + i + "-" + code, TITLE, ALL, Axis.YEAR)
                        .by(axes.get(1))
                        .where(Condition.in(axes.get(0), code)));
            }
        }
        tables.add(TableSpec.of("days", TITLE, ALL, Axis.YEAR).durations());
        for (int year = 0; year < Cases.YEARS; year++) {
            tables.add(
                    TableSpec.of("days-" + year, TITLE, ReportingPeriod.ofYear(Cases.FIRST_YEAR + year), Axis.DIRECTION)
                            .durations());
        }
        return new ReportSpec(LocalDate.of(2025, 1, 1), cases.codes, tables);
    }

    /** The columns, lent to the state. */
    static ColumnBatch batch(Cases cases) {
        ColumnBatch batch = ColumnBatch.of(cases.book, cases.received).days(ColumnBatch.Days.CLOSED_ON, cases.closed);
        Cases.AXES.forEach(axis -> batch.codes(axis, cases.column(axis)));
        return batch;
    }

    static Answers columns(Cases cases, ReportSpec spec, ColumnBatch batch) {
        ReportState state = ReportState.empty(spec);
        state.add(batch);
        return answers(cases, state);
    }

    static Answers objects(Cases cases, ReportSpec spec, List<CaseRecord> rows) {
        ReportState state = ReportState.empty(spec);
        rows.forEach(state::add);
        return answers(cases, state);
    }

    /** The rows of a database, pulled through JDBC; its numbers are keys that stand for our codes. */
    static Answers cursor(Cases cases, ReportSpec spec, Connection connection) throws SQLException {
        return cursor(cases, spec, connection, Set.of(), BySql.rows());
    }

    /** The same, the database giving days as numbers. */
    static Answers numbers(Cases cases, ReportSpec spec, Connection connection) throws SQLException {
        return cursor(
                cases,
                spec,
                connection,
                Set.of(CaseColumn.RECEIVED_ON, CaseColumn.CLOSED_ON),
                BySql.rowsWithDaysAsNumbers());
    }

    private static Answers cursor(
            Cases cases, ReportSpec spec, Connection connection, Set<CaseColumn> numbered, String query)
            throws SQLException {
        CaseResultSetReader reader = CaseResultSetReader.of(cases.codes)
                .limits(new ImportLimits(Long.MAX_VALUE, 1, 1, 1, 1))
                .daysAsNumbers(numbered);
        for (Axis axis : Cases.AXES) {
            List<String> codes = cases.book.codes(axis);
            reader = reader.keys(
                    CaseColumn.valueOf(axis.name()),
                    IntStream.range(0, codes.size()).boxed().collect(Collectors.toMap(i -> i, codes::get)));
        }
        ReportState state = ReportState.empty(spec);
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            reader.count(rows, state, Progress.NONE);
        }
        return answers(cases, state);
    }

    private static Answers answers(Cases cases, ReportState state) {
        Answers answers = new Answers(cases);
        for (RawTable table : state.tables()) {
            String id = table.spec().id();
            if (id.startsWith("days")) {
                days(answers, table, id);
            } else {
                counts(cases, answers, table, id);
            }
        }
        return answers;
    }

    private static void counts(Cases cases, Answers answers, RawTable table, String id) {
        int index = Character.digit(id.charAt(1), 10);
        List<Axis> axes = Answers.COUNTS.get(index);
        for (int year = 0; year < Cases.YEARS; year++) {
            List<Long> line = table.counts().get(year);
            for (int c = 0; c < line.size(); c++) {
                int place =
                        axes.size() < 2 ? c : answers.place(axes, cases.book.index(axes.get(0), id.substring(3)), c);
                answers.count(index, year, place, line.get(c));
            }
        }
    }

    private static void days(Answers answers, RawTable table, String id) {
        for (int row = 0; row < table.distributions().size(); row++) {
            RawTable.Distribution d = table.distributions().get(row);
            long twice = d.median() == null ? 0 : d.median().numerator();
            if (id.equals("days")) {
                answers.days(0, row, 0, d.cases(), d.sum(), twice);
            } else {
                answers.days(1, Character.digit(id.charAt(5), 10), row, d.cases(), d.sum(), twice);
            }
        }
    }
}
