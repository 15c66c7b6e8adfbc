/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure.audit;

import fr.mediation.core.taxonomy.Code;
import fr.mediation.core.taxonomy.CodeList;
import fr.mediation.core.taxonomy.ReservedCode;
import fr.mediation.reporting.aggregate.Measure;
import fr.mediation.reporting.aggregate.ReportSpec;
import fr.mediation.reporting.aggregate.TableSpec;
import fr.mediation.reporting.disclosure.Cell;
import fr.mediation.reporting.disclosure.ProtectedReport;
import fr.mediation.reporting.disclosure.ProtectedTable;
import fr.mediation.reporting.record.Axis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Reads a printed report into what it tells. */
final class Reader {

    /** A mark, and the figure it stands for. */
    record Mark(String table, String row, String column, int figure) {}

    /** How the measure of a sum begins. */
    static final String SUM = "sum of ";

    private static final String CASES = "";

    private final Figures figures;
    private final List<Mark> marks = new ArrayList<>();
    private final long smallestMarked;
    private final List<Mark> shown = new ArrayList<>();
    private String edition = "";
    private int vintage;

    Reader(Figures figures, boolean zerosMayBeMarked) {
        this.figures = figures;
        this.smallestMarked = zerosMayBeMarked ? 0 : 1;
    }

    List<Mark> marks() {
        return marks;
    }

    /** The counts that are printed. */
    List<Mark> shown() {
        return shown;
    }

    /** Reads one report; a figure that another of the same vintage printed with another value is another figure. */
    void read(ReportSpec spec, ProtectedReport report, int number, int vintageOfReport) {
        edition = " of report " + number;
        vintage = vintageOfReport;
        Map<String, String> domains = roots(spec.codes().domains());
        for (ProtectedTable table : report.tables()) {
            read(spec, table, domains);
        }
        for (ProtectedTable table : report.tables()) {
            hierarchy(table, Axis.SUB_DOMAIN, Axis.DOMAIN, domains);
            hierarchy(
                    table,
                    Axis.DIRECTION,
                    Axis.DIRECTION_TYPE,
                    roots(spec.codes().directions()));
        }
    }

    private static Map<String, String> roots(CodeList list) {
        Map<String, String> roots = new HashMap<>();
        for (Code code : list.nested()) {
            list.rootOf(code.code()).ifPresent(root -> roots.put(code.code(), root.code()));
        }
        return roots;
    }

    private Figures.Who whole(TableSpec table) {
        Map<Axis, List<String>> codes = new TreeMap<>();
        table.where().forEach(c -> codes.put(c.axis(), c.codes()));
        // a duration needs two days: its cases are not all the cases of the cohort
        String measure = table.measure().ofEveryCase() ? CASES : table.measure().name();
        return new Figures.Who(measure, vintage, table.cohort(), table.period(), codes);
    }

    private static Figures.Who narrow(
            TableSpec table, Figures.Who who, Axis axis, String code, Map<String, String> domains) {
        Figures.Who narrowed = who.with(axis, table.codesOf(axis, code));
        String domain = axis == Axis.SUB_DOMAIN ? domains.get(code) : null;
        return domain == null || who.codes().containsKey(Axis.DOMAIN)
                ? narrowed
                : narrowed.with(Axis.DOMAIN, List.of(domain));
    }

    private void read(ReportSpec spec, ProtectedTable printed, Map<String, String> domains) {
        TableSpec table = printed.spec();
        Figures.Who whole = whole(table);
        List<Code> rows = spec.categories(table, table.rows());
        List<Code> columns = table.crossed().map(a -> spec.categories(table, a)).orElse(List.of());
        String all = columns.isEmpty() ? "COUNT" : ProtectedTable.Row.TOTAL;
        int total = figure(printed, whole, ProtectedTable.Row.TOTAL, all);
        List<Integer> down = new ArrayList<>();
        for (Code row : rows) {
            Figures.Who who = narrow(table, whole, table.rows(), row.code(), domains);
            down.add(figure(printed, who, row.code(), all));
        }
        figures.sum(total, down, true);
        List<Integer> across = new ArrayList<>();
        Map<String, List<Integer>> byRow = new HashMap<>();
        for (Code column : columns) {
            Axis axis = table.crossed().orElseThrow();
            Figures.Who who = narrow(table, whole, axis, column.code(), domains);
            String key = column.code() + ".COUNT";
            int sum = figure(printed, who, ProtectedTable.Row.TOTAL, key);
            across.add(sum);
            List<Integer> parts = new ArrayList<>();
            for (Code row : rows) {
                Figures.Who both = narrow(table, who, table.rows(), row.code(), domains);
                int part = figure(printed, both, row.code(), key);
                parts.add(part);
                byRow.computeIfAbsent(row.code(), r -> new ArrayList<>()).add(part);
            }
            figures.sum(sum, parts, true);
        }
        if (!columns.isEmpty()) {
            figures.sum(total, across, true);
            for (int r = 0; r < rows.size(); r++) {
                figures.sum(down.get(r), byRow.getOrDefault(rows.get(r).code(), List.of()), true);
            }
        }
        if (table.measure() != Measure.COUNT) {
            sums(printed, whole, rows, domains);
        }
    }

    /** One printed count, its mark, or the zero of a row that is left out; and what the share beside it tells. */
    private int figure(ProtectedTable printed, Figures.Who who, String row, String column) {
        Optional<Cell> cell = printed.cell(row, column);
        if (cell.isEmpty()) {
            int place = figures.place(who, 0);
            figures.learn(place, 0, 0);
            return place;
        }
        int place =
                figures.place(unlessChanged(who, cell.get().count()), cell.get().withheld() ? smallestMarked : 0);
        cell.get().count().ifPresent(n -> {
            figures.learn(place, n, n);
            shown.add(new Mark(printed.id(), row, column, place));
        });
        if (cell.get().withheld()) {
            marks.add(new Mark(printed.id(), row, column, place));
            share(printed, row, column, place);
        }
        return place;
    }

    private Figures.Who unlessChanged(Figures.Who who, OptionalLong printed) {
        int known = figures.find(who);
        boolean changed = known >= 0
                && printed.isPresent()
                && (printed.getAsLong() < figures.least(known) || printed.getAsLong() > figures.most(known));
        return changed
                ? new Figures.Who(who.measure() + edition, vintage, who.cohort(), who.period(), who.codes())
                : who;
    }

    private void share(ProtectedTable printed, String row, String column, int place) {
        String key = column.equals("COUNT") ? "PERCENT" : column.replace(".COUNT", ".PERCENT");
        Optional<Cell> base = printed.cell(ProtectedTable.Row.TOTAL, column);
        Optional<Cell> share = key.equals(column) ? Optional.empty() : printed.cell(row, key);
        if (share.isPresent()
                && share.get() instanceof Cell.Percent p
                && base.isPresent()
                && base.get().count().isPresent()) {
            long whole = base.get().count().getAsLong();
            long units = p.decimals() == 0 ? 100 : 1000;
            // one unit on either side: the reader may not know which rounding was chosen
            figures.learn(
                    place,
                    Math.floorDiv((p.scaled() - 1) * whole, units),
                    -Math.floorDiv(-(p.scaled() + 1) * whole, units));
        }
    }

    /** A printed mean and a printed count tell a sum of days, to the rounding of the mean. */
    private void sums(ProtectedTable printed, Figures.Who whole, List<Code> rows, Map<String, String> domains) {
        TableSpec table = printed.spec();
        String key = table.measure() == Measure.PERSONS ? "PERSONS" : "MEAN";
        Figures.Who all =
                new Figures.Who(SUM + table.measure(), vintage, whole.cohort(), whole.period(), whole.codes());
        int total = sum(printed, all, ProtectedTable.Row.TOTAL, key);
        List<Integer> parts = new ArrayList<>();
        for (Code row : rows) {
            parts.add(sum(printed, narrow(table, all, table.rows(), row.code(), domains), row.code(), key));
        }
        figures.sum(total, parts, true);
    }

    private int sum(ProtectedTable printed, Figures.Who who, String row, String key) {
        int place = figures.place(who, 0);
        Optional<Cell> cell = printed.cell(row, key);
        Optional<Cell> cases = printed.cell(row, "COUNT");
        if (cell.isEmpty() || cell.get() == Cell.Absent.NOTHING) {
            figures.learn(place, 0, 0);
        } else if (cell.get().withheld()) {
            marks.add(new Mark(printed.id(), row, key, place));
        } else if (cell.get().count().isPresent()) {
            long n = cell.get().count().getAsLong();
            figures.learn(place, n, n);
        } else if (cell.get() instanceof Cell.Decimal mean
                && cases.isPresent()
                && cases.get().count().isPresent()) {
            long n = cases.get().count().getAsLong();
            figures.learn(
                    place,
                    -Math.floorDiv(-(mean.tenths() * 10 - 5) * n, 100),
                    Math.floorDiv((mean.tenths() * 10 + 5) * n, 100));
        }
        return place;
    }

    /** Sub-headings stay within their policy, and make it when no sub-heading is unknown. */
    private void hierarchy(ProtectedTable printed, Axis child, Axis parent, Map<String, String> roots) {
        TableSpec table = printed.spec();
        if (table.rows() != child || table.crossed().isPresent()) {
            return;
        }
        Figures.Who whole = whole(table);
        boolean unknown =
                printed.rows().stream().map(r -> ReservedCode.of(r.code())).anyMatch(Optional::isPresent);
        for (String root : roots.values().stream().distinct().sorted().toList()) {
            int above = figures.find(whole.with(parent, List.of(root)));
            List<Integer> below = new ArrayList<>();
            for (ProtectedTable.Row row : printed.rows()) {
                if (root.equals(roots.get(row.code()))) {
                    below.add(figures.find(narrow(table, whole, child, row.code(), roots)));
                }
            }
            if (above >= 0 && !below.isEmpty() && below.stream().allMatch(b -> b >= 0)) {
                figures.sum(above, below, !unknown);
            }
        }
    }
}
