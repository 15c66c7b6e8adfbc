/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.oracle;

/** A point that no text or decision settles, named after the reading that is not the literal one. */
enum Doubt {
    /** Month ends: the months are counted from the day after the event (reading B) instead of from the event (reading A). */
    MONTHS_FROM_THE_DAY_AFTER,
    /** No text says whose holidays extend a limit: those of the court's seat, or the national ones only. */
    ONLY_NATIONAL_HOLIDAYS_EXTEND,
    /** CJA, art. L. 213-6 over CGCT, art. L. 1112-24: only the agreement or the first meeting counts, not the referral. */
    MEDIATION_FROM_AGREEMENT,
    /** CGCT, art. L. 1112-24 and CJA, art. L. 213-13: the referral counts when it reaches the mediator, not when it is sent. */
    REFERRAL_COUNTS_WHEN_RECEIVED,
    /** A referral that the mediator declares inadmissible has no effect. */
    INADMISSIBLE_REFERRAL_IS_NOTHING,
    /** An express decision that takes the place of an implicit one does not reopen the appeal already made against that one. */
    ONE_APPEAL_FOR_BOTH_DECISIONS,
    /** A mediation with the administration that began before the law of 2026 is one that the parties agreed on. */
    OLD_CRPA_MEDIATION_IS_CONVENTIONAL,

    /** A mediation that follows an appeal has no effect. */
    MEDIATION_AFTER_APPEAL_IS_NOTHING,
    /** "Délais de recours contentieux" does not cover the judge-made reasonable year. */
    MEDIATION_DOES_NOT_STOP_THE_REASONABLE_YEAR,
    /** The reasonable year has the day after of the other limits, and waits for a working day. */
    REASONABLE_YEAR_IS_FRANC,
    /** A mediation begun before the time starts holds it too, although nothing ran that it could interrupt. */
    PENDING_MEDIATION_HOLDS_A_NEW_TIME,
    /** CRPA, art. L. 421-3 and L. 424-2: the mediation is "engagée" by the referral, without agreement or meeting. */
    CRPA_MEDIATION_ENGAGED_BY_THE_REFERRAL,
    /** The end of a compulsory mediation, when no day of knowledge is given, was known by all the day it was declared. */
    DECLARED_END_WAS_KNOWN_BY_ALL,
    /** Without a complete acknowledgement, the administration may still prove that the person knew from the first day. */
    KNOWLEDGE_MAY_BE_PROVED,
    /** A decision that does not mention the compulsory mediation can be contested for a reasonable year only. */
    REASONABLE_YEAR_WITHOUT_MPO_NOTICE,
    /** "Délais de recours contentieux" covers the time limit of a compulsory administrative appeal. */
    MEDIATION_STOPS_THE_RAPO,
    /** A notice that states too short a time leaves the legal time opposable. */
    SHORTER_NOTICE_LEAVES_THE_LEGAL_TIME,
    /** Law 2026-403 may have turned the conciliation that suspends into a mediation that interrupts: its last wording was not found. */
    CONCILIATION_INTERRUPTS_SINCE_2026,
    /** The compulsory appeal to the MDPH has the day after of the other appeals. */
    MDPH_APPEAL_FRANC,
    /** Limitation of public debts: law 68-1250, art. 2-1, capped and from the agreement, over CGCT, art. L. 1112-24. */
    PUBLIC_DEBT_UNDER_ITS_OWN_LAW
}
