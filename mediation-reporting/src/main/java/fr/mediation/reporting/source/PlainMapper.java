/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.source;

import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.record.CaseCodes;
import fr.mediation.reporting.record.CaseRecord;
import fr.mediation.reporting.source.TableRows.Kind;
import fr.mediation.reporting.source.TableRows.TableCell;
import fr.mediation.reporting.source.TableRows.TableRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows under the headings of the model, or the host's own. */
final class PlainMapper implements RowMapper {

    private final String format;
    private final TableRows rows;
    private final Map<CaseColumn, Integer> places;
    private final int width;
    private final Issues issues;
    private final RowReader reader;

    private PlainMapper(
            String format, TableRows rows, Map<CaseColumn, Integer> places, int width, CaseCodes codes, Issues issues) {
        this.format = format;
        this.rows = rows;
        this.places = places;
        this.width = width;
        this.issues = issues;
        this.reader = new RowReader(codes, issues);
    }

    /** Empty when the row does not name an identifier and a day of receipt at least. */
    static Optional<RowMapper> under(
            TableRow header, Headings headings, CaseCodes codes, String format, TableRows rows, Issues issues) {
        Map<CaseColumn, Integer> places = new EnumMap<>(CaseColumn.class);
        List<CaseColumn> twice = new ArrayList<>();
        for (int i = 0; i < header.cells().size(); i++) {
            int at = i;
            headings.column(header.cells().get(i).text()).ifPresent(column -> {
                if (places.putIfAbsent(column, at) != null) {
                    twice.add(column);
                }
            });
        }
        if (!places.containsKey(CaseColumn.ID) || !places.containsKey(CaseColumn.RECEIVED_ON)) {
            return Optional.empty();
        }
        twice.forEach(column -> issues.keep(
                header.line(),
                column,
                "DUPLICATE_COLUMN",
                new Wording(
                        "deux colonnes de même sens : la première est lue",
                        "two columns of the same meaning: the first one is read")));
        return Optional.of(new PlainMapper(format, rows, places, header.cells().size(), codes, issues));
    }

    @Override
    public Optional<CaseRecord> map(TableRow row) {
        if (RowMapper.overflows(row, width)) {
            RowMapper.tooManyCells(issues, row.line());
            return Optional.empty();
        }
        boolean readable = true;
        for (Map.Entry<CaseColumn, Integer> place : places.entrySet()) {
            readable &= RowMapper.readable(
                    row.cell(place.getValue()),
                    issues,
                    row.line(),
                    place.getKey().property());
        }
        return readable ? reader.read(row.line(), column -> text(row, column)) : Optional.empty();
    }

    private String text(TableRow row, CaseColumn column) {
        Integer at = places.get(column);
        if (at == null) {
            return "";
        }
        TableCell cell = row.cell(at);
        if (cell.kind() == Kind.NUMBER && column.isDay()) {
            String moment = rows.moment(Double.parseDouble(cell.text()));
            return moment.isEmpty() ? cell.text() : moment;
        }
        if (cell.kind() == Kind.DATE && !column.isDay()) {
            issues.keep(
                    row.line(),
                    column,
                    "TEXT_BECAME_DATE",
                    new Wording(
                            "le tableur a changé ce texte en date : valeur perdue",
                            "the spreadsheet made a date of this text: value lost"));
            return "";
        }
        return cell.text();
    }

    @Override
    public String format() {
        return format;
    }

    @Override
    public List<CaseColumn> missing() {
        List<CaseColumn> missing = new ArrayList<>(List.of(CaseColumn.values()));
        missing.removeAll(places.keySet());
        return missing;
    }

    @Override
    public int ignored() {
        return width - places.size();
    }
}
