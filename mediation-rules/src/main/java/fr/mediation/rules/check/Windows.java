/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.admissibility.Ground;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.core.deadline.Deadline;
import fr.mediation.core.deadline.Silence;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.wording.Wording;
import fr.mediation.core.wording.WrittenPeriod;
import fr.mediation.rules.check.AdmissibilityWindow.Cause;
import fr.mediation.rules.check.AdmissibilityWindow.Closing;
import fr.mediation.rules.check.AdmissibilityWindow.Opening;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.SheetReading;
import fr.mediation.rules.facts.StandardFacts;
import fr.mediation.rules.regulation.Condition;
import fr.mediation.rules.regulation.Conditions;
import fr.mediation.rules.regulation.Measured;
import fr.mediation.rules.regulation.Parameter;
import fr.mediation.rules.regulation.ParameterId;
import fr.mediation.rules.regulation.Regulation;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Joins the timeline of a règlement to the other ends of the time to refer: limits to go to court, mandate, versions. */
final class Windows {

    private static final String SILENCE_REASON = "the day on which the law itself says that silence rejects the appeal";

    private static final FactId APPEAL = StandardFacts.APPEAL_RECEIVED_ON.id();

    private final List<Checker> versions;
    private final FactSheet sheet;
    private final @Nullable LocalDate referredOn;
    private final LocalDate asOf;
    private final Horizon horizon;

    /** Without a day of referral, each day to come is one. */
    Windows(List<Checker> versions, FactSheet sheet, @Nullable LocalDate referredOn, LocalDate asOf, Horizon horizon) {
        this.versions = versions;
        this.sheet = sheet;
        this.referredOn = referredOn;
        this.asOf = asOf;
        this.horizon = horizon;
    }

    AdmissibilityWindow window() {
        Timeline timeline = timeline(versions);
        List<Opening> openings = new ArrayList<>();
        List<Closing> closings = new ArrayList<>();
        Optional<Timeline.Stretch> first = firstAdmissible(timeline);
        first.ifPresent(stretch -> {
            openings.add(opening(stretch));
            openings.addAll(bySilenceOfTheLaw(stretch.from()));
            closing(timeline, stretch).ifPresent(closings::add);
        });
        if (first.isEmpty()) {
            openings.addAll(countedFromAnUnknownDay());
        }
        if (!openings.isEmpty()) {
            mandate().ifPresent(closings::add);
            horizon.limits().forEach(limit -> limit(limit).ifPresent(closings::add));
        }
        return new AdmissibilityWindow(asOf, timeline, openings, closings);
    }

    private Timeline timeline(List<Checker> checkers) {
        return referredOn == null
                ? Timelines.referring(checkers, sheet, asOf)
                : checkers.get(0).check(sheet, referredOn, asOf).timeline();
    }

    private static Optional<Timeline.Stretch> firstAdmissible(Timeline timeline) {
        return timeline.stretches().stream()
                .filter(stretch -> stretch.kind() == VerdictKind.ADMISSIBLE)
                .findFirst();
    }

    private Checker governing(LocalDate day) {
        return referredOn == null ? Timelines.governing(versions, day).orElseThrow() : versions.get(0);
    }

    /** What the first admissible day is counted from: periods that end on it, or a version that begins. */
    private Opening opening(Timeline.Stretch first) {
        if (!first.from().isAfter(asOf)) {
            return new Opening(first.from(), new Wording("dès maintenant", "already"), List.of());
        }
        Checker checker = governing(first.from());
        Regulation regulation = checker.regulation();
        List<Parameter> ending = new ArrayList<>();
        for (Condition.Elapsed read : periodsRead(regulation)) {
            Parameter parameter = regulation.parameter(read.period()).orElseThrow();
            startOf(read)
                    .filter(start -> Silence.implicitDecisionOn(start, lasting(checker, parameter))
                            .equals(first.from()))
                    .ifPresent(start -> ending.add(parameter));
        }
        if (ending.isEmpty()) {
            Wording title = regulation.header().title();
            return new Opening(
                    first.from(),
                    new Wording("entrée en vigueur : " + title.fr(), "entry into force: " + title.en()),
                    List.of());
        }
        Parameter period = ending.get(0);
        return new Opening(
                first.from(),
                new Wording(
                        "délai compté par le règlement : " + period.label().fr(),
                        "period counted by the règlement: " + period.label().en()),
                period.references());
    }

    /** The days on which silence rejects the appeal by the law itself, where they make another first day. */
    private List<Opening> bySilenceOfTheLaw(LocalDate byTheReglement) {
        List<Opening> others = new ArrayList<>();
        Set<LocalDate> seen = new TreeSet<>(Set.of(byTheReglement));
        for (Deadline silence : horizon.limits()) {
            if (silence.family() == Deadline.Family.IMPLICIT_REJECTION && silence.state() != Deadline.State.MET) {
                for (Deadline.Reading reading : silence.readings()) {
                    Optional.ofNullable(reading.date())
                            .flatMap(day -> firstAdmissible(timeline(silenceEndingOn(day))))
                            .map(Timeline.Stretch::from)
                            .filter(seen::add)
                            .ifPresent(day -> others.add(new Opening(
                                    day,
                                    new Wording(
                                            "rejet implicite du recours selon la loi",
                                            "implicit rejection of the appeal under the law"),
                                    references(silence, reading))));
                }
            }
        }
        return others;
    }

    /** The same checkers, whose period of silence ends on the day that the law gives; one the mediator set stays. */
    private List<Checker> silenceEndingOn(LocalDate day) {
        Optional<LocalDate> received =
                sheet.value(StandardFacts.APPEAL_RECEIVED_ON).filter(start -> start.isBefore(day));
        return received.isEmpty()
                ? versions
                : versions.stream()
                        .map(version -> silenceLasting(version, received.get(), day))
                        .toList();
    }

    private static Checker silenceLasting(Checker version, LocalDate received, LocalDate day) {
        Set<ParameterId> silences = new TreeSet<>();
        Set<ParameterId> elsewhere = new TreeSet<>();
        for (Condition.Elapsed read : periodsRead(version.regulation())) {
            boolean silence = read.since().equals(APPEAL) && read.on() == Measured.AS_OF;
            (silence ? silences : elsewhere).add(read.period());
        }
        silences.removeAll(elsewhere);
        version.overrides().forEach(override -> silences.remove(override.parameter()));
        silences.removeIf(silence -> Silence.implicitDecisionOn(
                        received,
                        version.regulation().parameter(silence).orElseThrow().period())
                .equals(day));
        if (silences.isEmpty()) {
            return version;
        }
        List<TimeOverride> overrides = new ArrayList<>(version.overrides());
        silences.forEach(
                silence -> overrides.add(new TimeOverride(silence, Period.between(received, day), SILENCE_REASON)));
        return version.overriding(overrides);
    }

    /** Nothing is known of the day a period runs from: the answer is told in words, never left blank. */
    private List<Opening> countedFromAnUnknownDay() {
        Checker checker =
                referredOn == null ? Timelines.governing(versions, asOf).orElse(null) : versions.get(0);
        if (checker == null) {
            return List.of();
        }
        List<Opening> symbolic = new ArrayList<>();
        LocalDate referral = referredOn == null ? asOf : referredOn;
        FactSheet own = checker.under(sheet);
        for (Condition.Elapsed read : periodsRead(checker.regulation())) {
            Fact.Day day = (Fact.Day) own.vocabulary().fact(read.since()).orElseThrow();
            if (read.on() == Measured.AS_OF && startOf(read).isEmpty() && waits(checker, own, day, referral)) {
                Parameter parameter =
                        checker.regulation().parameter(read.period()).orElseThrow();
                Wording period = WrittenPeriod.of(lasting(checker, parameter));
                Wording label = day.text().label();
                symbolic.add(new Opening(
                        null,
                        new Wording(period.fr() + " après : " + label.fr(), period.en() + " after: " + label.en()),
                        parameter.references()));
            }
        }
        return symbolic.stream().distinct().toList();
    }

    /** Whether the request would become admissible by waiting if the day were that from which one looks, or the latest one that it can be. */
    private boolean waits(Checker checker, FactSheet own, Fact.Day day, LocalDate referral) {
        NavigableSet<LocalDate> starts = new TreeSet<>(Set.of(asOf));
        own.states()
                .values()
                .forEach(state -> state.known().ifPresent(value -> {
                    if (value instanceof LocalDate known) {
                        starts.add(known);
                    }
                }));
        return starts.headSet(asOf, true).descendingSet().stream()
                .map(start -> FactSheet.draft(own.vocabulary())
                        .from(own)
                        .with(day, start)
                        .build())
                .flatMap(reading ->
                        reading instanceof SheetReading.Accepted then ? Stream.of(then.sheet()) : Stream.empty())
                .findFirst()
                .flatMap(then -> checker.check(then, referral, asOf).admissibleFrom())
                .isPresent();
    }

    private static Set<Condition.Elapsed> periodsRead(Regulation regulation) {
        return regulation.rules().stream()
                .flatMap(rule -> Conditions.atoms(rule.holdsWhen()).stream())
                .flatMap(atom -> atom instanceof Condition.Elapsed read ? Stream.of(read) : Stream.empty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Optional<LocalDate> startOf(Condition.Elapsed read) {
        return sheet.state(read.since()).known().map(LocalDate.class::cast);
    }

    private static Period lasting(Checker checker, Parameter parameter) {
        return checker.overrides().stream()
                .filter(override -> override.parameter().equals(parameter.id()))
                .map(TimeOverride::period)
                .findFirst()
                .orElse(parameter.period());
    }

    /** What follows the first run of admissible stretches. */
    private Optional<Closing> closing(Timeline timeline, Timeline.Stretch first) {
        Timeline.Stretch last = first;
        for (Timeline.Stretch stretch : timeline.stretches()) {
            if (stretch.kind() == VerdictKind.ADMISSIBLE && stretch.from().equals(last.until())) {
                last = stretch;
            }
        }
        return last.end()
                .map(end -> timeline.on(end)
                        .map(next -> closing(end, next))
                        .orElseGet(() -> closing(
                                Cause.NO_VERSION,
                                end,
                                "Aucun règlement connu ne régit les saisines à partir de ce jour.",
                                "No known règlement governs referrals from that day on.",
                                List.of())));
    }

    private static Closing closing(LocalDate end, Timeline.Stretch next) {
        if (next.grounds().isEmpty()) {
            return closing(
                    Cause.OTHER_VERSION,
                    end,
                    "À partir de ce jour, la réponse dépend d'un autre règlement ou de faits qui manquent.",
                    "From that day on, the answer depends on another règlement or on missing facts.",
                    List.of());
        }
        Ground ground = next.grounds().get(0);
        return closing(
                Cause.GROUND, end, ground.wording().fr(), ground.wording().en(), ground.references());
    }

    private static Closing closing(Cause cause, LocalDate end, String fr, String en, List<LegalReference> references) {
        return new Closing(cause, end, end, new Wording(fr, en), references);
    }

    private Optional<Closing> mandate() {
        return horizon.mandate()
                .flatMap(end -> end.fold(
                        fixed -> Optional.of(mandate(fixed.lastDay(), fixed.lastDay())),
                        two -> Optional.of(mandate(two.readings().get(0).lastDay(), two.prudent())),
                        notSet -> Optional.empty(),
                        refused -> Optional.empty()));
    }

    private static Closing mandate(LocalDate legal, LocalDate prudent) {
        return new Closing(
                Cause.MANDATE,
                legal.plusDays(1),
                prudent.plusDays(1),
                new Wording(
                        "Le mandat du médiateur prend fin : vérifier s'il est renouvelé ou relayé.",
                        "The mediator's mandate ends: see whether it is renewed or taken over."),
                List.of());
    }

    private static Optional<Closing> limit(Deadline limit) {
        boolean court = limit.family() == Deadline.Family.COURT_ACTION;
        if ((!court && limit.family() != Deadline.Family.RAPO) || limit.state() == Deadline.State.MET) {
            return Optional.empty();
        }
        Wording wording = court
                ? new Wording(
                        "Le délai pour aller devant le juge prend fin : la médiation ne peut plus l'interrompre.",
                        "The time limit to go to court ends: mediation can no longer interrupt it.")
                : new Wording(
                        "Le délai du recours préalable obligatoire prend fin : la médiation ne l'interrompt pas de façon sûre.",
                        "The time limit of the compulsory prior appeal ends: mediation is not sure to interrupt it.");
        return limit.prudentDate()
                .map(prudent -> new Closing(
                        court ? Cause.COURT_LIMIT : Cause.RAPO_LIMIT,
                        limit.legalDate().map(day -> day.plusDays(1)).orElse(null),
                        prudent.plusDays(1),
                        wording,
                        limit.readings().stream()
                                .flatMap(reading -> references(limit, reading).stream())
                                .distinct()
                                .toList()));
    }

    private static List<LegalReference> references(Deadline limit, Deadline.Reading reading) {
        return reading.references().isEmpty()
                ? limit.explanation().steps().stream()
                        .flatMap(step -> step.references().stream())
                        .distinct()
                        .toList()
                : reading.references();
    }
}
