/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.input;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fr.mediation.core.validation.BorderValidator;
import fr.mediation.core.validation.Violation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Liaison d'un objet JSON à un type de la bibliothèque: all that is wrong with it at once, or the value.
 *
 * <p>The types of the fields first, what a type itself refuses, then the constraints of Bean Validation: all in one answer.
 * Not thread safe: one binder a run.
 */
public final class Binder {

    private final JsonMapper mapper;
    private final BorderValidator border;
    private final Limits limits;

    /**
     * A binder.
     *
     * @param limits how many violations to keep
     */
    public Binder(Limits limits) {
        this.limits = limits;
        this.border = BorderValidator.using(factory());
        this.mapper = JsonMapper.builder()
                .addModule(new CollectingModule())
                .annotationIntrospector(new EveryFieldCounts())
                .addHandler(new UnknownFields())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(tools.jackson.databind.MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .build();
    }

    private static ValidatorFactory factory() {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(
                        new ParameterMessageInterpolator(Set.of(Locale.FRENCH, Locale.ENGLISH), Locale.ENGLISH, false))
                .buildValidatorFactory();
    }

    /**
     * A value bound from an object, or what is wrong with it.
     *
     * @param <T> the type of the value
     * @param value the value, empty when something is wrong
     * @param violations what is wrong, empty when there is a value
     */
    public record Bound<T>(Optional<T> value, List<Violation> violations) {

        /**
         * Copies the violations.
         *
         * @param value the value
         * @param violations what is wrong
         */
        public Bound {
            violations = List.copyOf(violations);
        }
    }

    /**
     * Binds one item and checks it.
     *
     * @param <T> the type to bind to
     * @param item what was read
     * @param type the type to bind to
     * @param parts what can be said of the parts of a value of which another part is wrong, so that all is told at once
     * @return the value, or everything that is wrong
     */
    public <T> Bound<T> bind(Item item, Class<T> type, Function<T, List<Violation>> parts) {
        List<Violation> violations = new ArrayList<>(item.violations());
        ObjectNode tree = item.tree();
        T value = tree == null ? null : read(tree, type, violations);
        if (value != null) {
            violations.addAll(border.check(value));
        }
        if (value != null && violations.isEmpty()) {
            return new Bound<>(Optional.of(value), List.of());
        }
        if (value != null) {
            violations.addAll(parts.apply(value));
        }
        return new Bound<>(Optional.empty(), distinct(violations));
    }

    private <T> @Nullable T read(ObjectNode tree, Class<T> type, List<Violation> violations) {
        try {
            return mapper.readerFor(type)
                    .withAttribute(Collected.KEY, new Collected(violations))
                    .readValue(tree);
        } catch (JacksonException unexpected) {
            violations.add(new Violation("", "NOT_UNDERSTOOD", WrongValue.NOT_UNDERSTOOD));
            return null;
        }
    }

    /** One fault a field: a wrong value is not also a missing one. */
    private List<Violation> distinct(List<Violation> violations) {
        List<Violation> kept = new ArrayList<>();
        Set<String> paths = new HashSet<>();
        for (Violation violation : violations) {
            if (violation.path().isEmpty() || paths.add(violation.path())) {
                kept.add(violation);
            }
            if (kept.size() == limits.violations()) {
                kept.add(Faults.tooMany(limits.violations()));
                break;
            }
        }
        return kept;
    }

    /** Types read from this program's input refuse unknown fields, even those that forgive them elsewhere. */
    private static final class EveryFieldCounts extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public JsonIgnoreProperties.Value findPropertyIgnoralByName(MapperConfig<?> config, Annotated annotated) {
            return super.findPropertyIgnoralByName(config, annotated).withoutIgnoreUnknown();
        }
    }

    /** They were told when their name was read. */
    private static final class UnknownFields extends DeserializationProblemHandler {

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                ValueDeserializer<?> deserializer,
                Object beanOrClass,
                String name) {
            parser.skipChildren();
            return true;
        }
    }
}
