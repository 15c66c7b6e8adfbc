/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.privacy.Classified;
import fr.mediation.core.privacy.Level;
import fr.mediation.core.privacy.TextRef;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Faits d'instruction (règlement Isère 2022, art. 11 à 15). Printed by name only: their components may lead to a person. */
public sealed interface HandlingFact extends Fact {

    /**
     * One branch a fact.
     *
     * @param serviceContacted when service contacted
     * @param interviewHeld when interview held
     * @param situationAnalysed when situation analysed
     * @param questionPut when question put
     * @param answerReceived when answer received
     * @param declaredAdmissible when declared admissible
     * @param declaredInadmissible when declared inadmissible
     * @param dutyBecameOverdue when duty became overdue
     * @param <R> the type of the result
     * @return what the branch gives
     */
    default <R> R fold(
            Function<? super ServiceContacted, ? extends R> serviceContacted,
            Function<? super InterviewHeld, ? extends R> interviewHeld,
            Function<? super SituationAnalysed, ? extends R> situationAnalysed,
            Function<? super QuestionPut, ? extends R> questionPut,
            Function<? super AnswerReceived, ? extends R> answerReceived,
            Function<? super DeclaredAdmissible, ? extends R> declaredAdmissible,
            Function<? super DeclaredInadmissible, ? extends R> declaredInadmissible,
            Function<? super DutyBecameOverdue, ? extends R> dutyBecameOverdue) {
        if (this instanceof ServiceContacted fact) {
            return serviceContacted.apply(fact);
        }
        if (this instanceof InterviewHeld fact) {
            return interviewHeld.apply(fact);
        }
        if (this instanceof SituationAnalysed fact) {
            return situationAnalysed.apply(fact);
        }
        if (this instanceof QuestionPut fact) {
            return questionPut.apply(fact);
        }
        if (this instanceof AnswerReceived fact) {
            return answerReceived.apply(fact);
        }
        if (this instanceof DeclaredAdmissible fact) {
            return declaredAdmissible.apply(fact);
        }
        if (this instanceof DeclaredInadmissible fact) {
            return declaredInadmissible.apply(fact);
        }
        return dutyBecameOverdue.apply((DutyBecameOverdue) this);
    }

    /**
     * The mediator contacted the service concerned.
     *
     * @param service the service's code
     * @param channel by what means
     */
    @Classified(Level.MEDIATOR)
    record ServiceContacted(String service, Channel channel) implements HandlingFact {

        /**
         * Checks that nothing is missing.
         *
         * @param service the service's code
         * @param channel by what means
         */
        public ServiceContacted {
            Codes.one(service, "service");
            Objects.requireNonNull(channel, "channel");
        }

        @Override
        public Kind kind() {
            return Kind.SERVICE_CONTACTED;
        }

        @Override
        public String toString() {
            return "ServiceContacted";
        }
    }

    /**
     * A preliminary interview was held.
     *
     * @param interview how, and with whom
     */
    @Classified(Level.MEDIATOR)
    record InterviewHeld(Interview interview) implements HandlingFact {

        /**
         * Checks that nothing is missing.
         *
         * @param interview how, and with whom
         */
        public InterviewHeld {
            Objects.requireNonNull(interview, "interview");
        }

        @Override
        public Kind kind() {
            return Kind.INTERVIEW_HELD;
        }

        @Override
        public String toString() {
            return "InterviewHeld";
        }
    }

    /**
     * The interviews ended in an analysis.
     *
     * @param situation where the situation is described
     * @param dispute where the dispute is described
     * @param demand where the demand is described
     * @param suitable whether mediation suits
     */
    @Classified(Level.MEDIATOR)
    record SituationAnalysed(
            @Classified(value = Level.MEDIATOR, personal = true)
            TextRef situation,

            @Classified(value = Level.MEDIATOR, personal = true)
            TextRef dispute,

            @Classified(value = Level.MEDIATOR, personal = true)
            TextRef demand,

            boolean suitable)
            implements HandlingFact {

        /**
         * Checks that nothing is missing.
         *
         * @param situation where the situation is described
         * @param dispute where the dispute is described
         * @param demand where the demand is described
         * @param suitable whether mediation suits
         */
        public SituationAnalysed {
            Objects.requireNonNull(situation, "situation");
            Objects.requireNonNull(dispute, "dispute");
            Objects.requireNonNull(demand, "demand");
        }

        @Override
        public Kind kind() {
            return Kind.SITUATION_ANALYSED;
        }

        @Override
        public String toString() {
            return "SituationAnalysed";
        }
    }

    /**
     * The mediator asked a party, a service or an expert.
     *
     * @param question what was asked of whom, and when
     */
    @Classified(Level.MEDIATOR)
    record QuestionPut(Question question) implements HandlingFact {

        /**
         * Checks that nothing is missing.
         *
         * @param question what was asked of whom, and when
         */
        public QuestionPut {
            Objects.requireNonNull(question, "question");
        }

        @Override
        public Kind kind() {
            return Kind.QUESTION_PUT;
        }

        @Override
        public String toString() {
            return "QuestionPut";
        }
    }

    /**
     * A question was answered; lateness is kept, never punished.
     *
     * @param question the question's identifier
     * @param answer where the answer is kept
     */
    @Classified(Level.MEDIATOR)
    record AnswerReceived(
            String question,

            @Classified(value = Level.MEDIATOR, personal = true)
            Optional<TextRef> answer) implements HandlingFact {

        /**
         * Checks that nothing is missing.
         *
         * @param question the question's identifier
         * @param answer where the answer is kept
         */
        public AnswerReceived {
            Codes.one(question, "question");
            Objects.requireNonNull(answer, "answer");
        }

        @Override
        public Kind kind() {
            return Kind.ANSWER_RECEIVED;
        }

        @Override
        public String toString() {
            return "AnswerReceived";
        }
    }

    /**
     * The mediator declared the request admissible.
     *
     * @param assessment on what grounds and proofs
     */
    @Classified(Level.PARTIES)
    record DeclaredAdmissible(Assessment assessment) implements HandlingFact {

        /**
         * Checks that nothing is missing.
         *
         * @param assessment on what grounds and proofs
         */
        public DeclaredAdmissible {
            Objects.requireNonNull(assessment, "assessment");
        }

        @Override
        public Kind kind() {
            return Kind.DECLARED_ADMISSIBLE;
        }

        @Override
        public String toString() {
            return "DeclaredAdmissible";
        }
    }

    /**
     * The mediator declared the request inadmissible.
     *
     * @param assessment on what grounds
     */
    @Classified(Level.PARTIES)
    record DeclaredInadmissible(Assessment assessment) implements HandlingFact {

        /**
         * Checks that nothing is missing.
         *
         * @param assessment on what grounds
         */
        public DeclaredInadmissible {
            Objects.requireNonNull(assessment, "assessment");
        }

        @Override
        public Kind kind() {
            return Kind.DECLARED_INADMISSIBLE;
        }

        @Override
        public String toString() {
            return "DeclaredInadmissible";
        }
    }

    /**
     * A date passed without what was due. Observed once a duty and a date; nothing follows by itself.
     *
     * @param duty what was due
     * @param reference the question concerned, or empty
     * @param dueOn when it was due
     */
    @Classified(Level.MEDIATOR)
    record DutyBecameOverdue(Duty.Kind duty, String reference, LocalDate dueOn) implements HandlingFact {

        /**
         * Checks that nothing is missing.
         *
         * @param duty what was due
         * @param reference the question concerned, or empty
         * @param dueOn when it was due
         */
        public DutyBecameOverdue {
            Objects.requireNonNull(duty, "duty");
            Codes.orEmpty(reference, "reference");
            Objects.requireNonNull(dueOn, "dueOn");
        }

        @Override
        public Kind kind() {
            return Kind.DUTY_BECAME_OVERDUE;
        }

        @Override
        public String toString() {
            return "DutyBecameOverdue";
        }
    }
}
