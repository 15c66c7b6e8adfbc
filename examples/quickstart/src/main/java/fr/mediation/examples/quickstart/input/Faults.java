/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.input;

import fr.mediation.core.validation.Violation;
import fr.mediation.core.wording.Wording;
import fr.mediation.examples.quickstart.terminal.Words;

/** Fautes de lecture: the violations of form that a text can have before anyone looks at its meaning. */
final class Faults {

    private Faults() {}

    static Violation tooLong(int limit) {
        return whole(
                "TOO_LONG",
                "l’enregistrement dépasse {0} octets ; il n’a pas été lu (option --max-line-bytes)",
                "the record is longer than {0} bytes; it was not read (option --max-line-bytes)",
                limit);
    }

    static Violation notUtf8(long position) {
        return whole(
                "NOT_UTF8",
                "l’octet {0} de la ligne n’est pas de l’UTF-8 ; enregistrez le fichier en UTF-8",
                "byte {0} of the line is not UTF-8; save the file as UTF-8",
                position);
    }

    static Violation notAnObject() {
        return whole(
                "NOT_AN_OBJECT",
                "chaque enregistrement est un objet JSON entre accolades",
                "each record is a JSON object between braces");
    }

    static Violation truncated() {
        return whole("TRUNCATED", "le texte s’arrête avant la fin de l’objet", "the text ends before the object does");
    }

    static Violation trailing(long column) {
        return whole(
                "TRAILING_TEXT",
                "du texte suit la fin de l’objet, à la colonne {0} : un seul objet par ligne",
                "text follows the end of the object, at column {0}: one object a line",
                column);
    }

    static Violation syntax(String path, long column) {
        return new Violation(
                path,
                "NOT_JSON",
                Words.sentence(
                        "ce n’est pas du JSON valide à la colonne {0}",
                        "this is not valid JSON at column {0}", column));
    }

    static Violation tooDeep(String path, int limit) {
        return new Violation(
                path,
                "TOO_DEEP",
                Words.sentence(
                        "plus de {0} niveaux d’objets ou de listes",
                        "more than {0} levels of objects or lists", limit));
    }

    static Violation duplicate(String path) {
        return new Violation(
                path,
                "DUPLICATE_FIELD",
                new Wording(
                        "champ écrit deux fois : on ne sait lequel croire",
                        "field written twice: nobody can tell which one is right"));
    }

    static Violation tooMany(int limit) {
        return whole(
                "TOO_MANY",
                "plus de {0} anomalies : les suivantes ne sont pas citées",
                "more than {0} violations: the next ones are not told",
                limit);
    }

    private static Violation whole(String code, String fr, String en, Object... values) {
        return new Violation("", code, Words.sentence(fr, en, values));
    }
}
