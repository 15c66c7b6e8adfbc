/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.aggregate;

import fr.mediation.reporting.record.Axis;
import java.util.Arrays;

/** Counters for every combination of a slot of time and of the codes of some axes. */
final class Cube {

    private static final int LARGEST = 1 << 22;

    private final Plan.Shape shape;
    private final int[] sizes;
    private final int[] strides;
    private final long[] cells;

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

    /** Whether sixteen bits number the combinations of a shape. */
    static boolean isSmall(int[] sizes, int[] strides) {
        return (long) sizes[0] * strides[0] <= Kernel.PLACES;
    }

    boolean isSmall() {
        return isSmall(sizes, strides);
    }

    /** The place of each case of a chunk among the combinations of a small cube, written in one room or the other. */
    short[] places(Chunk chunk, short[] room, short[] other) {
        return places(chunk, shape, sizes, room, other);
    }

    static short[] places(Chunk chunk, Plan.Shape shape, int[] sizes, short[] room, short[] other) {
        short[] places = chunk.slots(shape.clock());
        for (int axis = 0; axis < shape.axes().size(); axis++) {
            short[] into = places == room ? other : room;
            Kernel.place(
                    chunk.count(),
                    places,
                    sizes[axis + 1],
                    chunk.column(shape.axes().get(axis)),
                    into);
            places = into;
        }
        return places;
    }

    /** Counts the cases of a chunk in a cube of any size. */
    void add(Chunk chunk, long weight, int[] room) {
        places(chunk, shape, strides, room);
        for (int i = 0; i < chunk.count(); i++) {
            cells[room[i]] += weight;
        }
    }

    /** The place of each case of a chunk among any number of combinations. */
    static void places(Chunk chunk, Plan.Shape shape, int[] strides, int[] into) {
        short[] slots = chunk.slots(shape.clock());
        int count = chunk.count();
        for (int i = 0; i < count; i++) {
            into[i] = slots[i] * strides[0];
        }
        for (int axis = 0; axis < shape.axes().size(); axis++) {
            short[] codes = chunk.column(shape.axes().get(axis));
            int step = strides[axis + 1];
            for (int i = 0; i < count; i++) {
                into[i] += codes[i] * step;
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
