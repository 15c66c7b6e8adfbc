/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.rules.facts.FactBits;
import fr.mediation.rules.facts.FactSheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Draws timelines: a verdict can only turn on a day on which a period ends or a version begins or ends, so that these few
 * days tell all the others.
 */
final class Timelines {

    private Timelines() {}

    /** The verdicts on a request already referred: the days of checks go by, the day of referral stays. */
    static Timeline waiting(Checker checker, Verdict first) {
        List<Verdict> verdicts = new ArrayList<>();
        verdicts.add(first);
        first.days().all().forEach(day -> verdicts.add(checker.check(first.sheet(), first.referredOn(), day)));
        return joined(verdicts, false);
    }

    /** The verdicts on a request referred on each day to come, under the version that then governs referrals. */
    static Timeline referring(List<Checker> versions, FactSheet sheet, LocalDate asOf) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        days.add(asOf);
        for (Checker version : versions) {
            version.regulation().header().validity().firstDay().ifPresent(days::add);
            days.addAll(ends(version, sheet));
        }
        List<Verdict> verdicts = new ArrayList<>();
        for (LocalDate day : days.tailSet(asOf, true)) {
            governing(versions, day).ifPresent(version -> verdicts.add(version.check(sheet, day, day)));
        }
        return joined(verdicts, true);
    }

    static Optional<Checker> governing(List<Checker> versions, LocalDate day) {
        return versions.stream()
                .filter(version -> version.regulation().header().validity().contains(day))
                .findFirst();
    }

    private static List<LocalDate> ends(Checker version, FactSheet sheet) {
        List<LocalDate> ends = new ArrayList<>();
        FactBits bits = version.under(sheet);
        for (Derived atom : version.program().atoms().derived()) {
            if (atom instanceof Derived.Elapsed elapsed && bits.epochDay(elapsed.slot()) != FactBits.UNKNOWN) {
                ends.add(elapsed.end(bits.epochDay(elapsed.slot())));
            }
        }
        return ends;
    }

    /**
     * Each verdict lasts until the next one; equal neighbours are one stretch.
     *
     * @param whileInForce whether it ends with the version that gave it
     */
    private static Timeline joined(List<Verdict> verdicts, boolean whileInForce) {
        List<Timeline.Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < verdicts.size(); i++) {
            Verdict verdict = verdicts.get(i);
            Optional<LocalDate> next =
                    i + 1 < verdicts.size() ? Optional.of(verdicts.get(i + 1).asOf()) : Optional.empty();
            Optional<LocalDate> last =
                    whileInForce ? verdict.regulation().header().validity().end() : Optional.empty();
            LocalDate until = next.filter(day -> last.isEmpty() || !last.get().isBefore(day))
                    .or(() -> last)
                    .orElse(null);
            Timeline.Stretch stretch = new Timeline.Stretch(
                    verdict.asOf(),
                    until,
                    verdict.kind(),
                    verdict.grounds(Outcome.HOLDS),
                    verdict.regulation().header().id());
            int before = stretches.size() - 1;
            if (before >= 0 && continues(stretches.get(before), stretch)) {
                Timeline.Stretch begun = stretches.remove(before);
                stretch = new Timeline.Stretch(
                        begun.from(), until, stretch.kind(), stretch.grounds(), stretch.regulation());
            }
            stretches.add(stretch);
        }
        return new Timeline(stretches);
    }

    private static boolean continues(Timeline.Stretch before, Timeline.Stretch after) {
        return after.from().equals(before.until())
                && before.kind() == after.kind()
                && before.grounds().equals(after.grounds())
                && before.regulation().equals(after.regulation());
    }
}
