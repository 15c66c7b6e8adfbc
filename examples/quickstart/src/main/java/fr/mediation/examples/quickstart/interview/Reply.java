/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.interview;

import fr.mediation.rules.facts.Option;
import fr.mediation.rules.interview.Question;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Réponse lue: what a person typed, as the value that a host's form would send. */
final class Reply {

    private static final Set<String> YES = Set.of("o", "oui", "y", "yes", "true");
    private static final Set<String> NO = Set.of("n", "non", "no", "false");
    private static final Set<String> NONE = Set.of("0", "-", "aucun", "aucune", "none");
    private static final Pattern FRENCH_DAY = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");

    private Reply() {}

    /** The value, empty when these words are no answer to the question. */
    static Optional<Object> to(Question question, String typed) {
        String word = typed.toLowerCase(Locale.ROOT);
        return switch (question.kind()) {
            case YES_NO ->
                YES.contains(word) ? Optional.of(true) : NO.contains(word) ? Optional.of(false) : Optional.empty();
            case ONE_OF -> option(question, typed).map(Object.class::cast);
            case SEVERAL -> NONE.contains(word) ? Optional.of(List.of()) : options(question, typed);
            case DAY -> day(typed).map(LocalDate::toString);
            case COUNT -> word.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(word)) : Optional.empty();
        };
    }

    /** An option by its number, its code or its label. */
    private static Optional<String> option(Question question, String typed) {
        List<Option> options = question.options();
        if (typed.matches("\\d{1,3}")) {
            int number = Integer.parseInt(typed);
            return number >= 1 && number <= options.size()
                    ? Optional.of(options.get(number - 1).code())
                    : Optional.empty();
        }
        return options.stream()
                .filter(option -> option.code().equalsIgnoreCase(typed)
                        || option.label().fr().equalsIgnoreCase(typed)
                        || option.label().en().equalsIgnoreCase(typed))
                .map(Option::code)
                .findFirst();
    }

    /** Several options between commas, whose labels may have spaces, or between spaces. */
    private static Optional<Object> options(Question question, String typed) {
        Set<String> codes = new LinkedHashSet<>();
        for (String part : typed.split("[,;]", -1)) {
            Optional<String> whole = option(question, part.strip());
            for (String word : whole.isPresent()
                    ? new String[] {part.strip()}
                    : part.strip().split(" +", -1)) {
                Optional<String> code = option(question, word);
                if (code.isEmpty()) {
                    return Optional.empty();
                }
                codes.add(code.get());
            }
        }
        return Optional.of(List.copyOf(codes));
    }

    private static Optional<LocalDate> day(String typed) {
        Matcher french = FRENCH_DAY.matcher(typed);
        try {
            return Optional.of(
                    french.matches()
                            ? LocalDate.of(
                                    Integer.parseInt(french.group(3)),
                                    Integer.parseInt(french.group(2)),
                                    Integer.parseInt(french.group(1)))
                            : LocalDate.parse(typed));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
