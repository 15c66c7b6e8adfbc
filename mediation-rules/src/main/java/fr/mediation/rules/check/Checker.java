/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.core.validation.Violation;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.Vocabulary;
import fr.mediation.rules.regulation.Parameter;
import fr.mediation.rules.regulation.Regulation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Examen de recevabilité: a règlement compiled to masks and, where it is small enough, to a decision graph, ready to check
 * any number of requests.
 *
 * <p>Exact on incomplete sheets: a verdict is given if and only if every way of completing the sheet gives it. Beyond ten
 * thousand decision nodes completions are searched instead of drawn: the answers are the same, slower on sheets that leave
 * them open. Immutable and thread safe; compile once, share freely.
 */
public final class Checker {

    private final Regulation regulation;
    private final List<TimeOverride> overrides;
    private final String hash;
    private final Vocabulary vocabulary;
    private final Program program;
    private final Wording inForce;
    private final Wording notInForce;

    private Checker(Regulation regulation, Program program, List<TimeOverride> overrides, String hash) {
        this.regulation = regulation;
        this.overrides = List.copyOf(overrides);
        this.hash = hash;
        this.vocabulary = regulation.vocabulary();
        this.program = program;
        this.inForce = Reasons.inForce(hash);
        this.notInForce = Reasons.notInForce(hash);
    }

    /**
     * Compiles a règlement.
     *
     * @param regulation the règlement
     * @return its checker
     * @throws ConflictingExceptions if an exception that lifts a ground and one that confirms it can both apply, and
     *     neither prevails
     * @throws TooIntricate if the rules make more than 64 readings of days and counts, or if twenty thousand conflicts do not
     *     tell whether two contrary exceptions can apply together
     */
    public static Checker of(Regulation regulation) {
        Checker checker = unproved(regulation);
        Conflicts.of(checker).stream().findFirst().ifPresent(conflict -> {
            throw conflict.refusal();
        });
        return checker;
    }

    /** A checker of a règlement whose exceptions may still conflict: a confirmation then wins. */
    static Checker unproved(Regulation regulation) {
        return new Checker(regulation, new Program(regulation), List.of(), regulation.contentHash());
    }

    /** The same with smaller bounds on the nodes of its graphs; without any graph at zero. */
    static Checker unproved(Regulation regulation, int mostNodes) {
        return new Checker(regulation, new Program(regulation, mostNodes), List.of(), regulation.contentHash());
    }

    /**
     * The exceptions of a règlement that conflict, for whoever reads it from a file and wants them told at their place.
     *
     * @param regulation the règlement
     * @return one violation a pair, with the path of an exception, as {@code rules[2].exceptions[1]}, and a made-up request to
     *     which both apply, in words; none when {@link #of} would compile it
     */
    public static List<Violation> conflicts(Regulation regulation) {
        return Conflicts.told(regulation);
    }

    /**
     * The checker of one request for which the mediator replaces periods of the règlement.
     *
     * @param replaced the periods, each with its reason
     * @return a checker of the same règlement with these periods
     * @throws IllegalArgumentException if the règlement has no such period, or a period is replaced twice
     */
    public Checker overriding(List<TimeOverride> replaced) {
        List<Parameter> parameters = new ArrayList<>(regulation.parameters());
        for (TimeOverride override : replaced) {
            Parameter known = regulation
                    .parameter(override.parameter())
                    .orElseThrow(() -> new IllegalArgumentException("no such period: " + override.parameter()));
            if (!parameters.remove(known)) {
                throw new IllegalArgumentException("a period is replaced once: " + override.parameter());
            }
            parameters.add(known.lasting(override.period()));
        }
        Regulation effective = new Regulation(
                regulation.header(),
                parameters,
                regulation.localFacts(),
                regulation.rules(),
                regulation.practice(),
                regulation.invariants());
        return new Checker(regulation, new Program(effective), replaced, hash);
    }

    /**
     * Checks a request.
     *
     * @param sheet what is known of it; facts its règlement does not have are left aside
     * @param referredOn the day on which the mediator was seized
     * @param asOf the day of the check, that of referral at the earliest
     * @return the verdict, with everything needed to explain it later
     * @throws IllegalArgumentException if the day of the check comes before the day of referral, or if the sheet, made with
     *     another vocabulary, is inconsistent under this one
     */
    public Verdict check(FactSheet sheet, LocalDate referredOn, LocalDate asOf) {
        if (asOf.isBefore(referredOn)) {
            throw new IllegalArgumentException("a request is checked on the day of its referral at the earliest");
        }
        FactSheet own = under(sheet);
        return new Verdict(this, own, referredOn, asOf, program.possible(own, referredOn, asOf));
    }

    /**
     * The règlement as adopted, whatever periods the mediator replaced.
     *
     * @return the règlement
     */
    public Regulation regulation() {
        return regulation;
    }

    /**
     * The identity of the règlement's content.
     *
     * @return its SHA-256
     */
    public String regulationHash() {
        return hash;
    }

    /**
     * The periods the mediator replaced.
     *
     * @return the replaced periods, usually none
     */
    public List<TimeOverride> overrides() {
        return overrides;
    }

    /** What an explanation says of the règlement when it governs the day of referral. */
    Wording inForce() {
        return inForce;
    }

    /** The same when it does not. */
    Wording notInForce() {
        return notInForce;
    }

    Program program() {
        return program;
    }

    Known known(FactSheet own, LocalDate referredOn, LocalDate asOf) {
        return program.known(own, referredOn, asOf);
    }

    FactSheet under(FactSheet sheet) {
        if (vocabulary.equals(sheet.vocabulary())) {
            return sheet;
        }
        return sheet.under(vocabulary).fold(same -> same, violations -> {
            throw new IllegalArgumentException("facts inconsistent under this règlement: "
                    + violations.stream().map(v -> v.code() + " at " + v.path()).toList());
        });
    }
}
