/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.proof;

import fr.mediation.core.wording.Wording;
import fr.mediation.rules.check.Example;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Constat sur un règlement: something its author should know, with a made-up request that shows it where there is one.
 *
 * <p>Immutable and thread safe.
 *
 * @param code what was found
 * @param about the code of the rule, exception, fact, parameter, invariant or verdict
 * @param wording what was found, in words
 * @param example a request that shows it, already checked, or null when what was found is that there is none
 */
public record Finding(
        Code code, String about, Wording wording, @Nullable Example example) {

    /** Gravité d'un constat. */
    public enum Severity {
        /** The règlement cannot mean what it says. */
        ERROR,
        /** Something has no use. */
        WARNING,
        /** Worth knowing, often wanted. */
        INFORMATION
    }

    /** Nature d'un constat. */
    public enum Code {
        /** The engine reached one of its bounds: not everything is proved of this, and nothing was skipped in silence. */
        TOO_INTRICATE(Severity.ERROR),
        /** No request is ever admissible, or none ever inadmissible. */
        VERDICT_NEVER_GIVEN(Severity.ERROR),
        /** The ground of a rule never holds. */
        DEAD_RULE(Severity.ERROR),
        /** An exception that lifts a ground and one that confirms it can both apply. */
        EXCEPTIONS_IN_CONFLICT(Severity.ERROR),
        /** A promise of the author does not hold. */
        INVARIANT_BROKEN(Severity.ERROR),
        /** An exception changes nothing. */
        USELESS_EXCEPTION(Severity.WARNING),
        /** A local fact that no rule reads. */
        FACT_NEVER_READ(Severity.WARNING),
        /** A parameter that no rule reads. */
        PARAMETER_NEVER_READ(Severity.WARNING),
        /** A rule cites a text that does not apply on some day the règlement governs. */
        REFERENCE_NOT_IN_FORCE(Severity.WARNING),
        /** Whenever the ground holds, others taken together already refuse the request. */
        COVERED_BY_OTHERS(Severity.INFORMATION);

        private final Severity severity;

        Code(Severity severity) {
            this.severity = severity;
        }

        /**
         * How serious such a finding is.
         *
         * @return the severity
         */
        public Severity severity() {
            return severity;
        }
    }

    /**
     * Checks that something was found.
     *
     * @param code what was found
     * @param about what it is about
     * @param wording what was found, in words
     * @param example a request that shows it, or null
     * @throws NullPointerException if an argument that may not be null is
     */
    public Finding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(wording, "wording");
    }

    /**
     * The request that shows it.
     *
     * @return the example, if there is one
     */
    public Optional<Example> witness() {
        return Optional.ofNullable(example);
    }
}
