/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.input;

import fr.mediation.core.validation.Violation;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lecture d'un objet JSON: tokens become a small tree, with the path of each duplicate and of each excess of depth.
 *
 * <p>A tree of one record comes before any binding so that a duplicate field does not hide the other faults of its record.
 */
final class TreeReader {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String TYPE = "type";
    private static final int ABSURD_DEPTH = 1000;

    private final Limits limits;
    private final JsonFactory factory;

    TreeReader(Limits limits) {
        this.limits = limits;
        this.factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(ABSURD_DEPTH)
                        .maxStringLength(limits.lineBytes())
                        .maxNameLength(limits.lineBytes())
                        .build())
                .build();
    }

    JsonFactory factory() {
        return factory;
    }

    /** One line: exactly one object. */
    Item line(long number, char[] text, int length) {
        List<Violation> violations = new ArrayList<>();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text, 0, length)) {
            try {
                if (parser.nextToken() != JsonToken.START_OBJECT) {
                    return Item.refused(number, Faults.notAnObject());
                }
                ObjectNode tree = object(parser, "", 1, violations);
                if (parser.nextToken() != null) {
                    violations.add(Faults.trailing(column(parser)));
                }
                return new Item(number, tree, violations);
            } catch (JacksonException unreadable) {
                violations.add(fault(parser, unreadable));
                return new Item(number, null, violations);
            }
        }
    }

    /** One object of a longer document; the parser stands on its opening brace. */
    Item record(long number, JsonParser parser) {
        List<Violation> violations = new ArrayList<>();
        ObjectNode tree = object(parser, "", 1, violations);
        return new Item(number, tree, violations);
    }

    Violation fault(JsonParser parser, JacksonException unreadable) {
        String path = path(parser);
        if (unreadable instanceof UnexpectedEndOfInputException) {
            return Faults.truncated();
        }
        if (unreadable instanceof StreamConstraintsException) {
            boolean depth = parser.streamReadContext().getNestingDepth() >= limits.depth();
            return depth ? Faults.tooDeep("", limits.depth()) : Faults.tooLong(limits.lineBytes());
        }
        return Faults.syntax(path, column(parser));
    }

    private ObjectNode object(JsonParser parser, String path, int depth, List<Violation> violations) {
        ObjectNode node = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String child = FieldPath.child(path, name);
            parser.nextToken();
            if (node.has(name)) {
                violations.add(Faults.duplicate(child));
            }
            node.set(name, value(parser, child, depth + 1, violations));
        }
        return typeFirst(node);
    }

    /** A type written last would make the binding buffer its object and lose the paths of its fields. */
    private static ObjectNode typeFirst(ObjectNode node) {
        JsonNode type = node.get(TYPE);
        if (type == null) {
            return node;
        }
        ObjectNode ordered = NODES.objectNode();
        ordered.set(TYPE, type);
        return ordered.setAll(node);
    }

    private ArrayNode list(JsonParser parser, String path, int depth, List<Violation> violations) {
        ArrayNode node = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            node.add(value(parser, FieldPath.element(path, node.size()), depth + 1, violations));
        }
        return node;
    }

    private JsonNode value(JsonParser parser, String path, int depth, List<Violation> violations) {
        JsonToken token = parser.currentToken();
        if (token.isStructStart() && depth > limits.depth()) {
            violations.add(Faults.tooDeep(path, limits.depth()));
            parser.skipChildren();
            return NODES.nullNode();
        }
        return switch (token) {
            case START_OBJECT -> object(parser, path, depth, violations);
            case START_ARRAY -> list(parser, path, depth, violations);
            case VALUE_STRING -> NODES.stringNode(parser.getString());
            case VALUE_NUMBER_INT ->
                parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                        ? NODES.numberNode(parser.getBigIntegerValue())
                        : NODES.numberNode(parser.getLongValue());
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDoubleValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            case END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                throw new IllegalStateException("no value can begin here");
        };
    }

    private static long column(JsonParser parser) {
        return parser.currentLocation().getColumnNr();
    }

    private static String path(JsonParser parser) {
        return path(parser.streamReadContext());
    }

    static String path(TokenStreamContext context) {
        TokenStreamContext parent = context.getParent();
        if (parent == null) {
            return "";
        }
        String before = path(parent);
        if (context.inObject()) {
            return context.hasCurrentName() ? FieldPath.child(before, context.currentName()) : before;
        }
        return context.inArray() && context.hasCurrentIndex()
                ? FieldPath.element(before, context.getCurrentIndex())
                : before;
    }
}
