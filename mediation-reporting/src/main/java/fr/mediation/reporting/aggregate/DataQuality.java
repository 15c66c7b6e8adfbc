/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.aggregate;

import fr.mediation.reporting.record.Axis;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Qualité des données: what the pass over the cases found odd, in numbers only.
 *
 * <p>Immutable and thread safe.
 *
 * @param cases the cases read
 * @param closedBeforeReceived cases whose closing day is before their receipt: kept in counts, left out of durations
 * @param unmapped by axis, the cases whose code is unknown to the list; axes without any are absent
 */
public record DataQuality(long cases, long closedBeforeReceived, Map<Axis, Long> unmapped) {

    /**
     * Copies the map, in the order of the axes.
     *
     * @param cases the cases read
     * @param closedBeforeReceived the cases closed before they were received
     * @param unmapped the unknown codes by axis
     * @throws NullPointerException if the map is null
     */
    public DataQuality {
        Map<Axis, Long> copy = new EnumMap<>(Axis.class);
        copy.putAll(unmapped);
        unmapped = Collections.unmodifiableMap(copy);
    }
}
