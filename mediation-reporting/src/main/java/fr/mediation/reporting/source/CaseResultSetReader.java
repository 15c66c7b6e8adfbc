/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.source;

import fr.mediation.core.taxonomy.Code;
import fr.mediation.core.taxonomy.ReservedCode;
import fr.mediation.reporting.aggregate.ReportState;
import fr.mediation.reporting.record.Axis;
import fr.mediation.reporting.record.CaseCodes;
import fr.mediation.reporting.record.CaseRecord;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Lecture d'une requête SQL: the rows of a host's own query, read once and forward, in constant memory.
 *
 * <p>Columns are recognised by their label, as {@code receivedOn}, {@code received_on} or a French heading. Values may be codes,
 * labels, or the host's own numbers for them ({@link #keys}). The host opens and closes the result set, and sets the fetch size its
 * driver needs to stream. A row that cannot be read is refused with its rank, and the others go on. {@link #count} counts the rows
 * of millions of cases without an object a case; {@link #read} gives each case to whoever wants it. Immutable and thread safe.
 */
public final class CaseResultSetReader {

    private static final int TOLD_EVERY = 1_000;

    private final CaseCodes codes;
    private final ImportLimits limits;
    private final Headings headings;
    private final Map<CaseColumn, Map<Integer, String>> keys;
    private final Set<CaseColumn> numbered;

    private CaseResultSetReader(
            CaseCodes codes,
            ImportLimits limits,
            Headings headings,
            Map<CaseColumn, Map<Integer, String>> keys,
            Set<CaseColumn> numbered) {
        this.codes = codes;
        this.limits = limits;
        this.headings = headings;
        this.keys = keys;
        this.numbered = numbered;
    }

    /**
     * A reader of rows in the codes or the labels of an authority.
     *
     * @param codes the code lists
     * @return the reader, with the standard limits
     */
    public static CaseResultSetReader of(CaseCodes codes) {
        return new CaseResultSetReader(codes, ImportLimits.STANDARD, Headings.STANDARD, Map.of(), Set.of());
    }

    /**
     * The same reader under other limits.
     *
     * @param other what a result may not exceed; columns and characters are the query's business
     * @return a new reader
     */
    public CaseResultSetReader limits(ImportLimits other) {
        return new CaseResultSetReader(codes, other, headings, keys, numbered);
    }

    /**
     * The same reader with labels of the host's own columns, beside the standard ones.
     *
     * @param other the column behind each label; case, accents and punctuation do not matter
     * @return a new reader
     */
    public CaseResultSetReader headings(Map<String, CaseColumn> other) {
        return new CaseResultSetReader(codes, limits, Headings.with(other), keys, numbered);
    }

    /**
     * The same reader for a host that keeps numbers in place of codes, as keys of its own tables do.
     *
     * @param column a column of codes
     * @param other the code behind each number; other numbers are counted as unknown to the list
     * @return a new reader
     * @throws IllegalArgumentException if the column is not one of codes, or its list does not know one of them
     */
    public CaseResultSetReader keys(CaseColumn column, Map<Integer, String> other) {
        Axis axis = column.axis().orElseThrow(() -> new IllegalArgumentException("keys stand for codes"));
        List<String> list = codes.on(axis).stream().map(Code::code).toList();
        if (!other.values().stream()
                .allMatch(code -> list.contains(code) || ReservedCode.of(code).isPresent())) {
            throw new IllegalArgumentException("keys stand for codes of the list");
        }
        Map<CaseColumn, Map<Integer, String>> more = new EnumMap<>(CaseColumn.class);
        more.putAll(keys);
        more.put(column, Map.copyOf(other));
        return new CaseResultSetReader(codes, limits, headings, more, numbered);
    }

    /**
     * The same reader for a query that gives days as numbers, which most drivers hand over in half the time of a date: in standard SQL
     * {@code received_on - DATE '1970-01-01'}.
     *
     * @param columns the columns that hold days since 1970-01-01; a number beyond the year 9999 is no day, as 20240131 is not
     * @return a new reader
     * @throws IllegalArgumentException if a column is not one of days
     */
    public CaseResultSetReader daysAsNumbers(Set<CaseColumn> columns) {
        if (!columns.stream().allMatch(CaseColumn::isDay)) {
            throw new IllegalArgumentException("numbers stand for days in columns of days");
        }
        return new CaseResultSetReader(codes, limits, headings, keys, Set.copyOf(columns));
    }

    /**
     * Reads a result from its next row to its last.
     *
     * @param rows the result set, before its first row; closed by the caller
     * @param sink where each case goes, as {@code state::add}
     * @param progress whom to tell how far the reading is; bytes are unknown and told as zero
     * @return what was read, kept and refused; lines are ranks of rows, from 1
     * @throws SQLException if the source fails
     */
    public ImportReport read(ResultSet rows, Consumer<CaseRecord> sink, Progress progress) throws SQLException {
        Map<CaseColumn, Integer> places = places(rows.getMetaData());
        Issues issues = new Issues(limits.issues(), progress);
        RowReader reader = new RowReader(codes, issues);
        Map<CaseColumn, String> row = new EnumMap<>(CaseColumn.class);
        return pass(rows, places, issues, progress, line -> {
            row.clear();
            for (Map.Entry<CaseColumn, Integer> place : places.entrySet()) {
                String text = text(rows, place.getKey(), place.getValue());
                if (text != null) {
                    row.put(place.getKey(), text);
                }
            }
            var found = reader.read(line, column -> row.getOrDefault(column, ""));
            found.ifPresent(sink);
            return found.isPresent();
        });
    }

    private @Nullable String text(ResultSet rows, CaseColumn column, int at) throws SQLException {
        if (numbered.contains(column)) {
            int day = rows.getInt(at);
            if (!rows.wasNull() && ResultColumns.isWritten(day)) {
                return LocalDate.ofEpochDay(day).toString();
            }
        }
        Map<Integer, String> own = keys.get(column);
        String text = rows.getString(at);
        return own == null || text == null ? text : own.getOrDefault(rows.getInt(at), text);
    }

    /**
     * Counts a result from its next row to its last, in columns: several times faster than case by case, and the same figures. The
     * identifier is not asked for, as nothing is traced back: what the query repeats is counted again.
     *
     * @param rows the result set, before its first row; closed by the caller
     * @param state where the cases are counted
     * @param progress whom to tell how far the reading is; bytes are unknown and told as zero
     * @return what was read, kept and refused; lines are ranks of rows, from 1
     * @throws SQLException if the source fails
     * @throws IllegalArgumentException if the state counts by other lists than those of this reader
     */
    public ImportReport count(ResultSet rows, ReportState state, Progress progress) throws SQLException {
        if (!state.spec().codes().equals(codes)) {
            throw new IllegalArgumentException("a state counts by the lists its cases are read with");
        }
        Map<CaseColumn, Integer> places = places(rows.getMetaData());
        Issues issues = new Issues(limits.issues(), progress);
        ResultColumns columns = new ResultColumns(state.codeBook(), new RowReader(codes, issues), state::add);
        columns.bind(places, keys, numbered, rows.getMetaData());
        ImportReport report = pass(rows, places, issues, progress, line -> columns.add(rows, line));
        columns.flush();
        return report;
    }

    private interface RowTaker {

        boolean take(long line) throws SQLException;
    }

    private ImportReport pass(
            ResultSet rows, Map<CaseColumn, Integer> places, Issues issues, Progress progress, RowTaker taker)
            throws SQLException {
        long read = 0;
        long kept = 0;
        boolean complete = true;
        while (rows.next()) {
            if (read == limits.rows()) {
                complete = false;
                break;
            }
            read++;
            kept += taker.take(read) ? 1 : 0;
            if (read % TOLD_EVERY == 0) {
                progress.read(read, 0);
            }
        }
        progress.read(read, 0);
        List<CaseColumn> missing = new ArrayList<>(List.of(CaseColumn.values()));
        missing.removeAll(places.keySet());
        int ignored = rows.getMetaData().getColumnCount() - places.size();
        return new ImportReport(
                "SQL", read, kept, read - kept, 0, complete, "", "", missing, ignored, issues.counts(), issues.first());
    }

    private Map<CaseColumn, Integer> places(ResultSetMetaData columns) throws SQLException {
        Map<CaseColumn, Integer> places = new EnumMap<>(CaseColumn.class);
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            int at = i;
            headings.column(columns.getColumnLabel(i)).ifPresent(column -> places.putIfAbsent(column, at));
        }
        return places;
    }
}
