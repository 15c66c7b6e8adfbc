/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.source;

import fr.mediation.core.taxonomy.CodeResolver;
import fr.mediation.reporting.record.CaseCodes;
import fr.mediation.reporting.record.CaseRecord;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
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

    private CaseResultSetReader(CaseCodes codes, ImportLimits limits) {
        this.codes = codes;
        this.limits = limits;
    }

    /**
     * A reader of rows in the codes or the labels of an authority.
     *
     * @param codes the code lists
     * @return the reader, with the standard limits
     */
    public static CaseResultSetReader of(CaseCodes codes) {
        return new CaseResultSetReader(codes, ImportLimits.STANDARD);
    }

    /**
     * The same reader under other limits.
     *
     * @param other what a result may not exceed; columns and characters are the query's business
     * @return a new reader
     */
    public CaseResultSetReader limits(ImportLimits other) {
        return new CaseResultSetReader(codes, other);
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
        Issues issues = new Issues(limits.issues());
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
                read, kept, read - kept, complete, "", "", missing, ignored, issues.counts(), issues.first());
    }

    private static Map<CaseColumn, Integer> places(ResultSetMetaData columns) throws SQLException {
        Map<String, CaseColumn> properties = new HashMap<>();
        for (CaseColumn column : CaseColumn.values()) {
            properties.put(CodeResolver.normalise(column.name()), column);
        }
        Map<CaseColumn, Integer> places = new EnumMap<>(CaseColumn.class);
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            String label = CodeResolver.normalise(columns.getColumnLabel(i));
            for (CaseColumn column : CaseColumn.values()) {
                if (column.named(label) || column == properties.get(label)) {
                    places.putIfAbsent(column, i);
                }
            }
        }
        return places;
    }
}
