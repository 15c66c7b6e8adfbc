/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.annual;

import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.content.ExternalSplit;
import fr.mediation.reporting.content.PermanenceCount;
import fr.mediation.reporting.content.Recommendation;
import fr.mediation.reporting.content.YearlyFigure;
import fr.mediation.reporting.disclosure.Cell;
import fr.mediation.reporting.disclosure.ProtectedTable;
import fr.mediation.reporting.figure.Numbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Tables of the figures the service gives, none of which comes from a case. */
final class ServiceFigures {

    private static final Wording TOTAL = new Wording("Total", "Total");

    private ServiceFigures() {}

    /** A column a year, planned and held. */
    static List<Piece> permanences(List<PermanenceCount> counts, Outline.Content place) {
        if (counts.isEmpty()) {
            return List.of();
        }
        List<Integer> years =
                counts.stream().map(PermanenceCount::year).distinct().sorted().toList();
        List<Wording> territories =
                counts.stream().map(PermanenceCount::territory).distinct().toList();
        List<ProtectedTable.Column> columns = new ArrayList<>();
        List<Function<Optional<Wording>, Cell>> readers = new ArrayList<>();
        for (int year : years) {
            columns.add(new ProtectedTable.Column(
                    year + ".PLANNED",
                    new Wording(year + " programmées", year + " planned"),
                    ProtectedTable.Unit.QUANTITY));
            readers.add(territory -> sum(counts, territory, year, PermanenceCount::planned));
            columns.add(new ProtectedTable.Column(
                    year + ".HELD", new Wording(year + " tenues", year + " held"), ProtectedTable.Unit.QUANTITY));
            readers.add(territory -> sum(counts, territory, year, PermanenceCount::held));
        }
        List<ProtectedTable.Row> rows = new ArrayList<>();
        for (int t = 0; t <= territories.size(); t++) {
            Optional<Wording> territory = t < territories.size() ? Optional.of(territories.get(t)) : Optional.empty();
            rows.add(row(
                    territory.isPresent() ? "ROW_" + (t + 1) : ProtectedTable.Row.TOTAL,
                    territory.orElse(TOTAL),
                    readers.stream().map(r -> r.apply(territory)).toList(),
                    territory.isEmpty()));
        }
        return List.of(numbers(
                "attached-permanences",
                place.title(),
                new Wording("Territoire", "Territory"),
                columns,
                rows,
                Chart.NONE));
    }

    /** Nothing recorded is not nought. */
    private static Cell sum(
            List<PermanenceCount> counts,
            Optional<Wording> territory,
            int year,
            ToIntFunction<PermanenceCount> figure) {
        List<PermanenceCount> found = counts.stream()
                .filter(c ->
                        c.year() == year && territory.map(c.territory()::equals).orElse(true))
                .toList();
        return found.isEmpty()
                ? Cell.Absent.NOTHING
                : new Cell.Count(found.stream().mapToInt(figure).sum());
    }

    static List<Piece> governance(List<YearlyFigure> figures, Outline.Content place) {
        if (figures.isEmpty()) {
            return List.of();
        }
        List<Integer> years =
                figures.stream().map(YearlyFigure::year).distinct().sorted().toList();
        List<Wording> labels =
                figures.stream().map(YearlyFigure::label).distinct().toList();
        List<ProtectedTable.Column> columns = years.stream()
                .map(y -> new ProtectedTable.Column(
                        Integer.toString(y), ContentBlocks.same(Integer.toString(y)), ProtectedTable.Unit.QUANTITY))
                .toList();
        List<ProtectedTable.Row> rows = new ArrayList<>();
        for (Wording label : labels) {
            rows.add(row(
                    "ROW_" + (rows.size() + 1),
                    label,
                    years.stream().map(y -> value(figures, label, y)).toList(),
                    false));
        }
        return List.of(numbers(
                "attached-governance",
                place.title(),
                new Wording("Indicateur", "Indicator"),
                columns,
                rows,
                Chart.NONE));
    }

    private static Cell value(List<YearlyFigure> figures, Wording label, int year) {
        return figures.stream()
                .filter(f -> f.year() == year && f.label().equals(label))
                .map(YearlyFigure::value)
                .reduce(BigDecimal::add)
                .<Cell>map(sum -> {
                    BigDecimal tenths = sum.movePointRight(1).setScale(0, RoundingMode.HALF_UP);
                    boolean whole = tenths.remainder(BigDecimal.TEN).signum() == 0;
                    return whole
                            ? new Cell.Count(tenths.longValueExact() / 10)
                            : new Cell.Decimal(tenths.longValueExact());
                })
                .orElse(Cell.Absent.NOTHING);
    }

    /** One table a split, its source under it. */
    static List<Piece> splits(List<ExternalSplit> splits) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < splits.size(); i++) {
            ExternalSplit split = splits.get(i);
            List<ProtectedTable.Row> rows = new ArrayList<>();
            for (ExternalSplit.Part part : split.parts()) {
                rows.add(row("ROW_" + (rows.size() + 1), part.label(), List.of(new Cell.Count(part.value())), false));
            }
            rows.add(row(ProtectedTable.Row.TOTAL, TOTAL, List.of(new Cell.Count(split.sum())), true));
            pieces.add(numbers(
                    "attached-network-" + (i + 1),
                    split.title(),
                    new Wording("Catégorie", "Category"),
                    List.of(new ProtectedTable.Column(
                            "COUNT", new Wording("Nombre", "Number"), ProtectedTable.Unit.QUANTITY)),
                    rows,
                    Chart.BARS));
            pieces.add(new Piece.Prose(
                    Optional.empty(),
                    new Wording(
                            "Source\u00A0: " + split.source() + ", " + Numbers.day(split.asOf(), Language.FR) + ".",
                            "Source: " + split.source() + ", " + Numbers.day(split.asOf(), Language.EN) + ".")));
        }
        return pieces;
    }

    /** How many recommendations stand in each state, by year of issue. */
    static Piece states(List<Recommendation> issued, LocalDate day) {
        List<Integer> years = issued.stream()
                .map(r -> r.issuedOn().getYear())
                .distinct()
                .sorted()
                .toList();
        List<Recommendation.State> states = Arrays.stream(Recommendation.State.values())
                .filter(s -> issued.stream()
                        .anyMatch(r -> r.stateOn(day).filter(s::equals).isPresent()))
                .toList();
        List<ProtectedTable.Column> columns = new ArrayList<>();
        columns.add(new ProtectedTable.Column("COUNT", TOTAL, ProtectedTable.Unit.QUANTITY));
        years.forEach(y -> columns.add(new ProtectedTable.Column(
                y + ".COUNT", new Wording("Émises en " + y, "Issued in " + y), ProtectedTable.Unit.QUANTITY)));
        List<ProtectedTable.Row> rows = new ArrayList<>();
        for (Recommendation.State state : states) {
            List<Recommendation> found = issued.stream()
                    .filter(r -> r.stateOn(day).filter(state::equals).isPresent())
                    .toList();
            rows.add(row(state.name(), state.label(), byYear(found, years), false));
        }
        rows.add(row(ProtectedTable.Row.TOTAL, TOTAL, byYear(issued, years), true));
        return numbers(
                "attached-recommendation-states",
                new Wording("Préconisations par état", "Recommendations by state"),
                new Wording("État", "State"),
                columns,
                rows,
                Chart.BARS);
    }

    private static List<Cell> byYear(List<Recommendation> found, List<Integer> years) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Count(found.size()));
        for (int year : years) {
            cells.add(new Cell.Count(
                    found.stream().filter(r -> r.issuedOn().getYear() == year).count()));
        }
        return cells;
    }

    private static ProtectedTable.Row row(String code, Wording label, List<Cell> cells, boolean total) {
        return new ProtectedTable.Row(code, label, cells, total);
    }

    private static Piece numbers(
            String id,
            Wording title,
            Wording rowHeading,
            List<ProtectedTable.Column> columns,
            List<ProtectedTable.Row> rows,
            Chart chart) {
        return new Piece.Numbers(new PrintedTable(id, title, rowHeading, columns, rows), chart);
    }
}
