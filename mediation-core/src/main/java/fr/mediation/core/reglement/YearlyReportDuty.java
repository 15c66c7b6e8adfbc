/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.reglement;

import fr.mediation.core.law.LegalReference;
import fr.mediation.core.reglement.YearlyReportObservation.Gap;
import fr.mediation.core.reglement.YearlyReportObservation.State;
import fr.mediation.core.reglement.YearlyReportObservation.YearState;
import fr.mediation.core.validation.Violation;
import fr.mediation.core.wording.Labelled;
import fr.mediation.core.wording.Wording;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Rapport annuel d'activité (CGCT, art. L. 1112-24 ; règlement Isère 2022, art. 5): whether each year has its report, sent
 * to everyone who must have it.
 *
 * <p>« Chaque année » sets no day. Without one in the rule set a report is only missing when the year after its own has
 * passed; the period a report covers is free, and what no report covers is listed.
 *
 * <p>Immutable and thread safe.
 *
 * @param since the first day of the duty, usually that of the mandate
 * @param recipients who must receive it, in order; the deliberative body and the Défenseur des droits by statute
 * @param dueBy the day of the following year by which it must have been sent, or null when the text sets none
 * @param reference the article
 */
public record YearlyReportDuty(
        @NotNull LocalDate since,
        @NotEmpty List<@NotNull Recipient> recipients,
        @Nullable MonthDay dueBy,
        @NotNull LegalReference reference) {

    /** Who receives the yearly report. */
    public enum Recipient implements Labelled {
        /** Organe délibérant de la collectivité. */
        DELIBERATIVE_BODY("organe délibérant", "deliberative body"),
        /** Défenseur des droits. */
        DEFENSEUR_DES_DROITS("Défenseur des droits", "Défenseur des droits (national ombudsman)"),
        /** Direction générale des services. */
        GENERAL_MANAGEMENT("direction générale", "general management");

        private final String fr;
        private final String en;

        Recipient(String fr, String en) {
            this.fr = fr;
            this.en = en;
        }

        @Override
        public Wording label() {
            return new Wording(fr, en);
        }
    }

    /**
     * Un rapport transmis.
     *
     * @param from the first day it covers
     * @param to the last day it covers
     * @param sentOn the day on which each recipient was sent it
     */
    public record Report(
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotNull Map<@NotNull Recipient, @NotNull LocalDate> sentOn) {

        /**
         * Copies the days of sending.
         *
         * @param from the first day it covers
         * @param to the last day it covers
         * @param sentOn the days of sending
         */
        public Report {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            Map<Recipient, LocalDate> copy = new EnumMap<>(Recipient.class);
            sentOn.forEach((recipient, day) -> copy.put(recipient, Objects.requireNonNull(day, "sentOn")));
            sentOn = Collections.unmodifiableMap(copy);
        }

        private boolean covers(LocalDate first, LocalDate last) {
            return !from.isAfter(first) && !to.isBefore(last);
        }

        /** The day on which the last of the recipients was sent it, those after a day not being known yet. */
        private Optional<LocalDate> completeOn(List<Recipient> recipients, LocalDate asOf) {
            List<LocalDate> days = sent(recipients, asOf);
            return days.size() == recipients.size() ? days.stream().max(Comparator.naturalOrder()) : Optional.empty();
        }

        private List<LocalDate> sent(List<Recipient> recipients, LocalDate asOf) {
            return recipients.stream()
                    .flatMap(recipient -> Optional.ofNullable(sentOn.get(recipient)).stream())
                    .filter(day -> !day.isAfter(asOf))
                    .toList();
        }
    }

    /**
     * Copies the recipients.
     *
     * @param since the first day of the duty
     * @param recipients who must receive it
     * @param dueBy the day of the following year, or null
     * @param reference the article
     * @throws IllegalArgumentException if there is no recipient, or one twice, or if the year is not from 1900 to 2199
     */
    public YearlyReportDuty {
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(reference, "reference");
        recipients = List.copyOf(recipients);
        if (since.getYear() < 1900 || since.getYear() > 2199) {
            throw new IllegalArgumentException("since: a day of the years 1900 to 2199");
        }
        if (recipients.isEmpty() || recipients.stream().distinct().count() != recipients.size()) {
            throw new IllegalArgumentException("recipients: name each of those who receive the report once");
        }
    }

    /**
     * How each year stands on a given day.
     *
     * @param reports the reports made, in any order
     * @param asOf the day of the observation; nothing later is known
     * @return one line a year that has ended, and the days no report covers; facts that contradict each other are listed
     *     and the reports they concern left out
     */
    public YearlyReportObservation observe(List<Report> reports, LocalDate asOf) {
        List<Violation> violations = new ArrayList<>();
        List<Report> sound = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            Report report = reports.get(i);
            if (report.to().isBefore(report.from())) {
                violations.add(new Violation(
                        "reports[" + i + "].to",
                        "ENDS_BEFORE_START",
                        new Wording("période qui finit avant de commencer", "period that ends before it begins")));
            } else {
                sound.add(report);
            }
        }
        List<YearState> years = IntStream.range(since.getYear(), asOf.getYear())
                .mapToObj(year -> state(year, sound, asOf))
                .toList();
        return new YearlyReportObservation(years, gaps(sound, asOf), violations);
    }

    private YearState state(int year, List<Report> reports, LocalDate asOf) {
        LocalDate first = since.getYear() == year ? since : LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        Optional<LocalDate> dueOn = Optional.ofNullable(dueBy).map(day -> day.atYear(year + 1));
        LocalDate limit = dueOn.orElse(last.plusYears(1));
        List<Report> covering =
                reports.stream().filter(report -> report.covers(first, last)).toList();
        Optional<LocalDate> complete = covering.stream()
                .flatMap(report -> report.completeOn(recipients, asOf).stream())
                .min(Comparator.naturalOrder());
        if (complete.isPresent()) {
            long late = Math.max(0, ChronoUnit.DAYS.between(limit, complete.get()));
            return new YearState(year, late > 0 ? State.SENT_LATE : State.SENT_IN_TIME, dueOn, complete, late);
        }
        long late = Math.max(0, ChronoUnit.DAYS.between(limit, asOf));
        boolean partly = covering.stream()
                .anyMatch(report -> !report.sent(recipients, asOf).isEmpty());
        State state = partly ? State.PARTLY_SENT : late > 0 ? State.MISSING : State.NOT_YET_SENT;
        return new YearState(year, state, dueOn, Optional.empty(), late);
    }

    /** The days of the years that have ended, since the duty began, that no report covers. */
    private List<Gap> gaps(List<Report> reports, LocalDate asOf) {
        LocalDate last = LocalDate.of(asOf.getYear() - 1, 12, 31);
        List<Gap> gaps = new ArrayList<>();
        LocalDate next = since;
        for (Report report :
                reports.stream().sorted(Comparator.comparing(Report::from)).toList()) {
            if (report.from().isAfter(last)) {
                break;
            }
            if (report.from().isAfter(next)) {
                gaps.add(new Gap(next, report.from().minusDays(1)));
            }
            if (!report.to().isBefore(next)) {
                next = report.to().plusDays(1);
            }
        }
        if (!next.isAfter(last)) {
            gaps.add(new Gap(next, last));
        }
        return gaps;
    }
}
