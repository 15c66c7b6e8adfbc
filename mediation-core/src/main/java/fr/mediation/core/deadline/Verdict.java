/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline;

import fr.mediation.core.law.LegalReference;
import fr.mediation.core.wording.Wording;
import java.util.List;

/** What one act of the parties did to a limit. */
enum Verdict {
    APPEAL_KEPT(
            "formé dans le délai, il interrompt le délai de recours contentieux",
            "within the limit, it interrupts the limit to go to court",
            Law.L411_2),
    BOTH_APPEALS_KEPT(
            "formé dans le délai initial comme l'autre recours, si bien que le délai ne recommence à courir"
                    + " qu'après le rejet des deux",
            "within the initial limit, as the other appeal, so that the limit runs again only when both are rejected",
            Law.L411_2),
    RAPO_KEPT(
            "formé dans le délai, il donne lieu à une décision qui se substitue à la première",
            "within its limit, it leads to a decision that replaces the first one",
            Law.L412_7),
    APPEAL_LATE(
            "formé hors délai, il est sans effet sur le délai de recours contentieux",
            "out of time, it has no effect on the limit to go to court",
            Law.L411_2),
    SECOND_APPEAL(
            "second recours de même nature, il est sans effet, seul le premier conservant le délai",
            "second appeal of the same kind, it has no effect, as only the first keeps the limit",
            Law.CE_FIRST_APPEAL),
    APPEAL_AFTER_MEDIATION(
            "formé après la médiation, il n'interrompt pas de nouveau le délai",
            "after the mediation, it does not interrupt the limit again",
            Law.L1112_24,
            Law.R213_4,
            Law.R213_13),
    TOO_EARLY(
            "antérieur au point de départ, cet acte n'interrompt pas un délai qui ne court pas encore",
            "before the limit began, this act does not interrupt a limit that does not run yet",
            Law.L411_2,
            Law.L213_6),
    APPEAL_BESIDE_RAPO(
            "un recours préalable étant obligatoire, il ne conserve ni le délai de ce recours ni le délai contentieux",
            "a prior appeal being compulsory, it keeps neither the limit of that appeal nor the limit to go to court",
            Law.L412_4),
    CONFIRMATIVE(
            "intervenue ou notifiée après l'expiration du délai, la réponse expresse est purement confirmative et ne rouvre"
                    + " rien",
            "taken or notified after the limit ran out, the express answer is merely confirmatory and reopens nothing",
            Law.R421_2),
    DECISION_NOT_NOTIFIED(
            "non notifiée à ce jour, elle est sans effet sur le délai tant qu'elle ne l'est pas",
            "not notified so far, it has no effect on the limit until it is",
            Law.R421_2),
    LATE_ANSWER_REOPENS(
            "rejeté expressément avant l'expiration du délai ouvert par le rejet implicite, il fait courir le"
                    + " délai à nouveau",
            "expressly rejected before the limit opened by the implicit rejection ran out, it makes the limit"
                    + " run anew",
            Law.R421_2),
    LATE_DECISION_REOPENS(
            "intervenue avant l'expiration du délai ouvert par la décision implicite, elle fait courir le délai"
                    + " à nouveau",
            "before the limit opened by the implicit decision ran out, it makes the limit run anew",
            Law.R421_2),
    MEDIATION_INTERRUPTS(
            "la médiation, engagée dans le délai, interrompt le délai de recours contentieux",
            "the mediation, begun within the limit, interrupts the limit to go to court",
            Law.L1112_24,
            Law.L213_6),
    MPO_INTERRUPTS(
            "engagée dans le délai, elle l'interrompt jusqu'à ce que toutes les parties sachent qu'elle est terminée",
            "begun within the limit, it interrupts it until all parties know that it is over",
            Law.L213_13),
    MEDIATION_LATE(
            "engagée après l'expiration du délai, la médiation est sans effet",
            "begun after the limit ran out, the mediation has no effect",
            Law.L213_6),
    NO_AGREEMENT(
            "sans accord écrit ni première réunion, la médiation ne produit pas encore d'effet",
            "without a written agreement or a first meeting, the mediation has no effect yet",
            Law.L213_6),
    MEDIATION_AFTER_ACTION(
            "le litige étant déjà porté devant une juridiction, la saisine est irrecevable et sans effet",
            "the dispute being already before a court, the referral to the mediator is inadmissible and without"
                    + " effect",
            Law.L1112_24,
            Law.CE_MEDIATION_BEFORE_ACTION),
    MEDIATION_AFTER_APPEAL(
            "postérieure à un recours administratif, la médiation est sans effet dans cette lecture",
            "after an appeal, the mediation has no effect in this reading"),
    MEDIATION_IN_REASONABLE_TIME(
            "engagée pendant le délai raisonnable, la médiation est sans effet dans cette lecture",
            "begun during the reasonable time, the mediation has no effect in this reading",
            Law.CE_CZABAJ),
    REFERRAL_INADMISSIBLE(
            "déclarée irrecevable par le médiateur, la saisine est sans effet dans cette lecture",
            "declared inadmissible by the mediator, the referral has no effect in this reading"),
    MEDIATION_BY_THE_COURT(
            "le juge étant déjà saisi, la médiation qu'il ordonne n'interrompt rien",
            "the court being already seised, the mediation it orders interrupts nothing",
            Law.L213_7,
            Law.CE_MEDIATION_BEFORE_ACTION),
    MEDIATION_WITHOUT_TEXT(
            "aucun texte ne donne à cette démarche d'effet sur le délai",
            "no text gives this procedure an effect on the limit"),
    MEDIATION_BEFORE_2026(
            "engagée avant le 28 mai 2026, la médiation avec l'administration est sans effet sur le délai",
            "begun before 28 May 2026, the mediation with the administration has no effect on the limit",
            Law.BEFORE_2026),
    DDD_WITHOUT_EFFECT(
            "avant le 28 mai 2026, la saisine du Défenseur des droits est sans effet sur le délai",
            "before 28 May 2026, the referral to the Défenseur des droits has no effect on the limit",
            Law.BEFORE_2026),
    CONCILIATION_NOT_COURT(
            "elle suspend le délai du recours préalable, non le délai contentieux",
            "it suspends the limit of the prior appeal, not the limit to go to court",
            Law.CONCILIATION),
    CONCILIATION_SUSPENDS(
            "engagée dans le délai, elle suspend le délai du recours préalable",
            "begun within the limit, it suspends the limit of the prior appeal",
            Law.CONCILIATION),
    CONCILIATION_INTERRUPTS(
            "engagée dans le délai, elle interrompt, dans cette lecture, le délai du recours préalable",
            "begun within the limit, it interrupts, in this reading, the limit of the prior appeal",
            Law.L421_3),
    CONCILIATION_LATE(
            "engagée après l'expiration du délai, elle est sans effet",
            "begun after the limit ran out, it has no effect",
            Law.CONCILIATION),
    MEDIATION_BESIDE_RAPO(
            "la médiation ne protège pas le délai du recours préalable obligatoire, à former sans attendre",
            "the mediation does not protect the limit of the compulsory prior appeal, which is to be lodged"
                    + " without waiting",
            Law.L412_4),
    LEGAL_AID_KEPT("formée dans le délai, elle l'interrompt", "made within the limit, it interrupts it", Law.LEGAL_AID),
    LEGAL_AID_LATE("formée hors délai, elle est sans effet", "made out of time, it has no effect", Law.LEGAL_AID),
    REASONS_KEPT(
            "formée dans le délai de recours, elle le proroge", "made within the limit, it extends it", Law.L232_4),
    REASONS_LATE(
            "formée hors du délai de recours, elle est sans effet", "made out of time, it has no effect", Law.L232_4),
    REASONS_WITHOUT_EFFECT(
            "faute de décision implicite à contester, elle est sans effet",
            "without an implicit decision to contest, it has no effect",
            Law.L232_4),
    ACTION_IN_TIME("formée dans le délai", "within the limit", Law.R421_1, Law.CE_ACTION_POSTED),
    ACTION_LATE("tardive, elle est irrecevable", "out of time, it is inadmissible", Law.R421_1),
    ACTION_SENT_TO_MEDIATOR(
            "formée sans la médiation préalable obligatoire, elle est rejetée par ordonnance et transmise au"
                    + " médiateur",
            "brought without the compulsory prior mediation, it is dismissed by order and sent to the mediator",
            Law.R213_12),
    INTERRUPTION_KEPT(
            "cet acte, accompli à temps, fait courir un nouveau délai",
            "this act, done in time, makes a new time run",
            Law.LAW_1968_2),
    INTERRUPTION_LATE(
            "accompli après la prescription acquise, cet acte est sans effet",
            "done after the limitation was complete, this act has no effect",
            Law.LAW_1968_1),
    LIMITATION_SUSPENDED("la médiation suspend la prescription", "the mediation suspends the limitation", Law.L213_6),
    LIMITATION_NOT_SUSPENDED(
            "cette démarche est sans effet sur la prescription", "this procedure has no effect on the limitation");

    private final Wording text;
    private final List<LegalReference> references;

    Verdict(String fr, String en, LegalReference... references) {
        this.text = new Wording(fr, en);
        this.references = List.of(references);
    }

    /** Whether a mediation interrupts the limit. */
    boolean interrupts() {
        return this == MEDIATION_INTERRUPTS || this == MPO_INTERRUPTS;
    }

    /** The text goes on from what the act is called: «&nbsp;Recours gracieux envoyé le … : formé dans le délai, …&nbsp;». */
    Deadline.Effect on(String path, Wording act) {
        return new Deadline.Effect(path, act, name(), text, references);
    }
}
