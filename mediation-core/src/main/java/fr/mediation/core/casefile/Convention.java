/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.privacy.Classified;
import fr.mediation.core.privacy.Level;
import fr.mediation.core.privacy.TextRef;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;

/**
 * Convention de médiation (règlement Isère 2022, art. 13 c): a draft that parties consent to, known by the digest of its text.
 *
 * @param text where the text is kept, and its digest: a consent is given to this digest and no other
 * @param elements what the text contains, in the order of the règlement
 * @param noticeVersion the version of the notice that presents mediation
 */
@Classified(Level.PARTIES)
public record Convention(
        @Classified(value = Level.PARTIES, personal = true) @NotNull TextRef text,

        List<ConventionElement> elements,
        @NotBlank String noticeVersion) {

    /**
     * Sorts the elements and removes repetitions.
     *
     * @param text the text
     * @param elements what it contains
     * @param noticeVersion the version of the notice
     */
    public Convention {
        Objects.requireNonNull(text, "text");
        elements = elements.stream().distinct().sorted().toList();
        Codes.one(noticeVersion, "noticeVersion");
    }
}
