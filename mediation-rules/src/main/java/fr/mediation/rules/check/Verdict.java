/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.core.admissibility.Admissibility;
import fr.mediation.core.admissibility.Cure;
import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.admissibility.Ground;
import fr.mediation.core.admissibility.GroundId;
import fr.mediation.core.admissibility.MissingFact;
import fr.mediation.core.admissibility.Reorientation;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.core.law.Explanation;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.regulation.Bodies;
import fr.mediation.rules.regulation.EffectReadings;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Résultat d'un examen de recevabilité: the answer, and on demand its grounds, its explanation and the facts it lacks.
 *
 * <p>An aid to the mediator, who decides alone. Holds the facts of one request: never printed. Immutable and
 * thread safe; nothing is computed before it is asked for.
 */
public final class Verdict {

    private final Checker checker;
    private final FactSheet sheet;
    private final LocalDate referredOn;
    private final LocalDate asOf;
    private final int possible;

    Verdict(Checker checker, FactSheet sheet, LocalDate referredOn, LocalDate asOf, int possible) {
        this.checker = checker;
        this.sheet = sheet;
        this.referredOn = referredOn;
        this.asOf = asOf;
        this.possible = possible;
    }

    /**
     * The answer, without its reasons.
     *
     * @return the kind of verdict
     */
    public VerdictKind kind() {
        if (possible == 1 << Graph.ADMISSIBLE) {
            return VerdictKind.ADMISSIBLE;
        }
        if (possible == 1 << Graph.INADMISSIBLE) {
            return VerdictKind.INADMISSIBLE;
        }
        if (possible == 1 << Graph.PREMATURE) {
            return days().waitingHelps() ? VerdictKind.PREMATURE : VerdictKind.INADMISSIBLE;
        }
        return VerdictKind.UNDECIDED;
    }

    /**
     * The answer with all its grounds, as a case records it.
     *
     * @return the answer
     */
    public Admissibility admissibility() {
        List<Ground> grounds = grounds(Outcome.HOLDS);
        VerdictKind kind = kind();
        if (kind == VerdictKind.ADMISSIBLE) {
            return new Admissibility.Admissible();
        }
        if (kind == VerdictKind.INADMISSIBLE) {
            List<Ground> either = grounds.isEmpty() ? grounds(Outcome.OPEN) : List.of();
            return new Admissibility.Inadmissible(grounds, either, reorientations(grounds));
        }
        if (kind == VerdictKind.PREMATURE) {
            List<Ground> either = grounds.isEmpty()
                    ? grounds(Outcome.OPEN).stream()
                            .filter(ground -> ground.cure() == Cure.BY_TIME)
                            .toList()
                    : List.of();
            return new Admissibility.Premature(grounds, either, admissibleFrom().orElseThrow());
        }
        return new Admissibility.Undecided(stillPossible(), missing(), grounds);
    }

    /**
     * The verdicts that completing the sheet can still give, one alone when it is decided.
     *
     * @return the verdicts, in the order of {@link VerdictKind}
     */
    public List<VerdictKind> stillPossible() {
        if (kind() != VerdictKind.UNDECIDED) {
            return List.of(kind());
        }
        List<VerdictKind> kinds = new ArrayList<>();
        if ((possible & 1 << Graph.ADMISSIBLE) != 0) {
            kinds.add(VerdictKind.ADMISSIBLE);
        }
        if ((possible & 1 << Graph.INADMISSIBLE) != 0) {
            kinds.add(VerdictKind.INADMISSIBLE);
        }
        if ((possible & 1 << Graph.PREMATURE) != 0) {
            kinds.add(VerdictKind.PREMATURE);
        }
        return kinds;
    }

    /**
     * The grounds of one fate.
     *
     * @param outcome whether they hold
     * @return those grounds, in the order of the règlement
     */
    public List<Ground> grounds(Outcome outcome) {
        return grounds(outcome, rule -> true);
    }

    private List<Ground> grounds(Outcome outcome, IntPredicate among) {
        Program program = checker.program();
        List<Ground> grounds = new ArrayList<>();
        Known known = known();
        for (int i = 0; i < program.rules(); i++) {
            if (among.test(i) && program.fate(i).outcome(known) == outcome) {
                grounds.add(program.fate(i).rule().ground());
            }
        }
        return grounds;
    }

    /**
     * What became of every rule, with the facts that decided it.
     *
     * @return one finding a rule, in the order of the règlement
     */
    public List<RuleFinding> findings() {
        return new Findings(checker, sheet, referredOn, asOf).all();
    }

    /**
     * Why each ground holds, and why each other one does not, with its article.
     *
     * @return the steps, the règlement first, then one a rule
     */
    public Explanation explanation() {
        return new Reasons(this).explanation();
    }

    /**
     * The facts not known, each with what it could do to the verdict. In a règlement too intricate to be told in the bounds
     * of the engine, a fact is said to be useful once too often, never once too few.
     *
     * @return the facts the règlement reads and nobody said, decisive ones first; asked in vain or not
     */
    public List<MissingFact> missing() {
        return new MissingFacts(checker.program(), known(), sheet, Integer.bitCount(possible) > 1).all();
    }

    /**
     * How much each missing fact is expected to tell of the verdict, to order questions by. Answers are held equally
     * likely; nothing else rests on this figure. Where the rules are too many for a decision graph it is estimated, as if
     * no two of them read the same facts.
     *
     * @param facts missing facts
     * @return the expected information of each one in bits, from zero to the binary logarithm of three
     */
    public Map<FactId, Double> expectedInformation(List<FactId> facts) {
        return new Information(checker.program(), known()).of(facts);
    }

    /**
     * What a fact is needed for.
     *
     * @param fact the code of a fact
     * @return the grounds not settled yet whose rule reads the fact, in the order of the règlement
     */
    public List<Ground> openGroundsReading(FactId fact) {
        return grounds(Outcome.OPEN, rule -> checker.program().fate(rule).read().contains(fact));
    }

    /**
     * The first day on which the request is admissible if it is premature and nothing else changes.
     *
     * @return the day, after that of the check, empty when waiting alone does not make the request admissible
     */
    public Optional<LocalDate> admissibleFrom() {
        return possible == 1 << Graph.PREMATURE ? days().firstAdmissible() : Optional.empty();
    }

    /**
     * The smallest sets of known facts that alone give this verdict, whatever the other facts may be.
     *
     * @param most the most sets to look for, at least one; fewer are given only when there are no more
     * @return the sets, the shortest first; none when the verdict is undecided
     */
    public List<List<FactId>> sufficientReasons(int most) {
        return kind() == VerdictKind.UNDECIDED ? List.of() : new SufficientReasons(checker, this).upTo(most);
    }

    /**
     * What would make the request admissible: every smallest set of steps, and waiting where it is needed.
     *
     * <p>Exact for these steps: with all of them the request is admissible on the day given, and with fewer it is not.
     *
     * @param steps what the requester can do, as {@link Step#STANDARD}
     * @param most the most steps in a set
     * @return the sets, the least effort first; none when the request is admissible already or when no set is enough
     */
    public List<Counterfactual> counterfactuals(List<Step> steps, int most) {
        return new Counterfactuals(checker, this, steps).upTo(most);
    }

    /**
     * The verdict on each day from that of the check on, if no fact changes in the meantime.
     *
     * @return stretches of days on which the verdict and its grounds stay the same
     */
    public Timeline timeline() {
        return Timelines.waiting(checker, this);
    }

    /**
     * The règlement that was applied.
     *
     * @return the règlement
     */
    public Regulation regulation() {
        return checker.regulation();
    }

    /**
     * The identity of the règlement that was applied, to rebuild the verdict years later.
     *
     * @return the SHA-256 of its content
     */
    public String regulationHash() {
        return checker.regulationHash();
    }

    /**
     * Whether the règlement governs the day of referral. A checker answers for any day; this says what the
     * answer is worth.
     *
     * @return true when the day of referral falls in its validity
     */
    public boolean inForce() {
        return regulation().header().validity().contains(referredOn);
    }

    /**
     * What the referral does to the time limits to go to court, in each reading and in the prudent one (R-Pre.2).
     *
     * @return the readings: the règlement's if it prints one, the statute's, or none when it prints nothing
     */
    public EffectReadings timeLimits() {
        return EffectReadings.of(regulation().practice());
    }

    /**
     * The periods the mediator replaced for this request.
     *
     * @return the replaced periods
     */
    public List<TimeOverride> overrides() {
        return checker.overrides();
    }

    /**
     * The facts the verdict rests on.
     *
     * @return the sheet, under the vocabulary of the règlement
     */
    public FactSheet sheet() {
        return sheet;
    }

    /**
     * The day on which the mediator was seized.
     *
     * @return the day of referral
     */
    public LocalDate referredOn() {
        return referredOn;
    }

    /**
     * The day of the check.
     *
     * @return the day
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Everything at once, to be written as JSON.
     *
     * @return the report
     */
    public VerdictReport report() {
        return new VerdictReport(
                regulation().header().id(),
                regulationHash(),
                inForce(),
                referredOn,
                asOf,
                admissibility(),
                findings(),
                explanation(),
                timeLimits());
    }

    int possible() {
        return possible;
    }

    Checker checker() {
        return checker;
    }

    /** The findings in words, after other steps. */
    List<Explanation.Step> steps(List<Explanation.Step> before, Reasons words) {
        return new Findings(checker, sheet, referredOn, asOf).steps(before, words);
    }

    /** The first day, from that of the check on, on which the request is admissible if nothing else changes. */
    Optional<LocalDate> firstAdmissibleDay() {
        return kind() == VerdictKind.ADMISSIBLE ? Optional.of(asOf) : days().firstAdmissible();
    }

    /** The days after the check on which the verdict may turn. */
    TurningDays days() {
        return new TurningDays(checker.program(), sheet, referredOn, asOf);
    }

    Known known() {
        return checker.known(sheet, referredOn, asOf);
    }

    private List<Reorientation> reorientations(List<Ground> grounds) {
        List<Reorientation> proposed = new ArrayList<>();
        for (Ground ground : grounds) {
            GroundId id = ground.id();
            regulation()
                    .rule(id)
                    .flatMap(Rule::body)
                    .ifPresent(named ->
                            Bodies.proposed(named, sheet).forEach(body -> proposed.add(new Reorientation(body, id))));
        }
        return proposed;
    }

    /** The kind and the règlement only: the rest is about a person. */
    @Override
    public String toString() {
        return "Verdict[" + kind() + " under " + regulation().header().id() + "]";
    }
}
