/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.reglement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.mediation.core.law.LegalReference;
import fr.mediation.core.reglement.YearlyReportDuty.Recipient;
import fr.mediation.core.reglement.YearlyReportDuty.Report;
import fr.mediation.core.reglement.YearlyReportObservation.Gap;
import fr.mediation.core.reglement.YearlyReportObservation.State;
import fr.mediation.core.reglement.YearlyReportObservation.YearState;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class YearlyReportDutyTest {

    private static final LegalReference ARTICLE_5 = LegalReference.of("Règlement Isère 2022", "art. 5");
    private static final List<Recipient> BY_STATUTE =
            List.of(Recipient.DELIBERATIVE_BODY, Recipient.DEFENSEUR_DES_DROITS);

    private static YearlyReportDuty duty(String since, @Nullable MonthDay dueBy) {
        return new YearlyReportDuty(day(since), BY_STATUTE, dueBy, ARTICLE_5);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Report report(String from, String to, String toAssembly, String toDefender) {
        return new Report(
                day(from),
                day(to),
                Map.of(Recipient.DELIBERATIVE_BODY, day(toAssembly), Recipient.DEFENSEUR_DES_DROITS, day(toDefender)));
    }

    private static YearState year(int year, State state, @Nullable String dueOn, @Nullable String sentOn, long late) {
        return new YearState(
                year,
                state,
                Optional.ofNullable(dueOn).map(LocalDate::parse),
                Optional.ofNullable(sentOn).map(LocalDate::parse),
                late);
    }

    @Test
    @DisplayName("R-05.1, C13 Le premier rapport de l'Isère couvre deux ans : chaque année est couverte, sans trou")
    void acceptsAReportOfTwoYears() {
        YearlyReportObservation seen = duty("2022-02-01", null)
                .observe(
                        List.of(
                                report("2024-01-01", "2024-12-31", "2025-06-20", "2025-06-30"),
                                report("2022-02-01", "2023-12-31", "2024-06-28", "2024-07-10")),
                        day("2025-09-01"));

        assertThat(seen.years())
                .containsExactly(
                        year(2022, State.SENT_LATE, null, "2024-07-10", 192),
                        year(2023, State.SENT_IN_TIME, null, "2024-07-10", 0),
                        year(2024, State.SENT_IN_TIME, null, "2025-06-30", 0));
        assertThat(seen.gaps()).isEmpty();
        assertThat(seen.violations()).isEmpty();
    }

    @Test
    @DisplayName(
            "R-05.1 « Chaque année » ne fixe pas de jour : le rapport ne manque qu'une fois l'année suivante passée")
    void isMissingOnlyWhenTheNextYearHasPassed() {
        YearlyReportDuty duty = duty("2024-01-01", null);

        assertThat(duty.observe(List.of(), day("2024-12-31")).years()).isEmpty();
        assertThat(duty.observe(List.of(), day("2025-12-31")).years())
                .containsExactly(year(2024, State.NOT_YET_SENT, null, null, 0));
        assertThat(duty.observe(List.of(), day("2026-01-01")).years())
                .containsExactly(
                        year(2024, State.MISSING, null, null, 1), year(2025, State.NOT_YET_SENT, null, null, 0));
    }

    @Test
    @DisplayName("R-05.1 Le règlement peut fixer un jour : le retard se compte alors en jours")
    void countsTheDaysLateFromTheDaySet() {
        YearlyReportDuty duty = duty("2024-01-01", MonthDay.of(6, 30));
        Report sentLater = report("2024-01-01", "2024-12-31", "2025-06-30", "2025-07-03");

        assertThat(duty.observe(List.of(sentLater), day("2025-08-01")).years())
                .containsExactly(year(2024, State.SENT_LATE, "2025-06-30", "2025-07-03", 3));
        assertThat(duty.observe(List.of(sentLater), day("2025-07-02")).years())
                .containsExactly(year(2024, State.PARTLY_SENT, "2025-06-30", null, 2));
        assertThat(duty.observe(List.of(sentLater), day("2025-06-29")).years())
                .containsExactly(year(2024, State.NOT_YET_SENT, "2025-06-30", null, 0));
        assertThat(duty.observe(List.of(), day("2025-07-01")).years())
                .containsExactly(year(2024, State.MISSING, "2025-06-30", null, 1));
        assertThat(duty.observe(
                                List.of(report("2024-01-01", "2024-12-31", "2025-06-30", "2025-06-30")),
                                day("2025-07-02"))
                        .years())
                .containsExactly(year(2024, State.SENT_IN_TIME, "2025-06-30", "2025-06-30", 0));
    }

    @Test
    @DisplayName("R-05.3 Transmis à l'assemblée seule, le rapport n'est que partiellement transmis")
    void wantsEveryRecipient() {
        Report toTheAssembly = new Report(
                day("2024-01-01"), day("2024-12-31"), Map.of(Recipient.DELIBERATIVE_BODY, day("2025-05-01")));
        YearlyReportDuty assemblyOnly =
                new YearlyReportDuty(day("2024-01-01"), List.of(Recipient.DELIBERATIVE_BODY), null, ARTICLE_5);

        assertThat(duty("2024-01-01", null)
                        .observe(List.of(toTheAssembly), day("2025-06-01"))
                        .years())
                .containsExactly(year(2024, State.PARTLY_SENT, null, null, 0));
        assertThat(assemblyOnly
                        .observe(List.of(toTheAssembly), day("2025-06-01"))
                        .years())
                .containsExactly(year(2024, State.SENT_IN_TIME, null, "2025-05-01", 0));
    }

    @Test
    void takesTheFirstOfTheReportsOfAYear() {
        YearlyReportObservation seen = duty("2024-01-01", MonthDay.of(6, 30))
                .observe(
                        List.of(
                                report("2023-01-01", "2024-12-31", "2025-09-01", "2025-09-01"),
                                report("2024-01-01", "2024-12-31", "2025-04-01", "2025-04-02")),
                        day("2025-10-01"));

        assertThat(seen.years()).containsExactly(year(2024, State.SENT_IN_TIME, "2025-06-30", "2025-04-02", 0));
    }

    @Test
    @DisplayName("C13 La période est libre, les jours qu'aucun rapport ne couvre sont listés")
    void listsTheGaps() {
        YearlyReportObservation seen = duty("2022-02-01", null)
                .observe(
                        List.of(
                                report("2022-03-01", "2022-12-31", "2023-05-01", "2023-05-01"),
                                report("2022-06-01", "2022-09-30", "2023-05-01", "2023-05-01"),
                                report("2023-02-01", "2023-11-30", "2024-05-01", "2024-05-01")),
                        day("2025-03-01"));

        assertThat(seen.gaps())
                .containsExactly(
                        new Gap(day("2022-02-01"), day("2022-02-28")),
                        new Gap(day("2023-01-01"), day("2023-01-31")),
                        new Gap(day("2023-12-01"), day("2024-12-31")));
        assertThat(seen.years())
                .extracting(YearState::state)
                .containsExactly(State.MISSING, State.MISSING, State.NOT_YET_SENT);
    }

    @Test
    void doesNotLookBeyondTheLastFullYear() {
        YearlyReportDuty duty = duty("2024-01-01", null);
        Report soFar = report("2025-01-01", "2025-06-30", "2025-07-01", "2025-07-01");
        Report whole = report("2024-01-01", "2025-06-30", "2025-07-01", "2025-07-01");

        assertThat(duty.observe(List.of(soFar), day("2025-09-01")).gaps())
                .containsExactly(new Gap(day("2024-01-01"), day("2024-12-31")));
        assertThat(duty.observe(List.of(whole), day("2025-09-01")).gaps()).isEmpty();
        assertThat(duty.observe(List.of(), day("2023-09-01")).gaps()).isEmpty();
        assertThat(duty.observe(List.of(), day("2024-09-01")).gaps()).isEmpty();
        assertThat(duty("2024-12-31", null)
                        .observe(List.of(), day("2025-01-01"))
                        .gaps())
                .containsExactly(new Gap(day("2024-12-31"), day("2024-12-31")));
    }

    @Test
    void leavesOutAReportThatEndsBeforeItBegins() {
        YearlyReportObservation seen = duty("2024-01-01", null)
                .observe(
                        List.of(
                                report("2024-01-01", "2024-12-31", "2025-05-01", "2025-05-01"),
                                report("2024-12-31", "2024-01-01", "2025-05-01", "2025-05-01")),
                        day("2025-09-01"));

        assertThat(seen.years()).extracting(YearState::state).containsExactly(State.SENT_IN_TIME);
        assertThat(seen.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.path()).isEqualTo("reports[1].to");
            assertThat(violation.code()).isEqualTo("ENDS_BEFORE_START");
        });
    }

    @Test
    void wantsEachRecipientOnceAndAYearItKnows() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new YearlyReportDuty(day("2024-01-01"), List.of(), null, ARTICLE_5))
                .withMessageContaining("recipients");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new YearlyReportDuty(
                        day("2024-01-01"),
                        List.of(Recipient.DELIBERATIVE_BODY, Recipient.DELIBERATIVE_BODY),
                        null,
                        ARTICLE_5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> duty("1899-12-31", null))
                .withMessageContaining("since");
        assertThatIllegalArgumentException().isThrownBy(() -> duty("2200-01-01", null));
        assertThat(duty("1900-01-01", null).since()).isEqualTo("1900-01-01");
        assertThat(duty("2199-12-31", null).since()).isEqualTo("2199-12-31");
        assertThatIllegalArgumentException().isThrownBy(() -> new Gap(day("2024-01-02"), day("2024-01-01")));
        assertThat(Recipient.values())
                .allSatisfy(each ->
                        assertThat(each.label().fr()).isNotEqualTo(each.label().en()));
    }

    @Test
    void knowsALeapDayOfTheFollowingYearOnly() {
        assertThat(duty("2023-01-01", MonthDay.of(2, 29))
                        .observe(List.of(), day("2024-01-15"))
                        .years())
                .containsExactly(year(2023, State.NOT_YET_SENT, "2024-02-29", null, 0));
        assertThat(duty("2024-01-01", MonthDay.of(2, 29))
                        .observe(List.of(), day("2025-01-15"))
                        .years())
                .containsExactly(year(2024, State.NOT_YET_SENT, "2025-02-28", null, 0));
    }
}
