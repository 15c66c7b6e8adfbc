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

    /** Values from here on, and cases without the measure, share one counter a combination, which nothing reads. */
    private final int near;

    private final int[] dense;
    private long unsettled;
    private final short[][] rooms = new short[2][Chunk.SIZE];
    private final int[] wide = new int[Chunk.SIZE];
    private final int[] values = new int[Chunk.SIZE];

    HistogramCube(Plan.Shape shape, CodeBook book) {
        this.shape = shape;
        this.sizes = Cube.sizes(shape, book);
        this.strides = Cube.strides(sizes);
        this.cells = new Histogram[strides[0] * sizes[0]];
        Arrays.setAll(cells, i -> new Histogram());
        this.outside = shape.clock().outside() * strides[0];
        this.near = Math.min(NEAR, ROOM / cells.length);
        this.dense = new int[Cube.isSmall(sizes, strides) ? cells.length * (near + 1) : 0];
    }

    /** Counts the cases of a chunk; those outside every period, and those without the measure, are counted where nothing reads. */
    void add(Chunk chunk, long weight) {
        chunk.values(shape.measure(), values);
        if (dense.length == 0) {
            Cube.places(chunk, shape, strides, wide);
            for (int i = 0; i < chunk.count(); i++) {
                if (values[i] >= 0) {
                    cells[wide[i]].add(values[i], weight);
                }
            }
            return;
        }
        unsettled += chunk.count();
        if (unsettled > SAFE) {
            settle();
        }
        short[] places = Cube.places(chunk, shape, sizes, rooms[0], rooms[1]);
        Kernel.below(chunk.count(), values, near, wide);
        Kernel.count(chunk.count(), (int) weight, dense, places, near + 1, wide);
        int far = Kernel.from(chunk.count(), values, near, wide);
        for (int i = 0; i < far; i++) {
            cells[Short.toUnsignedInt(places[wide[i]])].add(values[wide[i]], weight);
        }
    }

    /** Moves the near values to the histograms. */
    private void settle() {
        for (int place = 0; place < outside && dense.length > 0; place++) {
            for (int day = 0; day < near; day++) {
                int weight = dense[place * (near + 1) + day];
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
