/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.validation;

import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Contrôle de forme des données reçues d'un système hôte: runs the host's Jakarta Bean Validation provider and gives
 * every violation at once, in French and English, in a repeatable order.
 *
 * <p>Shape only: sizes, patterns, presence. What the law makes of contradictory dates is said by the engines themselves.
 * Thread safe as far as the given factory is, which the specification requires.
 */
public final class BorderValidator {

    private static final Comparator<Violation> ORDER =
            Comparator.comparing(Violation::path).thenComparing(Violation::code);

    private final Validator validator;
    private final MessageInterpolator interpolator;

    private BorderValidator(ValidatorFactory factory) {
        this.validator = factory.getValidator();
        this.interpolator = factory.getMessageInterpolator();
    }

    /**
     * A border validator over the host's provider.
     *
     * @param factory the host's factory; its lifetime stays the host's business
     * @return the validator
     */
    public static BorderValidator using(ValidatorFactory factory) {
        return new BorderValidator(factory);
    }

    /**
     * All the violations of one input.
     *
     * @param <T> the type of the input
     * @param input the object received from the host
     * @return the violations ordered by path then code, empty when the shape is right
     */
    public <T> List<Violation> check(T input) {
        Set<ConstraintViolation<T>> found = validator.validate(input);
        return found.stream().map(this::translate).sorted(ORDER).toList();
    }

    private Violation translate(ConstraintViolation<?> violation) {
        Wording message = new Wording(text(violation, Language.FR.locale()), text(violation, Language.EN.locale()));
        return new Violation(violation.getPropertyPath().toString(), code(violation), message);
    }

    private String text(ConstraintViolation<?> violation, Locale locale) {
        return interpolator.interpolate(violation.getMessageTemplate(), new Context(violation), locale);
    }

    /** {@code NotBlank} becomes {@code NOT_BLANK}. */
    private static String code(ConstraintViolation<?> violation) {
        String name = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }

    private record Context(ConstraintViolation<?> violation) implements MessageInterpolator.Context {

        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return violation.getConstraintDescriptor();
        }

        /** Withheld on purpose: a message template must not be able to print a personal value. */
        @Override
        public Object getValidatedValue() {
            return "***";
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            return type.cast(this);
        }
    }
}
