/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.benchmarks;

import fr.mediation.core.calendar.HolidayZone;
import fr.mediation.core.calendar.LegalCalendar;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One kind of history as a careful programmer would write it in one go, for that kind only: a decision notified with its
 * remedies, one recours gracieux, one referral to the médiateur territorial that the administration accepts and that ends.
 * The same calendar as the engine's, so that the ratio is that of the engine alone.
 */
final class DeadlineByHand {

    private static final LegalCalendar NATIONAL = LegalCalendar.of(HolidayZone.METROPOLE);

    private DeadlineByHand() {}

    /** The days of a history. */
    record Days(
            LocalDate notified,
            LocalDate sent,
            LocalDate received,
            @Nullable LocalDate rejected,
            LocalDate referred,
            LocalDate agreed,
            LocalDate ended) {}

    /** The two last days. */
    record LastDays(LocalDate legal, LocalDate prudent) {}

    static LastDays of(Days days) {
        check(days);
        LocalDate first = franc(days.notified());
        if (days.sent().isAfter(first)) {
            return withoutAppeal(days, first);
        }
        LocalDate silent = days.received().plusMonths(2);
        LocalDate rejected = days.rejected();
        LocalDate answered = rejected != null && rejected.isBefore(silent) ? rejected : silent;
        LocalDate second = franc(answered);
        LocalDate safe = prudentFranc(answered, second);
        // no decision says that a mediation interrupts anew after an appeal: the prudent date does without it
        return days.referred().isAfter(second)
                ? new LastDays(second, safe)
                : new LastDays(franc(later(days.ended(), answered)), safe);
    }

    /** The engine refuses contradictory facts; so must whoever does without it. */
    private static void check(Days days) {
        LocalDate rejected = days.rejected();
        boolean sound = isKnown(days.notified())
                && isKnown(days.sent())
                && isKnown(days.received())
                && isKnown(days.referred())
                && isKnown(days.agreed())
                && isKnown(days.ended())
                && (rejected == null || (isKnown(rejected) && !rejected.isBefore(days.sent())))
                && !days.received().isBefore(days.sent())
                && !days.ended().isBefore(later(days.referred(), days.agreed()));
        if (!sound) {
            throw new IllegalArgumentException("contradictory days");
        }
    }

    private static boolean isKnown(LocalDate day) {
        return day.getYear() >= 1900 && day.getYear() <= 2200;
    }

    private static LastDays withoutAppeal(Days days, LocalDate first) {
        LocalDate safe = prudentFranc(days.notified(), first);
        if (days.referred().isAfter(first)) {
            return new LastDays(first, safe);
        }
        LocalDate end = franc(days.ended());
        return new LastDays(end, days.agreed().isAfter(first) ? safe : prudentFranc(days.ended(), end));
    }

    private static LocalDate franc(LocalDate start) {
        return NATIONAL.rollForward(start.plusMonths(2).plusDays(1));
    }

    /** At a month end there are two ways to count, and the earlier is safe. */
    private static LocalDate prudentFranc(LocalDate start, LocalDate end) {
        if (start.getDayOfMonth() < 28) {
            return end;
        }
        LocalDate other = NATIONAL.rollForward(start.plusDays(1).plusMonths(2));
        return other.isBefore(end) ? other : end;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? b : a;
    }
}
