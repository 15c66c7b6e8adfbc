/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.aggregate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All the cubes of a definition, counted three at a time where they are alike. */
final class Counters {

    private static final int TOGETHER = 3;

    /** Cubes with one clock and one number of axes. */
    private record Alike(Clock clock, int axes) {}

    private final List<List<Cube>> triples = new ArrayList<>();
    private final List<Cube> alone = new ArrayList<>();

    Counters(List<Cube> cubes) {
        Map<Alike, List<Cube>> alike = new LinkedHashMap<>();
        for (Cube cube : cubes) {
            int axes = cube.shape().axes().size();
            alike.computeIfAbsent(new Alike(cube.shape().clock(), axes), k -> new ArrayList<>())
                    .add(cube);
        }
        alike.forEach((kind, same) -> {
            boolean fused = kind.axes() == 1 || kind.axes() == 2;
            int whole = fused ? same.size() / TOGETHER * TOGETHER : 0;
            for (int i = 0; i < whole; i += TOGETHER) {
                triples.add(List.copyOf(same.subList(i, i + TOGETHER)));
            }
            alone.addAll(same.subList(whole, same.size()));
        });
    }

    void add(Chunk chunk, long weight) {
        for (List<Cube> triple : triples) {
            short[] slots = chunk.slots(triple.get(0).shape().clock());
            Kernel.Side x = triple.get(0).side(chunk);
            Kernel.Side y = triple.get(1).side(chunk);
            Kernel.Side z = triple.get(2).side(chunk);
            if (triple.get(0).shape().axes().size() == 1) {
                Kernel.one(slots, chunk.count(), weight, x, y, z);
            } else {
                Kernel.two(slots, chunk.count(), weight, x, y, z);
            }
        }
        alone.forEach(cube -> cube.add(chunk, weight));
    }
}
