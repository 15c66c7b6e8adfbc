/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.facts;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Fait dont dépend la recevabilité: the typed description of something that can be known of a request.
 *
 * <p>Immutable and thread safe.
 *
 * @param <T> the Java type of a known value
 */
public sealed interface Fact<T> {

    /**
     * The code of the fact, the key of a host's sheet.
     *
     * @return the code
     */
    FactId id();

    /**
     * How the fact is named and asked.
     *
     * @return the words and the effort
     */
    FactText text();

    /**
     * Fait binaire: true or false.
     *
     * @param id the code
     * @param text how it is asked
     */
    record YesNo(FactId id, FactText text) implements Fact<Boolean> {}

    /**
     * Choix unique: exactly one option.
     *
     * @param id the code
     * @param text how it is asked
     * @param options the options, in the order shown
     */
    record OneOf(FactId id, FactText text, List<Option> options) implements Fact<String> {

        /**
         * Checks the options.
         *
         * @param id the code
         * @param text how it is asked
         * @param options the options, at least two, each code once
         * @throws IllegalArgumentException if there are fewer than two options or a code comes twice
         */
        public OneOf {
            options = checked(options, 2);
        }
    }

    /**
     * Choix multiple: any number of options, none included.
     *
     * @param id the code
     * @param text how it is asked
     * @param options the options, in the order shown
     */
    record Several(FactId id, FactText text, List<Option> options) implements Fact<Selection> {

        /**
         * Checks the options.
         *
         * @param id the code
         * @param text how it is asked
         * @param options the options, at least one, each code once
         * @throws IllegalArgumentException if there is no option or a code comes twice
         */
        public Several {
            options = checked(options, 1);
        }
    }

    /**
     * Date: a calendar day, from 1900 to 2200.
     *
     * @param id the code
     * @param text how it is asked
     */
    record Day(FactId id, FactText text) implements Fact<LocalDate> {}

    /**
     * Nombre: a whole number from zero.
     *
     * @param id the code
     * @param text how it is asked
     * @param maximum the greatest value that makes sense
     */
    record Count(FactId id, FactText text, int maximum) implements Fact<Integer> {

        /**
         * Checks the bound.
         *
         * @param id the code
         * @param text how it is asked
         * @param maximum the greatest value, at least one
         * @throws IllegalArgumentException if the maximum is below one
         */
        public Count {
            if (maximum < 1) {
                throw new IllegalArgumentException("a count goes at least up to one");
            }
        }
    }

    /**
     * A fact answered by yes or no.
     *
     * @param id the code
     * @param label its name
     * @param question the question
     * @return the fact
     */
    static YesNo yesNo(String id, Wording label, Wording question) {
        return new YesNo(new FactId(id), FactText.of(label, question));
    }

    private static List<Option> checked(List<Option> options, int least) {
        Objects.requireNonNull(options, "options");
        if (options.size() < least
                || options.stream().map(Option::code).distinct().count() != options.size()) {
            throw new IllegalArgumentException("a choice has enough options, each code once");
        }
        return List.copyOf(options);
    }
}
