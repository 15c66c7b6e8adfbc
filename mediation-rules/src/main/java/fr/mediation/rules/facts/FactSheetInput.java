/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.facts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fiche de faits reçue d'un système hôte: a map from fact codes to values or states, as read from JSON.
 *
 * <p>A value is {@code true}, {@code "CODE"}, {@code ["CODE"]}, {@code {"in": [], "notIn": []}}, {@code "2025-01-31"}
 * or {@code 3}; with its proof it is {@code {"value": …, "source": "…", "date": "…"}}; a state is
 * {@code {"state": "NOT_ASKED" | "ASKED_IN_VAIN" | "WITHOUT_OBJECT"}}. An absent key was not asked; a null is refused,
 * because it does not say which of these it means. Immutable and thread safe.
 *
 * @param facts the map
 */
public record FactSheetInput(
        @JsonValue @NotNull @Size(max = 500) Map<@Pattern(regexp = "[a-z][A-Za-z0-9]{0,63}") String, @Nullable Object> facts) {

    /**
     * Copies the map, keeping its order.
     *
     * @param facts the map
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FactSheetInput {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /** The number of keys only: values are about a person. */
    @Override
    public String toString() {
        return "FactSheetInput[" + facts.size() + " facts]";
    }
}
