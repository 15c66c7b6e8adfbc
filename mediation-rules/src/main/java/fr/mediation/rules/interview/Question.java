/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.interview;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.admissibility.Ground;
import fr.mediation.core.admissibility.Relevance;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.Literal;
import fr.mediation.rules.facts.Option;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Question du questionnaire de recevabilité: everything a host needs to show it as a field of a form.
 *
 * <p>Immutable and thread safe. Holds nothing about the person who answers.
 *
 * @param fact the code of the fact, the key of the answer
 * @param kind how it is answered
 * @param label the name of the field
 * @param text the question
 * @param help more words for whoever hesitates, or null
 * @param options the answers offered, in the order shown; empty unless the question is a choice
 * @param maximum the greatest number accepted, or null unless the question is a count
 * @param onlyIf what must hold for the question to have an object, or null
 * @param sensitive true when asking may hurt or intrude
 * @param relevance what an answer can do to the verdict
 * @param why the same in words
 * @param examines the grounds that the answer serves to examine, with their articles
 */
@JsonPropertyOrder({
    "fact",
    "kind",
    "label",
    "text",
    "help",
    "options",
    "maximum",
    "onlyIf",
    "sensitive",
    "relevance",
    "why",
    "examines"
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Question(
        FactId fact,
        Kind kind,
        Wording label,
        Wording text,
        @Nullable Wording help,
        List<Option> options,
        @Nullable Integer maximum,
        @Nullable Literal onlyIf,
        boolean sensitive,
        Relevance relevance,
        Wording why,
        List<Ground> examines) {

    /** Nature de la réponse. */
    public enum Kind {
        /** True or false. */
        YES_NO,
        /** Exactly one of the options. */
        ONE_OF,
        /** Any number of the options, none included. */
        SEVERAL,
        /** A calendar day, from 1900 to 2200. */
        DAY,
        /** A whole number, from zero to the maximum. */
        COUNT
    }

    /**
     * Copies the lists.
     *
     * @param fact the code of the fact
     * @param kind how it is answered
     * @param label the name of the field
     * @param text the question
     * @param help more words, or null
     * @param options the answers offered
     * @param maximum the greatest number, or null
     * @param onlyIf what must hold, or null
     * @param sensitive whether the question is delicate
     * @param relevance what an answer can do
     * @param why the same in words
     * @param examines the grounds examined
     * @throws NullPointerException if an argument that may not be null is
     */
    public Question {
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(text, "text");
        options = List.copyOf(options);
        Objects.requireNonNull(relevance, "relevance");
        Objects.requireNonNull(why, "why");
        examines = List.copyOf(examines);
    }

    static Kind kind(Fact<?> fact) {
        if (fact instanceof Fact.YesNo) {
            return Kind.YES_NO;
        }
        if (fact instanceof Fact.OneOf) {
            return Kind.ONE_OF;
        }
        if (fact instanceof Fact.Several) {
            return Kind.SEVERAL;
        }
        return fact instanceof Fact.Day ? Kind.DAY : Kind.COUNT;
    }
}
