/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.aggregate;

import java.util.Arrays;
import java.util.List;

/** A histogram of days or persons for every combination of a slot of time and of the codes of some axes. */
final class HistogramCube {

    /** Most cases last less than this, and are counted in one array that stays in the near memory. */
    private static final int NEAR = 256;

    private static final int ROOM = 1 << 17;

    /** So many cases cannot make a small counter wrap around. */
    private static final long SAFE = 1L << 30;

    private final Plan.Shape shape;
    private final int[] sizes;
    private final int[] strides;
    private final Histogram[] cells;
    private final int outside;
    private final int near;
    private final int[] dense;
    private long unsettled;
    private final int[] places = new int[Chunk.SIZE];
    private final int[] values = new int[Chunk.SIZE];

    HistogramCube(Plan.Shape shape, CodeBook book) {
        this.shape = shape;
        this.sizes = Cube.sizes(shape, book);
        this.strides = Cube.strides(sizes);
        this.cells = new Histogram[strides[0] * sizes[0]];
        Arrays.setAll(cells, i -> new Histogram());
        this.outside = shape.clock().outside() * strides[0];
        this.near = Math.min(NEAR, ROOM / cells.length);
        this.dense = new int[cells.length * near];
    }

    /** Counts the cases of a chunk; those outside every period, and those without the measure, are counted where nothing reads. */
    void add(Chunk chunk, ColumnBatch batch, long weight) {
        chunk.values(batch, shape.measure(), values);
        unsettled += chunk.count();
        if (unsettled > SAFE) {
            settle();
        }
        short[] slots = chunk.slots(shape.clock());
        int count = chunk.count();
        if (shape.axes().size() == 1) {
            Chunk.Column column = chunk.column(shape.axes().get(0));
            short[] codes = column.codes();
            int from = column.from();
            int step = strides[0];
            for (int i = 0; i < count; i++) {
                add(slots[i] * step + codes[from + i], values[i], (int) weight);
            }
            return;
        }
        Cube.place(chunk, shape, strides, places);
        for (int i = 0; i < count; i++) {
            add(places[i], values[i], (int) weight);
        }
    }

    private void add(int place, int value, int weight) {
        // what is not counted goes to the first place of the combinations outside every period
        int at = value < 0 ? outside : place;
        int day = Math.max(value, 0);
        if (day < near) {
            dense[at * near + day] += weight;
        } else {
            cells[at].add(day, weight);
        }
    }

    /** Moves the near values to the histograms. */
    private void settle() {
        for (int place = 0; place < outside && near > 0; place++) {
            for (int day = 0; day < near; day++) {
                int weight = dense[place * near + day];
                if (weight != 0) {
                    cells[place].add(day, weight);
                }
            }
        }
        Arrays.fill(dense, 0);
        unsettled = 0;
    }

    void merge(HistogramCube other) {
        settle();
        other.settle();
        for (int i = 0; i < outside; i++) {
            cells[i].merge(other.cells[i]);
        }
    }

    boolean isEmpty() {
        return cells().stream().allMatch(Histogram::isEmpty);
    }

    int[] sizes() {
        return sizes;
    }

    /** One histogram a combination, those outside every period left out. */
    List<Histogram> cells() {
        settle();
        return Arrays.asList(cells).subList(0, outside);
    }
}
