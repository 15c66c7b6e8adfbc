/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.core.admissibility.Cure;
import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.rules.facts.Constraint;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.FactSheetDraft;
import fr.mediation.rules.facts.Literal;
import fr.mediation.rules.facts.StandardFacts;
import fr.mediation.rules.regulation.Condition;
import fr.mediation.rules.regulation.ConditionVisitor;
import fr.mediation.rules.regulation.Conditions;
import fr.mediation.rules.regulation.Measured;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.Rule;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Attente sans dommage (règlement local): looks for a request that waiting alone makes worse, admissible one day and no longer so,
 * or premature and then refused.
 *
 * <p>Where every period looked at on the day of the check can only lift grounds, that is proved by the form of the rules.
 * Otherwise requests are looked for, and each one found is replayed day by day before it is shown. Stateless.
 */
public final class Waiting {

    private static final int MOST_PERIODS = 6;
    private static final int MOST_REPLAYS = 2_000;

    private final Regulation regulation;
    private final Examples examples;
    private final Condition whenever;
    private final List<Condition.Elapsed> periods;

    private Waiting(Regulation regulation, Condition whenever) {
        this.regulation = regulation;
        this.examples = Examples.of(regulation);
        this.whenever = whenever;
        Set<Condition.Elapsed> read = new LinkedHashSet<>();
        for (Rule rule : regulation.rules()) {
            for (Condition atom : Conditions.atoms(rule.holdsWhen())) {
                if (atom instanceof Condition.Elapsed elapsed && elapsed.on() == Measured.AS_OF) {
                    read.add(elapsed);
                }
            }
        }
        this.periods = List.copyOf(read);
    }

    /**
     * A request that waiting hurts.
     *
     * @param regulation the règlement
     * @param whenever which requests are looked at, over facts of the règlement's vocabulary
     * @return the request on the day before it becomes worse, empty when waiting hurts none
     * @throws TooIntricate see {@link Examples#find(Condition, Set)}, or if the rules read more than six periods on the day of the check
     */
    public static Optional<Example> hurts(Regulation regulation, Condition whenever) {
        return onlyLifts(regulation) ? Optional.empty() : new Waiting(regulation, whenever).search();
    }

    /** Proof by form: no period that runs can bring a ground about. */
    private static boolean onlyLifts(Regulation regulation) {
        Atoms atoms = new Atoms(regulation);
        return regulation.rules().stream()
                .map(rule -> Formula.of(rule.holdsWhen(), atoms))
                .noneMatch(formula -> bringsAbout(formula, atoms));
    }

    private static boolean bringsAbout(Formula formula, Atoms atoms) {
        if (formula instanceof Formula.Atom atom) {
            return atom.positive()
                    && atom.atom() >= atoms.firstDerived()
                    && atoms.derived().get(atom.atom() - atoms.firstDerived()) instanceof Derived.Elapsed elapsed
                    && elapsed.on() == Measured.AS_OF;
        }
        return formula instanceof Formula.And and
                ? and.parts().stream().anyMatch(part -> bringsAbout(part, atoms))
                : ((Formula.Or) formula).parts().stream().anyMatch(part -> bringsAbout(part, atoms));
    }

    /** Every set of periods that may have run by a later day, the smallest first. */
    private Optional<Example> search() {
        if (periods.size() > MOST_PERIODS) {
            throw new TooIntricate("more than " + MOST_PERIODS + " periods looked at on the day of the check");
        }
        for (int later = 1; later < 1 << periods.size(); later++) {
            int run = later;
            Optional<Example> found = worse(run, true, VerdictKind.ADMISSIBLE)
                    .or(() -> worse(run, true, VerdictKind.PREMATURE))
                    .or(() -> worse(run, false, VerdictKind.ADMISSIBLE));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** A request of some verdict against which a lasting ground, or one that time lifts, will hold once these periods have run. */
    private Optional<Example> worse(int run, boolean lasting, VerdictKind now) {
        return groundsAfter(run, lasting)
                .flatMap(then -> examples.find(Condition.all(whenever, then, daysCanBeKnown(run)), Set.of(now)))
                .flatMap(this::replayed);
    }

    /** What the days of some periods suppose, without which they run for nobody. */
    private Condition daysCanBeKnown(int run) {
        List<Condition> supposed = new ArrayList<>(List.of(Later.ALWAYS));
        for (int i = 0; i < periods.size(); i++) {
            FactId day = periods.get(i).since();
            for (Constraint constraint : regulation.vocabulary().constraints()) {
                if ((run >>> i & 1) != 0
                        && constraint instanceof Constraint.DayNeeds needs
                        && needs.day().equals(day)) {
                    Literal literal = needs.needs();
                    Condition so = literal.code().isEmpty()
                            ? new Condition.Yes(literal.fact())
                            : new Condition.Is(literal.fact(), List.of(literal.code()));
                    supposed.add(literal.holds() ? so : Condition.not(so));
                }
            }
        }
        return new Condition.All(supposed);
    }

    private Optional<Condition> groundsAfter(int run, boolean lasting) {
        List<Condition> grounds = new ArrayList<>();
        for (Rule rule : regulation.rules()) {
            if ((rule.ground().cure() != Cure.BY_TIME) == lasting) {
                grounds.add(rule.holdsWhen().accept(new Later(run)));
            }
        }
        return grounds.isEmpty() ? Optional.empty() : Optional.of(new Condition.Any(grounds));
    }

    /** The request day by day, each of its days taken as it is, known or not, as that of the check, or about the end of a period. */
    private Optional<Example> replayed(Example example) {
        Set<LocalDate> tried = new LinkedHashSet<>(Set.of(example.asOf()));
        Set<Fact.Day> read = new LinkedHashSet<>();
        for (Condition.Elapsed elapsed : periods) {
            read.add((Fact.Day)
                    example.sheet().vocabulary().fact(elapsed.since()).orElseThrow());
            Period period = regulation.parameter(elapsed.period()).orElseThrow().period();
            // days come in order: that of one may have to stand at the end of the period of another
            for (int about = -1; about <= 2; about++) {
                tried.add(example.asOf().minus(period).plusDays(about));
            }
        }
        List<Map<Fact.Day, LocalDate>> days = List.of(Map.of());
        for (Fact.Day day : read) {
            List<Map<Fact.Day, LocalDate>> more = new ArrayList<>(days);
            for (LocalDate other : tried) {
                for (Map<Fact.Day, LocalDate> known : days) {
                    Map<Fact.Day, LocalDate> added = new LinkedHashMap<>(known);
                    added.put(day, other);
                    more.add(added);
                }
            }
            days = more.subList(0, Math.min(more.size(), MOST_REPLAYS));
        }
        return days.stream().flatMap(known -> replayed(example, known).stream()).findFirst();
    }

    private Optional<Example> replayed(Example example, Map<Fact.Day, LocalDate> days) {
        FactSheetDraft draft = FactSheet.draft(example.sheet().vocabulary()).from(example.sheet());
        days.forEach(draft::with);
        return draft.build()
                .fold(sheet -> worsening(sheet, example.referredOn(), example.asOf()), violations -> Optional.empty());
    }

    private Optional<Example> worsening(FactSheet sheet, LocalDate referredOn, LocalDate asOf) {
        List<Timeline.Stretch> stretches =
                examples.checker().check(sheet, referredOn, asOf).timeline().stretches();
        for (int i = 1; i < stretches.size(); i++) {
            int before = rank(stretches.get(i - 1).kind());
            int after = rank(stretches.get(i).kind());
            if (after < before && after >= 0) {
                return Optional.of(
                        new Example(sheet, referredOn, stretches.get(i).from().minusDays(1)));
            }
        }
        return Optional.empty();
    }

    private static int rank(VerdictKind kind) {
        return switch (kind) {
            case UNDECIDED -> -1;
            case INADMISSIBLE -> 0;
            case PREMATURE -> 1;
            case ADMISSIBLE -> 2;
        };
    }

    /** A condition as it will read once some periods have run. */
    private final class Later implements ConditionVisitor<Condition> {

        private static final Condition ALWAYS =
                Condition.any(Condition.yes(StandardFacts.BEFORE_COURT), Condition.no(StandardFacts.BEFORE_COURT));

        private final int run;

        Later(int run) {
            this.run = run;
        }

        @Override
        public Condition yes(Condition.Yes c) {
            return c;
        }

        @Override
        public Condition is(Condition.Is c) {
            return c;
        }

        @Override
        public Condition includes(Condition.Includes c) {
            return c;
        }

        @Override
        public Condition elapsed(Condition.Elapsed c) {
            int place = periods.indexOf(c);
            return place >= 0 && (run >>> place & 1) != 0 ? ALWAYS : c;
        }

        @Override
        public Condition reaches(Condition.Reaches c) {
            return c;
        }

        @Override
        public Condition not(Condition.Not c) {
            return new Condition.Not(c.condition().accept(this));
        }

        @Override
        public Condition all(Condition.All c) {
            return new Condition.All(each(c.conditions()));
        }

        @Override
        public Condition any(Condition.Any c) {
            return new Condition.Any(each(c.conditions()));
        }

        @Override
        public Condition atLeast(Condition.AtLeast c) {
            return new Condition.AtLeast(c.count(), each(c.of()));
        }

        private List<Condition> each(List<Condition> conditions) {
            return conditions.stream().map(c -> c.accept(this)).toList();
        }
    }
}
