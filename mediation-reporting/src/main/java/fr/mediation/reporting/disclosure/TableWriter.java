/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure;

import fr.mediation.core.taxonomy.Code;
import fr.mediation.core.taxonomy.ReservedCode;
import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.aggregate.Condition;
import fr.mediation.reporting.aggregate.Measure;
import fr.mediation.reporting.aggregate.RawTable;
import fr.mediation.reporting.aggregate.ReportSpec;
import fr.mediation.reporting.aggregate.RowOrder;
import fr.mediation.reporting.figure.Fraction;
import fr.mediation.reporting.figure.Rounding;
import fr.mediation.reporting.record.Axis;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes one table that may be published, once the cells to withhold are known. */
final class TableWriter {

    private static final Wording TOTAL = new Wording("Total", "Total");
    private static final Wording CASES = new Wording("Dossiers", "Cases");
    private static final Wording SHARE = new Wording("Part", "Share");
    private static final Wording MEAN = new Wording("Durée moyenne (jours)", "Mean duration (days)");
    private static final Wording MEDIAN = new Wording("Durée médiane (jours)", "Median duration (days)");
    private static final int SHARES_UP_TO = 4;

    private final ReportSpec spec;
    private final CellSystem system;
    private final BitSet hidden;
    private final PercentPolicy percents;

    TableWriter(ReportSpec spec, CellSystem system, BitSet hidden, PercentPolicy percents) {
        this.spec = spec;
        this.system = system;
        this.hidden = hidden;
        this.percents = percents;
    }

    ProtectedTable write(TableGrid grid) {
        RawTable raw = grid.raw();
        List<Integer> rows = rows(grid);
        List<ProtectedTable.Column> columns = new ArrayList<>();
        List<List<Cell>> cells = new ArrayList<>();
        List<Wording> notes = new ArrayList<>();
        if (raw.spec().measure() == Measure.DURATION) {
            durations(grid, rows, columns, cells);
            notes.add(new Wording(
                    "Durées en jours calendaires, de la réception à la clôture, sur les dossiers clos.",
                    "Durations in calendar days, from receipt to closing, on closed cases."));
        } else if (raw.columns().isEmpty()) {
            group("", CASES, SHARE, grid, rows, grid::rowTotal, grid.total(), true, columns, cells, notes);
        } else {
            crossed(grid, rows, columns, cells, notes);
        }
        noteUnknown(raw, notes);
        return new ProtectedTable(
                raw.spec().id(),
                raw.spec().title(),
                population(grid),
                raw.spec().rows().label(),
                columns,
                assemble(raw, rows, cells),
                notes,
                percents);
    }

    /** Empty reserved categories are left to a note; ranks would leak as soon as one count of the table is withheld. */
    private List<Integer> rows(TableGrid grid) {
        RawTable raw = grid.raw();
        List<Integer> shown = IntStream.range(0, raw.rows().size())
                .filter(r -> !reserved(raw.rows().get(r)) || system.value(grid.rowTotal(r)) > 0)
                .boxed()
                .toList();
        boolean masked = shown.stream().anyMatch(r -> hidden.get(grid.rowTotal(r)));
        if (raw.spec().order() == RowOrder.CODE || masked) {
            return shown;
        }
        return shown.stream()
                .sorted(Comparator.comparing((Integer r) -> reserved(raw.rows().get(r)))
                        .thenComparing(r -> -system.value(grid.rowTotal(r)))
                        .thenComparing(r -> r))
                .toList();
    }

    private static boolean reserved(Code code) {
        return ReservedCode.of(code.code()).isPresent();
    }

    private void crossed(
            TableGrid grid,
            List<Integer> rows,
            List<ProtectedTable.Column> columns,
            List<List<Cell>> cells,
            List<Wording> notes) {
        RawTable raw = grid.raw();
        List<Integer> shown = IntStream.range(0, raw.columns().size())
                .filter(c -> !reserved(raw.columns().get(c)) || system.value(grid.columnTotal(c)) > 0)
                .boxed()
                .toList();
        boolean shares = raw.spec().rows() != Axis.YEAR && shown.size() <= SHARES_UP_TO;
        for (int c : shown) {
            Code code = raw.columns().get(c);
            Wording share =
                    new Wording(code.label().fr() + " (part)", code.label().en() + " (share)");
            group(
                    code.code() + ".",
                    code.label(),
                    share,
                    grid,
                    rows,
                    r -> grid.at(r, c),
                    grid.columnTotal(c),
                    shares,
                    columns,
                    cells,
                    notes);
        }
        columns.add(new ProtectedTable.Column(ProtectedTable.Row.TOTAL, TOTAL, ProtectedTable.Unit.CASES));
        cells.add(counts(rows, grid::rowTotal, grid.total()));
    }

    private void group(
            String prefix,
            Wording label,
            Wording share,
            TableGrid grid,
            List<Integer> rows,
            IntUnaryOperator cell,
            int total,
            boolean withShares,
            List<ProtectedTable.Column> columns,
            List<List<Cell>> cells,
            List<Wording> notes) {
        columns.add(new ProtectedTable.Column(prefix + "COUNT", label, ProtectedTable.Unit.CASES));
        cells.add(counts(rows, cell, total));
        if (!withShares || grid.raw().spec().rows() == Axis.YEAR) {
            return;
        }
        columns.add(new ProtectedTable.Column(prefix + "PERCENT", share, ProtectedTable.Unit.PERCENT));
        cells.add(shares(rows, cell, total, notes));
    }

    private List<Cell> counts(List<Integer> rows, IntUnaryOperator cell, int total) {
        List<Cell> column = new ArrayList<>();
        rows.forEach(r -> column.add(count(cell.applyAsInt(r))));
        column.add(count(total));
        return column;
    }

    private Cell count(int cell) {
        return hidden.get(cell) ? Cell.Withheld.MARKED : new Cell.Count(system.value(cell));
    }

    /** A share tells its count to whoever knows the base, and its base to whoever knows the count: both must be public. */
    private List<Cell> shares(List<Integer> rows, IntUnaryOperator cell, int total, List<Wording> notes) {
        long base = system.value(total);
        List<Cell> column = new ArrayList<>();
        boolean baseHidden = hidden.get(total);
        if (baseHidden || base < percents.smallestBase()) {
            rows.forEach(r -> column.add(
                    baseHidden || hidden.get(cell.applyAsInt(r)) ? Cell.Withheld.MARKED : Cell.Absent.NOTHING));
            column.add(baseHidden ? Cell.Withheld.MARKED : Cell.Absent.NOTHING);
            if (!baseHidden) {
                note(notes, tooSmall());
            }
            return column;
        }
        int decimals = percents.decimals(base);
        long hundred = 100L * (decimals == 0 ? 1 : 10);
        boolean masked = rows.stream().anyMatch(r -> hidden.get(cell.applyAsInt(r)));
        // balancing to 100 would let the published shares speak of the withheld ones
        Rounding rounding = masked ? Rounding.HALF_UP_UNBALANCED : percents.rounding();
        List<Long> shares = rounding.percentages(
                rows.stream().map(r -> system.value(cell.applyAsInt(r))).toList(), base, decimals);
        for (int i = 0; i < rows.size(); i++) {
            boolean withheld = hidden.get(cell.applyAsInt(rows.get(i)));
            column.add(withheld ? Cell.Withheld.MARKED : new Cell.Percent(shares.get(i), decimals));
        }
        column.add(new Cell.Percent(hundred, decimals));
        if (!masked && shares.stream().mapToLong(Long::longValue).sum() != hundred) {
            note(
                    notes,
                    new Wording(
                            "La somme des parts peut différer de 100\u00A0% en raison des arrondis.",
                            "Shares may not sum to 100% because of rounding."));
        }
        return column;
    }

    private Wording tooSmall() {
        return new Wording(
                "Pas de pourcentage en dessous de " + percents.smallestBase() + " dossiers.",
                "No percentage below " + percents.smallestBase() + " cases.");
    }

    private static void note(List<Wording> notes, Wording note) {
        if (!notes.contains(note)) {
            notes.add(note);
        }
    }

    private void durations(
            TableGrid grid, List<Integer> rows, List<ProtectedTable.Column> columns, List<List<Cell>> cells) {
        RawTable raw = grid.raw();
        columns.add(new ProtectedTable.Column("COUNT", CASES, ProtectedTable.Unit.CASES));
        columns.add(new ProtectedTable.Column("MEAN", MEAN, ProtectedTable.Unit.DAYS));
        columns.add(new ProtectedTable.Column("MEDIAN", MEDIAN, ProtectedTable.Unit.DAYS));
        cells.add(counts(rows, grid::rowTotal, grid.total()));
        // the overall figure minus the published rows would give the withheld row away
        boolean masked = rows.stream().anyMatch(r -> hidden.get(grid.rowTotal(r)));
        List<Cell> means = new ArrayList<>();
        List<Cell> medians = new ArrayList<>();
        for (int r : rows) {
            RawTable.Duration duration = raw.durations().get(r);
            boolean withheld = hidden.get(grid.rowTotal(r));
            means.add(days(duration.mean(), withheld));
            medians.add(days(duration.median(), withheld));
        }
        RawTable.Duration overall = raw.overall();
        means.add(days(overall == null ? null : overall.mean(), masked || hidden.get(grid.total())));
        medians.add(days(overall == null ? null : overall.median(), masked || hidden.get(grid.total())));
        cells.add(means);
        cells.add(medians);
    }

    private static Cell days(@Nullable Fraction value, boolean withheld) {
        if (withheld) {
            return Cell.Withheld.MARKED;
        }
        return value == null ? Cell.Absent.NOTHING : new Cell.Days(value.scaled(1, false));
    }

    private static List<ProtectedTable.Row> assemble(RawTable raw, List<Integer> rows, List<List<Cell>> columns) {
        List<ProtectedTable.Row> assembled = new ArrayList<>();
        for (int i = 0; i <= rows.size(); i++) {
            int at = i;
            List<Cell> line = columns.stream().map(c -> c.get(at)).toList();
            if (i == rows.size()) {
                assembled.add(new ProtectedTable.Row(ProtectedTable.Row.TOTAL, TOTAL, line, true));
            } else {
                Code code = raw.rows().get(rows.get(i));
                assembled.add(new ProtectedTable.Row(code.code(), code.label(), line, false));
            }
        }
        return assembled;
    }

    private static void noteUnknown(RawTable raw, List<Wording> notes) {
        boolean coded = raw.spec().rows() != Axis.YEAR && raw.total() > 0;
        boolean unknown = false;
        for (int r = 0; r < raw.rows().size(); r++) {
            unknown |=
                    reserved(raw.rows().get(r)) && raw.counts().get(r).stream().anyMatch(n -> n != 0);
        }
        if (coded && !unknown) {
            note(notes, new Wording("Information renseignée pour tous les dossiers.", "Known for all cases."));
        }
    }

    private Population population(TableGrid grid) {
        RawTable raw = grid.raw();
        List<Wording> filters = raw.spec().where().stream().map(this::words).toList();
        return new Population(
                count(grid.total()), raw.spec().cohort(), raw.spec().period(), filters, spec.extractedOn());
    }

    private Wording words(Condition condition) {
        Map<String, Wording> labels = new HashMap<>();
        spec.codes().on(condition.axis()).forEach(c -> labels.put(c.code(), c.label()));
        for (ReservedCode reserved : ReservedCode.values()) {
            labels.put(reserved.name(), reserved.label());
        }
        List<Wording> kept = condition.codes().stream()
                .map(c -> labels.getOrDefault(c, ReservedCode.UNMAPPED.label()))
                .toList();
        return new Wording(
                condition.axis().label().fr() + "\u00A0: "
                        + String.join(", ", kept.stream().map(Wording::fr).toList()),
                condition.axis().label().en() + ": "
                        + String.join(", ", kept.stream().map(Wording::en).toList()));
    }
}
