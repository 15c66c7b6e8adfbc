/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.content;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mediation.core.wording.Wording;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;

/**
 * Entrée du glossaire: a word or an abbreviation of the report, and what it means.
 *
 * <p>Immutable and thread safe.
 *
 * @param term the word
 * @param meaning what it means
 */
@JsonPropertyOrder({"term", "meaning"})
@JsonIgnoreProperties(ignoreUnknown = true)
public record GlossaryEntry(
        @Valid @NotNull Wording term, @Valid @NotNull Wording meaning) {

    /**
     * Checks that both are there.
     *
     * @param term the word
     * @param meaning what it means
     * @throws NullPointerException if an argument is null
     */
    public GlossaryEntry {
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(meaning, "meaning");
    }
}
