/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.interview;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mediation.rules.facts.FactSheetInput;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;

/**
 * Questionnaire interrompu: what a host keeps between two pages to go on later.
 *
 * <p>Immutable and thread safe. About a person: never printed.
 *
 * @param given what was known before the first question
 * @param answers what was answered, in the order in which it was
 */
@JsonPropertyOrder({"given", "answers"})
@JsonIgnoreProperties(ignoreUnknown = true)
public record InterviewRecord(
        @NotNull @Valid FactSheetInput given,
        @NotNull @Valid FactSheetInput answers) {

    /**
     * Checks that nothing is missing.
     *
     * @param given what was known before
     * @param answers what was answered
     * @throws NullPointerException if an argument is null
     */
    public InterviewRecord {
        Objects.requireNonNull(given, "given");
        Objects.requireNonNull(answers, "answers");
    }

    /** The number of facts only: values are about a person. */
    @Override
    public String toString() {
        return "InterviewRecord[" + given.facts().size() + " given, "
                + answers.facts().size() + " answered]";
    }
}
