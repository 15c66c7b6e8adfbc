/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.letter;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.mediation.core.wording.Language;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Ligne d'un courrier: a run of words and of places for personal values.
 *
 * <p>Immutable and thread safe. Written in JSON as the list of its pieces.
 *
 * @param pieces the words and places, in reading order
 */
public record Line(@JsonValue List<Piece> pieces) {

    /**
     * Copies the pieces.
     *
     * @param pieces the words and places
     * @throws NullPointerException if a piece is null
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Line {
        pieces = List.copyOf(pieces);
    }

    /**
     * The line with its places left visible.
     *
     * @param language the language of the letter
     * @return the text, where a place reads for example {@code [nom]}
     */
    public String text(Language language) {
        return text(language, PersonalValues.NONE);
    }

    String text(Language language, PersonalValues values) {
        return pieces.stream()
                .map(piece -> piece.<String>fold(
                        words -> words, field -> values.value(field).orElseGet(() -> field.blank(language))))
                .collect(Collectors.joining());
    }
}
