/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure;

import fr.mediation.core.taxonomy.Code;
import fr.mediation.core.taxonomy.ReservedCode;
import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.aggregate.RawTable;
import fr.mediation.reporting.figure.Fraction;
import fr.mediation.reporting.figure.Numbers;
import fr.mediation.reporting.figure.Rounding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** The columns of one table as they are written, each figure or its mark. */
final class Draft {

    static final Wording CASES = new Wording("Dossiers", "Cases");
    static final Wording SHARE = new Wording("Part", "Share");

    private static final Wording PERSONS = new Wording("Personnes", "Persons");
    private static final Wording MEAN = new Wording("Durée moyenne (jours)", "Mean duration (days)");
    private static final Wording MEDIAN = new Wording("Durée médiane (jours)", "Median duration (days)");
    private static final Wording NINTH =
            new Wording("Neuf dossiers sur dix en (jours)", "Nine cases in ten within (days)");
    private static final Wording RATE = new Wording("Pour 10\u202F000 habitants", "Per 10,000 inhabitants");
    private static final Wording ROUNDED = new Wording(
            "La somme des parts peut différer de 100\u00A0% en raison des arrondis.",
            "Shares may not sum to 100% because of rounding.");

    private static final Wording BALANCED = new Wording(
            "Parts équilibrées à 100\u00A0% par la méthode du plus fort reste.",
            "Shares balanced to 100% by the largest remainder.");

    /** A ninth decile of fewer cases than this is one of the largest of them. */
    private static final int DECILE_FROM = 10;

    private final TableGrid grid;
    private final int table;
    private final List<Integer> rows;
    private final Protection protection;
    private final PercentPolicy percents;
    private final List<ProtectedTable.Column> columns = new ArrayList<>();
    private final List<List<Cell>> cells = new ArrayList<>();
    private final List<Wording> notes = new ArrayList<>();

    Draft(TableGrid grid, List<Integer> rows, Protection protection, PercentPolicy percents) {
        this.grid = grid;
        this.table = protection.grids().indexOf(grid);
        this.rows = rows;
        this.protection = protection;
        this.percents = percents;
    }

    List<ProtectedTable.Column> columns() {
        return columns;
    }

    List<Wording> notes() {
        return notes;
    }

    void note(Wording note) {
        if (!notes.contains(note)) {
            notes.add(note);
        }
    }

    private long value(int cell) {
        return protection.counts().value(cell);
    }

    private void column(String key, Wording label, ProtectedTable.Unit unit, List<Cell> column) {
        columns.add(new ProtectedTable.Column(key, label, unit));
        cells.add(column);
    }

    void counts(String key, Wording label, IntUnaryOperator cell, int total) {
        List<Cell> column = new ArrayList<>();
        rows.forEach(r -> column.add(count(cell.applyAsInt(r))));
        column.add(count(total));
        column(key, label, ProtectedTable.Unit.CASES, column);
    }

    private Cell count(int cell) {
        return protection.hidden(cell) ? Cell.Withheld.MARKED : new Cell.Count(value(cell));
    }

    /** A column of counts, and of shares when they are wanted. */
    void group(String prefix, Wording label, Wording share, IntUnaryOperator cell, int total, boolean shares) {
        counts(prefix + "COUNT", label, cell, total);
        if (shares) {
            column(prefix + "PERCENT", share, ProtectedTable.Unit.PERCENT, shares(cell, total));
        }
    }

    /** A share tells its count to whoever knows the base, and its base to whoever knows the count: both must be public. */
    private List<Cell> shares(IntUnaryOperator cell, int total) {
        List<Integer> unknown = grid.raw().spec().ofKnown()
                ? rows.stream().filter(r -> unknown(grid.raw().rows().get(r))).toList()
                : List.of();
        long base = value(total)
                - unknown.stream().mapToLong(r -> value(cell.applyAsInt(r))).sum();
        boolean baseHidden =
                protection.hidden(total) || unknown.stream().anyMatch(r -> protection.hidden(cell.applyAsInt(r)));
        List<Cell> column = new ArrayList<>();
        if (baseHidden || base < percents.smallestBase()) {
            rows.forEach(r -> column.add(
                    baseHidden || protection.hidden(cell.applyAsInt(r)) ? Cell.Withheld.MARKED : Cell.Absent.NOTHING));
            column.add(baseHidden ? Cell.Withheld.MARKED : Cell.Absent.NOTHING);
            if (!baseHidden) {
                note(tooSmall());
            }
            return column;
        }
        if (!unknown.isEmpty()) {
            note(ofKnown(base, value(total)));
        }
        int decimals = percents.decimals(base);
        long hundred = 100L * (decimals == 0 ? 1 : 10);
        List<Integer> known = rows.stream().filter(r -> !unknown.contains(r)).toList();
        boolean masked = known.stream().anyMatch(r -> protection.hidden(cell.applyAsInt(r)));
        // balancing shares to 100 would tell something of the withheld ones
        Rounding rounding = masked ? Rounding.HALF_UP_UNBALANCED : percents.rounding();
        List<Long> shares = rounding.percentages(
                known.stream().map(r -> value(cell.applyAsInt(r))).toList(), base, decimals);
        for (int r : rows) {
            int at = known.indexOf(r);
            if (at < 0) {
                column.add(Cell.Absent.NOTHING);
            } else {
                boolean withheld = protection.hidden(cell.applyAsInt(r));
                column.add(withheld ? Cell.Withheld.MARKED : new Cell.Percent(shares.get(at), decimals, false));
            }
        }
        column.add(new Cell.Percent(hundred, decimals, false));
        if (rounding == Rounding.LARGEST_REMAINDER) {
            note(BALANCED);
        }
        if (!masked && shares.stream().mapToLong(Long::longValue).sum() != hundred) {
            note(ROUNDED);
        }
        return column;
    }

    private static boolean unknown(Code code) {
        return ReservedCode.of(code.code())
                .filter(r -> r != ReservedCode.OUTSIDE)
                .isPresent();
    }

    private Wording tooSmall() {
        return new Wording(
                "Pas de pourcentage en dessous de " + percents.smallestBase() + " dossiers.",
                "No percentage below " + percents.smallestBase() + " cases.");
    }

    private static Wording ofKnown(long base, long all) {
        return new Wording(
                "Parts calculées sur les " + Numbers.whole(base, Language.FR)
                        + " dossiers dont l'information est connue, sur " + Numbers.whole(all, Language.FR) + ".",
                "Shares of the " + Numbers.whole(base, Language.EN) + " cases whose answer is known, of "
                        + Numbers.whole(all, Language.EN) + ".");
    }

    /** A rate tells its count to whoever can read how many inhabitants there are: it follows the count. */
    void rates() {
        if (grid.raw().spec().inhabitants().isEmpty()) {
            return;
        }
        List<Cell> column = new ArrayList<>();
        long covered = 0;
        long cases = 0;
        boolean masked = false;
        for (int r : rows) {
            List<String> codes = grid.raw()
                    .spec()
                    .codesOf(grid.raw().spec().rows(), grid.raw().rows().get(r).code());
            long inhabitants = codes.stream()
                    .mapToLong(c -> grid.raw().spec().inhabitants().getOrDefault(c, 0L))
                    .sum();
            boolean whole = grid.raw().spec().inhabitants().keySet().containsAll(codes);
            boolean withheld = protection.hidden(grid.rowTotal(r));
            column.add(whole ? rate(value(grid.rowTotal(r)), inhabitants, withheld) : Cell.Absent.NOTHING);
            covered += whole ? inhabitants : 0;
            cases += whole ? value(grid.rowTotal(r)) : 0;
            masked |= whole && withheld;
        }
        column.add(covered == 0 ? Cell.Absent.NOTHING : rate(cases, covered, masked));
        column("RATE", RATE, ProtectedTable.Unit.RATE, column);
    }

    private static Cell rate(long cases, long inhabitants, boolean withheld) {
        return withheld
                ? Cell.Withheld.MARKED
                : new Cell.Decimal(new Fraction(Math.multiplyExact(cases, 10_000L), inhabitants).scaled(1, false));
    }

    /** The persons of each row beside its cases. */
    void persons() {
        counts("COUNT", CASES, grid::rowTotal, grid.total());
        column("PERSONS", PERSONS, ProtectedTable.Unit.PERSONS, figures(d -> new Cell.Count(d.sum())));
    }

    /** Mean, median and ninth decile of each row, beside its cases. */
    void days() {
        counts("COUNT", CASES, grid::rowTotal, grid.total());
        column("MEAN", MEAN, ProtectedTable.Unit.DAYS, figures(d -> days(d.mean())));
        column("MEDIAN", MEDIAN, ProtectedTable.Unit.DAYS, figures(d -> days(d.median())));
        long fewest = (long) DECILE_FROM * protection.smallestPublished();
        column(
                "NINTH_DECILE",
                NINTH,
                ProtectedTable.Unit.DAYS,
                figures(d -> d.cases() < fewest ? Cell.Absent.NOTHING : days(d.ninth())));
    }

    private List<Cell> figures(Function<RawTable.Distribution, Cell> figure) {
        RawTable raw = grid.raw();
        List<Cell> column = new ArrayList<>();
        for (int r : rows) {
            boolean withheld = protection.hidden(grid.rowTotal(r)) || protection.hiddenSum(table, r);
            column.add(
                    withheld
                            ? Cell.Withheld.MARKED
                            : figure.apply(raw.distributions().get(r)));
        }
        boolean withheld = protection.hidden(grid.total()) || protection.hiddenSum(table, -1);
        column.add(withheld ? Cell.Withheld.MARKED : figure.apply(raw.overall().orElseThrow()));
        return column;
    }

    private static Cell days(@Nullable Fraction value) {
        return value == null ? Cell.Absent.NOTHING : new Cell.Decimal(value.scaled(1, false));
    }

    List<ProtectedTable.Row> rows(Wording total) {
        List<ProtectedTable.Row> assembled = new ArrayList<>();
        for (int i = 0; i <= rows.size(); i++) {
            int at = i;
            List<Cell> line = cells.stream().map(c -> c.get(at)).toList();
            if (i == rows.size()) {
                assembled.add(new ProtectedTable.Row(ProtectedTable.Row.TOTAL, total, line, true));
            } else {
                Code code = grid.raw().rows().get(rows.get(i));
                assembled.add(new ProtectedTable.Row(code.code(), code.label(), line, false));
            }
        }
        return assembled;
    }
}
