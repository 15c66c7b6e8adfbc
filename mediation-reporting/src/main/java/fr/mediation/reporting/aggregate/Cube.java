/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.aggregate;

import fr.mediation.reporting.record.Axis;
import java.util.Arrays;
import java.util.List;

/** Counters for every combination of a slot of time and of the codes of some axes. */
final class Cube {

    private static final int LARGEST = 1 << 22;

    private final Plan.Shape shape;
    private final int[] sizes;
    private final int[] strides;
    private final long[] cells;
    private final int[] places = new int[Chunk.SIZE];

    Cube(Plan.Shape shape, CodeBook book) {
        this.shape = shape;
        this.sizes = sizes(shape, book);
        this.strides = strides(sizes);
        this.cells = new long[strides[0] * sizes[0]];
    }

    /** The slot first, then the axes. */
    static int[] sizes(Plan.Shape shape, CodeBook book) {
        int[] sizes = new int[shape.axes().size() + 1];
        sizes[0] = shape.clock().size();
        long product = sizes[0];
        for (int i = 1; i < sizes.length; i++) {
            sizes[i] = book.size(shape.axes().get(i - 1));
            product *= sizes[i];
            if (product > LARGEST) {
                throw new IllegalArgumentException("a table tells four million combinations apart at most");
            }
        }
        return sizes;
    }

    static int[] strides(int[] sizes) {
        int[] strides = new int[sizes.length];
        strides[sizes.length - 1] = 1;
        for (int i = sizes.length - 2; i >= 0; i--) {
            strides[i] = strides[i + 1] * sizes[i + 1];
        }
        return strides;
    }

    /** Counts the cases of a chunk in this cube alone. */
    void add(Chunk chunk, long weight) {
        List<Axis> axes = shape.axes();
        short[] slots = chunk.slots(shape.clock());
        int count = chunk.count();
        switch (axes.size()) {
            case 1 -> Kernel.one(slots, count, weight, side(chunk));
            case 2 -> Kernel.two(slots, count, weight, side(chunk));
            default -> {
                place(chunk, shape, strides, places);
                for (int i = 0; i < count; i++) {
                    cells[places[i]] += weight;
                }
            }
        }
    }

    /** What an inner loop needs of this cube, which has one axis or two. */
    Kernel.Side side(Chunk chunk) {
        Chunk.Column first = chunk.column(shape.axes().get(0));
        Chunk.Column second =
                shape.axes().size() == 2 ? chunk.column(shape.axes().get(1)) : first;
        return new Kernel.Side(
                cells, strides[0], strides[1], first.codes(), first.from(), second.codes(), second.from());
    }

    Plan.Shape shape() {
        return shape;
    }

    /** The place of each case of a chunk among all combinations. */
    static void place(Chunk chunk, Plan.Shape shape, int[] strides, int[] places) {
        short[] slots = chunk.slots(shape.clock());
        int count = chunk.count();
        int slotStep = strides[0];
        for (int i = 0; i < count; i++) {
            places[i] = slots[i] * slotStep;
        }
        for (int axis = 0; axis < shape.axes().size(); axis++) {
            Chunk.Column column = chunk.column(shape.axes().get(axis));
            short[] codes = column.codes();
            int from = column.from();
            int step = strides[axis + 1];
            for (int i = 0; i < count; i++) {
                places[i] += codes[from + i] * step;
            }
        }
    }

    void merge(Cube other) {
        for (int i = 0; i < cells.length; i++) {
            cells[i] += other.cells[i];
        }
    }

    boolean isEmpty() {
        return Arrays.stream(cells).allMatch(n -> n == 0);
    }

    /** All the cases with one code of an axis, whatever their days. */
    long with(Axis axis, int code) {
        int at = shape.axes().indexOf(axis) + 1;
        long sum = 0;
        for (int cell = 0; cell < cells.length; cell++) {
            sum += cell / strides[at] % sizes[at] == code ? cells[cell] : 0;
        }
        return sum;
    }

    int[] sizes() {
        return sizes;
    }

    long[] cells() {
        return cells;
    }
}
