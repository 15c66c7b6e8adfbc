/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.view;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mediation.core.privacy.Classified;
import fr.mediation.core.privacy.Level;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Vue du service concerné (règlement Isère 2022, art. 15): the questions put to it and whether its consent is awaited.
 *
 * @param caseId the case
 * @param questions the questions put to this service
 * @param consentAwaited whether the service has still to answer a proposal of mediation
 * @param over whether the case has ended
 */
@Classified(Level.PARTIES)
@JsonPropertyOrder({"caseId", "questions", "consentAwaited", "over"})
public record ServiceView(String caseId, List<Asked> questions, boolean consentAwaited, boolean over) {

    /**
     * A question put to the service.
     *
     * @param id the question
     * @param sentOn the day of sending
     * @param dueOn the last day to answer, if the règlement sets one
     * @param answeredOn the day of the answer, if there was one
     */
    @Classified(Level.PARTIES)
    @JsonPropertyOrder({"id", "sentOn", "dueOn", "answeredOn"})
    public record Asked(String id, LocalDate sentOn, Optional<LocalDate> dueOn, Optional<LocalDate> answeredOn) {}

    /**
     * Copies the list.
     *
     * @param caseId the case
     * @param questions the questions
     * @param consentAwaited whether consent is awaited
     * @param over whether it has ended
     */
    public ServiceView {
        questions = List.copyOf(questions);
    }
}
