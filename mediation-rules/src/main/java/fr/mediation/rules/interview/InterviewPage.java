/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.interview;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mediation.core.admissibility.VerdictKind;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Page du questionnaire: what a host shows now, as it is written to JSON.
 *
 * <p>Immutable and thread safe. About a person: never printed.
 *
 * @param finished true when there is nothing left worth asking
 * @param verdict the verdict on what is known
 * @param possible the verdicts that further answers can still give, one alone when it is decided
 * @param next the question to ask, or null when the interview is finished
 * @param others the other questions worth asking as things stand, best first
 * @param progress the interview so far, to be sent back with the answer
 */
@JsonPropertyOrder({"finished", "verdict", "possible", "next", "others", "progress"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InterviewPage(
        boolean finished,
        VerdictKind verdict,
        List<VerdictKind> possible,
        @Nullable Question next,
        List<Question> others,
        InterviewRecord progress) {

    /**
     * Copies the lists.
     *
     * @param finished whether there is nothing left worth asking
     * @param verdict the verdict on what is known
     * @param possible the verdicts still possible
     * @param next the question to ask, or null
     * @param others the other questions
     * @param progress the interview so far
     * @throws NullPointerException if an argument that may not be null is
     */
    public InterviewPage {
        Objects.requireNonNull(verdict, "verdict");
        possible = List.copyOf(possible);
        others = List.copyOf(others);
        Objects.requireNonNull(progress, "progress");
    }

    /** The verdict only: the rest is about a person. */
    @Override
    public String toString() {
        return "InterviewPage[" + verdict + "]";
    }
}
