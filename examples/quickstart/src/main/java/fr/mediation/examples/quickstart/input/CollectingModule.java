/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.input;

import fr.mediation.core.validation.Violation;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.CollectionType;
import tools.jackson.databind.type.MapType;

/**
 * Recueil des anomalies: a value that cannot be read is told with its path and replaced by nothing, and reading goes on.
 *
 * <p>Jackson's own problem handlers do not see refused coercions; a deserialiser around each deserialiser sees all.
 */
final class CollectingModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    CollectingModule() {
        super("collecting");
        setDeserializerModifier(new Modifier());
        addDeserializer(String.class, new StrictText.Text());
        addDeserializer(LocalDate.class, new StrictText.Day());
    }

    private static final class Modifier extends ValueDeserializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public ValueDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription.Supplier bean, ValueDeserializer<?> deserializer) {
            return new Collecting(deserializer, bean.getType());
        }

        @Override
        public ValueDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config,
                JavaType type,
                BeanDescription.Supplier bean,
                ValueDeserializer<?> deserializer) {
            return new Collecting(deserializer, type);
        }

        @Override
        public ValueDeserializer<?> modifyCollectionDeserializer(
                DeserializationConfig config,
                CollectionType type,
                BeanDescription.Supplier bean,
                ValueDeserializer<?> deserializer) {
            return new Collecting(deserializer, type);
        }

        @Override
        public ValueDeserializer<?> modifyMapDeserializer(
                DeserializationConfig config,
                MapType type,
                BeanDescription.Supplier bean,
                ValueDeserializer<?> deserializer) {
            return new Collecting(deserializer, type);
        }
    }

    private static final class Collecting extends DelegatingDeserializer {

        private final JavaType type;

        Collecting(ValueDeserializer<?> delegate, JavaType type) {
            super(delegate);
            this.type = type;
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> delegate) {
            return new Collecting(delegate, type);
        }

        @Override
        public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
            Collection<Object> names = getKnownPropertyNames();
            JsonParser watched = names == null || names.isEmpty() || !inObject(parser)
                    ? parser
                    : new NameWatch(parser, names, Collected.in(context));
            return collecting(watched, context, () -> super.deserialize(watched, context));
        }

        @Override
        public @Nullable Object deserializeWithType(
                JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) {
            return collecting(parser, context, () -> super.deserializeWithType(parser, context, typeDeserializer));
        }

        private @Nullable Object collecting(JsonParser parser, DeserializationContext context, Reading reading) {
            if (parser.currentToken() == JsonToken.PROPERTY_NAME || parser.currentToken() == JsonToken.END_OBJECT) {
                // the rest of an object whose type was read first: its beginning collects
                return reading.read();
            }
            TokenStreamContext start = parser.streamReadContext();
            boolean structure =
                    parser.currentToken() != null && parser.currentToken().isStructStart();
            int outside = NameWatch.depth(start) - (structure ? 1 : 0);
            String path = TreeReader.path(structure && start.getParent() != null ? start.getParent() : start);
            try {
                return reading.read();
            } catch (DatabindException refused) {
                Collected collected = Collected.in(context);
                Violation violation = WrongValue.of(path, type, refused);
                if (!collected.toldUnder(violation.path())) {
                    collected.add(violation);
                }
                leave(parser, outside);
                return null;
            }
        }

        @Override
        public @Nullable Object getNullValue(DeserializationContext context) {
            try {
                return super.getNullValue(context);
            } catch (DatabindException refused) {
                Collected.in(context)
                        .add(WrongValue.of(TreeReader.path(context.getParser().streamReadContext()), type, refused));
                return null;
            }
        }

        private static boolean inObject(JsonParser parser) {
            JsonToken token = parser.currentToken();
            return token == JsonToken.START_OBJECT || token == JsonToken.PROPERTY_NAME;
        }

        /** Walks to the end of the refused value, so that the next field is read as if nothing had happened. */
        private static void leave(JsonParser parser, int outside) {
            JsonToken token = parser.currentToken();
            while (token != null && NameWatch.depth(parser.streamReadContext()) > outside) {
                token = parser.nextToken();
            }
        }
    }

    private interface Reading {
        @Nullable Object read();
    }
}
