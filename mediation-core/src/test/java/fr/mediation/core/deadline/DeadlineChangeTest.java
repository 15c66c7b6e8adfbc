/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.mediation.core.calendar.HolidayZone;
import fr.mediation.core.calendar.LegalCalendar;
import fr.mediation.core.calendar.LocalHoliday;
import fr.mediation.core.deadline.Deadline.Family;
import fr.mediation.core.deadline.DeadlineChange.Day;
import fr.mediation.core.deadline.DeadlineChange.Fact;
import fr.mediation.core.deadline.DeadlineChange.Line;
import fr.mediation.core.deadline.facts.Appeal;
import fr.mediation.core.deadline.facts.Decision;
import fr.mediation.core.deadline.facts.Mediation;
import fr.mediation.core.deadline.facts.Mediation.Regime;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import fr.mediation.core.deadline.facts.Remedies;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Évolution d'un délai entre deux calculs")
class DeadlineChangeTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 10);
    private static final ProceduralFacts NOTIFIED =
            ProceduralFacts.of(Decision.notified(LocalDate.of(2026, 4, 10)).remedies(Remedies.COMPLETE));

    private static Deadline court(ProceduralFacts facts, DeadlineContext context) {
        return Deadlines.courtAction(facts, context).orThrow().deadlines().get(0);
    }

    private static Deadline court(ProceduralFacts facts) {
        return court(facts, DeadlineContext.of(AS_OF));
    }

    @Test
    void saysWhichFactMovedTheDateAndByHowMuch() {
        ProceduralFacts corrected =
                ProceduralFacts.of(Decision.notified(LocalDate.of(2026, 4, 13)).remedies(Remedies.COMPLETE));

        DeadlineChange change = DeadlineChange.between(court(NOTIFIED), court(corrected));

        assertThat(change.legalDate()).isEqualTo(new Day(LocalDate.of(2026, 6, 11), LocalDate.of(2026, 6, 15)));
        assertThat(change.legalDate().days()).isEqualTo(4);
        assertThat(change.facts())
                .containsExactly(new Fact(
                        "decision.notifiedOn",
                        "decision.notifiedOn",
                        new Wording("Décision", "Decision"),
                        "notifiedOn",
                        "2026-04-10",
                        "2026-04-13",
                        true));
        assertThat(change.rulesNow()).isEmpty();
        assertThat(change.steps()).extracting(Line::code).containsExactly("FRANC_END", "NOTIFIED");
        assertThat(change.text(Language.FR)).isEqualTo("""
                Recours contentieux
                Date légale : du 11 juin 2026 au 15 juin 2026, quatre jours plus tard
                Date prudente : du 11 juin 2026 au 15 juin 2026, quatre jours plus tard

                Faits et circonstances qui changent
                - Décision, notifiée le : 10 avril 2026, puis 13 avril 2026 (déplace une date)

                Raisonnement
                - Délai de deux mois courant du 10 avril 2026 : le délai est franc, son terme porte le même quantième et son dernier jour est le lendemain, prorogé une seule fois s'il est férié ou chômé. Dernier jour le 11 juin 2026.
                + Délai de deux mois courant du 13 avril 2026 : le délai est franc, son terme porte le même quantième et son dernier jour est le lendemain, prorogé une seule fois s'il est férié ou chômé. Dernier jour le 15 juin 2026 ; jour écarté : dimanche 14 juin 2026.
                - Décision notifiée le 10 avril 2026 : la date de réception par le destinataire fait courir le délai. Départ le 10 avril 2026.
                + Décision notifiée le 13 avril 2026 : la date de réception par le destinataire fait courir le délai. Départ le 13 avril 2026.
                """);
    }

    @Test
    void saysWhichVersionOfTheLawMovedTheDate() {
        Mediation agreed = Mediation.of(Regime.ADMINISTRATIVE).agreedOn(LocalDate.of(2026, 5, 27));
        Deadline before = court(NOTIFIED.with(agreed));
        Deadline after = court(NOTIFIED.with(agreed.agreedOn(LocalDate.of(2026, 5, 28))));

        DeadlineChange change = DeadlineChange.between(before, after);

        assertThat(change.legalDate().moved()).isTrue();
        assertThat(change.facts())
                .singleElement()
                .satisfies(fact -> assertThat(fact.decisive()).isTrue());
        assertThat(change.effects())
                .extracting(Line::code)
                .containsExactlyInAnyOrder("MEDIATION_BEFORE_2026", "MEDIATION_INTERRUPTS");
        assertThat(change.text(Language.FR)).contains("en vigueur depuis le").contains("Règles appliquées");
        assertThat(change.text(Language.EN)).contains("Rules applied", "in force since");
    }

    @Test
    void aNewPublicHolidayIsACircumstance() {
        LegalCalendar more = LegalCalendar.of(HolidayZone.METROPOLE)
                .plus(new LocalHoliday.SingleDay(
                        LocalDate.of(2026, 6, 11),
                        new Wording("Jour local", "Local day"),
                        LegalReference.of("Loi", "")));
        DeadlineContext context = DeadlineContext.of(AS_OF);
        DeadlineContext other = new DeadlineContext(
                AS_OF, more, context.administration(), context.courtTerritory(), context.printedEffect());

        DeadlineChange change = DeadlineChange.between(court(NOTIFIED, context), court(NOTIFIED, other));

        assertThat(change.legalDate().days()).isEqualTo(1);
        assertThat(change.prudentDate().moved()).isFalse();
        assertThat(change.facts())
                .singleElement()
                .satisfies(fact -> assertThat(fact.pathAfter()).isEqualTo("context.court"));
        assertThat(change.text(Language.FR))
                .contains("Jours fériés du siège de la juridiction : d'autres jours fériés (déplace une date)");
    }

    @Test
    void anActThatChangesNothingIsNotDecisive() {
        ProceduralFacts late = NOTIFIED.with(Appeal.recoursGracieux().sentOn(LocalDate.of(2026, 7, 1)));

        DeadlineChange change = DeadlineChange.between(court(NOTIFIED), court(late));

        assertThat(change.legalDate().moved()).isFalse();
        assertThat(change.facts()).isNotEmpty().noneMatch(Fact::decisive).allMatch(fact -> fact.pathBefore() == null);
        assertThat(change.effects()).extracting(Line::code).containsExactly("APPEAL_LATE");
        assertThat(change.text(Language.EN)).contains("new act").doesNotContain("moves a date");
    }

    @Test
    void theOrderOfAListIsNoChange() {
        Appeal gracieux = Appeal.recoursGracieux().sentOn(LocalDate.of(2026, 5, 4));
        Appeal hierarchique = Appeal.recoursHierarchique().sentOn(LocalDate.of(2026, 5, 5));

        DeadlineChange change = DeadlineChange.between(
                court(NOTIFIED.with(gracieux).with(hierarchique)),
                court(NOTIFIED.with(hierarchique).with(gracieux)));

        assertThat(change.facts()).isEmpty();
        assertThat(change.changesNothing()).isTrue();
    }

    @Test
    void twoFamiliesCannotBeCompared() {
        List<Deadline> all =
                Deadlines.compute(NOTIFIED, DeadlineContext.of(AS_OF)).orThrow().deadlines();
        assertThatIllegalArgumentException().isThrownBy(() -> DeadlineChange.between(all.get(0), all.get(1)));
    }

    @Test
    void isWrittenAsJson() {
        DeadlineChange change = DeadlineChange.between(
                court(NOTIFIED), court(NOTIFIED.with(Mediation.territorial(LocalDate.of(2026, 5, 4)))));
        assertThat(Json.write(change))
                .contains(
                        "\"family\":\"COURT_ACTION\"",
                        "\"decisive\":true",
                        "\"rulesNow\":[",
                        "\"pathAfter\":\"mediations[0]");
    }

    @Property
    void nothingChangesBetweenEqualComputations(
            @ForAll("facts") ProceduralFacts facts, @ForAll("days") LocalDate asOf) {
        for (Family family : List.of(Family.COURT_ACTION, Family.ADMINISTRATIVE_APPEAL)) {
            Deadline one = Runs.deadline(family, 0, facts, DeadlineContext.of(asOf));
            Deadline other = Runs.deadline(family, 0, facts, DeadlineContext.of(asOf));
            DeadlineChange change = DeadlineChange.between(one, other);
            assertThat(change.changesNothing()).isTrue();
            assertThat(change.text(Language.FR)).isEqualTo(one.title().fr() + " : aucun changement\n");
        }
    }

    @Property
    void theOtherWayRoundIsTheReverse(
            @ForAll("facts") ProceduralFacts before,
            @ForAll("facts") ProceduralFacts after,
            @ForAll("days") LocalDate first,
            @ForAll("days") LocalDate second) {
        Deadline a = court(before, DeadlineContext.of(first));
        Deadline b = court(after, DeadlineContext.of(second));
        DeadlineChange there = DeadlineChange.between(a, b);
        DeadlineChange back = DeadlineChange.between(b, a);

        assertThat(back.legalDate()).isEqualTo(reversed(there.legalDate()));
        assertThat(back.prudentDate()).isEqualTo(reversed(there.prudentDate()));
        assertThat(back.stateBefore()).isEqualTo(there.stateAfter());
        assertThat(back.rulesNow()).isEqualTo(there.rulesNoLonger());
        assertThat(back.rulesNoLonger()).isEqualTo(there.rulesNow());
        for (var lists : List.of(
                List.of(there.readings(), back.readings()),
                List.of(there.steps(), back.steps()),
                List.of(there.effects(), back.effects()),
                List.of(there.warnings(), back.warnings()))) {
            assertThat(lists.get(1))
                    .isEqualTo(lists.get(0).stream()
                            .map(line -> new Line(line.code(), line.after(), line.before()))
                            .toList());
        }
        assertThat(back.facts().stream().map(DeadlineChangeTest::told))
                .containsExactlyInAnyOrderElementsOf(there.facts().stream()
                        .map(DeadlineChangeTest::toldBackwards)
                        .toList());
        assertThat(back.changesNothing()).isEqualTo(there.changesNothing());
    }

    @Property
    void daysAddUp(
            @ForAll("facts") ProceduralFacts one,
            @ForAll("facts") ProceduralFacts two,
            @ForAll("facts") ProceduralFacts three) {
        Long first = DeadlineChange.between(court(one), court(two)).legalDate().days();
        Long second =
                DeadlineChange.between(court(two), court(three)).legalDate().days();
        Long whole =
                DeadlineChange.between(court(one), court(three)).legalDate().days();
        if (first != null && second != null) {
            assertThat(whole).isEqualTo(first + second);
        }
    }

    @Property
    void aDateNeverMovesWithoutAChangedFactOrCircumstance(
            @ForAll("facts") ProceduralFacts before, @ForAll("facts") ProceduralFacts after) {
        DeadlineChange change = DeadlineChange.between(court(before), court(after));
        if (change.legalDate().moved() || change.prudentDate().moved()) {
            assertThat(change.facts()).isNotEmpty();
            assertThat(change.steps().isEmpty() && change.readings().isEmpty()).isFalse();
        }
        for (Language language : Language.values()) {
            assertThat(change.text(language)).doesNotContain("{", "null", "[").doesNotContainPattern("[A-Z]_[A-Z]");
        }
    }

    private static Day reversed(Day day) {
        return new Day(day.after(), day.before());
    }

    private static String told(Fact fact) {
        return fact.pathBefore() + fact.pathAfter() + fact.field() + fact.before() + fact.after() + fact.decisive();
    }

    private static String toldBackwards(Fact fact) {
        return fact.pathAfter() + fact.pathBefore() + fact.field() + fact.after() + fact.before() + fact.decisive();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2026, 1, 1).toEpochDay(),
                        LocalDate.of(2026, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** One notified decision, up to two appeals and two mediations after it, of any kind. */
    @Provide
    Arbitrary<ProceduralFacts> facts() {
        Arbitrary<Integer> gaps = Arbitraries.integers().between(1, 70);
        Arbitrary<Remedies> said = Arbitraries.of(Remedies.COMPLETE, Remedies.UNKNOWN, Remedies.ABSENT);
        return Combinators.combine(
                        days(),
                        said,
                        Combinators.combine(Arbitraries.of(Appeal.Kind.class), gaps, gaps)
                                .as(Offset::new)
                                .list()
                                .ofMaxSize(2),
                        Combinators.combine(Arbitraries.of(Regime.class), gaps, gaps)
                                .as(Offset::new)
                                .list()
                                .ofMaxSize(2))
                .as(DeadlineChangeTest::facts);
    }

    private record Offset<K extends Enum<K>>(K kind, int after, int lasting) {}

    private static ProceduralFacts facts(
            LocalDate notified, Remedies said, List<Offset<Appeal.Kind>> appeals, List<Offset<Regime>> mediations) {
        ProceduralFacts facts = ProceduralFacts.of(Decision.notified(notified).remedies(said));
        for (Offset<Appeal.Kind> one : appeals) {
            LocalDate sent = notified.plusDays(one.after());
            Appeal appeal = new Appeal(one.kind(), sent, null, said, null, said, null);
            facts = facts.with(one.lasting() % 2 == 0 ? appeal : appeal.rejectedOn(sent.plusDays(one.lasting())));
        }
        for (Offset<Regime> one : mediations) {
            LocalDate day = notified.plusDays(one.after());
            Mediation open = Mediation.of(one.kind()).referralReceivedOn(day).agreedOn(day.plusDays(3));
            facts = facts.with(one.lasting() % 3 == 0 ? open : open.endedOn(day.plusDays(one.lasting() + 3)));
        }
        return facts;
    }
}
