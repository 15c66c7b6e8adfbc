/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.oracle;

import fr.mediation.core.deadline.oracle.History.Regime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes limitations: claims, lawsuits, and mediations around their end. */
final class LimitationMaker {

    private final Dice dice;
    private final FactMaker facts;

    LimitationMaker(Dice dice) {
        this.dice = dice;
        this.facts = new FactMaker(dice);
    }

    Limitation limitation() {
        Limitation.Kind kind = dice.oneOf(Limitation.Kind.values());
        LocalDate event = dice.firstDay();
        List<LocalDate> claims = new ArrayList<>();
        LocalDate last = event;
        while (claims.size() < 3 && dice.chance(35)) {
            last = last.plusDays(dice.between(20, kind == Limitation.Kind.QUADRIENNIAL ? 1_900 : 760));
            claims.add(last);
        }
        Limitation plain = new Limitation(kind, event, claims, lawsuit(last), Optional.empty(), Optional.empty());
        if (!dice.chance(70)) {
            return claims.isEmpty() && plain.lawsuit().isEmpty()
                    ? new Limitation(kind, event, claims, Optional.empty(), ignoredUntil(event), Optional.empty())
                    : plain;
        }
        LocalDate end = DayByDayOracle.limitation(plain).literal().lastDay().orElse(event.plusDays(700));
        LocalDate referred = dice.chance(70)
                ? end.minusDays(dice.between(0, 200)).plusDays(dice.oneOf(0, 0, 1))
                : event.plusDays(dice.between(1, 900));
        Regime regime = dice.oneOf(
                Regime.TERRITORIAL, Regime.TERRITORIAL, Regime.CONVENTIONAL, Regime.CRPA, Regime.COURT_ORDERED);
        return new Limitation(
                kind, event, claims, plain.lawsuit(), Optional.empty(), Optional.of(facts.mediation(regime, referred)));
    }

    private Optional<Limitation.Lawsuit> lawsuit(LocalDate last) {
        if (!dice.chance(15)) {
            return Optional.empty();
        }
        LocalDate sued = last.plusDays(dice.between(10, 700));
        return Optional.of(new Limitation.Lawsuit(
                sued, dice.chance(80) ? Optional.of(sued.plusDays(dice.between(100, 1_500))) : Optional.empty()));
    }

    private Optional<LocalDate> ignoredUntil(LocalDate event) {
        return dice.chance(20) ? Optional.of(event.plusDays(dice.between(1, 1_200))) : Optional.empty();
    }
}
