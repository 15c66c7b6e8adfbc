/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.benchmarks.admissibility;

import fr.mediation.rules.check.Checker;
import fr.mediation.rules.difference.RegulationDifference;
import fr.mediation.rules.proof.Finding;
import fr.mediation.rules.proof.RegulationProof;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.yaml.YamlRegulations;
import java.io.StringReader;
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

/** What is done once for a règlement: reading it, proving it, comparing it with another one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class RegulationBenchmark {

    /** A règlement that ships; it is compared with that of Isère, itself with that of Paris. */
    @Param({
        "isere-2022",
        "charente-maritime",
        "bourges",
        "toulouse",
        "paris",
        "ile-de-france",
        "maine-et-loire",
        "seine-saint-denis"
    })
    public String name = "isere-2022";

    private String text = "";
    private List<Regulation> pair = List.of();

    /** JMH makes it. */
    public RegulationBenchmark() {}

    /** Finds the two règlements. */
    @Setup
    public void find() {
        Regulation one = named(name);
        Regulation other = named(name.equals("isere-2022") ? "paris" : "isere-2022");
        pair = List.of(one, other);
        text = YamlRegulations.write(one);
    }

    private static Regulation named(String name) {
        return YamlRegulations.shipped().all().stream()
                .filter(regulation -> regulation.header().id().toString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /**
     * A règlement read from its file and compiled.
     *
     * @return its checker
     */
    @Benchmark
    public Checker load() {
        return Checker.of(YamlRegulations.read(new StringReader(text)).orThrow());
    }

    /**
     * A règlement proved.
     *
     * @return what was found
     */
    @Benchmark
    public List<Finding> proof() {
        return RegulationProof.of(pair.get(0));
    }

    /**
     * A règlement proved for the first time in a process.
     *
     * @return what was found
     */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    @Fork(5)
    public List<Finding> coldProof() {
        return RegulationProof.of(pair.get(0));
    }

    /**
     * Two far règlements compared.
     *
     * @return the difference
     */
    @Benchmark
    public RegulationDifference difference() {
        return RegulationDifference.of(pair.get(0), pair.get(1));
    }
}
