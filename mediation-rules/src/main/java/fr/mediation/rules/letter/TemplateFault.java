/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.letter;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import java.util.Objects;

/**
 * Défaut d'un modèle de courrier: what keeps a host's template from being used, and where.
 *
 * <p>Immutable and thread safe.
 *
 * @param template the code of the letter, or {@link #TIME_LIMITS}
 * @param language its language
 * @param line the line of the template, from one, or zero when the fault is in no single line
 * @param code the kind of fault
 * @param wording what is wrong and what to do
 */
@JsonPropertyOrder({"template", "language", "line", "code", "wording"})
public record TemplateFault(String template, Language language, int line, Code code, Wording wording) {

    /** The template of the warning on time limits, shared by all letters. */
    public static final String TIME_LIMITS = "TIME_LIMITS";

    /** Nature du défaut. */
    public enum Code {
        /** The text is not well-formed Mustache. */
        MALFORMED,
        /** A placeholder does not exist in this letter. */
        UNKNOWN_PLACEHOLDER,
        /** A placeholder that stands for a whole part is used as a text. */
        NOT_A_TEXT,
        /** The letter must say something that the template leaves out. */
        MISSING_PLACEHOLDER,
        /** A line begins with a colon and an unknown word. */
        UNKNOWN_LINE,
        /** A line of the frame is missing or comes twice. */
        WRONG_FRAME,
        /** A part is included that does not exist. */
        UNKNOWN_PART
    }

    /**
     * Checks that nothing is missing.
     *
     * @param template the code of the letter, or {@link #TIME_LIMITS}
     * @param language its language
     * @param line the line, or zero
     * @param code the kind of fault
     * @param wording what is wrong
     * @throws NullPointerException if an argument is null
     */
    public TemplateFault {
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(wording, "wording");
    }
}
