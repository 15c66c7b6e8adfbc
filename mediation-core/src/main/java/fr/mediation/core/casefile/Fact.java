/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.wording.Labelled;
import fr.mediation.core.wording.Wording;
import java.util.function.Function;

/**
 * Fait du dossier: what has happened in the life of a case. Facts are kept for ever and hold no name, no contact and no prose.
 *
 * <p>Printed by name only.
 */
public sealed interface Fact permits IntakeFact, HandlingFact, MediationFact, EndingFact, ClosingFact, RecordFact {

    /** The facts by their stored codes, never renamed. */
    enum Kind implements Labelled {
        /** A request reached the mediator. */
        REFERRAL_REGISTERED("saisine enregistrée", "referral registered"),
        /** The mediator opened a case on a situation brought to their knowledge. */
        OWN_INITIATIVE_OPENED("autosaisine ouverte", "own-initiative case opened"),
        /** A case was taken over from another system: its duties of the past are waived, no step is invented. */
        CASE_IMPORTED("dossier repris", "case taken over"),
        /** The request was acknowledged, whatever its channel. */
        ACKNOWLEDGEMENT_SENT("accusé de réception envoyé", "acknowledgement sent"),
        /** The mediator tried to reach a user. */
        REQUESTER_CONTACTED("demandeur contacté", "requester contacted"),
        /** The case was given, or handed over, to a mediator in mandate. */
        MEDIATOR_ASSIGNED("médiateur désigné", "mediator assigned"),
        /** The mediator stood back because of a tie with a person of the case. */
        MEDIATOR_RECUSED("médiateur déporté", "mediator recused"),
        /** The mediator contacted the service concerned. */
        SERVICE_CONTACTED("service contacté", "service contacted"),
        /** A preliminary interview was held. */
        INTERVIEW_HELD("entretien tenu", "interview held"),
        /** The interviews ended in an analysis. */
        SITUATION_ANALYSED("situation analysée", "situation analysed"),
        /** The mediator asked a party, a service or an expert. */
        QUESTION_PUT("question posée", "question put"),
        /** A question was answered; lateness is kept, never punished. */
        ANSWER_RECEIVED("réponse reçue", "answer received"),
        /** The mediator declared the request admissible. */
        DECLARED_ADMISSIBLE("saisine recevable", "declared admissible"),
        /** The mediator declared the request inadmissible. */
        DECLARED_INADMISSIBLE("saisine irrecevable", "declared inadmissible"),
        /** A date passed without what was due. */
        DUTY_BECAME_OVERDUE("échéance dépassée", "duty overdue"),
        /** The mediator proposed a mediation to all parties, with the notice that presents it. */
        MEDIATION_PROPOSED("médiation proposée", "mediation proposed"),
        /** The text changed: consents given to the former text are void. */
        CONVENTION_AMENDED("convention modifiée", "convention amended"),
        /** A party consented to one text of the convention. */
        CONSENT_GIVEN("consentement donné", "consent given"),
        /** A party took its consent back: a mediation under way is suspended at once. */
        CONSENT_WITHDRAWN("consentement retiré", "consent withdrawn"),
        /** A party refused; no reason is needed. */
        MEDIATION_REFUSED("médiation refusée", "mediation refused"),
        /** Every party had consented to the same text: the mediation begins. */
        CONVENTION_CONCLUDED("convention conclue", "convention concluded"),
        /** A mediation session was held. */
        SESSION_HELD("séance tenue", "session held"),
        /** The mediator suspended the handling. */
        MEDIATION_SUSPENDED("médiation suspendue", "mediation suspended"),
        /** The suspension was lifted: the case goes back to where it was. */
        MEDIATION_RESUMED("médiation reprise", "mediation resumed"),
        /** The handling ended, with a document or without. */
        CONCLUSION_ISSUED("fin prononcée", "ending pronounced"),
        /** The user was directed to another body. */
        CASE_REORIENTED("demande réorientée", "case re-oriented"),
        /** The user gave up, without having to say why. */
        REQUEST_WITHDRAWN("désistement", "request withdrawn"),
        /** No news after attempts to reach the user. */
        REQUESTER_UNREACHABLE("demandeur injoignable", "requester unreachable"),
        /** The mediator refused, or put an end to, the handling. */
        MEDIATION_STOPPED("médiation interrompue", "mediation stopped"),
        /** Someone declared that the mediation is over: time limits start again (CJA, art. L. 213-6). */
        MEDIATION_DECLARED_OVER("fin de médiation déclarée", "mediation declared over"),
        /** A party was told how the case ended. */
        ENDING_NOTIFIED("fin notifiée", "ending notified"),
        /** A party agreed that the conclusion or memorandum be produced. */
        PRODUCTION_CONSENTED("production autorisée", "production consented to"),
        /** No handling any more. */
        CASE_CLOSED("dossier clos", "case closed"),
        /** A closed case was opened again; its first ending stays in the history. */
        CASE_REOPENED("dossier rouvert", "case reopened"),
        /** Notice was given that personal data will be destroyed. */
        ERASURE_ANNOUNCED("effacement annoncé", "erasure announced"),
        /** Erasure is forbidden until the hold is lifted. */
        HOLD_PLACED("gel de la conservation", "hold placed"),
        /** The hold was lifted. */
        HOLD_LIFTED("gel levé", "hold lifted"),
        /** Personal data were destroyed; what was destroyed is known by the digest of a manifest. */
        CASE_ERASED("données personnelles effacées", "personal data erased"),
        /** Confidential information was given to someone, by exception. */
        INFORMATION_DISCLOSED("information communiquée", "information disclosed"),
        /** One value or text was replaced by a mark; its digest stays. */
        DATA_REDACTED("donnée occultée", "data redacted"),
        /** The case was linked to another. */
        CASES_LINKED("dossiers liés", "cases linked"),
        /** A document was put in the file. */
        DOCUMENT_FILED("pièce versée", "document filed"),
        /** The mediator made a note. */
        NOTE_ADDED("note ajoutée", "note added"),
        /** A message came in or went out. */
        EXCHANGE_RECORDED("échange enregistré", "exchange recorded"),
        /** A day recorded earlier was wrong. */
        FACT_CORRECTED("fait corrigé", "fact corrected");

        private final Wording label;

        Kind(String fr, String en) {
            this.label = new Wording(fr, en);
        }

        @Override
        public Wording label() {
            return label;
        }
    }

    /**
     * Its stored code.
     *
     * @return the kind
     */
    Kind kind();

    /**
     * One branch a family; each family has a fold of its own.
     *
     * @param intake for a fact of intake
     * @param handling for a fact of handling
     * @param mediation for a fact of the mediation
     * @param ending for a fact of the ending
     * @param closing for a fact of closing and keeping
     * @param record for a fact of the record
     * @param <R> the type of the result
     * @return what the branch gives
     */
    default <R> R byFamily(
            Function<? super IntakeFact, ? extends R> intake,
            Function<? super HandlingFact, ? extends R> handling,
            Function<? super MediationFact, ? extends R> mediation,
            Function<? super EndingFact, ? extends R> ending,
            Function<? super ClosingFact, ? extends R> closing,
            Function<? super RecordFact, ? extends R> record) {
        if (this instanceof IntakeFact fact) {
            return intake.apply(fact);
        }
        if (this instanceof HandlingFact fact) {
            return handling.apply(fact);
        }
        if (this instanceof MediationFact fact) {
            return mediation.apply(fact);
        }
        if (this instanceof EndingFact fact) {
            return ending.apply(fact);
        }
        if (this instanceof ClosingFact fact) {
            return closing.apply(fact);
        }
        return record.apply((RecordFact) this);
    }
}
