/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mediation.core.deadline.Deadline.Family;
import fr.mediation.core.deadline.Deadline.State;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Évolution d'un délai: what differs between two computations of one time limit, and which fact or which rule moved it.
 *
 * <p>Immutable and thread safe. Days, codes and citations only: nothing of a person.
 *
 * @param family what the limit is for
 * @param titleBefore the limit's name in the first computation
 * @param titleAfter its name in the second
 * @param legalDate the legal date in both
 * @param prudentDate the prudent date in both
 * @param stateBefore where the limit stood in the first computation
 * @param stateAfter where it stands in the second
 * @param facts the facts and circumstances that differ
 * @param rulesNoLonger the articles and decisions that only the first computation applied, each with its days of validity
 * @param rulesNow those that only the second applied
 * @param readings the readings that appeared, disappeared or changed
 * @param steps the steps that appeared, disappeared or changed
 * @param effects the effects of acts that appeared, disappeared or changed
 * @param warnings the warnings that appeared, disappeared or changed
 */
@JsonPropertyOrder({
    "family",
    "titleBefore",
    "titleAfter",
    "legalDate",
    "prudentDate",
    "stateBefore",
    "stateAfter",
    "facts",
    "rulesNoLonger",
    "rulesNow",
    "readings",
    "steps",
    "effects",
    "warnings"
})
public record DeadlineChange(
        Family family,
        Wording titleBefore,
        Wording titleAfter,
        Day legalDate,
        Day prudentDate,
        State stateBefore,
        State stateAfter,
        List<Fact> facts,
        List<LegalReference> rulesNoLonger,
        List<LegalReference> rulesNow,
        List<Line> readings,
        List<Line> steps,
        List<Line> effects,
        List<Line> warnings) {

    /**
     * Date avant et après: one date of the limit in both computations.
     *
     * @param before the date in the first, or null when it gave none
     * @param after the date in the second, or null when it gives none
     */
    @JsonPropertyOrder({"before", "after", "days"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Day(@Nullable LocalDate before, @Nullable LocalDate after) {

        /**
         * By how many calendar days the date moved.
         *
         * @return positive when it is later, 0 when it has not moved, null when one of the two computations gives no date
         */
        @JsonProperty
        public @Nullable Long days() {
            return before == null || after == null ? null : Long.valueOf(ChronoUnit.DAYS.between(before, after));
        }

        /**
         * Whether the date differs.
         *
         * @return true when it moved, appeared or disappeared
         */
        public boolean moved() {
            return !Objects.equals(before, after);
        }
    }

    /**
     * Fait modifié: one property of a fact, or of the circumstances, that is not the same.
     *
     * @param pathBefore where it stands in the first facts, as {@code appeals[0].sentOn}, or null when the act is new
     * @param pathAfter where it stands in the second facts, or null when the act is gone
     * @param act what the act is called
     * @param field the name of the property
     * @param before its value in the first facts, a day or a code, or null
     * @param after its value in the second, or null
     * @param decisive whether changing this act alone, in one of the two computations, moves one of its dates
     */
    @JsonPropertyOrder({"pathBefore", "pathAfter", "act", "field", "before", "after", "decisive"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Fact(
            @Nullable String pathBefore,
            @Nullable String pathAfter,
            Wording act,
            String field,
            @Nullable String before,
            @Nullable String after,
            boolean decisive) {}

    /**
     * Ligne modifiée: a reading, a step, an effect or a warning that is not the same.
     *
     * @param code its stable code
     * @param before what the first computation said, or null when it did not say it
     * @param after what the second says, or null when it no longer does
     */
    @JsonPropertyOrder({"code", "before", "after"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Line(
            String code, @Nullable Wording before, @Nullable Wording after) {}

    /**
     * Copies the lists.
     *
     * @param family what the limit is for
     * @param titleBefore the limit's name in the first computation
     * @param titleAfter its name in the second
     * @param legalDate the legal date in both
     * @param prudentDate the prudent date in both
     * @param stateBefore where the limit stood
     * @param stateAfter where it stands
     * @param facts the facts that differ
     * @param rulesNoLonger the articles and decisions of the first computation alone
     * @param rulesNow those of the second alone
     * @param readings the readings that differ
     * @param steps the steps that differ
     * @param effects the effects that differ
     * @param warnings the warnings that differ
     * @throws NullPointerException if an argument is null
     */
    public DeadlineChange {
        Objects.requireNonNull(family, "family");
        Objects.requireNonNull(titleBefore, "titleBefore");
        Objects.requireNonNull(titleAfter, "titleAfter");
        Objects.requireNonNull(legalDate, "legalDate");
        Objects.requireNonNull(prudentDate, "prudentDate");
        Objects.requireNonNull(stateBefore, "stateBefore");
        Objects.requireNonNull(stateAfter, "stateAfter");
        facts = List.copyOf(facts);
        rulesNoLonger = List.copyOf(rulesNoLonger);
        rulesNow = List.copyOf(rulesNow);
        readings = List.copyOf(readings);
        steps = List.copyOf(steps);
        effects = List.copyOf(effects);
        warnings = List.copyOf(warnings);
    }

    /**
     * Compares two computations of one limit: of corrected facts, on another day, with another calendar.
     *
     * @param before the first computation
     * @param after the second
     * @return what differs
     * @throws IllegalArgumentException if the two limits are not of one family
     */
    public static DeadlineChange between(Deadline before, Deadline after) {
        return Comparison.of(before, after);
    }

    /**
     * Whether both computations say the same.
     *
     * @return true when no fact, no date and no word differs
     */
    public boolean changesNothing() {
        return !legalDate.moved()
                && !prudentDate.moved()
                && stateBefore == stateAfter
                && facts.isEmpty()
                && rulesNoLonger.isEmpty()
                && rulesNow.isEmpty()
                && readings.isEmpty()
                && steps.isEmpty()
                && effects.isEmpty()
                && warnings.isEmpty();
    }

    /**
     * The change as a note.
     *
     * @param language the language to write in
     * @return several lines of plain text
     */
    public String text(Language language) {
        return ChangeNote.of(this, language);
    }
}
