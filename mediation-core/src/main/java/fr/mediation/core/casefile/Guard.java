/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Condition d'un acte: what must hold before an act is possible. Its code is that of the refusal, its message what a person reads; the
 * conditions of the library are written beside the acts they guard and listed by {@link #all()}.
 *
 * <p>A condition either looks at the case alone, so that a screen can know it beforehand, or needs what the act brings. Immutable and
 * thread safe.
 */
public final class Guard {

    /** Where a condition comes from. Explicit ones cannot be waived by a règlement. */
    public enum Source {
        /** The règlement says it in so many words. */
        EXPLICIT,
        /** Derived, so that an explicit sentence can be applied. */
        DERIVED,
        /** A law or a charter. */
        LAW
    }

    /** An act about to be judged; the act is absent when only the case is looked at. */
    record Attempt(
            CaseState state,
            Actor actor,
            LocalDate day,
            Context context,
            @Nullable Act act) {

        <A extends Act> Optional<A> as(Class<A> type) {
            return type.isInstance(act) ? Optional.of(type.cast(act)) : Optional.empty();
        }
    }

    private final String code;
    private final Source source;
    private final Provision provision;
    private final Wording message;
    private final boolean needsAct;
    /** Null when the condition holds, else what is missing. */
    private final Function<Attempt, @Nullable List<String>> failure;

    private Guard(
            String code,
            Source source,
            Provision provision,
            Wording message,
            boolean needsAct,
            Function<Attempt, @Nullable List<String>> failure) {
        this.code = code;
        this.source = source;
        this.provision = provision;
        this.message = message;
        this.needsAct = needsAct;
        this.failure = failure;
    }

    /** What a condition says, before what it checks. */
    record Text(String code, Source source, Provision provision, Wording message) {

        /** Holds or not by the case alone. */
        Guard onCase(Predicate<Attempt> holds) {
            return new Guard(code, source, provision, message, false, a -> holds.test(a) ? null : List.of());
        }

        /** Holds or not by what the act brings. */
        Guard onAct(Predicate<Attempt> holds) {
            return new Guard(code, source, provision, message, true, a -> holds.test(a) ? null : List.of());
        }

        /** Holds for every other act, and for this one by what it brings. */
        <A extends Act> Guard on(Class<A> type, BiPredicate<Attempt, A> holds) {
            return onAct(a -> a.as(type).filter(act -> !holds.test(a, act)).isEmpty());
        }

        /** Holds when nothing is missing. */
        Guard missing(Function<Attempt, List<String>> missing) {
            return new Guard(code, source, provision, message, true, a -> {
                List<String> names = missing.apply(a);
                return names.isEmpty() ? null : names;
            });
        }
    }

    static Text explicit(String code, Provision provision, String fr, String en) {
        return new Text(code, Source.EXPLICIT, provision, new Wording(fr, en));
    }

    static Text derived(String code, Provision provision, String fr, String en) {
        return new Text(code, Source.DERIVED, provision, new Wording(fr, en));
    }

    static Text law(String code, Provision provision, String fr, String en) {
        return new Text(code, Source.LAW, provision, new Wording(fr, en));
    }

    /**
     * Every condition of the library.
     *
     * @return the conditions, in the order of the life of a case
     */
    public static List<Guard> all() {
        List<Guard> all = new ArrayList<>(CommonGuards.ALL);
        all.addAll(IntakeGuards.ALL);
        all.addAll(HandlingGuards.ALL);
        all.addAll(MediationGuards.ALL);
        all.addAll(EndingGuards.ALL);
        all.addAll(RecordGuards.ALL);
        all.addAll(ClosingGuards.ALL);
        return List.copyOf(all);
    }

    /**
     * The condition of a code.
     *
     * @param code the code
     * @return the condition, or empty when there is none
     */
    public static Optional<Guard> of(String code) {
        return all().stream().filter(g -> g.code.equals(code)).findFirst();
    }

    /**
     * Its stable code, that of the refusal.
     *
     * @return a code in {@code UPPER_SNAKE}
     */
    public String code() {
        return code;
    }

    /**
     * Where it comes from.
     *
     * @return the source
     */
    public Source source() {
        return source;
    }

    /**
     * What it rests on, in a règlement or in the law.
     *
     * @return the object of the provision
     */
    public Provision provision() {
        return provision;
    }

    /**
     * What a person reads when it does not hold.
     *
     * @return the message
     */
    public Wording message() {
        return message;
    }

    /**
     * Whether it can only be judged with the content of the act.
     *
     * @return false when a screen can know it beforehand
     */
    public boolean needsAct() {
        return needsAct;
    }

    Optional<Refusal> refusal(Attempt attempt) {
        List<String> missing = failure.apply(attempt);
        return missing == null
                ? Optional.empty()
                : Optional.of(new Refusal(code, attempt.context().rules().article(provision), message, missing));
    }

    /** Its code. */
    @Override
    public String toString() {
        return code;
    }
}
