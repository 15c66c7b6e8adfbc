/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure;

import fr.mediation.reporting.aggregate.Cohort;
import fr.mediation.reporting.aggregate.ReportingPeriod;
import fr.mediation.reporting.record.Axis;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** Systems of figures written by hand, without the cases they would come from. */
final class Systems {

    private static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2024);

    private Systems() {}

    /** The key of the cases that have codes: of a territory, of a status, of both, or of neither. */
    static CellKey key(String territory, String status) {
        CellKey all = new CellKey(Cohort.RECEIVED, YEAR, Map.of(), "");
        CellKey there = territory.isEmpty() ? all : all.with(Axis.TERRITORY, territory);
        return status.isEmpty() ? there : there.with(Axis.STATUS, status);
    }

    /** One table of rows, numbered from 0; its total is the last number. */
    static CellSystem rows(long... counts) {
        return rows(new CellSystem(), counts);
    }

    static CellSystem rows(CellSystem system, long... counts) {
        int[] parts = new int[counts.length];
        long total = 0;
        for (int r = 0; r < parts.length; r++) {
            parts[r] = system.cell(key("T" + r, ""), counts[r], 0);
            total += counts[r];
        }
        system.sum(system.cell(key("", ""), total, 0), parts);
        return system;
    }

    /** A table of rows and columns: the inside row by row, then the totals of rows, those of columns, and the whole. */
    static CellSystem crossed(long[][] counts) {
        CellSystem system = new CellSystem();
        int height = counts.length;
        int width = counts[0].length;
        int[][] inside = new int[height][width];
        long[] down = new long[height];
        long[] across = new long[width];
        long all = 0;
        for (int r = 0; r < height; r++) {
            for (int c = 0; c < width; c++) {
                inside[r][c] = system.cell(key("T" + r, "S" + c), counts[r][c], 0);
                down[r] += counts[r][c];
                across[c] += counts[r][c];
                all += counts[r][c];
            }
        }
        int[] rows = new int[height];
        int[] columns = new int[width];
        for (int r = 0; r < height; r++) {
            rows[r] = system.cell(key("T" + r, ""), down[r], 0);
            system.sum(rows[r], inside[r]);
        }
        for (int c = 0; c < width; c++) {
            columns[c] = system.cell(key("", "S" + c), across[c], 0);
            int[] column = new int[height];
            for (int r = 0; r < height; r++) {
                column[r] = inside[r][c];
            }
            system.sum(columns[c], column);
        }
        int whole = system.cell(key("", ""), all, 0);
        system.sum(whole, rows);
        system.sum(whole, columns);
        return system;
    }

    static BitSet cells(int... numbers) {
        BitSet cells = new BitSet();
        for (int number : numbers) {
            cells.set(number);
        }
        return cells;
    }

    static List<Integer> numbers(BitSet cells) {
        return cells.stream().boxed().toList();
    }
}
