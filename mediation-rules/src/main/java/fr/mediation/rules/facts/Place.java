/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.facts;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Emplacement d'un fait dans une fiche: where a {@link SheetWriter} writes a fact, found once instead of at each sheet.
 *
 * <p>Immutable and thread safe: made with a host's mapping, used by all its writers.
 */
public abstract sealed class Place {

    final Vocabulary vocabulary;
    final Fact<?> fact;
    final int slot;

    Place(Vocabulary vocabulary, Fact<?> fact) {
        if (!vocabulary.has(fact)) {
            throw new IllegalArgumentException("not a fact of this vocabulary: " + fact.id());
        }
        this.vocabulary = vocabulary;
        this.fact = fact;
        this.slot = vocabulary.slot(fact.id());
    }

    /**
     * The place of a yes/no fact.
     *
     * @param vocabulary the facts that can be known
     * @param fact one of them
     * @return its place
     * @throws IllegalArgumentException if the vocabulary does not have the fact
     */
    public static YesNo of(Vocabulary vocabulary, Fact.YesNo fact) {
        return new YesNo(vocabulary, fact);
    }

    /**
     * The place of a day.
     *
     * @param vocabulary the facts that can be known
     * @param fact one of them
     * @return its place
     * @throws IllegalArgumentException if the vocabulary does not have the fact
     */
    public static Day of(Vocabulary vocabulary, Fact.Day fact) {
        return new Day(vocabulary, fact);
    }

    /**
     * The place of a count.
     *
     * @param vocabulary the facts that can be known
     * @param fact one of them
     * @return its place
     * @throws IllegalArgumentException if the vocabulary does not have the fact
     */
    public static Count of(Vocabulary vocabulary, Fact.Count fact) {
        return new Count(vocabulary, fact);
    }

    /**
     * The place of a choice, for a host's own enumeration.
     *
     * @param <E> the host's enumeration
     * @param vocabulary the facts that can be known
     * @param fact one of them
     * @param type the host's enumeration
     * @param code the option that each constant means; empty for a constant that says that the fact is not known
     * @return its place
     * @throws IllegalArgumentException if the vocabulary does not have the fact, or the fact has no such option
     */
    public static <E extends Enum<E>> Choice<E> of(
            Vocabulary vocabulary, Fact.OneOf fact, Class<E> type, Function<? super E, Optional<String>> code) {
        return new Choice<>(vocabulary, fact, fact.options(), type, code);
    }

    /**
     * The place of a choice, for a host's enumeration whose constants are named as the options are.
     *
     * @param <E> the host's enumeration
     * @param vocabulary the facts that can be known
     * @param fact one of them
     * @param type the host's enumeration
     * @return its place
     * @throws IllegalArgumentException if the vocabulary does not have the fact, or the fact has no such option
     */
    public static <E extends Enum<E>> Choice<E> of(Vocabulary vocabulary, Fact.OneOf fact, Class<E> type) {
        return of(vocabulary, fact, type, constant -> Optional.of(constant.name()));
    }

    /**
     * The place of a choice of several options, for a host's own enumeration.
     *
     * @param <E> the host's enumeration
     * @param vocabulary the facts that can be known
     * @param fact one of them
     * @param type the host's enumeration
     * @param code the option that each constant means; empty for a constant that no option says
     * @return its place
     * @throws IllegalArgumentException if the vocabulary does not have the fact, or the fact has no such option
     */
    public static <E extends Enum<E>> Choices<E> of(
            Vocabulary vocabulary, Fact.Several fact, Class<E> type, Function<? super E, Optional<String>> code) {
        return new Choices<>(vocabulary, fact, fact.options(), type, code);
    }

    /**
     * The place of a choice of several options, for a host's enumeration whose constants are named as the options are.
     *
     * @param <E> the host's enumeration
     * @param vocabulary the facts that can be known
     * @param fact one of them
     * @param type the host's enumeration
     * @return its place
     * @throws IllegalArgumentException if the vocabulary does not have the fact, or the fact has no such option
     */
    public static <E extends Enum<E>> Choices<E> of(Vocabulary vocabulary, Fact.Several fact, Class<E> type) {
        return of(vocabulary, fact, type, constant -> Optional.of(constant.name()));
    }

    /** Emplacement d'un fait binaire: that of a yes/no fact. */
    public static final class YesNo extends Place {

        /** The bit in the first word, zero when it is in another one. */
        final long mask;

        private YesNo(Vocabulary vocabulary, Fact.YesNo fact) {
            super(vocabulary, fact);
            this.mask = slot < Long.SIZE ? 1L << slot : 0;
        }
    }

    /** Emplacement d'une date: that of a day. */
    public static final class Day extends Place {

        private Day(Vocabulary vocabulary, Fact.Day fact) {
            super(vocabulary, fact);
        }
    }

    /** Emplacement d'un nombre: that of a count. */
    public static final class Count extends Place {

        final int maximum;

        private Count(Vocabulary vocabulary, Fact.Count fact) {
            super(vocabulary, fact);
            this.maximum = fact.maximum();
        }
    }

    /** The bits that the constants of an enumeration mean. */
    abstract static sealed class Options<E extends Enum<E>> extends Place {

        final int width;

        /** All the bits of the fact in the first word, zero when some are in another one. */
        final long all;

        /** By the ordinal of the host's constants, its bit counted from the place; minus one when it says nothing. */
        private final int[] options;

        /** The same in the first word, zero when it says nothing. */
        private final long[] masks;

        private Options(
                Vocabulary vocabulary,
                Fact<?> fact,
                List<Option> known,
                Class<E> type,
                Function<? super E, Optional<String>> code) {
            super(vocabulary, fact);
            this.width = known.size();
            this.all = slot + width <= Long.SIZE ? -1L >>> (Long.SIZE - width) << slot : 0;
            E[] constants = type.getEnumConstants();
            this.options = new int[constants.length];
            this.masks = new long[constants.length];
            List<String> codes = known.stream().map(Option::code).toList();
            for (int i = 0; i < constants.length; i++) {
                options[i] = code.apply(constants[i]).map(codes::indexOf).orElse(-1);
                if (options[i] < 0 && code.apply(constants[i]).isPresent()) {
                    throw new IllegalArgumentException("no such answer to " + fact.id());
                }
                masks[i] = all == 0 || options[i] < 0 ? 0 : 1L << (slot + options[i]);
            }
        }

        @SuppressWarnings("EnumOrdinal") // the arrays live as long as the class of the constants
        final int option(E constant) {
            return options[constant.ordinal()];
        }

        @SuppressWarnings("EnumOrdinal") // the same
        final long mask(E constant) {
            return masks[constant.ordinal()];
        }
    }

    /**
     * Emplacement d'un choix unique: that of a choice of one option.
     *
     * @param <E> the host's enumeration
     */
    public static final class Choice<E extends Enum<E>> extends Options<E> {

        private Choice(
                Vocabulary vocabulary,
                Fact<?> fact,
                List<Option> known,
                Class<E> type,
                Function<? super E, Optional<String>> code) {
            super(vocabulary, fact, known, type, code);
        }
    }

    /**
     * Emplacement d'un choix multiple: that of a choice of several options.
     *
     * @param <E> the host's enumeration
     */
    public static final class Choices<E extends Enum<E>> extends Options<E> {

        private Choices(
                Vocabulary vocabulary,
                Fact<?> fact,
                List<Option> known,
                Class<E> type,
                Function<? super E, Optional<String>> code) {
            super(vocabulary, fact, known, type, code);
        }
    }
}
