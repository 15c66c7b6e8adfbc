/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.facts;

import fr.mediation.core.wording.Wording;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Façon de demander un fait: the words, the price and the delicacy of a question.
 *
 * <p>Immutable and thread safe.
 *
 * @param label the name of the fact in a form or an explanation
 * @param question the question put to a person
 * @param helpText more words for whoever hesitates, or null
 * @param cost the effort of answering, from 1 (known at once) to 10 (a document to find)
 * @param sensitive true when asking may hurt or intrude: asked last
 * @param presupposition what must hold for the question to have an object, or null
 */
public record FactText(
        Wording label,
        Wording question,
        @Nullable Wording helpText,
        int cost,
        boolean sensitive,
        @Nullable Literal presupposition) {

    /**
     * Checks the effort.
     *
     * @param label the name of the fact
     * @param question the question
     * @param helpText more words, or null
     * @param cost the effort, from 1 to 10
     * @param sensitive whether the question is delicate
     * @param presupposition what must hold, or null
     * @throws NullPointerException if the label or the question is null
     * @throws IllegalArgumentException if the effort is out of range
     */
    public FactText {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(question, "question");
        if (cost < 1 || cost > 10) {
            throw new IllegalArgumentException("the effort of answering goes from 1 to 10");
        }
    }

    /**
     * An easy, harmless question.
     *
     * @param label the name of the fact
     * @param question the question
     * @return the text, of effort 1
     */
    public static FactText of(Wording label, Wording question) {
        return new FactText(label, question, null, 1, false, null);
    }

    /**
     * The same question with an explanation beside it.
     *
     * @param fr the help in French
     * @param en the help in English
     * @return a new text
     */
    public FactText helped(String fr, String en) {
        return new FactText(label, question, new Wording(fr, en), cost, sensitive, presupposition);
    }

    /**
     * The same question with another effort.
     *
     * @param effort from 1 to 10
     * @return a new text
     */
    public FactText costing(int effort) {
        return new FactText(label, question, helpText, effort, sensitive, presupposition);
    }

    /**
     * The same question, marked as delicate.
     *
     * @return a new text
     */
    public FactText delicate() {
        return new FactText(label, question, helpText, cost, true, presupposition);
    }

    /**
     * The same question, which has an object only if an assertion holds.
     *
     * @param assertion what must hold
     * @return a new text
     */
    public FactText presupposing(Literal assertion) {
        return new FactText(label, question, helpText, cost, sensitive, assertion);
    }

    /**
     * The help, if there is any.
     *
     * @return more words for whoever hesitates
     */
    public Optional<Wording> help() {
        return Optional.ofNullable(helpText);
    }

    /**
     * What must hold for the question to have an object, if anything.
     *
     * @return the presupposition
     */
    public Optional<Literal> presupposes() {
        return Optional.ofNullable(presupposition);
    }
}
