/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.oracle;

import java.time.LocalDate;
import java.util.List;

/** Choices drawn beforehand, so that jqwik can shrink a history by shrinking numbers: zero is always the plainest choice. */
final class Dice {

    /** Each throw is below this. */
    static final int SIDES = 1_000;

    private final List<Integer> throwsLeft;
    private int next;

    Dice(List<Integer> drawn) {
        this.throwsLeft = drawn;
    }

    private int roll() {
        return next < throwsLeft.size() ? throwsLeft.get(next++) : 0;
    }

    /** True in so many cases out of a hundred. */
    boolean chance(int percent) {
        return roll() >= SIDES - percent * 10;
    }

    /** A number between two bounds, both included. */
    int between(int least, int most) {
        return least + roll() * (most - least + 1) / SIDES;
    }

    /** One of several choices. */
    @SafeVarargs
    final <T> T oneOf(T... choices) {
        return choices[between(0, choices.length - 1)];
    }

    /** One of the weights' positions, each as often as its weight says. */
    int weighted(int... weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int drawn = roll() * sum / SIDES;
        for (int position = 0; position < weights.length; position++) {
            if (drawn < weights[position]) {
                return position;
            }
            drawn -= weights[position];
        }
        return weights.length - 1;
    }

    /**
     * A first day, often one that troubles calendars: the end of a month, around 29 February, two months before a public holiday
     * or a week-end, or in the spring of 2026, when the law changes.
     */
    LocalDate firstDay() {
        return switch (weighted(33, 18, 33, 8, 8)) {
            case 1 -> {
                LocalDate monthStart = LocalDate.of(between(2014, 2040), between(1, 12), 1);
                yield monthStart.plusMonths(1).minusDays(between(1, 4));
            }
            case 2 -> {
                int year = between(2014, 2040);
                LocalDate easter = Days.easterSunday(year);
                LocalDate feast = oneOf(
                        LocalDate.of(year, 1, 1),
                        easter,
                        LocalDate.of(year, 5, 1),
                        LocalDate.of(year, 5, 8),
                        easter.plusDays(39),
                        easter.plusDays(50),
                        LocalDate.of(year, 7, 14),
                        LocalDate.of(year, 8, 15),
                        LocalDate.of(year, 11, 1),
                        LocalDate.of(year, 11, 11),
                        LocalDate.of(year, 12, 25));
                yield feast.minusMonths(2).minusDays(between(0, 4));
            }
            case 3 ->
                LocalDate.of(oneOf(2012, 2016, 2020, 2024, 2028, 2032), 2, 26).plusDays(between(0, 5));
            case 4 -> LocalDate.of(2026, 1, 15).plusDays(between(0, 150));
            default -> LocalDate.of(2025, 1, 10).plusDays(between(-600, 600) * 5L + between(0, 4));
        };
    }
}
