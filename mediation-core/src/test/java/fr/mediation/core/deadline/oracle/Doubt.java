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
    /** A mediation that follows an appeal has no effect. */
    MEDIATION_AFTER_APPEAL_IS_NOTHING,
    /** "Délais de recours contentieux" does not cover the judge-made reasonable year. */
    MEDIATION_DOES_NOT_STOP_THE_REASONABLE_YEAR,
    /** "Délais de recours contentieux" covers the time limit of a compulsory administrative appeal. */
    MEDIATION_STOPS_THE_RAPO,
    /** A notice that states too short a time leaves the legal time opposable. */
    SHORTER_NOTICE_LEAVES_THE_LEGAL_TIME,
    /** CJA, art. L. 213-13: nobody knows when all parties knew of the end, which may be the day it was declared. */
    COMPULSORY_MEDIATION_ENDS_WHEN_DECLARED,
    /** CE, 18 March 2019, n° 417270: the person may be proved to have known of the implicit decision at its birth. */
    KNOWN_FROM_BIRTH,
    /** The reasonable year may bind who was not told of a compulsory mediation. */
    REASONABLE_YEAR_WITHOUT_MPO_MENTION,
    /** Before law 2026-403, a mediation with the administration may be one at the parties' initiative (CJA, art. L. 213-5). */
    CRPA_MEDIATION_BEFORE_2026_IS_CONVENTIONAL,
    /** CRPA, art. L. 421-3: a mediation may be "engagée" by the referral alone. */
    ENGAGED_BY_THE_REFERRAL,
    /** What came before the limit began, and was still in progress then, may keep it from running. */
    EARLY_ACTS_COUNT,
    /** A late express decision does not open the way to a second appeal of the same kind. */
    ONE_APPEAL_FOR_BOTH_DECISIONS,
    /** The compulsory appeal to the MDPH has the day after of the other appeals. */
    MDPH_APPEAL_FRANC,
    /** Limitation: the cap and the start of law 68-1250, art. 2-1, prevail over CGCT, art. L. 1112-24. */
    LIMITATION_CAPPED_AND_FROM_AGREEMENT
}
