/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.aggregate;

import java.util.ArrayList;
import java.util.List;

/** All the cubes of a definition, the small ones counted three at a time. */
final class Counters {

    private record Three(Cube x, Cube y, Cube z) {}

    private final List<Three> together = new ArrayList<>();
    private final List<Cube> alone = new ArrayList<>();
    private final short[][] rooms = new short[6][Chunk.SIZE];
    private final int[] wide = new int[Chunk.SIZE];

    Counters(List<Cube> cubes) {
        List<Cube> small = cubes.stream().filter(Cube::isSmall).toList();
        int whole = small.size() / 3 * 3;
        for (int i = 0; i < whole; i += 3) {
            together.add(new Three(small.get(i), small.get(i + 1), small.get(i + 2)));
        }
        alone.addAll(small.subList(whole, small.size()));
        cubes.stream().filter(cube -> !cube.isSmall()).forEach(alone::add);
    }

    void add(Chunk chunk, long weight) {
        for (Three three : together) {
            Kernel.count(
                    chunk.count(),
                    weight,
                    three.x().cells(),
                    three.x().places(chunk, rooms[0], rooms[1]),
                    three.y().cells(),
                    three.y().places(chunk, rooms[2], rooms[3]),
                    three.z().cells(),
                    three.z().places(chunk, rooms[4], rooms[5]));
        }
        for (Cube cube : alone) {
            if (cube.isSmall()) {
                Kernel.count(chunk.count(), weight, cube.cells(), cube.places(chunk, rooms[0], rooms[1]));
            } else {
                cube.add(chunk, weight, wide);
            }
        }
    }
}
