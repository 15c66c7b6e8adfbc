/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure;

import fr.mediation.reporting.aggregate.Cohort;
import fr.mediation.reporting.aggregate.ReportingPeriod;
import fr.mediation.reporting.record.Axis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The figures of one measure in a publication, which of them it showed, and the sums that bind them. */
record Ledger(List<Figure> figures, List<CellSystem.Sum> sums) {

    /** One figure, and what became of it. */
    record Figure(CellKey key, long value, Fate fate) {}

    /** What a publication made of a figure. */
    enum Fate {
        /** Readers have it. */
        PUBLISHED,
        /** Withheld for another. */
        WITHHELD,
        /** Withheld for itself. */
        SECRET
    }

    Ledger {
        figures = List.copyOf(figures);
        sums = List.copyOf(sums);
    }

    /** What a report shows and withholds of a system. */
    static Ledger of(CellSystem system, BitSet hidden, BitSet secret) {
        List<Figure> figures = new ArrayList<>();
        int[] place = new int[system.size()];
        Arrays.fill(place, -1);
        for (int cell = 0; cell < system.size(); cell++) {
            if (system.isCurrent(cell)) {
                place[cell] = figures.size();
                Fate withheld = secret.get(cell) ? Fate.SECRET : Fate.WITHHELD;
                figures.add(
                        new Figure(system.key(cell), system.value(cell), hidden.get(cell) ? withheld : Fate.PUBLISHED));
            }
        }
        List<CellSystem.Sum> sums = new ArrayList<>();
        for (CellSystem.Sum sum : system.sums()) {
            boolean current =
                    place[sum.total()] >= 0 && Arrays.stream(sum.parts()).allMatch(p -> place[p] >= 0);
            if (current) {
                sums.add(new CellSystem.Sum(
                        place[sum.total()],
                        Arrays.stream(sum.parts()).map(p -> place[p]).toArray()));
            }
        }
        return new Ledger(figures, sums);
    }

    /** Adds what readers of the publication know to what readers of another report know. */
    void enter(CellSystem system, LocalDate day) {
        int[] cells = new int[figures.size()];
        for (int i = 0; i < cells.length; i++) {
            Figure figure = figures.get(i);
            cells[i] = system.earlier(figure.key(), figure.value(), figure.fate(), day.toString());
        }
        for (CellSystem.Sum sum : sums) {
            system.sum(
                    cells[sum.total()],
                    Arrays.stream(sum.parts()).map(p -> cells[p]).toArray());
        }
    }

    /** One line a figure, then one line a sum. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Figure figure : figures) {
            CellKey key = figure.key();
            List<String> codes = new ArrayList<>();
            key.codes().forEach((axis, kept) -> codes.add(axis + "=" + String.join(",", kept)));
            lines.add(String.join(
                    ";",
                    key.cohort().name(),
                    key.period().from().toString(),
                    key.period().to().toString(),
                    String.join("|", codes),
                    key.salt(),
                    Long.toString(figure.value()),
                    figure.fate().name()));
        }
        for (CellSystem.Sum sum : sums) {
            StringBuilder line = new StringBuilder().append(sum.total());
            Arrays.stream(sum.parts()).forEach(p -> line.append(' ').append(p));
            lines.add(line.toString());
        }
        return lines;
    }

    /** Reads figures and sums back; what is amiss shows as one of the exceptions of their parts. */
    static Ledger read(List<String> figures, List<String> sums) {
        List<CellSystem.Sum> read = new ArrayList<>();
        for (String line : sums) {
            int[] cells =
                    Arrays.stream(line.split(" ")).mapToInt(Integer::parseInt).toArray();
            for (int cell : cells) {
                if (cell < 0 || cell >= figures.size()) {
                    throw new NumberFormatException("a sum of a figure that is not there");
                }
            }
            read.add(new CellSystem.Sum(cells[0], Arrays.copyOfRange(cells, 1, cells.length)));
        }
        return new Ledger(figures.stream().map(l -> figure(l.split(";", -1))).toList(), read);
    }

    private static Figure figure(String[] fields) {
        Map<Axis, List<String>> codes = new TreeMap<>();
        for (String kept : fields[3].isEmpty() ? new String[0] : fields[3].split("\\|")) {
            String[] sides = kept.split("=", 2);
            codes.put(Axis.valueOf(sides[0]), List.of(sides[1].split(",")));
        }
        CellKey key = new CellKey(
                Cohort.valueOf(fields[0]),
                new ReportingPeriod(LocalDate.parse(fields[1]), LocalDate.parse(fields[2])),
                codes,
                fields[4]);
        return new Figure(key, Long.parseLong(fields[5]), Fate.valueOf(fields[6]));
    }
}
