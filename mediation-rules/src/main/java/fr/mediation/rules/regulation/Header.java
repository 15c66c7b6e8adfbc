/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.regulation;

import fr.mediation.core.law.Validity;
import fr.mediation.core.wording.Wording;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * En-tête d'un règlement: whose it is, when it was adopted, and which days it governs.
 *
 * <p>Immutable and thread safe.
 *
 * @param id the identifier of this version
 * @param authority the local authority
 * @param title the title of the règlement
 * @param adoptedOn the day of the vote (règlement Isère, art. 17), without which no version is in force
 * @param published the day of publication, or null when it is not known
 * @param validity the days of referral it governs, from a first day included to a last day excluded
 * @param datesAssumed true when no text gives these days: the authority must confirm them
 */
public record Header(
        RegulationId id,
        AuthorityCode authority,
        Wording title,
        LocalDate adoptedOn,
        @Nullable LocalDate published,
        Validity validity,
        boolean datesAssumed) {

    /**
     * Checks the order of the dates.
     *
     * @param id the identifier of this version
     * @param authority the local authority
     * @param title the title
     * @param adoptedOn the day of the vote
     * @param published the day of publication, or null
     * @param validity the days of referral it governs
     * @param datesAssumed whether these days are assumed
     * @throws NullPointerException if an argument that may not be null is
     * @throws IllegalArgumentException if it was published, or governs, before it was adopted, or governs from no day on
     */
    public Header {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(authority, "authority");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(adoptedOn, "adoptedOn");
        Objects.requireNonNull(validity, "validity");
        if (published != null && published.isBefore(adoptedOn)) {
            throw new IllegalArgumentException("a règlement is adopted before it is published");
        }
        LocalDate first = validity.firstDay()
                .orElseThrow(() -> new IllegalArgumentException("a règlement governs from a first day on"));
        if (first.isBefore(adoptedOn)) {
            throw new IllegalArgumentException("a règlement governs no day before it was adopted");
        }
    }

    /**
     * A header whose days a text gives.
     *
     * @param id the identifier of this version
     * @param authority the local authority
     * @param title the title
     * @param adoptedOn the day of the vote
     * @param published the day of publication, or null
     * @param validity the days of referral it governs
     */
    public Header(
            RegulationId id,
            AuthorityCode authority,
            Wording title,
            LocalDate adoptedOn,
            @Nullable LocalDate published,
            Validity validity) {
        this(id, authority, title, adoptedOn, published, validity, false);
    }

    /**
     * The same header, whose days are assumed.
     *
     * @return a new header
     */
    public Header withDatesAssumed() {
        return new Header(id, authority, title, adoptedOn, published, validity, true);
    }

    /**
     * The day of publication.
     *
     * @return the day, if it is known
     */
    public Optional<LocalDate> publishedOn() {
        return Optional.ofNullable(published);
    }
}
