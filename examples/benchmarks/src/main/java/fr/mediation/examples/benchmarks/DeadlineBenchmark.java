/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.benchmarks;

import fr.mediation.core.deadline.Deadline;
import fr.mediation.core.deadline.DeadlineResult;
import fr.mediation.core.deadline.Deadlines;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import fr.mediation.core.wording.Language;
import fr.mediation.examples.benchmarks.DeadlineByHand.Days;
import fr.mediation.examples.benchmarks.DeadlineByHand.LastDays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The limit to go to court after an appeal and a mediation: one history an operation, of 4,096 in no order. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DeadlineBenchmark {

    private final Days[] days = DeadlineCases.days();
    private final ProceduralFacts[] facts = DeadlineCases.facts(days);
    private int next;

    /** Nothing is compared that does not give the same days on every history. */
    @Setup
    public void agree() {
        for (int i = 0; i < DeadlineCases.CASES; i++) {
            if (!DeadlineCases.engine(facts[i]).equals(DeadlineByHand.of(days[i]))) {
                throw new IllegalStateException("the two computations disagree on history " + i);
            }
        }
    }

    private int next() {
        next = (next + 1) % DeadlineCases.CASES;
        return next;
    }

    /**
     * What fetching a history costs, in every other figure too.
     *
     * @return a history
     */
    @Benchmark
    public Days baseline() {
        return days[next()];
    }

    /**
     * Ours: the legal and the prudent date, without any text.
     *
     * @return the two days
     */
    @Benchmark
    public LastDays courtAction_engine() {
        return DeadlineCases.engine(facts[next()]);
    }

    /**
     * Written by hand, for this kind of history only: the same two days.
     *
     * @return the two days
     */
    @Benchmark
    public LastDays courtAction_byHand() {
        return DeadlineByHand.of(days[next()]);
    }

    /**
     * Ours, the facts being put together each time.
     *
     * @return the two days
     */
    @Benchmark
    public LastDays factsAndCourtAction_engine() {
        return DeadlineCases.engine(DeadlineCases.facts(days[next()]));
    }

    /**
     * Ours: every limit that the same facts call for, three of them.
     *
     * @param read keeps the days
     */
    @Benchmark
    public void everyLimit_engine(Blackhole read) {
        DeadlineResult.Computed computed =
                (DeadlineResult.Computed) Deadlines.compute(facts[next()], DeadlineCases.CONTEXT);
        for (Deadline deadline : computed.deadlines()) {
            read.consume(deadline.legalDate());
            read.consume(deadline.prudentDate());
        }
    }

    /**
     * Ours: the same limit with its whole note in French.
     *
     * @return the note
     */
    @Benchmark
    public String courtActionWithText_engine() {
        DeadlineResult.Computed computed =
                (DeadlineResult.Computed) Deadlines.courtAction(facts[next()], DeadlineCases.CONTEXT);
        return computed.deadlines().get(0).text(Language.FR);
    }
}
