/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.aggregate;

import fr.mediation.reporting.record.Axis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What to count so that every table of a definition can be worked out: a table is summed from the counts of any larger set of
 * axes on the same cohort, so that only the largest sets are counted, once a case.
 */
final class Plan {

    /** What one set of counters tells apart; histograms have a measure, plain counts have {@link Measure#COUNT}. */
    record Shape(Measure measure, Clock clock, List<Axis> axes) {

        boolean serves(Measure wanted, Clock.Kind kind, Set<Axis> needed) {
            return measure == wanted && clock.kind().equals(kind) && axes.containsAll(needed);
        }
    }

    private final List<Clock> clocks = new ArrayList<>();
    private final List<Shape> shapes = new ArrayList<>();
    private final List<Integer> shapeOfTable = new ArrayList<>();

    Plan(ReportSpec spec) {
        Map<Clock.Kind, List<TableSpec>> byKind = new LinkedHashMap<>();
        spec.tables()
                .forEach(t -> byKind.computeIfAbsent(Clock.Kind.of(t), k -> new ArrayList<>())
                        .add(t));
        byKind.forEach((kind, tables) -> clocks.add(Clock.of(kind, tables)));
        List<TableSpec> widestFirst = new ArrayList<>(spec.tables());
        widestFirst.sort(Comparator.comparingInt(t -> -axes(t).size()));
        widestFirst.forEach(this::serve);
        for (TableSpec table : spec.tables()) {
            shapeOfTable.add(find(table));
        }
    }

    /** The axes that a table needs told apart, time left to its clock. */
    static Set<Axis> axes(TableSpec table) {
        Set<Axis> axes = EnumSet.noneOf(Axis.class);
        table.where().forEach(c -> axes.add(c.axis()));
        axes.add(table.rows());
        table.crossed().ifPresent(axes::add);
        axes.removeIf(Axis::time);
        return axes;
    }

    private void serve(TableSpec table) {
        if (find(table) < 0) {
            Clock clock = clocks.stream()
                    .filter(c -> c.kind().equals(Clock.Kind.of(table)))
                    .findFirst()
                    .orElseThrow();
            shapes.add(new Shape(table.measure(), clock, List.copyOf(axes(table))));
        }
    }

    private int find(TableSpec table) {
        for (int i = 0; i < shapes.size(); i++) {
            if (shapes.get(i).serves(table.measure(), Clock.Kind.of(table), axes(table))) {
                return i;
            }
        }
        return -1;
    }

    List<Clock> clocks() {
        return clocks;
    }

    List<Shape> shapes() {
        return shapes;
    }

    int shapeOf(int table) {
        return shapeOfTable.get(table);
    }

    /** Every axis that some table needs, in the order of the enumeration. */
    Set<Axis> axes() {
        Set<Axis> all = EnumSet.noneOf(Axis.class);
        shapes.forEach(s -> all.addAll(s.axes()));
        return all;
    }
}
