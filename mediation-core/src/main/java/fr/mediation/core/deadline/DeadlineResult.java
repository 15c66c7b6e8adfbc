/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fr.mediation.core.deadline.Deadline.Family;
import fr.mediation.core.validation.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Résultat du calcul des délais: the limits, or why the facts could not be used.
 *
 * <p>Immutable and thread safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = DeadlineResult.Computed.class, name = "COMPUTED"),
    @JsonSubTypes.Type(value = DeadlineResult.Refused.class, name = "REFUSED")
})
public sealed interface DeadlineResult {

    /**
     * Délais calculés: every limit that the facts call for.
     *
     * @param notifiedOn the day on which the decision was made known, as the law reckons it (CRPA, art. R. 112-20), or null
     * @param deadlines the limits, in the order of {@link Family}
     */
    @JsonPropertyOrder({"notifiedOn", "deadlines"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Computed(@Nullable LocalDate notifiedOn, List<Deadline> deadlines) implements DeadlineResult {

        /**
         * Copies the limits.
         *
         * @param notifiedOn the day on which the decision was made known, or null
         * @param deadlines the limits
         * @throws NullPointerException if the list or a limit is null
         */
        public Computed {
            deadlines = List.copyOf(deadlines);
        }

        /**
         * The first limit of a family.
         *
         * @param family what it is for
         * @return the limit, or empty when the facts call for none
         */
        public Optional<Deadline> of(Family family) {
            return deadlines.stream().filter(one -> one.family() == family).findFirst();
        }

        /**
         * The limit of a family about one fact.
         *
         * @param family what it is for
         * @param subject the fact, as {@code appeals[1]}
         * @return the limit, or empty when the facts call for none
         */
        public Optional<Deadline> of(Family family, String subject) {
            return deadlines.stream()
                    .filter(one -> one.family() == family && one.subject().equals(subject))
                    .findFirst();
        }
    }

    /**
     * Faits contradictoires: nothing was computed.
     *
     * @param violations all that is wrong, at least one
     */
    record Refused(List<Violation> violations) implements DeadlineResult {

        /**
         * Copies the violations.
         *
         * @param violations all that is wrong
         * @throws NullPointerException if the list or a violation is null
         */
        public Refused {
            violations = List.copyOf(violations);
        }
    }

    /**
     * One answer for each case.
     *
     * @param <R> the type of the answer
     * @param computed what to do with the limits
     * @param refused what to do with the violations
     * @return the answer
     */
    default <R> R fold(
            Function<? super Computed, ? extends R> computed, Function<? super Refused, ? extends R> refused) {
        return this instanceof Computed c ? computed.apply(c) : refused.apply((Refused) this);
    }

    /**
     * The limits, where a refusal can only be a mistake of the program.
     *
     * @return the limits computed
     * @throws IllegalStateException if the facts were refused; the message gives the codes only
     */
    default Computed orThrow() {
        return fold(computed -> computed, refused -> {
            throw new IllegalStateException("contradictory facts: "
                    + refused.violations().stream()
                            .map(v -> v.code() + " at " + v.path())
                            .toList());
        });
    }
}
