/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.calendar.HolidayZone;
import fr.mediation.core.calendar.LegalCalendar;
import fr.mediation.core.calendar.LocalHoliday;
import fr.mediation.core.deadline.Deadline.Family;
import fr.mediation.core.deadline.Deadline.State;
import fr.mediation.core.deadline.facts.Appeal;
import fr.mediation.core.deadline.facts.Claim;
import fr.mediation.core.deadline.facts.CourtAction;
import fr.mediation.core.deadline.facts.Decision;
import fr.mediation.core.deadline.facts.LegalAid;
import fr.mediation.core.deadline.facts.Mediation;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import fr.mediation.core.deadline.facts.Remedies;
import fr.mediation.core.deadline.facts.Request;
import fr.mediation.core.deadline.oracle.RandomDisputes;
import fr.mediation.core.deadline.oracle.RandomDisputes.Dispute;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.wording.Wording;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * What always holds of time limits, over random disputes: two hundred tries a law in the everyday build,
 * {@code -Djqwik.tries.default=10000} for the long one. Laws that one could believe and that do not hold are in {@link
 * DeadlineNoLawTest}.
 */
class DeadlineLawsTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Provide
    Arbitrary<Dispute> disputes() {
        return RandomDisputes.disputes();
    }

    /** Every notification and every acknowledgement told the remedies: the reasonable time never runs. */
    @Provide
    Arbitrary<Dispute> announced() {
        return RandomDisputes.disputes().map(DeadlineLawsTest::announced);
    }

    /** A decision notified with its remedies, and answers that tell them too: a limit of two months each time. */
    @Provide
    Arbitrary<Dispute> opposable() {
        return RandomDisputes.straightToCourt()
                .filter(dispute -> dispute.facts().request() == null)
                .map(dispute ->
                        announced(dispute.with(dispute.facts().decision(Decision.notified(firstDay(dispute))))));
    }

    private static Dispute announced(Dispute dispute) {
        ProceduralFacts facts = dispute.facts();
        Remedies said = facts.mpoCompulsory() == null ? Remedies.COMPLETE : Remedies.COMPLETE.mpoMentioned(true);
        Decision decision = facts.decision();
        Request request = facts.request();
        return dispute.with(new ProceduralFacts(
                facts.matter(),
                decision == null ? null : decision.remedies(said),
                request == null ? null : request.acknowledgement(said),
                facts.appeals().stream()
                        .map(one -> one.acknowledgement(said).rejectionRemedies(said))
                        .toList(),
                facts.mediations(),
                facts.mpoCompulsory(),
                facts.residence(),
                facts.lodgedWithState(),
                facts.court(),
                facts.claims(),
                facts.courtAction(),
                facts.legalAid()));
    }

    @Provide
    Arbitrary<Dispute> limitations() {
        return RandomDisputes.limitations();
    }

    @Provide
    Arbitrary<LegalCalendar> calendars() {
        return Arbitraries.of(HolidayZone.values())
                .filter(zone -> zone != HolidayZone.SUPPLIED_BY_HOST)
                .map(LegalCalendar::of);
    }

    @Property
    void thePrudentDateIsNeverAfterTheLegalOne(@ForAll("disputes") Dispute dispute) {
        assertThat(limits(dispute)).allSatisfy(DeadlineLawsTest::isPrudent);
    }

    @Property
    void thePrudentDateOfALimitationIsNeverAfterTheLegalOne(@ForAll("limitations") Dispute dispute) {
        assertThat(limits(dispute)).allSatisfy(DeadlineLawsTest::isPrudent);
    }

    private static void isPrudent(Deadline deadline) {
        deadline.legalDate()
                .ifPresent(legal ->
                        assertThat(deadline.prudentDate().orElseThrow()).isBeforeOrEqualTo(legal));
        assertThat(deadline.readings().stream()
                        .map(Deadline.Reading::date)
                        .flatMap(Stream::ofNullable)
                        .min(Comparator.naturalOrder()))
                .isEqualTo(deadline.prudentDate());
    }

    /** All that was done being still done after it, and every answer telling the remedies: see {@link DeadlineNoLawTest}. */
    @Property
    void aLaterNotificationNeverGivesAnEarlierEnd(
            @ForAll("announced") Dispute dispute, @ForAll @IntRange(max = 40) int days) {
        Assume.that(dispute.facts().request() == null);
        Decision decision = Objects.requireNonNull(dispute.facts().decision());
        Assume.that(decision.notifiedOn() != null);
        LocalDate later = firstDay(dispute).plusDays(days);
        Assume.that(acts(dispute.facts()).noneMatch(day -> day.isBefore(later)));

        Dispute notifiedLater = dispute.with(dispute.facts().decision(decision.notifiedOn(later)));

        isNeverEarlier(notifiedLater, dispute, Deadline::legalDate);
        if (!hasBoth(dispute.facts())) {
            isNeverEarlier(notifiedLater, dispute, Deadline::prudentDate);
        }
    }

    /** Where every answer tells the remedies, for the reason of the law before. */
    @Property
    void addingAPublicHolidayNeverBringsAnEndEarlier(
            @ForAll("announced") Dispute dispute, @ForAll @IntRange(min = 1, max = 420) int days) {
        LegalCalendar calendar = dispute.context().court();
        LegalCalendar oneMore = calendar.plus(new LocalHoliday.SingleDay(
                firstDay(dispute).plusDays(days),
                new Wording("Deuil", "Mourning"),
                LegalReference.of("Décret", "d'un jour")));
        DeadlineContext context = dispute.context();
        Dispute mourning = new Dispute(
                dispute.facts(),
                new DeadlineContext(
                        context.asOf(), oneMore, oneMore, context.courtTerritory(), context.printedEffect()));

        isNeverEarlier(mourning, dispute, Deadline::legalDate);
        if (!hasBoth(dispute.facts())) {
            isNeverEarlier(mourning, dispute, Deadline::prudentDate);
        }
    }

    /** The limit binds, and the interruption comes after all the rest: see {@link DeadlineNoLawTest} for why. */
    @Property
    void addingAnInterruptionNeverBringsTheLegalDateEarlier(
            @ForAll("opposable") Dispute dispute,
            @ForAll @IntRange(min = 1, max = 130) int after,
            @ForAll @IntRange(max = 90) int lasted,
            @ForAll @IntRange(max = 3) int kind) {
        ProceduralFacts facts = dispute.facts();
        Assume.that(facts.courtAction() == null && facts.legalAid() == null);
        LocalDate start = Stream.concat(acts(facts), Stream.of(firstDay(dispute)))
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .plusDays(after);
        LocalDate end = start.plusDays(lasted);
        ProceduralFacts more = switch (kind) {
            case 0 -> facts.with(Appeal.recoursGracieux().receivedOn(start).acknowledgement(Remedies.COMPLETE));
            case 1 ->
                facts.with(Appeal.recoursHierarchique()
                        .receivedOn(start)
                        .rejectedOn(end)
                        .rejectionRemedies(Remedies.COMPLETE));
            case 2 ->
                facts.with(Mediation.territorial(start)
                        .agreedOn(start)
                        .endedOn(end)
                        .endKnownByAllOn(end));
            default -> facts.legalAid(new LegalAid(start, end));
        };

        isNeverEarlier(dispute.with(more), dispute, Deadline::legalDate, Family.COURT_ACTION);
    }

    /** The legal date; the prudent one counts national holidays only, and the reasonable year is not moved. */
    @Property
    void theLastDayIsAWorkingDayOfTheCourtsSeat(@ForAll("disputes") Dispute dispute) {
        Request request = dispute.facts().request();
        Assume.that(request == null || request.reasons() == null);
        List<Deadline> limits = limits(dispute);
        boolean reasonable = limits.stream().anyMatch(one -> one.family() == Family.REASONABLE_TIME);
        Assume.that(!reasonable);

        limits.stream()
                .filter(one -> one.family() == Family.COURT_ACTION && !isLateRapo(one))
                .flatMap(one -> one.legalDate().stream())
                .forEach(last -> assertThat(dispute.context().court().isWorkingDay(last))
                        .as("%s", last)
                        .isTrue());
    }

    private static boolean isLateRapo(Deadline deadline) {
        return deadline.effects().stream().anyMatch(effect -> effect.code().equals("APPEAL_LATE"));
    }

    @Property
    void theOrderOfTheFactsIsNothing(@ForAll("disputes") Dispute dispute, @ForAll Random random) {
        assertThat(said(dispute.with(shuffled(dispute.facts(), random)))).isEqualTo(said(dispute));
    }

    @Property
    void theOrderOfTheFactsOfALimitationIsNothing(@ForAll("limitations") Dispute dispute, @ForAll Random random) {
        assertThat(said(dispute.with(shuffled(dispute.facts(), random)))).isEqualTo(said(dispute));
    }

    @Property
    void oneSecondBeforeMidnightInParisIsInTimeAndTheNextIsNot(@ForAll("disputes") Dispute dispute) {
        Assume.that(dispute.facts().courtAction() == null);
        Optional<LocalDate> legal = court(dispute).legalDate();
        Assume.that(legal.isPresent());
        ZonedDateTime lastSecond =
                legal.orElseThrow().atTime(LocalTime.of(23, 59, 59)).atZone(PARIS);
        CourtAction inTime = CourtAction.registered(lastSecond.toLocalDate());
        CourtAction late = CourtAction.registered(lastSecond.plusSeconds(1).toLocalDate());
        boolean missedBefore = isLateRapo(court(dispute));
        boolean sentToTheMediator = Boolean.TRUE.equals(dispute.facts().mpoCompulsory());
        Assume.that(!missedBefore
                && !sentToTheMediator
                && dispute.facts().mediations().isEmpty());

        assertThat(court(dispute.with(dispute.facts().courtAction(inTime))).state())
                .isEqualTo(State.MET);
        assertThat(court(dispute.with(dispute.facts().courtAction(late))).state())
                .isEqualTo(State.EXPIRED);
    }

    @Property
    void silenceIsNeverMoved(
            @ForAll @IntRange(max = 70_000) int day,
            @ForAll @IntRange(min = 1, max = 24) int months,
            @ForAll("calendars") LegalCalendar calendar) {
        LocalDate received = LocalDate.of(1950, 1, 1).plusDays(day);
        ProceduralFacts facts = ProceduralFacts.of(Request.received(received).silenceMonths(months))
                .with(Appeal.recoursGracieux().receivedOn(received));
        DeadlineContext context = DeadlineContext.of(RandomDisputes.LATER).administration(calendar);

        List<Deadline> limits = limits(new Dispute(facts, context));

        assertThat(limit(limits, Family.IMPLICIT_DECISION).legalDate()).contains(received.plusMonths(months));
        assertThat(limit(limits, Family.IMPLICIT_DECISION).prudentDate()).contains(received.plusMonths(months));
        assertThat(limit(limits, Family.IMPLICIT_REJECTION).legalDate()).contains(received.plusMonths(2));
        assertThat(limit(limits, Family.IMPLICIT_REJECTION).prudentDate()).contains(received.plusMonths(2));
    }

    private static LocalDate firstDay(Dispute dispute) {
        Decision decision = dispute.facts().decision();
        Request request = dispute.facts().request();
        return request != null
                ? request.receivedOn()
                : Optional.ofNullable(decision)
                        .map(LimitRun::notification)
                        .or(() -> Optional.ofNullable(decision).map(Decision::knownOn))
                        .orElseThrow();
    }

    /** An appeal let in brings the doubt whether a mediation still interrupts after it: the prudent date follows it. */
    private static boolean hasBoth(ProceduralFacts facts) {
        return !facts.appeals().isEmpty() && !facts.mediations().isEmpty();
    }

    private static Stream<LocalDate> acts(ProceduralFacts facts) {
        Stream<LocalDate> appeals = facts.appeals().stream()
                .flatMap(one -> Stream.of(
                        Optional.ofNullable(one.sentOn()),
                        Optional.ofNullable(one.receivedOn()),
                        Optional.ofNullable(one.rejectedOn())))
                .flatMap(Optional::stream);
        Stream<LocalDate> mediations = facts.mediations().stream()
                .flatMap(one -> Stream.of(
                        Optional.ofNullable(one.referralSentOn()),
                        Optional.ofNullable(one.referralReceivedOn()),
                        Optional.ofNullable(one.agreedOn()),
                        Optional.ofNullable(one.firstMeetingOn()),
                        Optional.ofNullable(one.endedOn())))
                .flatMap(Optional::stream);
        Stream<LocalDate> others = Stream.of(
                        Optional.ofNullable(facts.legalAid()).map(LegalAid::requestedOn),
                        Optional.ofNullable(facts.courtAction()).map(CourtAction::registeredOn))
                .flatMap(Optional::stream);
        return Stream.of(appeals, mediations, others).flatMap(days -> days);
    }

    private static void isNeverEarlier(
            Dispute more, Dispute less, Function<Deadline, Optional<LocalDate>> date, Family... families) {
        List<Deadline> before = limits(less);
        for (Deadline after : limits(more)) {
            boolean asked = families.length == 0 || after.family() == families[0];
            before.stream()
                    .filter(one -> asked
                            && one.family() == after.family()
                            && one.subject().equals(after.subject()))
                    .forEach(one -> assertThat(date.apply(after).orElse(LocalDate.MAX))
                            .as("%s, before %s", after, one)
                            .isAfterOrEqualTo(date.apply(one).orElse(LocalDate.MAX)));
        }
    }

    private static ProceduralFacts shuffled(ProceduralFacts facts, Random random) {
        return new ProceduralFacts(
                facts.matter(),
                facts.decision(),
                facts.request(),
                shuffled(facts.appeals(), random),
                shuffled(facts.mediations(), random),
                facts.mpoCompulsory(),
                facts.residence(),
                facts.lodgedWithState(),
                facts.court(),
                facts.claims().stream()
                        .map(one -> new Claim(
                                one.kind(),
                                one.generatedOn(),
                                one.ignoredUntil(),
                                shuffled(one.interruptions(), random)))
                        .toList(),
                facts.courtAction(),
                facts.legalAid());
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    private static List<String> said(Dispute dispute) {
        return limits(dispute).stream()
                .map(one -> one.family() + " " + one.state() + " " + one.legalDate() + " " + one.prudentDate())
                .sorted()
                .toList();
    }

    private static Deadline court(Dispute dispute) {
        return limit(limits(dispute), Family.COURT_ACTION);
    }

    private static Deadline limit(List<Deadline> limits, Family family) {
        return limits.stream().filter(one -> one.family() == family).findFirst().orElseThrow();
    }

    private static List<Deadline> limits(Dispute dispute) {
        DeadlineResult result = Deadlines.compute(dispute.facts(), dispute.context());
        return ((DeadlineResult.Computed) result).deadlines();
    }
}
