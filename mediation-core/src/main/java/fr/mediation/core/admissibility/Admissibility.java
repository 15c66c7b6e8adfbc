/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.admissibility;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Recevabilité d'une demande de médiation: the answer a checker gives and a case records.
 *
 * <p>An aid to the mediator, who decides alone. Never a silent guess: what known facts do not settle is
 * {@link Undecided}. Immutable and thread safe; in JSON the property {@code type} tells the cases apart.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Admissibility.Admissible.class, name = "ADMISSIBLE"),
    @JsonSubTypes.Type(value = Admissibility.Inadmissible.class, name = "INADMISSIBLE"),
    @JsonSubTypes.Type(value = Admissibility.Premature.class, name = "PREMATURE"),
    @JsonSubTypes.Type(value = Admissibility.Undecided.class, name = "UNDECIDED")
})
public sealed interface Admissibility {

    /**
     * The answer without its reasons.
     *
     * @return the kind of verdict
     */
    VerdictKind kind();

    /**
     * Handles every case: a new one would not compile.
     *
     * @param <R> the type of the result
     * @param admissible what to do with an admissible request
     * @param inadmissible what to do with an inadmissible one
     * @param premature what to do with a premature one
     * @param undecided what to do when facts are missing
     * @return the result of the branch taken
     */
    default <R> R fold(
            Function<? super Admissible, ? extends R> admissible,
            Function<? super Inadmissible, ? extends R> inadmissible,
            Function<? super Premature, ? extends R> premature,
            Function<? super Undecided, ? extends R> undecided) {
        if (this instanceof Admissible a) {
            return admissible.apply(a);
        }
        if (this instanceof Inadmissible i) {
            return inadmissible.apply(i);
        }
        if (this instanceof Premature p) {
            return premature.apply(p);
        }
        return undecided.apply((Undecided) this);
    }

    /** Demande recevable: no ground holds, whatever the missing facts may be. */
    record Admissible() implements Admissibility {
        @Override
        public VerdictKind kind() {
            return VerdictKind.ADMISSIBLE;
        }
    }

    /**
     * Demande irrecevable: at least one ground holds that time alone will not lift.
     *
     * <p>A request can be sure to be refused while no single ground is sure: one ground holds if a missing fact is true,
     * another if it is false. The grounds are then empty and the alternatives are given. A refusal must be reasoned, so
     * that the missing fact is asked for before anything is written to the requester.
     *
     * @param grounds all the grounds known to hold, in the order of the règlement
     * @param alternatives where no ground is known to hold, those of which at least one does; otherwise empty
     * @param reorientations the bodies to which the request can be sent at the same time, possibly none
     */
    @JsonPropertyOrder({"type", "grounds", "alternatives", "reorientations"})
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Inadmissible(List<Ground> grounds, List<Ground> alternatives, List<Reorientation> reorientations)
            implements Admissibility {

        /**
         * Checks that the refusal is reasoned.
         *
         * @param grounds all the grounds
         * @param alternatives the grounds of which one at least holds, or nothing
         * @param reorientations the bodies proposed
         * @throws NullPointerException if a list or one of its elements is null
         * @throws IllegalArgumentException if there is neither a ground nor alternatives, or both
         */
        public Inadmissible {
            grounds = List.copyOf(grounds);
            alternatives = List.copyOf(alternatives);
            reorientations = List.copyOf(reorientations);
            if (grounds.isEmpty() == alternatives.isEmpty()) {
                throw new IllegalArgumentException("an inadmissibility gives its grounds, or alternatives");
            }
        }

        @Override
        public VerdictKind kind() {
            return VerdictKind.INADMISSIBLE;
        }
    }

    /**
     * Demande prématurée: every ground that holds falls by the mere passing of time.
     *
     * @param grounds all the grounds known to hold, each curable by time
     * @param alternatives where no ground is known to hold, those of which at least one does; otherwise empty
     * @param admissibleFrom the first day on which the request is admissible if nothing else changes
     */
    @JsonPropertyOrder({"type", "grounds", "alternatives", "admissibleFrom"})
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Premature(List<Ground> grounds, List<Ground> alternatives, LocalDate admissibleFrom)
            implements Admissibility {

        /**
         * Checks that time lifts every ground.
         *
         * @param grounds all the grounds
         * @param alternatives the grounds of which one at least holds, or nothing
         * @param admissibleFrom the first admissible day
         * @throws NullPointerException if an argument or a ground is null
         * @throws IllegalArgumentException if there is neither a ground nor alternatives, or both, or a ground that time
         *     does not lift
         */
        public Premature {
            grounds = List.copyOf(grounds);
            alternatives = List.copyOf(alternatives);
            Objects.requireNonNull(admissibleFrom, "admissibleFrom");
            if (grounds.isEmpty() == alternatives.isEmpty()
                    || Stream.concat(grounds.stream(), alternatives.stream())
                            .anyMatch(ground -> ground.cure() != Cure.BY_TIME)) {
                throw new IllegalArgumentException("a premature request has only grounds that time lifts");
            }
        }

        @Override
        public VerdictKind kind() {
            return VerdictKind.PREMATURE;
        }
    }

    /**
     * Recevabilité indéterminée: at least two verdicts are still possible.
     *
     * @param possible the verdicts still possible, without repetition, in the order of {@link VerdictKind}
     * @param missing the facts not known, each with its use
     * @param established the grounds already known to hold, which time lifts, possibly none
     */
    @JsonPropertyOrder({"type", "possible", "missing", "established"})
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Undecided(List<VerdictKind> possible, List<MissingFact> missing, List<Ground> established)
            implements Admissibility {

        /**
         * Checks that something is left to decide.
         *
         * @param possible the verdicts still possible
         * @param missing the facts not known
         * @param established the grounds known to hold
         * @throws NullPointerException if a list or one of its elements is null
         * @throws IllegalArgumentException if fewer than two verdicts are possible, or if one of them is to be undecided
         */
        public Undecided {
            possible = List.copyOf(new TreeSet<>(possible));
            missing = List.copyOf(missing);
            established = List.copyOf(established);
            if (possible.size() < 2 || possible.contains(VerdictKind.UNDECIDED)) {
                throw new IllegalArgumentException("an open verdict has at least two decided outcomes");
            }
        }

        /**
         * The missing facts of one use.
         *
         * @param relevance the use
         * @return those facts, in the order of the list
         */
        public List<MissingFact> missing(Relevance relevance) {
            return missing.stream()
                    .filter(fact -> fact.relevance() == relevance)
                    .toList();
        }

        @Override
        public VerdictKind kind() {
            return VerdictKind.UNDECIDED;
        }
    }
}
