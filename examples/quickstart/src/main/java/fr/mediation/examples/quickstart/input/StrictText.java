/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.input;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Textes et dates stricts: a number is not a text, and a date is {@code YYYY-MM-DD} and nothing else. */
final class StrictText {

    private StrictText() {}

    static final class Text extends StdDeserializer<String> {

        Text() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            return parser.currentToken() == JsonToken.VALUE_STRING
                    ? parser.getString()
                    : (String) context.handleUnexpectedToken(getValueType(context), parser);
        }
    }

    static final class Day extends StdDeserializer<LocalDate> {

        private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

        Day() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return (LocalDate) context.handleUnexpectedToken(getValueType(context), parser);
            }
            String text = parser.getString();
            if (ISO.matcher(text).matches()) {
                try {
                    return LocalDate.parse(text);
                } catch (DateTimeParseException noSuchDay) {
                    return (LocalDate) context.handleWeirdStringValue(LocalDate.class, "", "no such day");
                }
            }
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, "", "not a date");
        }
    }
}
