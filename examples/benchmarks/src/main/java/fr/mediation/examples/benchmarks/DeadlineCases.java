/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.benchmarks;

import fr.mediation.core.deadline.Deadline;
import fr.mediation.core.deadline.DeadlineContext;
import fr.mediation.core.deadline.DeadlineResult;
import fr.mediation.core.deadline.Deadlines;
import fr.mediation.core.deadline.facts.Appeal;
import fr.mediation.core.deadline.facts.Decision;
import fr.mediation.core.deadline.facts.Mediation;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import fr.mediation.core.deadline.facts.Remedies;
import fr.mediation.examples.benchmarks.DeadlineByHand.Days;
import fr.mediation.examples.benchmarks.DeadlineByHand.LastDays;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Histories of one decision, one appeal and one mediation, the same in every run, for both computations. */
final class DeadlineCases {

    static final int CASES = 4096;
    static final DeadlineContext CONTEXT = DeadlineContext.of(LocalDate.of(2026, 11, 22));

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);

    private DeadlineCases() {}

    static Days[] days() {
        SplittableRandom random = new SplittableRandom(20201112);
        return Stream.generate(() -> days(random)).limit(CASES).toArray(Days[]::new);
    }

    static ProceduralFacts[] facts(Days[] days) {
        return Arrays.stream(days).map(DeadlineCases::facts).toArray(ProceduralFacts[]::new);
    }

    /** One appeal in two is expressly rejected; one referral in ten comes too late. */
    private static Days days(SplittableRandom random) {
        LocalDate notified = LocalDate.ofEpochDay(random.nextLong(FIRST.toEpochDay(), LAST.toEpochDay() + 1));
        LocalDate sent = notified.plusDays(random.nextInt(1, 58));
        LocalDate received = sent.plusDays(random.nextInt(1, 3));
        LocalDate silent = received.plusMonths(2);
        boolean express = random.nextBoolean();
        LocalDate rejected = received.plusDays(random.nextInt(10, 55));
        LocalDate answered = express ? rejected : silent;
        LocalDate referred = answered.plusDays(random.nextInt(10) == 0 ? 70 : random.nextInt(1, 45));
        LocalDate agreed = referred.plusDays(random.nextInt(1, 10));
        LocalDate ended = agreed.plusDays(random.nextInt(20, 120));
        return new Days(notified, sent, received, express ? rejected : null, referred, agreed, ended);
    }

    static ProceduralFacts facts(Days days) {
        Appeal sent = Appeal.recoursGracieux()
                .sentOn(days.sent())
                .receivedOn(days.received())
                .acknowledgement(Remedies.COMPLETE);
        LocalDate rejected = days.rejected();
        Appeal appeal = rejected == null ? sent : sent.rejectedOn(rejected).rejectionRemedies(Remedies.COMPLETE);
        return ProceduralFacts.of(Decision.notified(days.notified()).remedies(Remedies.COMPLETE))
                .with(appeal)
                .with(Mediation.territorial(days.referred())
                        .agreedOn(days.agreed())
                        .endedOn(days.ended()));
    }

    /** The two days of the engine, and nothing else of its answer. */
    static LastDays engine(ProceduralFacts facts) {
        DeadlineResult.Computed computed = (DeadlineResult.Computed) Deadlines.courtAction(facts, CONTEXT);
        Deadline court = computed.deadlines().get(0);
        return new LastDays(court.legalDate().orElseThrow(), court.prudentDate().orElseThrow());
    }
}
