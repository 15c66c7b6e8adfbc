/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.wording.Wording;
import fr.mediation.core.wording.WrittenDate;
import fr.mediation.rules.facts.FactSheet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Période de saisine utile (règlement local ; CJA, art. R. 421-1): from which day until which day a request is admissible,
 * what ends it, and until when mediation can still keep the right to go to court.
 *
 * <p>Holds if no fact changes in the meantime, which is what it assumes. Where texts give two days, both are told, and the
 * prudent one: the later of two beginnings, the earlier of two ends. An aid: the mediator decides. Immutable and thread
 * safe.
 *
 * @param asOf the day from which one looks
 * @param timeline the verdict on each day to come, periods being counted as the règlement does
 * @param openings when the request becomes admissible, one a reading; empty when waiting does not make it so
 * @param closings what ends that time, in the order of the prudent days
 */
@JsonPropertyOrder({
    "asOf",
    "from",
    "prudentFrom",
    "until",
    "prudentUntil",
    "waitingMayLoseARight",
    "openings",
    "closings",
    "timeline"
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdmissibilityWindow(LocalDate asOf, Timeline timeline, List<Opening> openings, List<Closing> closings) {

    /**
     * Ouverture de la période: one reading of the day on which the request becomes admissible.
     *
     * @param on the first admissible day, or null while the day it is counted from is not known
     * @param wording what it is counted from
     * @param references the articles
     */
    @JsonPropertyOrder({"on", "wording", "references"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Opening(@Nullable LocalDate on, Wording wording, List<LegalReference> references) {

        /**
         * Copies the articles.
         *
         * @param on the first admissible day, or null
         * @param wording what it is counted from
         * @param references the articles
         * @throws NullPointerException if an argument that may not be null is
         */
        public Opening {
            Objects.requireNonNull(wording, "wording");
            references = List.copyOf(references);
        }
    }

    /** Cause de la fin. */
    public enum Cause {
        /** A ground of the règlement begins to hold, such as tardiness. */
        GROUND(true),
        /** Another version of the règlement governs from then on, and the answer is no longer sure. */
        OTHER_VERSION(true),
        /** No known règlement governs from then on. */
        NO_VERSION(true),
        /** The mediator's mandate ends. */
        MANDATE(true),
        /** The time limit to go to court runs out: mediation can no longer interrupt it. */
        COURT_LIMIT(false),
        /** The time limit of the compulsory prior appeal runs out, which mediation is not sure to interrupt. */
        RAPO_LIMIT(false);

        private final boolean mediation;

        Cause(boolean mediation) {
            this.mediation = mediation;
        }

        /**
         * Whether mediation itself comes to an end, or only what it protects.
         *
         * @return true when a referral is no longer admissible
         */
        public boolean endsMediation() {
            return mediation;
        }
    }

    /**
     * Fin de la période, à un titre: the first day on which something is over.
     *
     * @param cause what comes to an end
     * @param until the first day on which it is over in the reading the law favours, or null when that reading gives none
     * @param prudentUntil the first day on which it is over in some reading, never after the other
     * @param wording what ends and why
     * @param references the articles
     */
    @JsonPropertyOrder({"cause", "until", "prudentUntil", "wording", "references"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Closing(
            Cause cause,
            @Nullable LocalDate until,
            LocalDate prudentUntil,
            Wording wording,
            List<LegalReference> references) {

        /**
         * Checks that the prudent day comes first.
         *
         * @param cause what comes to an end
         * @param until the first day on which it is over, or null
         * @param prudentUntil the prudent first day
         * @param wording what ends and why
         * @param references the articles
         * @throws NullPointerException if an argument that may not be null is
         * @throws IllegalArgumentException if the prudent day comes after the other
         */
        public Closing {
            Objects.requireNonNull(cause, "cause");
            Objects.requireNonNull(prudentUntil, "prudentUntil");
            Objects.requireNonNull(wording, "wording");
            references = List.copyOf(references);
            if (until != null && prudentUntil.isAfter(until)) {
                throw new IllegalArgumentException("the prudent end is not after the other");
            }
        }
    }

    /**
     * Copies the lists.
     *
     * @param asOf the day from which one looks
     * @param timeline the verdict on each day to come
     * @param openings when the request becomes admissible
     * @param closings what ends that time
     * @throws NullPointerException if an argument is null
     */
    public AdmissibilityWindow {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(timeline, "timeline");
        openings = List.copyOf(openings);
        closings = closings.stream()
                .sorted(Comparator.comparing(Closing::prudentUntil).thenComparing(Closing::cause))
                .toList();
    }

    /**
     * The window of a request already referred: the day of referral stays, so that tardiness and versions are settled.
     *
     * @param verdict the verdict on the day from which one looks
     * @param horizon what else may end the time
     * @return the window
     */
    public static AdmissibilityWindow waiting(Verdict verdict, Horizon horizon) {
        return new Windows(List.of(verdict.checker()), verdict.sheet(), verdict.referredOn(), verdict.asOf(), horizon)
                .window();
    }

    /**
     * The window of a request to be referred, under the règlement of a verdict alone.
     *
     * @param verdict the verdict on the day from which one looks
     * @param horizon what else may end the time
     * @return the window
     */
    public static AdmissibilityWindow referring(Verdict verdict, Horizon horizon) {
        return referring(List.of(verdict.checker()), verdict.sheet(), verdict.asOf(), horizon);
    }

    /**
     * The window of a request to be referred: on each day to come, the verdict if it were referred then, under the version
     * that governs that day.
     *
     * @param versions the checkers of one authority's règlements, which govern no day twice
     * @param sheet what is known of the request
     * @param asOf the day from which one looks
     * @param horizon what else may end the time
     * @return the window
     * @throws IllegalArgumentException if the sheet is inconsistent under one of the versions
     */
    public static AdmissibilityWindow referring(
            List<Checker> versions, FactSheet sheet, LocalDate asOf, Horizon horizon) {
        return new Windows(List.copyOf(versions), sheet, null, asOf, horizon).window();
    }

    /**
     * D: the first admissible day, periods being counted as the règlement does.
     *
     * @return the day of the first reading, if it is known
     */
    public Optional<LocalDate> from() {
        return openings.stream().findFirst().map(Opening::on);
    }

    /**
     * The first day that is admissible in every reading.
     *
     * @return the latest of the openings, if every one is known
     */
    public Optional<LocalDate> prudentFrom() {
        return openings.stream().allMatch(opening -> opening.on() != null)
                ? openings.stream()
                        .flatMap(opening -> Stream.ofNullable(opening.on()))
                        .max(Comparator.naturalOrder())
                : Optional.empty();
    }

    /**
     * E: the first day, after D, on which a referral is no longer admissible.
     *
     * @return the day, excluded from the window, empty when nothing known ends it
     */
    public Optional<LocalDate> until() {
        return closings.stream()
                .filter(closing -> closing.cause().endsMediation())
                .flatMap(closing -> Stream.ofNullable(closing.until()))
                .min(Comparator.naturalOrder());
    }

    /**
     * The first day on which waiting loses something, be it mediation or a right to go to court still open on the day from
     * which one looks.
     *
     * @return the day, excluded, empty when nothing known ends
     */
    public Optional<LocalDate> prudentUntil() {
        return earliest(closing ->
                closing.cause().endsMediation() || closing.prudentUntil().isAfter(asOf));
    }

    /**
     * Whether a right to go to court, still open, may be lost before the request becomes admissible.
     *
     * @return true when some reading ends such a limit before the first sure admissible day
     */
    @JsonProperty
    public boolean waitingMayLoseARight() {
        return earliest(closing -> !closing.cause().endsMediation()
                        && closing.prudentUntil().isAfter(asOf))
                .filter(end -> prudentFrom().filter(from -> end.isAfter(from)).isEmpty())
                .isPresent();
    }

    private Optional<LocalDate> earliest(Predicate<Closing> which) {
        return closings.stream().filter(which).map(Closing::prudentUntil).min(Comparator.naturalOrder());
    }

    /**
     * The window in one sentence.
     *
     * @return for example {@code admissible from 12 July 2025 until 11 May 2026 included}
     */
    public Wording sentence() {
        if (openings.isEmpty()) {
            return new Wording(
                    "Attendre ne rend pas la demande recevable.", "Waiting does not make the request admissible.");
        }
        Optional<LocalDate> from = from();
        if (from.isEmpty()) {
            Wording counted = openings.get(0).wording();
            return new Wording("Recevable " + counted.fr() + ".", "Admissible " + counted.en() + ".");
        }
        Wording first = WrittenDate.of(from.get());
        Wording last = until().map(end -> WrittenDate.of(end.minusDays(1)))
                .map(day -> new Wording(" et jusqu'au " + day.fr() + " inclus", " until " + day.en() + " included"))
                .orElse(new Wording(", sans fin connue", ", with no known end"));
        return new Wording(
                "Recevable à partir du " + first.fr() + last.fr() + ".",
                "Admissible from " + first.en() + last.en() + ".");
    }

    @JsonProperty("from")
    private @Nullable LocalDate fromOrNull() {
        return from().orElse(null);
    }

    @JsonProperty("prudentFrom")
    private @Nullable LocalDate prudentFromOrNull() {
        return prudentFrom().orElse(null);
    }

    @JsonProperty("until")
    private @Nullable LocalDate untilOrNull() {
        return until().orElse(null);
    }

    @JsonProperty("prudentUntil")
    private @Nullable LocalDate prudentUntilOrNull() {
        return prudentUntil().orElse(null);
    }

    /** The days only: the rest is about a person. */
    @Override
    public String toString() {
        return "AdmissibilityWindow[from=" + from().orElse(null) + ", until=" + until().orElse(null) + "]";
    }
}
