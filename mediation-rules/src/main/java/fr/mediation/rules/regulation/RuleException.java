/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.regulation;

import fr.mediation.core.admissibility.GroundSource;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Exception à un motif: what keeps a ground from holding, or confirms it, with the article that says so.
 *
 * <p>An exception may have exceptions of its own. Where one exception lifts a ground and another confirms it, one of
 * them must prevail over the other, with its article; a règlement that leaves both standing is refused. Immutable and
 * thread safe.
 *
 * @param id the code of the exception
 * @param effect what it does to the ground
 * @param condition when it applies
 * @param wording the reason, as it can be told to the requester
 * @param references the articles it comes from, at least one
 * @param source the kind of text
 * @param prevailsOver the exceptions of the same ground it is stronger than
 * @param exceptions what keeps the exception itself from applying
 */
public record RuleException(
        ExceptionId id,
        Effect effect,
        Condition condition,
        Wording wording,
        List<LegalReference> references,
        GroundSource source,
        List<ExceptionId> prevailsOver,
        List<RuleException> exceptions) {

    /** Effet d'une exception. */
    public enum Effect {
        /** The ground does not hold. */
        LIFTS,
        /** The ground holds in spite of exceptions that are not stronger. */
        CONFIRMS
    }

    /**
     * Checks that the exception is founded in a text.
     *
     * @param id the code
     * @param effect what it does
     * @param condition when it applies
     * @param wording the reason
     * @param references the articles
     * @param source the kind of text
     * @param prevailsOver weaker exceptions
     * @param exceptions its own exceptions, which lift it
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if there is no reference, or if a nested exception confirms
     */
    public RuleException {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(wording, "wording");
        references = List.copyOf(references);
        Objects.requireNonNull(source, "source");
        prevailsOver = List.copyOf(prevailsOver);
        exceptions = List.copyOf(exceptions);
        if (references.isEmpty()) {
            throw new IllegalArgumentException("an exception cites at least one text");
        }
    }

    /**
     * An exception that lifts a ground, to be founded in a text.
     *
     * @param id the code
     * @param condition when it applies
     * @return the next step
     */
    public static NeedsWording lifts(String id, Condition condition) {
        return steps(id, Effect.LIFTS, condition);
    }

    /**
     * An exception that confirms a ground, to be founded in a text.
     *
     * @param id the code
     * @param condition when it applies
     * @return the next step
     */
    public static NeedsWording confirms(String id, Condition condition) {
        return steps(id, Effect.CONFIRMS, condition);
    }

    /**
     * The same exception from another kind of text.
     *
     * @param other the kind of text
     * @return a new exception
     */
    public RuleException from(GroundSource other) {
        return new RuleException(id, effect, condition, wording, references, other, prevailsOver, exceptions);
    }

    /**
     * The same exception with an exception of its own.
     *
     * @param exception what keeps this one from applying
     * @return a new exception
     */
    public RuleException except(RuleException exception) {
        List<RuleException> more = new ArrayList<>(exceptions);
        more.add(exception);
        return new RuleException(id, effect, condition, wording, references, source, prevailsOver, more);
    }

    /**
     * The same exception, stronger than another one of the same ground.
     *
     * @param weaker the code of the other exception
     * @return a new exception
     */
    public RuleException prevailingOver(String weaker) {
        List<ExceptionId> more = new ArrayList<>(prevailsOver);
        more.add(new ExceptionId(weaker));
        return new RuleException(id, effect, condition, wording, references, source, more, exceptions);
    }

    /**
     * When the exception applies, its own exceptions included.
     *
     * @return its condition, without the cases that a nested exception takes away
     */
    public Condition applies() {
        List<Condition> parts = new ArrayList<>();
        parts.add(condition);
        exceptions.forEach(nested -> parts.add(Condition.not(nested.applies())));
        return parts.size() == 1 ? condition : new Condition.All(parts);
    }

    /**
     * Whether this exception lifts a ground that another one confirms, neither being declared stronger.
     *
     * @param other another exception of the same rule
     * @return true when the two must not apply together
     */
    public boolean contradicts(RuleException other) {
        return effect == Effect.LIFTS
                && other.effect == Effect.CONFIRMS
                && !prevailsOver.contains(other.id)
                && !other.prevailsOver.contains(id);
    }

    private static NeedsWording steps(String id, Effect effect, Condition condition) {
        return (fr, en) -> (first, more) -> new RuleException(
                new ExceptionId(id),
                effect,
                condition,
                new Wording(fr, en),
                Rule.joined(first, more),
                GroundSource.REGLEMENT,
                List.of(),
                List.of());
    }

    /** The step at which the exception gets its words. */
    @FunctionalInterface
    public interface NeedsWording {
        /**
         * Gives the reason.
         *
         * @param fr the reason in French
         * @param en the reason in English
         * @return the next step
         */
        NeedsReference because(String fr, String en);
    }

    /** The step at which the exception gets its articles: without one it does not exist. */
    @FunctionalInterface
    public interface NeedsReference {
        /**
         * Gives the articles.
         *
         * @param first the first article
         * @param more the others
         * @return the exception, from a local règlement unless said otherwise
         */
        RuleException citing(LegalReference first, LegalReference... more);
    }
}
