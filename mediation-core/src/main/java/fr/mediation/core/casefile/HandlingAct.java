/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.privacy.TextRef;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Actes d'instruction (règlement Isère 2022, art. 11 à 15). Printed by name only: their components may lead to a person. */
public sealed interface HandlingAct extends Act {

    /**
     * One branch an act.
     *
     * @param contactService to contact service
     * @param recordInterview to record interview
     * @param recordAnalysis to record analysis
     * @param askQuestion to ask question
     * @param recordAnswer to record answer
     * @param declareAdmissible to declare admissible
     * @param declareInadmissible to declare inadmissible
     * @param reviewDuties to review duties
     * @param <R> the type of the result
     * @return what the branch gives
     */
    default <R> R fold(
            Function<? super ContactService, ? extends R> contactService,
            Function<? super RecordInterview, ? extends R> recordInterview,
            Function<? super RecordAnalysis, ? extends R> recordAnalysis,
            Function<? super AskQuestion, ? extends R> askQuestion,
            Function<? super RecordAnswer, ? extends R> recordAnswer,
            Function<? super DeclareAdmissible, ? extends R> declareAdmissible,
            Function<? super DeclareInadmissible, ? extends R> declareInadmissible,
            Function<? super ReviewDuties, ? extends R> reviewDuties) {
        if (this instanceof ContactService act) {
            return contactService.apply(act);
        }
        if (this instanceof RecordInterview act) {
            return recordInterview.apply(act);
        }
        if (this instanceof RecordAnalysis act) {
            return recordAnalysis.apply(act);
        }
        if (this instanceof AskQuestion act) {
            return askQuestion.apply(act);
        }
        if (this instanceof RecordAnswer act) {
            return recordAnswer.apply(act);
        }
        if (this instanceof DeclareAdmissible act) {
            return declareAdmissible.apply(act);
        }
        if (this instanceof DeclareInadmissible act) {
            return declareInadmissible.apply(act);
        }
        return reviewDuties.apply((ReviewDuties) this);
    }

    /**
     * Records that the service concerned was contacted.
     *
     * @param service the service's code
     * @param channel by what means
     */
    record ContactService(
            @NotBlank String service, @NotNull @Valid Channel channel) implements HandlingAct {

        /**
         * Checks that nothing is missing.
         *
         * @param service the service's code
         * @param channel by what means
         */
        public ContactService {
            Codes.one(service, "service");
            Objects.requireNonNull(channel, "channel");
        }

        @Override
        public Kind kind() {
            return Kind.CONTACT_SERVICE;
        }

        @Override
        public String toString() {
            return "ContactService";
        }
    }

    /**
     * Records a preliminary interview.
     *
     * @param interview how, and with whom
     */
    record RecordInterview(@NotNull @Valid Interview interview) implements HandlingAct {

        /**
         * Checks that nothing is missing.
         *
         * @param interview how, and with whom
         */
        public RecordInterview {
            Objects.requireNonNull(interview, "interview");
        }

        @Override
        public Kind kind() {
            return Kind.RECORD_INTERVIEW;
        }

        @Override
        public String toString() {
            return "RecordInterview";
        }
    }

    /**
     * Records the analysis that ends the interviews.
     *
     * @param situation where the situation is described
     * @param dispute where the dispute is described
     * @param demand where the demand is described
     * @param suitable whether mediation suits
     */
    record RecordAnalysis(
            @NotNull TextRef situation,
            @NotNull TextRef dispute,
            @NotNull TextRef demand,
            boolean suitable) implements HandlingAct {

        /**
         * Checks that nothing is missing.
         *
         * @param situation where the situation is described
         * @param dispute where the dispute is described
         * @param demand where the demand is described
         * @param suitable whether mediation suits
         */
        public RecordAnalysis {
            Objects.requireNonNull(situation, "situation");
            Objects.requireNonNull(dispute, "dispute");
            Objects.requireNonNull(demand, "demand");
        }

        @Override
        public Kind kind() {
            return Kind.RECORD_ANALYSIS;
        }

        @Override
        public String toString() {
            return "RecordAnalysis";
        }
    }

    /**
     * Asks a party, a service or an expert.
     *
     * @param question what is asked of whom, and when
     */
    record AskQuestion(@NotNull @Valid Question question) implements HandlingAct {

        /**
         * Checks that nothing is missing.
         *
         * @param question what is asked of whom, and when
         */
        public AskQuestion {
            Objects.requireNonNull(question, "question");
        }

        @Override
        public Kind kind() {
            return Kind.ASK_QUESTION;
        }

        @Override
        public String toString() {
            return "AskQuestion";
        }
    }

    /**
     * Records an answer, late or not.
     *
     * @param question the question's identifier
     * @param answer where the answer is kept
     */
    record RecordAnswer(@NotBlank String question, Optional<TextRef> answer) implements HandlingAct {

        /**
         * Checks that nothing is missing.
         *
         * @param question the question's identifier
         * @param answer where the answer is kept
         */
        public RecordAnswer {
            Codes.one(question, "question");
            Objects.requireNonNull(answer, "answer");
        }

        @Override
        public Kind kind() {
            return Kind.RECORD_ANSWER;
        }

        @Override
        public String toString() {
            return "RecordAnswer";
        }
    }

    /**
     * Decides that the request is admissible.
     *
     * @param assessment on what grounds and proofs
     */
    record DeclareAdmissible(@NotNull @Valid Assessment assessment) implements HandlingAct {

        /**
         * Checks that nothing is missing.
         *
         * @param assessment on what grounds and proofs
         */
        public DeclareAdmissible {
            Objects.requireNonNull(assessment, "assessment");
        }

        @Override
        public Kind kind() {
            return Kind.DECLARE_ADMISSIBLE;
        }

        @Override
        public String toString() {
            return "DeclareAdmissible";
        }
    }

    /**
     * Decides that the request is inadmissible.
     *
     * @param assessment on what grounds
     */
    record DeclareInadmissible(@NotNull @Valid Assessment assessment) implements HandlingAct {

        /**
         * Checks that nothing is missing.
         *
         * @param assessment on what grounds
         */
        public DeclareInadmissible {
            Objects.requireNonNull(assessment, "assessment");
        }

        @Override
        public Kind kind() {
            return Kind.DECLARE_INADMISSIBLE;
        }

        @Override
        public String toString() {
            return "DeclareInadmissible";
        }
    }

    /**
     * Observes what is overdue on the day of the context.
     */
    record ReviewDuties() implements HandlingAct {

        @Override
        public Kind kind() {
            return Kind.REVIEW_DUTIES;
        }

        @Override
        public String toString() {
            return "ReviewDuties";
        }
    }
}
