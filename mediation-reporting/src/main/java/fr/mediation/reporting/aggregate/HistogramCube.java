/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.aggregate;

import java.util.ArrayList;
import java.util.List;

/** A histogram of days or persons for every combination of a slot of time and of the codes of some axes. */
final class HistogramCube {

    private final Plan.Shape shape;
    private final int[] sizes;
    private final int[] strides;
    private final List<Histogram> cells = new ArrayList<>();
    private final int[] places = new int[Chunk.SIZE];
    private final int[] values = new int[Chunk.SIZE];

    HistogramCube(Plan.Shape shape, CodeBook book) {
        this.shape = shape;
        this.sizes = Cube.sizes(shape, book);
        this.strides = Cube.strides(sizes);
        for (int i = 0; i < strides[0] * sizes[0]; i++) {
            cells.add(new Histogram());
        }
    }

    /** Counts the cases of a chunk; those outside every period are left out. */
    void add(Chunk chunk, ColumnBatch batch, long weight) {
        Cube.place(chunk, shape, strides, places);
        chunk.values(batch, shape.measure(), values);
        int outside = shape.clock().outside() * strides[0];
        int count = chunk.count();
        for (int i = 0; i < count; i++) {
            int value = values[i];
            if (value < 0 || places[i] >= outside) {
                continue;
            }
            Histogram histogram = cells.get(places[i]);
            if (value < histogram.days.length) {
                histogram.days[value] += weight;
            } else {
                histogram.add(value, weight);
            }
        }
    }

    void merge(HistogramCube other) {
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).merge(other.cells.get(i));
        }
    }

    boolean isEmpty() {
        return cells.stream().allMatch(Histogram::isEmpty);
    }

    int[] sizes() {
        return sizes;
    }

    List<Histogram> cells() {
        return cells;
    }
}
