/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.deadline.oracle.History.Appeal;
import fr.mediation.core.deadline.oracle.History.Electronic;
import fr.mediation.core.deadline.oracle.History.Silent;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** The generators are only worth something if they meet what is difficult. */
class HistoryArbitrariesTest {

    /** What a dispute may hold that is difficult. */
    private enum Difficulty {
        MONTH_END,
        LEAP_DAY,
        ROLLED_FROM_A_WEEK_END,
        ROLLED_FROM_A_HOLIDAY,
        READINGS_A_AND_B_DIFFER,
        APPEAL_ON_THE_LAST_DAY,
        APPEAL_ON_THE_DAY_AFTER,
        TWO_APPEALS,
        EXPRESS_REJECTION_AFTER_SILENCE,
        MEDIATION_ON_THE_LAST_DAY,
        MEDIATION_READINGS_DIFFER,
        MEDIATION_AFTER_AN_APPEAL,
        MEDIATION_AROUND_THE_LAW_OF_2026,
        INADMISSIBLE_REFERRAL,
        HELD,
        NOT_OPPOSABLE,
        DOES_NOT_RUN,
        DISTANCE,
        ELECTRONIC_LATE,
        SILENT,
        REASONS
    }

    @Provide
    Arbitrary<History> disputes() {
        return HistoryArbitraries.disputes();
    }

    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Property(tries = 2_000, seed = "28052026", generation = GenerationMode.RANDOMIZED, shrinking = ShrinkingMode.OFF)
    void disputesMeetEveryDifficultyOften(@ForAll("disputes") History history) {
        Set<Difficulty> met = difficultiesOf(history);
        for (Difficulty difficulty : Difficulty.values()) {
            Statistics.label(difficulty.name())
                    .collect(met.contains(difficulty))
                    .coverage(coverage -> coverage.check(true).percentage(percent -> percent >= 0.5));
        }
    }

    @Provide
    Arbitrary<History> compulsoryAppeals() {
        return HistoryArbitraries.compulsoryAppeals();
    }

    @Provide
    Arbitrary<Limitation> limitations() {
        return HistoryArbitraries.limitations();
    }

    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Property(tries = 400, seed = "28052026", generation = GenerationMode.RANDOMIZED, shrinking = ShrinkingMode.OFF)
    void compulsoryAppealsAreKeptAndMissed(@ForAll("compulsoryAppeals") History history) {
        Answer action = DayByDayOracle.action(history);

        often(
                "in time on the last day",
                history.rapo()
                        .orElseThrow()
                        .sentOn()
                        .equals(DayByDayOracle.rapo(history).literal().lastDay().orElse(LocalDate.MIN)));
        often("missed", action.literal().kind() == Verdict.Kind.MISSED);
        often("decides on a reading", !action.literal().equals(action.prudent()));
        often("conciliation", history.conciliation().isPresent());
    }

    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Property(tries = 400, seed = "28052026", generation = GenerationMode.RANDOMIZED, shrinking = ShrinkingMode.OFF)
    void limitationsAreInterruptedAndSuspended(@ForAll("limitations") Limitation facts) {
        Answer answer = DayByDayOracle.limitation(facts);

        often("claims", !facts.interruptedOn().isEmpty());
        often("held", answer.literal().kind() == Verdict.Kind.HELD);
        often("decides on a reading", !answer.literal().equals(answer.prudent()));
        Limitation alone = new Limitation(
                facts.kind(),
                facts.eventOn(),
                facts.interruptedOn(),
                facts.lawsuit(),
                facts.ignoredUntil(),
                Optional.empty());
        often("suspended", !DayByDayOracle.limitation(alone).equals(answer));
        often(
                "not suspended",
                facts.mediation().isPresent()
                        && DayByDayOracle.limitation(alone).literal().equals(answer.literal()));
    }

    private static void often(String label, boolean isMet) {
        Statistics.label(label)
                .collect(isMet)
                .coverage(coverage -> coverage.check(true).percentage(percent -> percent >= 2.0));
    }

    @Property(tries = 500, generation = GenerationMode.RANDOMIZED)
    void thePrudentDayIsNeverAfterTheLiteralOne(@ForAll("disputes") History history) {
        Answer answer = DayByDayOracle.action(history);

        assertThat(answer.literal().isEarlierThan(answer.prudent())).isFalse();
    }

    private static Set<Difficulty> difficultiesOf(History history) {
        Set<Difficulty> met = EnumSet.noneOf(Difficulty.class);
        Answer answer = DayByDayOracle.action(history);
        LocalDate first = FirstDays.of(history);
        LocalDate end = Clock.franc(first, 2, history.place().seat(), Set.of());
        LocalDate unrolled = Days.next(Days.sameNumber(first, 2));
        add(met, Difficulty.MONTH_END, Days.next(first).getDayOfMonth() == 1);
        add(met, Difficulty.LEAP_DAY, first.isLeapYear() && first.getMonthValue() == 2 && first.getDayOfMonth() > 27);
        boolean weekEnd = unrolled.getDayOfWeek() == DayOfWeek.SATURDAY || unrolled.getDayOfWeek() == DayOfWeek.SUNDAY;
        add(met, Difficulty.ROLLED_FROM_A_WEEK_END, weekEnd);
        add(
                met,
                Difficulty.ROLLED_FROM_A_HOLIDAY,
                Days.isHoliday(unrolled, history.place().seat()));
        add(
                met,
                Difficulty.READINGS_A_AND_B_DIFFER,
                !Clock.franc(first, 2, history.place().seat(), EnumSet.of(Doubt.MONTHS_FROM_THE_DAY_AFTER))
                        .equals(end));
        for (Appeal appeal : history.appeals()) {
            add(met, Difficulty.APPEAL_ON_THE_LAST_DAY, appeal.letter().sentOn().equals(end));
            add(
                    met,
                    Difficulty.APPEAL_ON_THE_DAY_AFTER,
                    appeal.letter().sentOn().equals(Days.next(end)));
            LocalDate implicit = DayByDayOracle.implicitRejection(appeal.letter());
            add(
                    met,
                    Difficulty.EXPRESS_REJECTION_AFTER_SILENCE,
                    appeal.letter()
                            .rejection()
                            .filter(express -> express.notifiedOn().isAfter(implicit))
                            .isPresent());
        }
        add(met, Difficulty.TWO_APPEALS, history.appeals().size() > 1);
        history.mediations().forEach(mediation -> {
            add(
                    met,
                    Difficulty.MEDIATION_ON_THE_LAST_DAY,
                    mediation.referralReceivedOn().equals(end));
            add(met, Difficulty.MEDIATION_READINGS_DIFFER, !answer.literal().equals(answer.prudent()));
            add(
                    met,
                    Difficulty.MEDIATION_AFTER_AN_APPEAL,
                    !history.appeals().isEmpty()
                            && history.appeals().get(0).letter().sentOn().isBefore(mediation.referralReceivedOn()));
            add(met, Difficulty.INADMISSIBLE_REFERRAL, mediation.inadmissible());
            add(
                    met,
                    Difficulty.MEDIATION_AROUND_THE_LAW_OF_2026,
                    Math.abs(mediation.referralReceivedOn().toEpochDay() - MediationStart.LAW_OF_2026.toEpochDay())
                            < 200);
        });
        add(met, Difficulty.HELD, answer.literal().kind() == Verdict.Kind.HELD);
        add(met, Difficulty.NOT_OPPOSABLE, answer.literal().kind() == Verdict.Kind.NOT_OPPOSABLE);
        add(met, Difficulty.DOES_NOT_RUN, answer.literal().kind() == Verdict.Kind.DOES_NOT_RUN);
        add(met, Difficulty.DISTANCE, Clocks.distanceMonths(history) > 0);
        add(
                met,
                Difficulty.ELECTRONIC_LATE,
                history.origin() instanceof Electronic document
                        && DayByDayOracle.notificationDay(document).equals(document.availableOn()));
        add(met, Difficulty.SILENT, history.origin() instanceof Silent);
        add(met, Difficulty.REASONS, history.reasons().isPresent());
        return met;
    }

    private static void add(Set<Difficulty> met, Difficulty difficulty, boolean isMet) {
        if (isMet) {
            met.add(difficulty);
        }
    }
}
