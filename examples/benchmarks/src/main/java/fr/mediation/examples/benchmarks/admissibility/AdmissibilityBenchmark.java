/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.benchmarks.admissibility;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The peers, on complete requests: which rule of the règlement of Isère refuses a request first, if any. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class AdmissibilityBenchmark {

    /** Who decides. */
    @Param({"byHand", "ours", "drools", "cel", "easyRules", "evrete", "jsonLogic", "dmn"})
    public String engine = "byHand";

    private Engine decider = i -> 0;
    private final Requests.Draw draw = new Requests.Draw();

    /** JMH makes it. */
    public AdmissibilityBenchmark() {}

    static Engine engine(String name, Request[] requests) {
        List<Flat> flat = Arrays.stream(requests)
                .map(r -> new Flat(Decision.answers(r, Requests.AS_OF)))
                .toList();
        return switch (name) {
            case "byHand" -> Engines.byHand(requests);
            case "ours" -> new Ours(requests);
            case "drools" -> KieEngines.drools(flat);
            case "cel" -> Engines.cel(flat);
            case "easyRules" -> Engines.easyRules(flat);
            case "evrete" -> Engines.evrete(flat);
            case "jsonLogic" -> Engines.jsonLogic(flat);
            case "dmn" -> KieEngines.dmn(flat);
            default -> throw new IllegalArgumentException("no such engine");
        };
    }

    /** Refuses to measure an engine that does not give the same answers. */
    @Setup
    public void prepare() {
        Request[] requests = Requests.all();
        decider = engine(engine, requests);
        for (int i = 0; i < requests.length; i++) {
            int code = ByHand.decide(requests[i], Requests.AS_OF);
            int expected = engine.equals("ours") ? Ours.number(Ours.kind(code)) : code;
            if (decider.decide(i) != expected) {
                throw new IllegalStateException("not the same decision");
            }
        }
    }

    /**
     * One decision.
     *
     * @return the number of a rule, or for ours the kind of verdict
     */
    @Benchmark
    public int decide() {
        return decider.decide(draw.next());
    }
}
