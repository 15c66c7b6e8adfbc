/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.benchmarks.admissibility;

import fr.mediation.core.admissibility.Admissibility;
import fr.mediation.core.law.Explanation;
import fr.mediation.rules.check.Checker;
import fr.mediation.rules.check.RuleFinding;
import fr.mediation.rules.check.Verdict;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.Vocabulary;
import fr.mediation.rules.interview.Interview;
import fr.mediation.rules.interview.Question;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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

/** Everything else a verdict gives, beside the decision written by hand. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class VerdictBenchmark {

    private final Request[] requests = Requests.all();
    private final Ours ours = new Ours(requests);
    private final Checker checker = ours.checker;
    private final Vocabulary vocabulary = checker.regulation().vocabulary();
    private final Writing writing = new Writing(vocabulary);
    private final Requests.Draw draw = new Requests.Draw();
    private FactSheet[] incomplete = {};
    private Interview[] interviews = {};

    /** JMH makes it. */
    public VerdictBenchmark() {}

    /** Hides three facts in ten. */
    @Setup
    public void hide() {
        Random random = new Random(7);
        incomplete = Arrays.stream(ours.sheets)
                .map(sheet -> Sheets.hiding(sheet, 0.3, random))
                .toArray(FactSheet[]::new);
        interviews = Arrays.stream(incomplete)
                .map(sheet -> Interview.of(checker, sheet, Requests.REFERRED_ON, Requests.AS_OF))
                .filter(interview -> !interview.finished())
                .toArray(Interview[]::new);
    }

    /**
     * The measure of all: one decision by hand.
     *
     * @return the number of a rule
     */
    @Benchmark
    public int byHand() {
        return ByHand.decide(requests[draw.next()], Requests.AS_OF);
    }

    /**
     * A verdict on a complete sheet.
     *
     * @return the verdict
     */
    @Benchmark
    public Verdict complete() {
        return ours.check(ours.sheets[draw.next()]);
    }

    /**
     * A verdict on a sheet without three facts in ten: exact.
     *
     * @return the verdict
     */
    @Benchmark
    public Verdict incomplete() {
        return ours.check(incomplete[draw.next()]);
    }

    /**
     * A sheet written from the host's own fields, checked for consistency, then a verdict on it.
     *
     * @return the verdict
     */
    @Benchmark
    public Verdict sheetAndVerdict() {
        return ours.check(Sheets.of(vocabulary, requests[draw.next()]));
    }

    /**
     * The same by a host that has many requests, through a writer.
     *
     * @return the verdict
     */
    @Benchmark
    public Verdict writtenAndVerdict() {
        return ours.check(writing.of(requests[draw.next()]));
    }

    /**
     * A sheet through a writer, alone.
     *
     * @return the sheet
     */
    @Benchmark
    public FactSheet written() {
        return writing.of(requests[draw.next()]);
    }

    /**
     * A verdict and all its grounds, as a case records them.
     *
     * @return the answer
     */
    @Benchmark
    public Admissibility grounds() {
        return ours.check(ours.sheets[draw.next()]).admissibility();
    }

    /**
     * A verdict and its whole explanation as data: what became of each rule, the facts that decided it, the exceptions.
     *
     * @return one finding a rule
     */
    @Benchmark
    public List<RuleFinding> findings() {
        return ours.check(ours.sheets[draw.next()]).findings();
    }

    /**
     * A verdict and its whole explanation in words, every rule in two languages.
     *
     * @return the explanation
     */
    @Benchmark
    public Explanation explanation() {
        return ours.check(ours.sheets[draw.next()]).explanation();
    }

    /**
     * The next question of an interview that goes on.
     *
     * @return the question
     */
    @Benchmark
    public Optional<Question> nextQuestion() {
        return interviews[draw.next() % interviews.length].next();
    }
}
