/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.input;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import fr.mediation.core.validation.Violation;
import fr.mediation.core.wording.Wording;
import fr.mediation.examples.quickstart.terminal.Words;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Valeur refusée: what was expected in its place, told without quoting it. */
final class WrongValue {

    static final Wording NOT_UNDERSTOOD = new Wording(
            "l’enregistrement n’a pas été compris ; voyez son schéma (commande schema)",
            "the record was not understood; see its schema (command schema)");

    private static final Pattern COMPONENT = Pattern.compile("[a-z][A-Za-z0-9]{0,47}");

    private WrongValue() {}

    static Violation of(String path, JavaType type, DatabindException refused) {
        if (refused instanceof InvalidTypeIdException kind) {
            return new Violation(path, "UNKNOWN_TYPE", types(kind.getBaseType()));
        }
        if (refused instanceof ValueInstantiationException construction) {
            return construction(path, construction.getCause());
        }
        return expected(path, type);
    }

    /** A constructor that misses a component says its name; it never says a value. */
    private static Violation construction(String path, @Nullable Throwable cause) {
        String component = cause instanceof NullPointerException ? cause.getMessage() : null;
        if (component != null && COMPONENT.matcher(component).matches()) {
            return new Violation(
                    FieldPath.child(path, component),
                    "MISSING",
                    new Wording("ce champ est nécessaire", "this field is needed"));
        }
        return new Violation(
                path,
                "REFUSED",
                new Wording(
                        "cette valeur ou cette combinaison de valeurs n’est pas admise",
                        "this value or this combination of values is not accepted"));
    }

    private static Violation expected(String path, JavaType type) {
        Class<?> raw = type.getRawClass();
        if (raw == LocalDate.class) {
            return violation(
                    path,
                    "NOT_A_DATE",
                    "une date qui existe est attendue, écrite AAAA-MM-JJ",
                    "a date that exists is expected, written YYYY-MM-DD");
        }
        if (raw == Period.class) {
            return violation(
                    path, "NOT_A_PERIOD", "une durée est attendue, comme P2M", "a period is expected, such as P2M");
        }
        if (raw.isEnum()) {
            String codes =
                    Arrays.stream(raw.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
            return violation(
                    path,
                    "UNKNOWN_CODE",
                    "un de ces codes est attendu : {0}",
                    "one of these codes is expected: {0}",
                    codes);
        }
        if (raw == Boolean.class || raw == boolean.class) {
            return violation(path, "NOT_A_BOOLEAN", "true ou false est attendu", "true or false is expected");
        }
        if (raw == String.class) {
            return violation(
                    path, "NOT_A_TEXT", "un texte entre guillemets est attendu", "a text between quotes is expected");
        }
        if (raw.isPrimitive() || Number.class.isAssignableFrom(raw)) {
            return violation(path, "NOT_A_NUMBER", "un nombre est attendu", "a number is expected");
        }
        if (type.isCollectionLikeType()) {
            return violation(
                    path, "NOT_A_LIST", "une liste entre crochets est attendue", "a list between brackets is expected");
        }
        return violation(
                path, "NOT_AN_OBJECT", "un objet entre accolades est attendu", "an object between braces is expected");
    }

    private static Wording types(JavaType base) {
        JsonSubTypes known = base.getRawClass().getAnnotation(JsonSubTypes.class);
        String names = known == null
                ? ""
                : Arrays.stream(known.value()).map(JsonSubTypes.Type::name).collect(Collectors.joining(", "));
        return Words.sentence(
                "le champ type est nécessaire ; types admis : {0}", "the field type is needed; types: {0}", names);
    }

    static Wording unknownField(@Nullable Collection<Object> known) {
        String names = known == null
                ? ""
                : known.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
        return names.isEmpty()
                ? new Wording("champ inconnu", "unknown field")
                : Words.sentence("champ inconnu ; champs admis : {0}", "unknown field; fields: {0}", names);
    }

    private static Violation violation(String path, String code, String fr, String en, Object... values) {
        return new Violation(path, code, Words.sentence(fr, en, values));
    }
}
