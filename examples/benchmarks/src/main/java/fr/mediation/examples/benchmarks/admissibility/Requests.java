/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.benchmarks.admissibility;

import fr.mediation.examples.benchmarks.admissibility.Request.Answer;
import fr.mediation.examples.benchmarks.admissibility.Request.Exchange;
import fr.mediation.examples.benchmarks.admissibility.Request.Motive;
import fr.mediation.examples.benchmarks.admissibility.Request.Originator;
import fr.mediation.examples.benchmarks.admissibility.Request.Subject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Requests drawn once and for all, the same in every run. */
final class Requests {

    static final int COUNT = 1024;
    static final LocalDate REFERRED_ON = LocalDate.of(2024, 5, 6);
    static final LocalDate AS_OF = LocalDate.of(2024, 6, 10);

    private final Random random = new Random(42);

    private Requests() {}

    static Request[] all() {
        Requests drawn = new Requests();
        Request[] all = new Request[COUNT];
        for (int i = 0; i < COUNT; i++) {
            all[i] = drawn.next();
        }
        return all;
    }

    /** Draws requests again and again in no order: in any order that comes back, a processor learns them by heart. */
    static final class Draw {

        private long state = 42;

        int next() {
            state = state * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
            return (int) (state >>> 54);
        }
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    private Request next() {
        boolean court = chance(0.05);
        boolean appeal = chance(0.70);
        return new Request(
                originator(),
                chance(0.5),
                motives(),
                chance(0.60),
                exchange(),
                chance(0.96),
                chance(0.90),
                subjects(),
                court,
                court && chance(0.2),
                chance(0.03),
                appeal,
                appeal ? answer() : Answer.NONE,
                appeal ? AS_OF.minusDays(random.nextInt(151)) : null);
    }

    private Originator originator() {
        return chance(0.85) ? Originator.USER : List.of(Originator.values()).get(random.nextInt(8));
    }

    private Exchange exchange() {
        double at = random.nextDouble();
        return at < 0.10
                ? Exchange.NOT_TRIED
                : at < 0.15
                        ? Exchange.IMPOSSIBLE
                        : at < 0.45 ? Exchange.NO_ANSWER : at < 0.90 ? Exchange.UNSATISFACTORY : Exchange.SATISFACTORY;
    }

    private Answer answer() {
        double at = random.nextDouble();
        return at < 0.50 ? Answer.NONE : at < 0.75 ? Answer.NEGATIVE : at < 0.85 ? Answer.PARTIAL : Answer.POSITIVE;
    }

    private Set<Motive> motives() {
        Set<Motive> motives = EnumSet.noneOf(Motive.class);
        for (Motive motive : Motive.values()) {
            if (chance(0.3)) {
                motives.add(motive);
            }
        }
        return motives;
    }

    private Set<Subject> subjects() {
        Set<Subject> subjects = EnumSet.noneOf(Subject.class);
        for (Subject subject : Subject.values()) {
            if (chance(0.02)) {
                subjects.add(subject);
            }
        }
        return subjects;
    }
}
