/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline;

import fr.mediation.core.deadline.Deadline.Reading;
import fr.mediation.core.deadline.DeadlineChange.Day;
import fr.mediation.core.deadline.DeadlineChange.Line;
import fr.mediation.core.law.Explanation;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import fr.mediation.core.wording.WrittenDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Compares two computations of one limit, line by line; the same lines in either order. */
final class Comparison {

    private static final Wording NO_DATE = new Wording("aucune date", "no date");

    private Comparison() {}

    static DeadlineChange of(Deadline before, Deadline after) {
        if (before.family() != after.family()) {
            throw new IllegalArgumentException("two limits of different families cannot be compared");
        }
        Trace first = before.traced();
        Trace second = after.traced();
        List<LegalReference> old = references(before, first);
        List<LegalReference> now = references(after, second);
        return new DeadlineChange(
                before.family(),
                before.title(),
                after.title(),
                new Day(before.legalDate().orElse(null), after.legalDate().orElse(null)),
                new Day(before.prudentDate().orElse(null), after.prudentDate().orElse(null)),
                before.state(),
                after.state(),
                FactDifference.of(before, after),
                without(old, now),
                without(now, old),
                lines(readings(before), readings(after)),
                lines(steps(first), steps(second)),
                lines(effects(first), effects(second)),
                lines(warnings(before, first), warnings(after, second)));
    }

    private static List<LegalReference> references(Deadline deadline, Trace trace) {
        List<LegalReference> all = new ArrayList<>();
        trace.steps().forEach(step -> all.addAll(step.references()));
        trace.effects().forEach(effect -> all.addAll(effect.references()));
        deadline.readings().forEach(reading -> all.addAll(reading.references()));
        return all;
    }

    private static List<LegalReference> without(List<LegalReference> all, List<LegalReference> others) {
        return all.stream()
                .distinct()
                .filter(one -> !others.contains(one))
                .sorted(Comparator.comparing(LegalReference::citation))
                .toList();
    }

    /** One reading only says no more than the date does. */
    private static List<Line> readings(Deadline deadline) {
        List<Reading> all = deadline.readings();
        return all.size() < 2
                ? List.of()
                : all.stream()
                        .map(reading -> said(reading.id(), joined(day(reading), reading.label())))
                        .toList();
    }

    private static Wording day(Reading reading) {
        LocalDate date = reading.date();
        return date == null ? NO_DATE : WrittenDate.of(date);
    }

    private static List<Line> steps(Trace trace) {
        return trace.said().stream()
                .map(said -> said(said.rule().name(), sentence(said.step())))
                .toList();
    }

    /** The days of a step; its articles are told apart. */
    private static Wording sentence(Explanation.Step step) {
        Explanation.Step bare = new Explanation.Step(step.fact(), step.rule(), step.result(), List.of());
        return new Wording(bare.text(Language.FR), bare.text(Language.EN));
    }

    private static List<Line> effects(Trace trace) {
        return trace.effects().stream()
                .map(effect -> said(effect.code(), joined(effect.act(), effect.text())))
                .toList();
    }

    private static List<Line> warnings(Deadline deadline, Trace trace) {
        return Warnings.of(deadline, trace).stream()
                .map(warning -> {
                    Wording act = Acts.heading(warning.path(), deadline.facts());
                    return said(
                            warning.code(), act == null ? warning.text().capitalised() : joined(act, warning.text()));
                })
                .toList();
    }

    private static Wording joined(Wording head, Wording text) {
        return new Wording(head.fr() + " : " + text.fr(), head.en() + ": " + text.en());
    }

    private static Line said(String code, Wording text) {
        return new Line(code, text, null);
    }

    /** Lines of one code are compared in their order, whichever computation says more of them. */
    private static List<Line> lines(List<Line> before, List<Line> after) {
        Map<String, List<Wording>> old = byCode(before);
        Map<String, List<Wording>> now = byCode(after);
        List<Line> changed = new ArrayList<>();
        TreeMap<String, List<Wording>> codes = new TreeMap<>(old);
        codes.putAll(now);
        for (String code : codes.keySet()) {
            List<Wording> first = new ArrayList<>(old.getOrDefault(code, List.of()));
            List<Wording> second = new ArrayList<>(now.getOrDefault(code, List.of()));
            first.removeIf(second::remove);
            for (int i = 0; i < Math.max(first.size(), second.size()); i++) {
                changed.add(new Line(code, at(first, i), at(second, i)));
            }
        }
        return changed;
    }

    private static Map<String, List<Wording>> byCode(List<Line> lines) {
        Map<String, List<Wording>> all = new TreeMap<>();
        for (Line line : lines) {
            all.computeIfAbsent(line.code(), code -> new ArrayList<>()).add(Objects.requireNonNull(line.before()));
        }
        return all;
    }

    private static @Nullable Wording at(List<Wording> all, int index) {
        return index < all.size() ? all.get(index) : null;
    }
}
