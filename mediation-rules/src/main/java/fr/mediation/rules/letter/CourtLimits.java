/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.letter;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mediation.core.deadline.Deadline;
import fr.mediation.core.wording.Wording;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Délais de recours à rappeler: the dates the host computed for this request, and what is particular to its field.
 *
 * <p>The prudent date is safe under every reading of the law; the legal date is never shown without it. Immutable and
 * thread safe.
 *
 * @param prudentDate the last day to go to court without any risk, or null when it is not known
 * @param legalDate the last day under the reading the law favours, not before the prudent one, or null
 * @param fieldNotice what limitation is particular to the field of the dispute (charter of the mediators), or null
 */
@JsonPropertyOrder({"prudentDate", "legalDate", "fieldNotice"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CourtLimits(
        @Nullable LocalDate prudentDate,
        @Nullable LocalDate legalDate,
        @Nullable Wording fieldNotice) {

    private static final Set<Deadline.Family> COURT =
            Set.of(Deadline.Family.COURT_ACTION, Deadline.Family.REASONABLE_TIME);

    /** Nothing was computed. */
    public static final CourtLimits UNKNOWN = new CourtLimits(null, null, null);

    /**
     * Checks that the prudent date is there first.
     *
     * @param prudentDate the prudent date, or null
     * @param legalDate the legal date, or null
     * @param fieldNotice what is particular to the field, or null
     * @throws IllegalArgumentException if there is a legal date without a prudent one, or before it
     */
    public CourtLimits {
        if (legalDate != null && (prudentDate == null || legalDate.isBefore(prudentDate))) {
            throw new IllegalArgumentException("a legal date comes with a prudent one, which is not after it");
        }
    }

    /**
     * Both dates of a computed time limit.
     *
     * @param prudent the prudent date
     * @param legal the legal date, the same or later
     * @return the limits
     * @throws IllegalArgumentException if the legal date comes first
     */
    public static CourtLimits of(LocalDate prudent, LocalDate legal) {
        return new CourtLimits(prudent, legal, null);
    }

    /**
     * The dates of a computed time limit, each if it has one.
     *
     * @param toCourt a time limit to go to court
     * @return the limits, unknown when there is no prudent date
     * @throws IllegalArgumentException if the limit is for something else than going to court
     */
    public static CourtLimits of(Deadline toCourt) {
        if (!COURT.contains(toCourt.family())) {
            throw new IllegalArgumentException("a letter reminds of time limits to go to court only");
        }
        return toCourt.prudentDate()
                .map(prudent -> new CourtLimits(prudent, toCourt.legalDate().orElse(null), null))
                .orElse(UNKNOWN);
    }

    /**
     * The same limits with what is particular to the field of the dispute.
     *
     * @param fr one or two sentences in French
     * @param en the same in English
     * @return new limits
     */
    public CourtLimits inThisField(String fr, String en) {
        return new CourtLimits(prudentDate, legalDate, new Wording(fr, en));
    }

    /**
     * The prudent date.
     *
     * @return the date, if it is known
     */
    public Optional<LocalDate> prudent() {
        return Optional.ofNullable(prudentDate);
    }

    /**
     * The legal date.
     *
     * @return the date, if it is known
     */
    public Optional<LocalDate> legal() {
        return Optional.ofNullable(legalDate);
    }

    /**
     * What is particular to the field of the dispute.
     *
     * @return the notice, if there is one
     */
    public Optional<Wording> field() {
        return Optional.ofNullable(fieldNotice);
    }
}
