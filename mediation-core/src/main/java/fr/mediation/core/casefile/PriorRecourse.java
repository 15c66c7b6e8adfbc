/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.privacy.Classified;
import fr.mediation.core.privacy.Level;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Démarche préalable auprès du service (règlement Isère 2022, art. 11): what the user had tried before. Unknown is not none.
 *
 * @param made whether an approach or appeal was made
 * @param madeOn the day it was made, if known
 * @param answeredOn the day it was answered, if it was and the day is known
 * @param otherRemedies codes of other remedies met with, such as {@code RAPO} or {@code MDPH_CONCILIATION}: recorded, never a
 *     ground by themselves
 */
@Classified(Level.PARTIES)
public record PriorRecourse(
        @NotNull Made made, Optional<LocalDate> madeOn, Optional<LocalDate> answeredOn, List<String> otherRemedies) {

    /** Whether something was tried. */
    public enum Made {
        /** Nothing was tried. */
        NO,
        /** Something was tried. */
        YES,
        /** Not known. */
        UNKNOWN
    }

    /** Not known. */
    public static final PriorRecourse NOT_KNOWN =
            new PriorRecourse(Made.UNKNOWN, Optional.empty(), Optional.empty(), List.of());

    /**
     * Checks that nothing is missing.
     *
     * @param made whether something was tried
     * @param madeOn when
     * @param answeredOn when it was answered
     * @param otherRemedies codes of other remedies
     */
    public PriorRecourse {
        Objects.requireNonNull(made, "made");
        Objects.requireNonNull(madeOn, "madeOn");
        Objects.requireNonNull(answeredOn, "answeredOn");
        otherRemedies = Codes.all(otherRemedies, "otherRemedies");
    }
}
