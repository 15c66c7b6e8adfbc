/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline;

import fr.mediation.core.law.LegalReference;
import fr.mediation.core.wording.Wording;
import java.util.List;

/**
 * A point on which the law has two readings. The first option is the one the legal date follows; a computation is run
 * again with the second wherever it makes a difference, and the prudent date is the earliest of all.
 */
enum Choice {
    MONTH_END(
            option(
                    "MONTH_END_SAME_DAY",
                    "l'échéance porte le quantième de la notification, le dernier jour est le lendemain",
                    "the term has the same day number as the notification, the last day is the day after",
                    Law.CE_FRANC,
                    Law.CPC_641),
            option(
                    "MONTH_END_DAY_AFTER",
                    "le dernier jour porte le quantième du lendemain de la notification (doctrine)",
                    "the last day has the day number of the day after the notification (doctrine)",
                    Law.CPC_641)),
    LOCAL_HOLIDAY(
            option(
                    "LOCAL_HOLIDAY_COUNTS",
                    "le jour férié propre au territoire proroge le délai",
                    "a public holiday of the territory only moves the end",
                    Law.CPC_642),
            option(
                    "NATIONAL_HOLIDAYS_ONLY",
                    "seuls les jours fériés nationaux prorogent le délai",
                    "only national public holidays move the end",
                    Law.CPC_642)),
    MEDIATION_START(
            option(
                    "MEDIATION_FROM_REFERRAL",
                    "la médiation produit effet dès la saisine du médiateur",
                    "the mediation takes effect from the referral to the mediator",
                    Law.L1112_24),
            option(
                    "MEDIATION_FROM_AGREEMENT",
                    "la médiation ne produit effet qu'à l'accord écrit des parties, à défaut à la première réunion",
                    "the mediation takes effect only from the parties' written agreement, failing which the first meeting",
                    Law.L213_6)),
    REFERRAL_DAY(
            option(
                    "REFERRAL_SENT",
                    "la saisine du médiateur est datée de son envoi",
                    "the referral counts from the day it was sent",
                    Law.L112_1),
            option(
                    "REFERRAL_RECEIVED",
                    "la saisine du médiateur est datée de sa réception",
                    "the referral counts from the day it was received")),
    APPEAL_DAY(
            option(
                    "APPEAL_POSTED",
                    "la date d'expédition du recours administratif est retenue",
                    "the appeal counts from the day it was posted",
                    Law.CE_APPEAL_POSTED),
            option(
                    "APPEAL_RECEIVED",
                    "la date de réception du recours administratif est retenue (jurisprudence antérieure au 30 juin 2025)",
                    "the appeal counts from the day it was received (case law before 30 June 2025)",
                    Law.CE_RECEPTION_RULE)),
    INADMISSIBLE_REFERRAL(
            option(
                    "INADMISSIBLE_REFERRAL_INTERRUPTS",
                    "une saisine déclarée irrecevable par le médiateur produit effet jusqu'à cette déclaration",
                    "a referral that the mediator declares inadmissible has effect until then",
                    Law.L1112_24),
            option(
                    "INADMISSIBLE_REFERRAL_IGNORED",
                    "une saisine déclarée irrecevable par le médiateur est sans effet",
                    "a referral that the mediator declares inadmissible has no effect")),
    MEDIATION_AFTER_APPEAL(
            option(
                    "MEDIATION_AFTER_APPEAL_INTERRUPTS",
                    "la médiation interrompt aussi le délai rouvert par un recours administratif",
                    "the mediation also interrupts the limit reopened by an appeal",
                    Law.L213_6),
            option(
                    "MEDIATION_AFTER_APPEAL_IGNORED",
                    "la médiation n'interrompt pas un délai déjà prorogé par un recours administratif",
                    "the mediation does not interrupt a limit already extended by an appeal")),
    APPEAL_IN_EXTENDED_LIMIT(
            option(
                    "EXTENDED_ONCE_ONLY",
                    "prorogé par la demande de motifs, le délai ne l'est pas une seconde fois par un recours administratif",
                    "extended by the request for reasons, the limit is not extended a second time by an appeal",
                    Law.L411_2),
            option(
                    "APPEAL_IN_EXTENDED_LIMIT_INTERRUPTS",
                    "le recours formé dans le délai prorogé par la demande de motifs conserve le délai",
                    "an appeal within the limit extended by the request for reasons keeps the limit",
                    Law.L232_4)),
    REASONABLE_TIME_END(
            option(
                    "REASONABLE_TIME_SAME_DAY",
                    "le délai raisonnable expire le même jour un an plus tard",
                    "the reasonable time ends on the same day one year later",
                    Law.CE_CZABAJ),
            option(
                    "REASONABLE_TIME_FRANC",
                    "le délai raisonnable est franc et prorogé au jour ouvrable",
                    "the reasonable time is franc and moved to a working day",
                    Law.CPC_642)),
    MEDIATION_IN_REASONABLE_TIME(
            option(
                    "MEDIATION_INTERRUPTS_REASONABLE_TIME",
                    "la médiation interrompt le délai raisonnable",
                    "the mediation interrupts the reasonable time",
                    Law.L213_6),
            option(
                    "REASONABLE_TIME_NOT_INTERRUPTED_BY_MEDIATION",
                    "le délai raisonnable n'est pas interrompu par la médiation",
                    "the mediation does not interrupt the reasonable time",
                    Law.CE_CZABAJ)),
    SHORTER_MENTION(
            option(
                    "SHORTER_MENTION_NOT_OPPOSABLE",
                    "la mention d'un délai trop court rend le délai inopposable",
                    "the mention of too short a limit makes the limit not opposable",
                    Law.R421_5),
            option(
                    "LEGAL_LIMIT_DESPITE_SHORTER_MENTION",
                    "malgré la mention d'un délai trop court, le délai légal court",
                    "despite the mention of too short a limit, the legal one runs",
                    Law.R421_1)),
    PROOF(
            option(
                    "UNPROVEN_NOT_OPPOSABLE",
                    "faute de preuve de la notification et de ses mentions, le délai est inopposable",
                    "for want of proof of the notification and its mentions, the limit is not opposable",
                    Law.R421_5),
            option(
                    "PROOF_BROUGHT_LATER",
                    "l'administration apporte la preuve devant le juge",
                    "the administration brings the proof in court",
                    Law.R421_1)),
    KNOWLEDGE(
            option(
                    "KNOWLEDGE_NOT_PROVEN",
                    "la connaissance de la décision implicite n'est pas établie : aucun délai ne court",
                    "knowledge of the implicit decision is not proven: no limit runs",
                    Law.CE_CZABAJ_IMPLICIT),
            option(
                    "KNOWLEDGE_FROM_BIRTH",
                    "la connaissance de la décision implicite est établie dès sa naissance",
                    "knowledge of the implicit decision is proven from its birth",
                    Law.CE_CZABAJ_IMPLICIT)),
    MPO_MENTION(
            option(
                    "MPO_NOT_MENTIONED_NO_LIMIT",
                    "faute de mention de la médiation préalable obligatoire, le délai ne court pas",
                    "without the mention of the compulsory mediation, the limit does not run",
                    Law.R213_10),
            option(
                    "MPO_NOT_MENTIONED_REASONABLE_TIME",
                    "le délai raisonnable d'un an court malgré l'absence de mention de la médiation",
                    "the reasonable time of one year runs even without the mention of the mediation",
                    Law.CE_CZABAJ)),
    RAPO_MEDIATION(
            option(
                    "RAPO_NOT_PROTECTED_BY_MEDIATION",
                    "le délai du recours préalable obligatoire n'est pas un délai de recours contentieux : la médiation ne"
                            + " l'interrompt pas",
                    "the limit of a compulsory prior appeal is not a limit to go to court: the mediation does not"
                            + " interrupt it",
                    Law.L412_4),
            option(
                    "RAPO_INTERRUPTED_BY_MEDIATION",
                    "la médiation interrompt aussi le délai du recours préalable obligatoire",
                    "the mediation also interrupts the limit of the compulsory prior appeal",
                    Law.L1112_24)),
    RAPO_FRANC(
            option(
                    "RAPO_NOT_FRANC",
                    "le délai du recours préalable, devant le juge judiciaire, n'est pas franc",
                    "before the judicial courts, the limit of the compulsory prior appeal is not franc",
                    Law.CSS,
                    Law.CONCILIATION),
            option(
                    "RAPO_FRANC",
                    "le délai du recours préalable est franc comme celui des autres recours administratifs",
                    "the limit of the compulsory prior appeal is franc, as that of other appeals",
                    Law.CE_FRANC_APPEAL)),
    CONCILIATION_SINCE_2026(
            option(
                    "CONCILIATION_SUSPENDS",
                    "la conciliation suspend le délai du recours préalable",
                    "the conciliation suspends the limit of the prior appeal",
                    Law.CONCILIATION),
            option(
                    "CONCILIATION_INTERRUPTS",
                    "depuis la loi n° 2026-403, la médiation interrompt le délai du recours préalable",
                    "since law n° 2026-403, the mediation interrupts the limit of the prior appeal",
                    Law.L421_3)),
    MEDIATION_BEFORE_2026(
            option(
                    "NO_EFFECT_BEFORE_2026",
                    "engagée avant le 28 mai 2026, la médiation avec l'administration est sans effet sur le délai",
                    "begun before 28 May 2026, a mediation with the administration has no effect on the limit",
                    Law.BEFORE_2026),
            option(
                    "MEDIATION_BEFORE_2026_AS_CONVENTIONAL",
                    "la médiation vaut médiation à l'initiative des parties et interrompt le délai",
                    "it is a mediation at the parties' initiative and interrupts the limit",
                    Law.L213_6)),
    LIMITATION_START(
            option(
                    "LIMITATION_FROM_REFERRAL",
                    "la prescription est suspendue dès la saisine du médiateur territorial",
                    "the limitation is suspended from the referral to the médiateur territorial",
                    Law.L1112_24),
            option(
                    "LIMITATION_FROM_AGREEMENT",
                    "la prescription est suspendue à compter de l'accord, à défaut de la première réunion",
                    "the limitation is suspended from the agreement, failing which the first meeting",
                    Law.LAW_1968_2_1,
                    Law.L213_6)),
    LIMITATION_CAP(
            option(
                    "SUSPENSION_NOT_CAPPED",
                    "la suspension dure autant que la médiation",
                    "the suspension lasts as long as the mediation",
                    Law.L1112_24,
                    Law.L213_6),
            option(
                    "SUSPENSION_CAPPED",
                    "la suspension ne peut excéder six mois",
                    "the suspension may not exceed six months",
                    Law.LAW_1968_2_1)),
    MEDIATION_ENGAGED(
            option(
                    "NO_AGREEMENT_NO_EFFECT",
                    "sans accord écrit ni première réunion, la médiation ne produit pas d'effet",
                    "without a written agreement or a first meeting, the mediation has no effect",
                    Law.L213_6),
            option(
                    "ENGAGED_BY_REFERRAL",
                    "la médiation est engagée dès la saisine",
                    "the mediation is begun by the referral",
                    Law.L421_3)),
    MPO_END(
            option(
                    "END_KNOWN_BY_ALL",
                    "le délai ne recommence à courir que du jour où toutes les parties savent que la médiation est terminée",
                    "the limit runs again only from the day on which all parties know that the mediation is over",
                    Law.L213_13),
            option(
                    "END_DECLARED",
                    "la déclaration de fin est connue de tous le jour où elle est faite",
                    "the declaration of end is known to all on the day it is made",
                    Law.L213_13)),
    EARLY_ACT(
            option(
                    "EARLY_ACT_IGNORED",
                    "un acte antérieur au point de départ n'interrompt pas un délai qui ne court pas encore",
                    "an act before the start does not interrupt a limit that does not run yet",
                    Law.L411_2,
                    Law.L213_6),
            option(
                    "EARLY_ACT_INTERRUPTS",
                    "un acte antérieur au point de départ, toujours en cours à cette date, empêche le délai de courir",
                    "an act before the start that is still in progress then keeps the limit from running")),
    APPEAL_AGAINST_LATE_DECISION(
            option(
                    "APPEAL_AGAINST_LATE_DECISION_INTERRUPTS",
                    "la décision expresse tardive se substitue à la décision implicite : un nouveau recours conserve le délai",
                    "the late express decision replaces the implicit one: a new appeal keeps the limit",
                    Law.R421_2),
            option(
                    "ONE_APPEAL_ONLY",
                    "un seul recours de même nature conserve le délai",
                    "only one appeal of the same kind keeps the limit",
                    Law.CE_FIRST_APPEAL));

    /** One side of a choice. */
    record Option(String id, Wording label, List<LegalReference> references) {}

    private final Option main;
    private final Option other;

    Choice(Option main, Option other) {
        this.main = main;
        this.other = other;
    }

    /** The place of the choice in a set of choices; such a set never leaves a computation. */
    @SuppressWarnings("EnumOrdinal")
    int bit() {
        return 1 << ordinal();
    }

    Option option(int choices) {
        return (choices & bit()) == 0 ? main : other;
    }

    private static Option option(String id, String fr, String en, LegalReference... references) {
        return new Option(id, new Wording(fr, en), List.of(references));
    }
}
