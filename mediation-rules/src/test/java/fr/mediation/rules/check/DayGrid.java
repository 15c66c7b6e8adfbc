/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.law.Validity;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.facts.Constraint;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.FactSheetDraft;
import fr.mediation.rules.facts.FactText;
import fr.mediation.rules.facts.Literal;
import fr.mediation.rules.facts.SheetReading;
import fr.mediation.rules.facts.Vocabulary;
import fr.mediation.rules.regulation.Condition;
import fr.mediation.rules.regulation.ParameterId;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.Rule;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Two facts and three days of which some come in order and some suppose a fact, a few periods read from them, and every day of a
 * small grid tried: a case is a bit for each atom, the facts first.
 */
final class DayGrid {

    static final LocalDate AS_OF = LocalDate.of(2024, 3, 8);
    static final LocalDate REFERRED = AS_OF.minusDays(2);
    private static final int DAYS = 12;
    private static final List<Integer> PERIODS = List.of(2, 3, 5, 7);
    private static final Wording WORDS = new Wording("fait", "fact");

    private static final List<Fact.YesNo> FACTS = List.of(
            new Fact.YesNo(new FactId("p"), FactText.of(WORDS, WORDS)),
            new Fact.YesNo(new FactId("q"), FactText.of(WORDS, WORDS)));

    private static final List<Fact.Day> GRID = IntStream.range(0, 3)
            .mapToObj(i -> new Fact.Day(new FactId("d" + i), FactText.of(WORDS, WORDS)))
            .toList();

    /** A period of so many days since a day, which has run or not on the day of the check or of the referral. */
    private record Reading(int day, int period, boolean atReferral) {

        boolean hasRun(@Nullable LocalDate since) {
            return since != null && !(atReferral ? REFERRED : AS_OF).isBefore(since.plusDays(period));
        }
    }

    private record Need(int fact, boolean so) {}

    private final List<Reading> readings;
    private final List<@Nullable Need> needs = new ArrayList<>();
    private final List<int[]> orders = new ArrayList<>();
    private final Vocabulary vocabulary;

    final Atoms atoms;
    final Logic logic;
    final FactSheet sheet;

    DayGrid(Random random) {
        Need shared = random.nextInt(3) == 0 ? null : new Need(0, random.nextBoolean());
        boolean together = random.nextBoolean();
        // a day that no rule reads may suppose something else: it still binds the one before it
        boolean unread = random.nextInt(3) == 0;
        needs.add(shared);
        needs.add(unread ? new Need(1, random.nextBoolean()) : shared);
        needs.add(together ? shared : random.nextBoolean() ? null : new Need(1, random.nextBoolean()));
        if (random.nextInt(4) > 0) {
            orders.add(new int[] {0, 1});
        }
        if (together && random.nextBoolean()) {
            orders.add(new int[] {0, 2});
        }
        Set<Reading> drawn = new LinkedHashSet<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            drawn.add(new Reading(
                    unread ? 2 * random.nextInt(2) : random.nextInt(3),
                    PERIODS.get(random.nextInt(4)),
                    random.nextInt(3) == 0));
        }
        readings = List.copyOf(drawn);
        vocabulary = Vocabulary.of(
                IntStream.range(0, 5)
                        .<Fact<?>>mapToObj(i -> i < 2 ? FACTS.get(i) : GRID.get(i - 2))
                        .toList(),
                constraints());
        atoms = Atoms.over(vocabulary, periods());
        List<Formula> all = new ArrayList<>();
        FACTS.forEach(fact -> all.add(Formula.of(Condition.yes(fact), atoms)));
        for (Reading reading : readings) {
            ParameterId period = new ParameterId("P" + reading.period());
            Fact.Day day = GRID.get(reading.day());
            all.add(Formula.of(
                    reading.atReferral() ? Condition.elapsedAtReferral(day, period) : Condition.elapsed(day, period),
                    atoms));
        }
        logic = Logic.of(new Formula.And(all), atoms);
        sheet = sheet(random);
    }

    private DayGrid(DayGrid other) {
        readings = other.readings;
        needs.addAll(other.needs);
        orders.addAll(other.orders);
        vocabulary = other.vocabulary;
        atoms = other.atoms;
        logic = other.logic;
        sheet = FactSheet.draft(vocabulary).build().orThrow();
    }

    /** The same of which nothing is said. */
    DayGrid unsaid() {
        return new DayGrid(this);
    }

    private List<Constraint> constraints() {
        List<Constraint> constraints = new ArrayList<>();
        for (int day = 0; day < 3; day++) {
            Need need = needs.get(day);
            if (need != null) {
                Literal yes = Literal.yes(FACTS.get(need.fact()));
                FactId id = GRID.get(day).id();
                constraints.add(new Constraint.DayNeeds("NEEDS_" + day, id, need.so() ? yes : yes.negated(), WORDS));
            }
        }
        orders.forEach(order -> constraints.add(new Constraint.InOrder(
                "ORDER_" + order[0], GRID.get(order[0]).id(), GRID.get(order[1]).id(), WORDS)));
        return constraints;
    }

    private static Regulation periods() {
        LegalReference article = LegalReference.of("Essai", "art. 1");
        var draft = Regulation.named("essai")
                .of("X")
                .titled("Essai", "Trial")
                .adoptedOn(LocalDate.of(2024, 1, 1))
                .governing(Validity.since(LocalDate.of(2024, 1, 1)))
                .fact(FACTS.get(0));
        PERIODS.forEach(days -> draft.parameter(new ParameterId("P" + days), Period.ofDays(days), WORDS, article));
        return draft.rules(Rule.exclusion("ONE")
                        .when(Condition.yes(FACTS.get(0)))
                        .because("motif", "ground")
                        .citing(article))
                .build();
    }

    private FactSheet sheet(Random random) {
        FactSheet said = FactSheet.draft(vocabulary).build().orThrow();
        for (int i = 0; i < 5; i++) {
            if (random.nextInt(4) == 0) {
                FactSheetDraft more = FactSheet.draft(vocabulary).from(said);
                if (i < 2) {
                    more.with(FACTS.get(i), random.nextBoolean());
                } else {
                    more.with(GRID.get(i - 2), day(random.nextInt(DAYS)));
                }
                said = more.build() instanceof SheetReading.Accepted accepted ? accepted.sheet() : said;
            }
        }
        return said;
    }

    private static LocalDate day(int place) {
        return AS_OF.minusDays(place);
    }

    Known known() {
        Readings read = new Readings(atoms.derived());
        long known = read.known(sheet);
        long yes = read.yes(sheet, REFERRED, AS_OF) & known;
        return new Known(sheet, vocabulary.words(), yes, known & ~yes, REFERRED, AS_OF);
    }

    /** The atom of each bit of a case. */
    int[] bits() {
        return IntStream.range(0, 2 + readings.size())
                .map(bit -> bit < 2 ? bit : atoms.firstDerived() + bit - 2)
                .toArray();
    }

    /** The cases that some choice of days makes, whatever is not said being anything it can be. */
    Set<Integer> possible() {
        Set<Integer> found = new TreeSet<>();
        for (int facts = 0; facts < 4; facts++) {
            if (agrees(facts)) {
                choose(facts, new ArrayList<>(), found);
            }
        }
        return found;
    }

    private boolean agrees(int facts) {
        return IntStream.range(0, 2)
                .allMatch(i -> sheet.value(FACTS.get(i)).orElse((facts >>> i & 1) != 0) == ((facts >>> i & 1) != 0));
    }

    private void choose(int facts, List<@Nullable LocalDate> days, Set<Integer> found) {
        int day = days.size();
        if (day == 3) {
            if (orders.stream().allMatch(order -> inOrder(days.get(order[0]), days.get(order[1])))) {
                found.add(code(facts, days));
            }
            return;
        }
        Need need = needs.get(day);
        boolean exists = need == null || (facts >>> need.fact() & 1) != 0 == need.so();
        LocalDate said = sheet.value(GRID.get(day)).orElse(null);
        if (!exists && said != null) {
            return;
        }
        for (int place = 0; place < (exists && said == null ? DAYS : 1); place++) {
            days.add(exists ? (said == null ? day(place) : said) : null);
            choose(facts, days, found);
            days.remove(day);
        }
    }

    private static boolean inOrder(@Nullable LocalDate earlier, @Nullable LocalDate later) {
        return earlier == null || later == null || !later.isBefore(earlier);
    }

    private int code(int facts, List<@Nullable LocalDate> days) {
        int code = facts;
        for (int i = 0; i < readings.size(); i++) {
            code |= readings.get(i).hasRun(days.get(readings.get(i).day())) ? 4 << i : 0;
        }
        return code;
    }

    /** The case of a sheet in which everything is said that can be. */
    int told(FactSheet told) {
        List<@Nullable LocalDate> days = new ArrayList<>();
        GRID.forEach(day -> days.add(told.value(day).orElse(null)));
        int facts = (told.value(FACTS.get(0)).orElseThrow() ? 1 : 0)
                | (told.value(FACTS.get(1)).orElseThrow() ? 2 : 0);
        return code(facts, days);
    }
}
