/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.facts;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.deadline.DeadlineContext;
import fr.mediation.core.deadline.DeadlineResult;
import fr.mediation.core.deadline.Deadlines;
import fr.mediation.core.deadline.facts.Mediation.Regime;
import fr.mediation.core.validation.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Bad facts are refused together, each with its field, and nothing is computed from the good ones among them. */
class FactsLawsTest {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 12, 31);
    private static final LocalDate DAY = LocalDate.of(2025, 3, 10);
    private static final LocalDate BEFORE = DAY.minusDays(1);
    private static final DeadlineContext CONTEXT = DeadlineContext.of(LocalDate.of(2026, 1, 5));
    private static final ProceduralFacts NONE = ProceduralFacts.none();

    /** One way each to say something wrong, under the field that must be named. */
    private static final Map<String, UnaryOperator<ProceduralFacts>> FAULTS = Map.ofEntries(
            entry(
                    "decision.notifiedOn",
                    facts -> facts.decision(Decision.notified(BEFORE).decidedOn(DAY))),
            entry(
                    "request.receivedOn",
                    facts -> facts.request(Request.received(BEFORE).sentOn(DAY))),
            entry("appeals[0].sentOn", facts -> facts.with(Appeal.rapo())),
            entry(
                    "mediations[0].endedOn",
                    facts -> facts.with(Mediation.territorial(DAY).endedOn(BEFORE))),
            entry("claims[0].ignoredUntil", facts -> facts.with(Claim.rsa(DAY).ignoredUntil(BEFORE))),
            entry(
                    "courtAction.registeredOn",
                    facts -> facts.courtAction(CourtAction.registered(BEFORE).sentOn(DAY))),
            entry("legalAid.concludedOn", facts -> facts.legalAid(new LegalAid(DAY, BEFORE))));

    /** One place each for a day, under its field. */
    private static final Map<String, Function<LocalDate, ProceduralFacts>> DAYS = Map.ofEntries(
            entry("decision.notifiedOn", day -> NONE.decision(Decision.notified(day))),
            entry("decision.presentedOn", day -> NONE.decision(Decision.presented(day))),
            entry("decision.publishedOn", day -> NONE.decision(Decision.published(day))),
            entry("decision.availableOn", day -> NONE.decision(Decision.available(day))),
            entry("decision.knownOn", day -> NONE.decision(Decision.known(day))),
            entry("request.receivedOn", day -> NONE.request(Request.received(day))),
            entry("appeals[0].sentOn", day -> NONE.with(Appeal.rapo().sentOn(day))),
            entry("appeals[0].receivedOn", day -> NONE.with(Appeal.rapo().receivedOn(day))),
            entry("mediations[0].referralReceivedOn", day -> NONE.with(Mediation.territorial(day))),
            entry(
                    "mediations[0].referralSentOn",
                    day -> NONE.with(Mediation.of(Regime.MPO).referralSentOn(day))),
            entry(
                    "mediations[0].agreedOn",
                    day -> NONE.with(Mediation.of(Regime.MPO).agreedOn(day))),
            entry(
                    "mediations[0].firstMeetingOn",
                    day -> NONE.with(Mediation.of(Regime.MPO).firstMeetingOn(day))),
            entry("claims[0].generatedOn", day -> NONE.with(Claim.quadriennale(day))),
            entry("courtAction.registeredOn", day -> NONE.courtAction(CourtAction.registered(day))),
            entry("legalAid.requestedOn", day -> NONE.legalAid(new LegalAid(day, null))));

    @Provide
    Arbitrary<Set<String>> someFaults() {
        return Arbitraries.of(FAULTS.keySet()).set().ofMinSize(1);
    }

    @Provide
    Arbitrary<String> fields() {
        return Arbitraries.of(DAYS.keySet());
    }

    @Provide
    Arbitrary<LocalDate> knownDays() {
        return days(FIRST, LAST);
    }

    @Provide
    Arbitrary<LocalDate> foreignDays() {
        return Arbitraries.oneOf(
                days(LocalDate.of(1, 1, 1), FIRST.minusDays(1)), days(LAST.plusDays(1), LocalDate.of(9999, 12, 31)));
    }

    /** Both ends are tried among the first. */
    private static Arbitrary<LocalDate> days(LocalDate from, LocalDate to) {
        return Arbitraries.longs().between(from.toEpochDay(), to.toEpochDay()).map(LocalDate::ofEpochDay);
    }

    @Property
    void badFactsAreRefusedTogetherEachWithItsField(@ForAll("someFaults") Set<String> faults) {
        ProceduralFacts facts = faulty(faults);

        DeadlineResult result = Deadlines.compute(facts, CONTEXT);

        assertThat(result)
                .isInstanceOfSatisfying(
                        DeadlineResult.Refused.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::path)
                                .containsExactlyInAnyOrderElementsOf(faults));
        assertThat(Deadlines.courtAction(facts, CONTEXT)).isEqualTo(result);
    }

    @Property
    void eachOfThemTellsItsReasonInBothLanguagesAndNoDay(@ForAll("someFaults") Set<String> faults) {
        assertThat(faulty(faults).contradictions()).allSatisfy(one -> {
            assertThat(one.message().fr()).isNotBlank().doesNotContain("2025");
            assertThat(one.message().en())
                    .isNotBlank()
                    .doesNotContain("2025")
                    .isNotEqualTo(one.message().fr());
        });
    }

    @Property
    void aDayOutOfTheYears1900To2200IsRefused(@ForAll("fields") String field, @ForAll("foreignDays") LocalDate day) {
        ProceduralFacts facts = Objects.requireNonNull(DAYS.get(field)).apply(day);

        assertThat(facts.contradictions().stream()
                        .filter(one -> one.code().equals("DATE_OUT_OF_RANGE"))
                        .map(Violation::path))
                .containsExactly(field);
        assertThat(Deadlines.compute(facts, CONTEXT)).isInstanceOf(DeadlineResult.Refused.class);
    }

    @Property
    void aDayOfTheYears1900To2200IsNot(@ForAll("fields") String field, @ForAll("knownDays") LocalDate day) {
        ProceduralFacts facts = Objects.requireNonNull(DAYS.get(field)).apply(day);

        assertThat(facts.contradictions()).isEqualTo(List.of());
        assertThat(Deadlines.compute(facts, CONTEXT)).isInstanceOf(DeadlineResult.Computed.class);
    }

    private static ProceduralFacts faulty(Set<String> faults) {
        ProceduralFacts facts = NONE;
        for (String fault : faults) {
            facts = Objects.requireNonNull(FAULTS.get(fault)).apply(facts);
        }
        return facts;
    }
}
