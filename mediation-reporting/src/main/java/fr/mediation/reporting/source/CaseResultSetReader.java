/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.source;

import fr.mediation.reporting.record.CaseCodes;
import fr.mediation.reporting.record.CaseRecord;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Lecture d'une requête SQL: the rows of a host's own query, read once and forward, in the memory of one row.
 *
 * <p>Columns are recognised by their label, as {@code receivedOn}, {@code received_on} or a French heading. Values may be codes or
 * labels. The host opens and closes the result set, and sets the fetch size its driver needs to stream. A row that cannot be read
 * is refused with its rank, and the others go on. Immutable and thread safe.
 */
public final class CaseResultSetReader {

    private static final int TOLD_EVERY = 1_000;

    private final CaseCodes codes;
    private final ImportLimits limits;
    private final Headings headings;

    private CaseResultSetReader(CaseCodes codes, ImportLimits limits, Headings headings) {
        this.codes = codes;
        this.limits = limits;
        this.headings = headings;
    }

    /**
     * A reader of rows in the codes or the labels of an authority.
     *
     * @param codes the code lists
     * @return the reader, with the standard limits
     */
    public static CaseResultSetReader of(CaseCodes codes) {
        return new CaseResultSetReader(codes, ImportLimits.STANDARD, Headings.STANDARD);
    }

    /**
     * The same reader under other limits.
     *
     * @param other what a result may not exceed; columns and characters are the query's business
     * @return a new reader
     */
    public CaseResultSetReader limits(ImportLimits other) {
        return new CaseResultSetReader(codes, other, headings);
    }

    /**
     * The same reader with labels of the host's own columns, beside the standard ones.
     *
     * @param other the column behind each label; case, accents and punctuation do not matter
     * @return a new reader
     */
    public CaseResultSetReader headings(Map<String, CaseColumn> other) {
        return new CaseResultSetReader(codes, limits, Headings.with(other));
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
        long read = 0;
        long kept = 0;
        boolean complete = true;
        while (rows.next()) {
            if (read == limits.rows()) {
                complete = false;
                break;
            }
            read++;
            row.clear();
            for (Map.Entry<CaseColumn, Integer> place : places.entrySet()) {
                String text = rows.getString(place.getValue());
                if (text != null) {
                    row.put(place.getKey(), text);
                }
            }
            var found = reader.read(read, column -> row.getOrDefault(column, ""));
            found.ifPresent(sink);
            kept += found.isPresent() ? 1 : 0;
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
