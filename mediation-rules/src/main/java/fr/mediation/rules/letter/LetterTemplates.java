/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.letter;

import fr.mediation.core.wording.Language;
import java.util.Optional;

/**
 * Port des modèles de courrier: the host's own texts, in the place of those shipped.
 *
 * <p>A template is Mustache text, read line by line: {@code :to}, {@code :reference}, {@code :subject},
 * {@code :salutation}, {@code :closing} and {@code :signature} begin the lines of the frame, {@code ##} a heading,
 * {@code -} an item of a list; other lines make paragraphs, which a blank line separates. {@code {{>timeLimits}}} is the
 * place of the warning on time limits.
 */
@FunctionalInterface
public interface LetterTemplates {

    /** Only the texts shipped. */
    LetterTemplates SHIPPED = (notice, language) -> Optional.empty();

    /**
     * The host's text of a letter.
     *
     * @param notice the letter
     * @param language its language
     * @return the template, empty to keep the text shipped
     */
    Optional<String> letter(Notice notice, Language language);

    /**
     * The host's text of the warning on time limits.
     *
     * @param language its language
     * @return the template, empty to keep the text shipped
     */
    default Optional<String> timeLimits(Language language) {
        return Optional.empty();
    }
}
