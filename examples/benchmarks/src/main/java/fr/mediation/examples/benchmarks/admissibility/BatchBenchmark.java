/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.benchmarks.admissibility;

import fr.mediation.core.admissibility.Admissibility;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.Vocabulary;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A batch: one million requests in a new process, from the host's fields to each verdict with all its grounds. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(3)
public class BatchBenchmark {

    private static final int REQUESTS = 1_000_000;

    private final Request[] requests = Requests.all();
    private final Ours ours = new Ours(requests);
    private final Vocabulary vocabulary = ours.checker.regulation().vocabulary();

    @SuppressWarnings("UnusedVariable") // kept, so that no compiler makes it vanish
    private @Nullable Admissibility last;

    /** JMH makes it. */
    public BatchBenchmark() {}

    /**
     * Each sheet through a draft, which also takes proofs.
     *
     * @return how many requests are admissible
     */
    @Benchmark
    public long drafted() {
        return all(request -> Sheets.of(vocabulary, request));
    }

    /**
     * Each sheet through a writer.
     *
     * @return how many requests are admissible
     */
    @Benchmark
    public long written() {
        return all(new Writing(vocabulary)::of);
    }

    private long all(Function<Request, FactSheet> sheets) {
        Requests.Draw draw = new Requests.Draw();
        long admissible = 0;
        for (int i = 0; i < REQUESTS; i++) {
            Admissibility answer =
                    ours.check(sheets.apply(requests[draw.next()])).admissibility();
            admissible += answer.kind() == VerdictKind.ADMISSIBLE ? 1 : 0;
            last = answer;
        }
        return admissible;
    }
}
