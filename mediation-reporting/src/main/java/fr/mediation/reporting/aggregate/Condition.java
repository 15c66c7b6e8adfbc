/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.aggregate;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mediation.reporting.record.Axis;
import java.util.List;
import java.util.Objects;

/**
 * Condition de population: keeps the cases whose code on one axis is among those given.
 *
 * <p>Immutable and thread safe.
 *
 * @param axis the axis
 * @param codes the codes kept, at least one; reserved codes are accepted
 */
@JsonPropertyOrder({"axis", "codes"})
public record Condition(Axis axis, List<String> codes) {

    /**
     * Sorts the codes, so that equal conditions are equal values.
     *
     * @param axis the axis
     * @param codes the codes kept
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if there is no code, or the axis is one of time: a period says that
     */
    public Condition {
        Objects.requireNonNull(axis, "axis");
        codes = codes.stream().distinct().sorted().toList();
        if (codes.isEmpty() || axis.time()) {
            throw new IllegalArgumentException("a condition keeps at least one code of a coded axis");
        }
    }

    /**
     * Keeps one or several codes.
     *
     * @param axis the axis
     * @param codes the codes kept
     * @return the condition
     */
    public static Condition in(Axis axis, String... codes) {
        return new Condition(axis, List.of(codes));
    }
}
