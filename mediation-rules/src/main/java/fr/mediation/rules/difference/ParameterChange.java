/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.difference;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mediation.rules.regulation.Parameter;
import fr.mediation.rules.regulation.ParameterId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Modification d'un délai du règlement: a period that is new, gone, longer, shorter, or founded or named otherwise.
 *
 * <p>Immutable and thread safe.
 *
 * @param parameter the code of the period
 * @param aspects what changed, at least one thing
 * @param was the period in the first version, in calendar months and days as {@code P2M}, or null when it is new
 * @param becomes the period in the second version, or null when it is gone
 */
@JsonPropertyOrder({"parameter", "aspects", "was", "becomes"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ParameterChange(
        ParameterId parameter,
        List<Aspect> aspects,
        @Nullable String was,
        @Nullable String becomes) {

    /** Objet de la modification. */
    public enum Aspect {
        /** The period is new, gone, longer or shorter. */
        PERIOD,
        /** The articles cited. */
        ARTICLES,
        /** Its name. */
        WORDING
    }

    /**
     * Copies the aspects.
     *
     * @param parameter the code of the period
     * @param aspects what changed
     * @param was the period before, or null
     * @param becomes the period after, or null
     * @throws NullPointerException if the code or an aspect is null
     */
    public ParameterChange {
        Objects.requireNonNull(parameter, "parameter");
        aspects = List.copyOf(aspects);
    }

    static @Nullable String iso(@Nullable Parameter parameter) {
        return parameter == null ? null : parameter.period().toString();
    }

    @SuppressWarnings("ArgumentSelectionDefectChecker") // exchanged on purpose
    ParameterChange mirror() {
        return new ParameterChange(parameter, aspects, becomes, was);
    }
}
