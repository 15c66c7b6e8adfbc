/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.content;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mediation.core.wording.Wording;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Préconisation (règlement type, art. 4; CGCT, art. L. 1112-24): a proposal to services drawn from cases, and where it stands.
 *
 * <p>Built with {@code RecommendationBuilder}. Immutable and thread safe.
 *
 * @param title what is proposed
 * @param issuedOn the day it was issued
 * @param finding what the mediator found, or null
 * @param objectives what it aims at
 * @param contributors the services that contribute
 * @param pilot the directorate that leads it
 * @param method how it is carried out, or null
 * @param effects what is expected of it
 * @param assessment how it is assessed, or null
 * @param actions its numbered actions
 * @param history its states and their dates, the oldest first, at least one
 * @param progress points of progress, the oldest first
 * @param cases the opaque identifiers of the cases it comes from; never printed, their number only, and only when it is large
 */
@Value.Builder
@ContentStyle
@JsonPropertyOrder({
    "title",
    "issuedOn",
    "finding",
    "objectives",
    "contributors",
    "pilot",
    "method",
    "effects",
    "assessment",
    "actions",
    "history",
    "progress",
    "cases"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Recommendation(
        @NotBlank @Size(max = 300) String title,
        @NotNull LocalDate issuedOn,
        @Size(max = 20_000) @Nullable String finding,
        List<@NotBlank String> objectives,
        List<@NotBlank String> contributors,
        @NotBlank @Size(max = 300) String pilot,
        @Size(max = 20_000) @Nullable String method,
        List<@NotBlank String> effects,
        @Size(max = 20_000) @Nullable String assessment,
        @Valid List<Action> actions,
        @Valid @NotEmpty List<Step> history,
        @Valid List<Progress> progress,
        List<@NotBlank String> cases) {

    /** From this many cases on their number is printed: the usual threshold of the most sensitive subjects. */
    public static final int CASES_TOLD_FROM = 11;

    /**
     * Checks the dates.
     *
     * @param title what is proposed
     * @param issuedOn the day it was issued
     * @param finding what was found, or null
     * @param objectives what it aims at; null reads as none, here and below
     * @param contributors the services that contribute
     * @param pilot the directorate that leads it
     * @param method how it is carried out, or null
     * @param effects what is expected
     * @param assessment how it is assessed, or null
     * @param actions its actions
     * @param history its states
     * @param progress its points of progress
     * @param cases the cases it comes from
     * @throws NullPointerException if another argument is null
     * @throws IllegalArgumentException if there is no state, if a state or a point of progress comes before the one above it or before
     *     the issue, or if it is presented to directorates before it is validated
     */
    public Recommendation {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(issuedOn, "issuedOn");
        Objects.requireNonNull(pilot, "pilot");
        objectives = copy(objectives);
        contributors = copy(contributors);
        effects = copy(effects);
        actions = copy(actions);
        history = copy(history);
        progress = copy(progress);
        cases = copy(cases);
        inOrder(issuedOn, history.stream().map(Step::on).toList());
        inOrder(issuedOn, progress.stream().map(Progress::on).toList());
        List<State> states = history.stream().map(Step::state).toList();
        int presented = states.indexOf(State.PRESENTED);
        int validated = states.indexOf(State.VALIDATED);
        if (states.isEmpty() || (presented >= 0 && (validated < 0 || validated > presented))) {
            throw new IllegalArgumentException("a recommendation has a state, and is validated before it is presented");
        }
    }

    private static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    private static void inOrder(LocalDate issuedOn, List<LocalDate> days) {
        LocalDate before = issuedOn;
        for (LocalDate day : days) {
            if (day.isBefore(before)) {
                throw new IllegalArgumentException(
                        "the dates of a recommendation follow one another from its issue on");
            }
            before = day;
        }
    }

    /**
     * Where the recommendation stood on a day.
     *
     * @param day the day
     * @return the last state reached by that day, empty before it was issued
     */
    public Optional<State> stateOn(LocalDate day) {
        return history.stream()
                .filter(s -> !s.on().isAfter(day))
                .map(Step::state)
                .reduce((first, last) -> last);
    }

    /**
     * How many numbered actions are planned, sub-actions counted with the action they make up.
     *
     * @return the number of actions
     */
    public int planned() {
        return actions.size();
    }

    /**
     * How many of them are done.
     *
     * @return the number of those done
     */
    public int done() {
        return (int) actions.stream().filter(Action::done).count();
    }

    /** Names the type only: what is found may come from few cases. */
    @Override
    public String toString() {
        return "Recommendation[***]";
    }

    /**
     * Action d'une préconisation.
     *
     * @param title what is done
     * @param done whether it is done
     * @param parts its sub-actions
     */
    @JsonPropertyOrder({"title", "done", "parts"})
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Action(
            @NotBlank String title, boolean done, @Valid List<Action> parts) {

        /**
         * Copies the sub-actions.
         *
         * @param title what is done
         * @param done whether it is done
         * @param parts its sub-actions; null reads as none
         * @throws NullPointerException if the title is null
         * @throws IllegalArgumentException if a sub-action has sub-actions, or if the action is done and a part of it is not
         */
        public Action {
            Objects.requireNonNull(title, "title");
            parts = copy(parts);
            if (parts.stream().anyMatch(p -> !p.parts().isEmpty() || (done && !p.done()))) {
                throw new IllegalArgumentException("an action has one level of parts, all done when it is done");
            }
        }

        /**
         * An action without sub-actions.
         *
         * @param title what is done
         * @param done whether it is done
         * @return the action
         */
        public static Action of(String title, boolean done) {
            return new Action(title, done, List.of());
        }
    }

    /**
     * Étape d'une préconisation.
     *
     * @param state the state reached
     * @param on the day it was reached
     */
    @JsonPropertyOrder({"state", "on"})
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Step(@NotNull State state, @NotNull LocalDate on) {}

    /**
     * Point d'avancement.
     *
     * @param on the day
     * @param text what was found that day
     */
    @JsonPropertyOrder({"on", "text"})
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Progress(@NotNull LocalDate on, @NotBlank String text) {}

    /** État d'une préconisation. */
    public enum State {
        /** Issued by the mediator. */
        ISSUED("Émise", "Issued"),
        /** Validated by the general management. */
        VALIDATED("Validée", "Validated"),
        /** Presented to the directorates, which lead it. */
        PRESENTED("Présentée aux directions", "Presented to the directorates"),
        /** Being carried out. */
        IN_PROGRESS("En cours", "In progress"),
        /** Paused. */
        ON_HOLD("En pause", "On hold"),
        /** Continued within a wider project. */
        MERGED("Intégrée à un projet plus large", "Merged into a wider project"),
        /** Carried out. */
        DONE("Réalisée", "Done"),
        /** Refused by the authority. */
        REFUSED("Refusée", "Refused");

        private final Wording label;

        State(String fr, String en) {
            this.label = new Wording(fr, en);
        }

        /**
         * What people read.
         *
         * @return the label in both languages
         */
        public Wording label() {
            return label;
        }
    }
}
