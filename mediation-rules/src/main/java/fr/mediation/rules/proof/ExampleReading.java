/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.proof;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.deadline.Silence;
import fr.mediation.rules.check.Example;
import fr.mediation.rules.facts.Selection;
import fr.mediation.rules.regulation.Condition;
import fr.mediation.rules.regulation.Measured;
import fr.mediation.rules.regulation.Regulation;
import java.time.LocalDate;
import java.util.Optional;

/** Reads conditions on a made-up request the plain way; a day it does not have is one from which no period has run. */
final class ExampleReading {

    private final Regulation regulation;
    private final Example example;

    ExampleReading(Regulation regulation, Example example) {
        this.regulation = regulation;
        this.example = example;
    }

    boolean holds(Condition condition) {
        if (condition instanceof Condition.Yes c) {
            return said(c.fact()).filter(Boolean.TRUE::equals).isPresent();
        }
        if (condition instanceof Condition.Is c) {
            return said(c.fact()).filter(c.oneOf()::contains).isPresent();
        }
        if (condition instanceof Condition.Includes c) {
            return said(c.fact())
                    .filter(value -> value instanceof Selection chosen
                            && chosen.in().stream().anyMatch(c.anyOf()::contains))
                    .isPresent();
        }
        if (condition instanceof Condition.Elapsed c) {
            LocalDate day = c.on() == Measured.AS_OF ? example.asOf() : example.referredOn();
            var period = regulation.parameter(c.period()).orElseThrow().period();
            return said(c.since())
                    .filter(since -> !Silence.implicitDecisionOn((LocalDate) since, period)
                            .isAfter(day))
                    .isPresent();
        }
        if (condition instanceof Condition.Reaches c) {
            return said(c.fact())
                    .filter(count -> (Integer) count >= c.minimum())
                    .isPresent();
        }
        if (condition instanceof Condition.Not c) {
            return !holds(c.condition());
        }
        if (condition instanceof Condition.All c) {
            return c.conditions().stream().allMatch(this::holds);
        }
        if (condition instanceof Condition.Any c) {
            return c.conditions().stream().anyMatch(this::holds);
        }
        Condition.AtLeast some = (Condition.AtLeast) condition;
        return some.of().stream().filter(this::holds).count() >= some.count();
    }

    private Optional<Object> said(FactId fact) {
        return example.sheet().state(fact).known();
    }
}
