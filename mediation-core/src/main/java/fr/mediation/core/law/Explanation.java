/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.law;

import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import java.util.List;
import java.util.Objects;

/**
 * Motivation: the ordered steps that lead from facts, by rules, to a result.
 *
 * <p>Immutable and thread safe. Steps name facts by kind and by date, never by person.
 *
 * @param steps the steps, in the order in which they were taken
 */
public record Explanation(List<Step> steps) {

    /** Nothing to explain. */
    public static final Explanation EMPTY = new Explanation(List.of());

    /**
     * Copies the steps.
     *
     * @param steps the steps, in order
     * @throws NullPointerException if the list or a step is null
     */
    public Explanation {
        steps = List.copyOf(steps);
    }

    /**
     * One step: a fact, the rule that takes it, and what follows.
     *
     * @param fact what was known
     * @param rule what the law says of it
     * @param result what follows: a date, a ground, an effect
     * @param references the articles and decisions the rule comes from
     */
    public record Step(Wording fact, Wording rule, Wording result, List<LegalReference> references) {

        /**
         * Copies the references.
         *
         * @param fact what was known
         * @param rule what the law says of it
         * @param result what follows
         * @param references the articles and decisions
         * @throws NullPointerException if an argument is null
         */
        public Step {
            Objects.requireNonNull(fact, "fact");
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(result, "result");
            references = List.copyOf(references);
        }

        /**
         * The step in two sentences with its articles.
         *
         * @param language the language to write in
         * @return {@code Fact: rule. Result (articles).}, each sentence with its capital letter
         */
        public String text(Language language) {
            String colon = language == Language.FR ? " : " : ": ";
            return fact.capitalised().in(language) + colon + ended(rule.in(language)) + " "
                    + result.capitalised().in(language) + LegalReference.cited(references, language) + ".";
        }

        private static String ended(String text) {
            return text.endsWith(".") ? text : text + ".";
        }
    }

    /**
     * The whole explanation as numbered lines.
     *
     * @param language the language to write in
     * @return one line a step, empty when there is none
     */
    public String text(Language language) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            out.append(i + 1).append(". ").append(steps.get(i).text(language)).append('\n');
        }
        return out.toString();
    }
}
