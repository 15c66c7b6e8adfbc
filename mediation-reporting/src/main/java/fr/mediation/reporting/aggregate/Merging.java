/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.aggregate;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mediation.core.taxonomy.Code;
import fr.mediation.reporting.record.Axis;
import java.util.List;
import java.util.Objects;

/**
 * Regroupement de modalités: several codes of one axis shown as one category, so that fewer counts are too small to publish.
 *
 * <p>Immutable and thread safe.
 *
 * @param axis the axis
 * @param as the category that stands for them, with a code the list does not have
 * @param codes the codes put together, two at least
 */
@JsonPropertyOrder({"axis", "as", "codes"})
public record Merging(Axis axis, Code as, List<String> codes) {

    /**
     * Sorts the codes, so that equal mergings are equal values.
     *
     * @param axis the axis
     * @param as the category
     * @param codes the codes put together
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if there are fewer than two codes, or the axis is one of time
     */
    public Merging {
        Objects.requireNonNull(axis, "axis");
        Objects.requireNonNull(as, "as");
        codes = codes.stream().distinct().sorted().toList();
        if (codes.size() < 2 || axis.time()) {
            throw new IllegalArgumentException("a merging puts two codes of a coded axis together, at least");
        }
    }
}
