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
            "recours administratif formé dans le délai : il interrompt le délai de recours contentieux",
            "appeal within the limit: it interrupts the limit to go to court",
            Law.L411_2),
    BOTH_APPEALS_KEPT(
            "recours gracieux et recours hiérarchique formés dans le délai initial : le délai ne recommence à courir"
                    + " qu'après le rejet de l'un et de l'autre",
            "recours gracieux and recours hiérarchique within the initial limit: it runs again only when both are rejected",
            Law.L411_2),
    RAPO_KEPT(
            "recours préalable obligatoire formé dans le délai : la décision prise sur lui se substitue à la première",
            "compulsory prior appeal within its limit: the decision on it replaces the first one",
            Law.L412_7),
    APPEAL_LATE(
            "recours administratif formé hors du délai : sans effet sur le délai de recours contentieux",
            "appeal out of time: no effect on the limit to go to court",
            Law.L411_2),
    SECOND_APPEAL(
            "second recours de même nature : seul le premier conserve le délai",
            "second appeal of the same kind: only the first keeps the limit",
            Law.CE_FIRST_APPEAL),
    APPEAL_AFTER_MEDIATION(
            "recours administratif formé après la médiation : il n'interrompt pas de nouveau le délai",
            "appeal after the mediation: it does not interrupt the limit again",
            Law.L1112_24,
            Law.R213_4,
            Law.R213_13),
    TOO_EARLY(
            "acte antérieur au point de départ du délai : il n'interrompt pas un délai qui ne court pas encore",
            "act before the limit began: it does not interrupt a limit that does not run yet",
            Law.L411_2,
            Law.L213_6),
    APPEAL_BESIDE_RAPO(
            "recours gracieux ou hiérarchique, alors qu'un recours préalable est obligatoire : il ne conserve ni le délai de"
                    + " ce recours ni le délai contentieux",
            "recours gracieux or hiérarchique where a prior appeal is compulsory: it keeps neither the limit of that appeal"
                    + " nor the limit to go to court",
            Law.L412_4),
    CONFIRMATIVE(
            "décision expresse intervenue après l'expiration du délai, ou non notifiée dans ce délai : purement"
                    + " confirmative, elle ne rouvre rien",
            "express decision after the limit ran out, or not notified within it: merely confirmatory, it reopens nothing",
            Law.R421_2),
    DECISION_NOT_NOTIFIED(
            "décision expresse non notifiée à ce jour : sans effet sur le délai tant qu'elle ne l'est pas",
            "express decision not notified so far: no effect on the limit until it is",
            Law.R421_2),
    LATE_ANSWER_REOPENS(
            "rejet exprès intervenu avant l'expiration du délai ouvert par le rejet implicite : le délai court à nouveau",
            "express rejection before the limit opened by the implicit one ran out: the limit runs anew",
            Law.R421_2),
    LATE_DECISION_REOPENS(
            "décision expresse intervenue avant l'expiration du délai ouvert par la décision implicite : le délai court à"
                    + " nouveau",
            "express decision before the limit opened by the implicit one ran out: the limit runs anew",
            Law.R421_2),
    MEDIATION_INTERRUPTS(
            "médiation engagée dans le délai : elle interrompt le délai de recours contentieux",
            "mediation begun within the limit: it interrupts the limit to go to court",
            Law.L1112_24,
            Law.L213_6),
    MPO_INTERRUPTS(
            "médiation préalable obligatoire engagée dans le délai : elle l'interrompt jusqu'à ce que toutes les parties"
                    + " sachent qu'elle est terminée",
            "compulsory prior mediation begun within the limit: it interrupts it until all parties know that it is over",
            Law.L213_13),
    MEDIATION_LATE(
            "médiation engagée après l'expiration du délai : sans effet",
            "mediation begun after the limit ran out: no effect",
            Law.L213_6),
    NO_AGREEMENT(
            "aucun accord écrit ni première réunion : la médiation n'a pas commencé à produire effet",
            "no written agreement and no first meeting: the mediation has not begun to have effect",
            Law.L213_6),
    MEDIATION_AFTER_ACTION(
            "litige déjà porté devant une juridiction : la saisine du médiateur est irrecevable et sans effet",
            "dispute already before a court: the referral to the mediator is inadmissible and without effect",
            Law.L1112_24,
            Law.CE_MEDIATION_BEFORE_ACTION),
    MEDIATION_AFTER_APPEAL(
            "médiation après un recours administratif : sans effet dans cette lecture",
            "mediation after an appeal: no effect in this reading"),
    MEDIATION_IN_REASONABLE_TIME(
            "médiation pendant le délai raisonnable : sans effet dans cette lecture",
            "mediation during the reasonable time: no effect in this reading",
            Law.CE_CZABAJ),
    REFERRAL_INADMISSIBLE(
            "saisine déclarée irrecevable par le médiateur : sans effet dans cette lecture",
            "referral declared inadmissible by the mediator: no effect in this reading"),
    MEDIATION_BY_THE_COURT(
            "médiation ordonnée par le juge : le juge est déjà saisi, elle n'interrompt rien",
            "mediation ordered by the court: the court is already seised, it interrupts nothing",
            Law.L213_7,
            Law.CE_MEDIATION_BEFORE_ACTION),
    MEDIATION_WITHOUT_TEXT(
            "démarche amiable à laquelle aucun texte ne donne d'effet sur le délai",
            "amicable procedure to which no text gives an effect on the limit"),
    MEDIATION_BEFORE_2026(
            "médiation avec l'administration engagée avant le 28 mai 2026 : sans effet sur le délai",
            "mediation with the administration begun before 28 May 2026: no effect on the limit",
            Law.BEFORE_2026),
    DDD_WITHOUT_EFFECT(
            "saisine du Défenseur des droits avant le 28 mai 2026 : sans effet sur le délai",
            "referral to the Défenseur des droits before 28 May 2026: no effect on the limit",
            Law.BEFORE_2026),
    CONCILIATION_NOT_COURT(
            "conciliation devant la MDPH : elle suspend le délai du recours préalable, non le délai contentieux",
            "conciliation before the MDPH: it suspends the limit of the prior appeal, not the limit to go to court",
            Law.CONCILIATION),
    CONCILIATION_SUSPENDS(
            "conciliation engagée dans le délai : elle suspend le délai du recours préalable",
            "conciliation begun within the limit: it suspends the limit of the prior appeal",
            Law.CONCILIATION),
    CONCILIATION_INTERRUPTS(
            "médiation engagée dans le délai : dans cette lecture, elle interrompt le délai du recours préalable",
            "mediation begun within the limit: in this reading, it interrupts the limit of the prior appeal",
            Law.L421_3),
    CONCILIATION_LATE(
            "conciliation engagée après l'expiration du délai : sans effet",
            "conciliation begun after the limit ran out: no effect",
            Law.CONCILIATION),
    MEDIATION_BESIDE_RAPO(
            "médiation : elle ne protège pas le délai du recours préalable obligatoire, à former sans attendre",
            "mediation: it does not protect the limit of the compulsory prior appeal, which is to be lodged without waiting",
            Law.L412_4),
    LEGAL_AID_KEPT(
            "aide juridictionnelle demandée dans le délai : le délai est interrompu",
            "legal aid requested within the limit: the limit is interrupted",
            Law.LEGAL_AID),
    LEGAL_AID_LATE(
            "aide juridictionnelle demandée hors du délai : sans effet",
            "legal aid requested out of time: no effect",
            Law.LEGAL_AID),
    REASONS_KEPT(
            "motifs demandés dans le délai de recours : le délai est prorogé",
            "reasons asked for within the limit: the limit is extended",
            Law.L232_4),
    REASONS_LATE(
            "motifs demandés hors du délai de recours : sans effet",
            "reasons asked for out of time: no effect",
            Law.L232_4),
    REASONS_WITHOUT_EFFECT(
            "motifs demandés sans décision implicite à contester : sans effet",
            "reasons asked for without an implicit decision to contest: no effect",
            Law.L232_4),
    ACTION_IN_TIME("requête formée dans le délai", "action brought within the limit", Law.R421_1, Law.CE_ACTION_POSTED),
    ACTION_LATE("requête tardive : irrecevable", "action out of time: inadmissible", Law.R421_1),
    ACTION_SENT_TO_MEDIATOR(
            "requête sans médiation préalable obligatoire : rejetée par ordonnance et transmise au médiateur",
            "action without the compulsory prior mediation: dismissed by order and sent to the mediator",
            Law.R213_12),
    INTERRUPTION_KEPT(
            "acte interruptif accompli à temps : un nouveau délai court",
            "act of interruption done in time: a new time runs",
            Law.LAW_1968_2),
    INTERRUPTION_LATE(
            "acte accompli après la prescription acquise : sans effet",
            "act done after the limitation was complete: no effect",
            Law.LAW_1968_1),
    LIMITATION_SUSPENDED(
            "médiation : la prescription est suspendue", "mediation: the limitation is suspended", Law.L213_6),
    LIMITATION_NOT_SUSPENDED("démarche sans effet sur la prescription", "procedure without effect on the limitation");

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

    Deadline.Effect on(String path) {
        return new Deadline.Effect(path, name(), text, references);
    }
}
