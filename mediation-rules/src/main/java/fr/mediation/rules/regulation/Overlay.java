/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.regulation;

import fr.mediation.core.admissibility.GroundId;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.validation.Violation;
import fr.mediation.core.wording.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Règlement local posé sur un socle: rules of a base, to which a local text adds, and which it may restate or drop.
 *
 * <p>A mandatory rule of the base can be restated with more articles, never narrowed, widened by an exception or dropped.
 * Stateless.
 */
public final class Overlay {

    private Overlay() {}

    /**
     * Lays a local text on a base.
     *
     * @param base the rules of the base
     * @param local the rules of the local text, in its order; one with the code of a base rule replaces it
     * @param drops the codes of base rules the local text does without
     * @return the local rules, then the base rules they do not restate; or why a mandatory rule forbids it
     */
    public static Result apply(List<Rule> base, List<Rule> local, List<GroundId> drops) {
        List<Violation> faults = new ArrayList<>();
        Set<GroundId> restated = new HashSet<>();
        for (int i = 0; i < local.size(); i++) {
            Rule rule = local.get(i);
            restated.add(rule.id());
            Optional<Rule> below = find(base, rule.id());
            if (below.filter(Rule::mandatory).filter(b -> !keeps(b, rule)).isPresent()) {
                faults.add(
                        weakened("rules[" + i + "]", below.get(), rule.ground().references()));
            }
        }
        List<Rule> result = new ArrayList<>(local);
        for (Rule rule : base) {
            boolean dropped = drops.contains(rule.id());
            if (dropped && rule.mandatory()) {
                faults.add(weakened("drops[" + drops.indexOf(rule.id()) + "]", rule, List.of()));
            }
            if (!restated.contains(rule.id()) && (!dropped || rule.mandatory())) {
                result.add(rule);
            }
        }
        drops.stream()
                .filter(id -> find(base, id).isEmpty())
                .forEach(id -> faults.add(new Violation(
                        "drops[" + drops.indexOf(id) + "]",
                        "UNKNOWN_BASE_RULE",
                        Nearest.meant(
                                new Wording(
                                        "Le socle n'a pas de règle " + id + ".", "The base has no rule " + id + "."),
                                id.value(),
                                base.stream().map(rule -> rule.id().value()).toList()))));
        return faults.isEmpty() ? new Result.Applied(result) : new Result.Refused(faults);
    }

    private static Optional<Rule> find(List<Rule> rules, GroundId id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** Same condition, same exceptions, still mandatory, no article lost. */
    static boolean keeps(Rule base, Rule local) {
        return local.mandatory()
                && local.kind() == base.kind()
                && local.condition().equals(base.condition())
                && local.exceptions().equals(base.exceptions())
                && local.ground().cure() == base.ground().cure()
                && local.ground().references().containsAll(base.ground().references());
    }

    private static Violation weakened(String path, Rule base, List<LegalReference> local) {
        String national = cited(base.ground().references());
        String other = local.isEmpty() ? "" : cited(local);
        return new Violation(
                path,
                "MANDATORY_RULE_TOUCHED",
                new Wording(
                        "La règle " + base.id() + " (" + national + ") est impérative : un texte local"
                                + (other.isEmpty() ? "" : " (" + other + ")")
                                + " ne peut ni l'écarter ni la restreindre.",
                        "The rule " + base.id() + " (" + national + ") is mandatory: a local text"
                                + (other.isEmpty() ? "" : " (" + other + ")") + " can neither remove nor narrow it."));
    }

    private static String cited(List<LegalReference> references) {
        return references.stream().map(LegalReference::citation).collect(Collectors.joining(" ; "));
    }

    /**
     * Résultat de la superposition.
     *
     * <p>Immutable and thread safe.
     */
    public sealed interface Result {

        /**
         * Handles both cases.
         *
         * @param <R> the type of the result
         * @param applied what to do with the rules
         * @param refused what to do with the violations
         * @return the result of the branch taken
         */
        default <R> R fold(
                Function<? super List<Rule>, ? extends R> applied,
                Function<? super List<Violation>, ? extends R> refused) {
            if (this instanceof Applied a) {
                return applied.apply(a.rules());
            }
            return refused.apply(((Refused) this).violations());
        }

        /**
         * Règles réunies.
         *
         * @param rules the rules
         */
        record Applied(List<Rule> rules) implements Result {

            /**
             * Copies the rules.
             *
             * @param rules the rules
             */
            public Applied {
                rules = List.copyOf(rules);
            }
        }

        /**
         * Superposition refusée.
         *
         * @param violations why, with both articles
         */
        record Refused(List<Violation> violations) implements Result {

            /**
             * Copies the violations.
             *
             * @param violations why
             */
            public Refused {
                violations = List.copyOf(Objects.requireNonNull(violations, "violations"));
            }
        }
    }
}
