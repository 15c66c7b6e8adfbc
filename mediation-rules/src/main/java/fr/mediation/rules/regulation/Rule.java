/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.regulation;

import fr.mediation.core.admissibility.BodyCode;
import fr.mediation.core.admissibility.Cure;
import fr.mediation.core.admissibility.Ground;
import fr.mediation.core.admissibility.GroundId;
import fr.mediation.core.admissibility.GroundSource;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Règle de recevabilité: an exclusion, whose ground holds when its condition does, or a requirement, whose ground holds
 * when its condition does not.
 *
 * <p>Immutable and thread safe. Written step by step: without an article there is no rule, only an unfinished step.
 *
 * @param ground what holds against the request, with its articles
 * @param kind exclusion or requirement
 * @param condition the condition
 * @param mandatory true for a rule that no local text may remove or narrow
 * @param exceptions what lifts or confirms the ground
 * @param reorientTo the body to which such a request can be sent, or null
 * @param note how the text was read where it can be read otherwise, or null
 */
public record Rule(
        Ground ground,
        Kind kind,
        Condition condition,
        boolean mandatory,
        List<RuleException> exceptions,
        @Nullable BodyCode reorientTo,
        @Nullable Wording note) {

    /** Sens d'une règle. */
    public enum Kind {
        /** The ground holds when the condition does. */
        EXCLUSION,
        /** The ground holds when the condition does not. */
        REQUIREMENT
    }

    /**
     * Copies the exceptions.
     *
     * @param ground what holds against the request
     * @param kind exclusion or requirement
     * @param condition the condition
     * @param mandatory whether local texts are bound by it
     * @param exceptions what lifts or confirms the ground
     * @param reorientTo a body, or null
     * @param note a reading, or null
     * @throws NullPointerException if an argument that may not be null is
     */
    public Rule {
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(condition, "condition");
        exceptions = List.copyOf(exceptions);
    }

    /**
     * An exclusion: the request may not be taken when something holds.
     *
     * @param id the code of the ground
     * @return the next step
     */
    public static NeedsCondition exclusion(String id) {
        return steps(id, Kind.EXCLUSION);
    }

    /**
     * A requirement: the request may not be taken unless something holds.
     *
     * @param id the code of the ground that holds otherwise
     * @return the next step
     */
    public static NeedsCondition requirement(String id) {
        return steps(id, Kind.REQUIREMENT);
    }

    /**
     * The code of the rule, that of its ground.
     *
     * @return the code
     */
    public GroundId id() {
        return ground.id();
    }

    /**
     * When the ground holds, exceptions included.
     *
     * @return the condition itself or its opposite, without the cases that an exception lifts
     */
    public Condition holdsWhen() {
        Condition base = kind == Kind.EXCLUSION ? condition : Condition.not(condition);
        List<Condition> parts = new ArrayList<>();
        parts.add(base);
        for (RuleException lifting : exceptions) {
            if (lifting.effect() == RuleException.Effect.LIFTS) {
                parts.add(Condition.not(liftedBy(lifting)));
            }
        }
        return parts.size() == 1 ? base : new Condition.All(parts);
    }

    /**
     * When an exception of this rule lifts the ground, in spite of those that confirm it.
     *
     * @param lifting one of the exceptions that lift the ground
     * @return the condition, without the cases in which a confirmation that is not weaker applies
     */
    public Condition liftedBy(RuleException lifting) {
        List<Condition> parts = new ArrayList<>();
        parts.add(lifting.applies());
        for (RuleException confirming : exceptions) {
            if (confirming.effect() == RuleException.Effect.CONFIRMS
                    && !lifting.prevailsOver().contains(confirming.id())) {
                parts.add(Condition.not(confirming.applies()));
            }
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
    }

    /**
     * The body to which such a request can be sent.
     *
     * @return the body, if the règlement or practice names one
     */
    public Optional<BodyCode> body() {
        return Optional.ofNullable(reorientTo);
    }

    /**
     * How the text was read.
     *
     * @return the note, if the text can be read otherwise
     */
    public Optional<Wording> reading() {
        return Optional.ofNullable(note);
    }

    /**
     * The same rule from another kind of text.
     *
     * @param source the kind of text
     * @return a new rule
     */
    public Rule from(GroundSource source) {
        return with(new Ground(ground.id(), ground.wording(), ground.references(), source, ground.cure()));
    }

    /**
     * The same rule, whose ground can be lifted.
     *
     * @param cure what lifts it
     * @return a new rule
     */
    public Rule curable(Cure cure) {
        return with(new Ground(ground.id(), ground.wording(), ground.references(), ground.source(), cure));
    }

    /**
     * The same rule, which local texts may not touch.
     *
     * @return a new rule
     */
    public Rule binding() {
        return new Rule(ground, kind, condition, true, exceptions, reorientTo, note);
    }

    /**
     * The same rule with one more exception.
     *
     * @param exception what lifts or confirms the ground
     * @return a new rule
     */
    public Rule except(RuleException exception) {
        List<RuleException> more = new ArrayList<>(exceptions);
        more.add(exception);
        return new Rule(ground, kind, condition, mandatory, more, reorientTo, note);
    }

    /**
     * The same rule, which proposes where to send the request.
     *
     * @param body the code of the body
     * @return a new rule
     */
    public Rule reorientingTo(String body) {
        return new Rule(ground, kind, condition, mandatory, exceptions, new BodyCode(body), note);
    }

    /**
     * The same rule with a word on how its text was read.
     *
     * @param fr the note in French
     * @param en the note in English
     * @return a new rule
     */
    public Rule readAs(String fr, String en) {
        return new Rule(ground, kind, condition, mandatory, exceptions, reorientTo, new Wording(fr, en));
    }

    private Rule with(Ground other) {
        return new Rule(other, kind, condition, mandatory, exceptions, reorientTo, note);
    }

    private static NeedsCondition steps(String id, Kind kind) {
        return condition -> (fr, en) -> (first, more) -> new Rule(
                new Ground(
                        new GroundId(id), new Wording(fr, en), joined(first, more), GroundSource.REGLEMENT, Cure.NEVER),
                kind,
                condition,
                false,
                List.of(),
                null,
                null);
    }

    static List<LegalReference> joined(LegalReference first, LegalReference... more) {
        List<LegalReference> all = new ArrayList<>();
        all.add(first);
        all.addAll(List.of(more));
        return all;
    }

    /** The step at which the rule gets its condition. */
    @FunctionalInterface
    public interface NeedsCondition {
        /**
         * Gives the condition.
         *
         * @param condition the condition
         * @return the next step
         */
        NeedsWording when(Condition condition);
    }

    /** The step at which the ground gets its words. */
    @FunctionalInterface
    public interface NeedsWording {
        /**
         * Gives the reason, as it can be told to the requester.
         *
         * @param fr the reason in French
         * @param en the reason in English
         * @return the next step
         */
        NeedsReference because(String fr, String en);
    }

    /** The step at which the rule gets its articles: without one it does not exist. */
    @FunctionalInterface
    public interface NeedsReference {
        /**
         * Gives the articles.
         *
         * @param first the first article
         * @param more the others
         * @return the rule: of a local règlement, incurable and not mandatory unless said otherwise
         */
        Rule citing(LegalReference first, LegalReference... more);
    }
}
