/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.letter;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import fr.mediation.core.admissibility.Admissibility;
import fr.mediation.core.admissibility.Ground;
import fr.mediation.core.admissibility.Relevance;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.wording.Language;
import fr.mediation.rules.check.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Courriers motivés: drafts of letters from a verdict, by templates that a host may replace.
 *
 * <p>A template is a Mustache text. It may use {@code title}, {@code referredOn}, {@code grounds} ({@code reason},
 * {@code articles}), {@code questions} ({@code question}), {@code bodies} ({@code code}, {@code reason}) and
 * {@code admissibleFrom}. Needs {@code com.samskivert:jmustache} at run time. Immutable and thread safe.
 */
public final class Letters {

    private final Map<Language, Map<LetterKind, String>> templates;

    private Letters(Map<Language, Map<LetterKind, String>> templates) {
        this.templates = templates;
    }

    /**
     * The letters of this library.
     *
     * @return letters of every kind, in French and in English
     */
    public static Letters shipped() {
        Map<Language, Map<LetterKind, String>> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Map<LetterKind, String> ours = new EnumMap<>(LetterKind.class);
            for (LetterKind kind : LetterKind.values()) {
                ours.put(kind, resource(kind, language));
            }
            all.put(language, ours);
        }
        return new Letters(all);
    }

    /**
     * These letters with one template replaced.
     *
     * @param kind the nature of the letter
     * @param language its language
     * @param template the host's own Mustache text
     * @return new letters
     * @throws IllegalArgumentException if the template is not well formed
     */
    public Letters replacing(LetterKind kind, Language language, String template) {
        try {
            Mustache.compiler().compile(template);
        } catch (MustacheException malformed) {
            throw new IllegalArgumentException("a malformed template for " + kind + " in " + language, malformed);
        }
        Map<Language, Map<LetterKind, String>> all = new EnumMap<>(Language.class);
        templates.forEach((each, texts) -> all.put(each, new EnumMap<>(texts)));
        all.computeIfAbsent(language, key -> new EnumMap<>(LetterKind.class)).put(kind, template);
        return new Letters(all);
    }

    /**
     * A draft of a letter.
     *
     * @param kind the nature of the letter
     * @param verdict the verdict it reports
     * @param language its language
     * @return the draft, empty when the verdict gives no occasion for such a letter
     */
    public Optional<Letter> write(LetterKind kind, Verdict verdict, Language language) {
        Admissibility answer = verdict.admissibility();
        if (!fits(kind, answer)) {
            return Optional.empty();
        }
        String template = Objects.requireNonNull(
                Objects.requireNonNull(templates.get(language)).get(kind));
        String text = Mustache.compiler()
                .escapeHTML(false)
                .defaultValue("")
                .compile(template)
                .execute(model(verdict, answer, language));
        return Optional.of(new Letter(kind, language, text));
    }

    private static boolean fits(LetterKind kind, Admissibility answer) {
        return switch (kind) {
            case ACKNOWLEDGEMENT -> true;
            case INADMISSIBILITY -> answer.kind() == VerdictKind.INADMISSIBLE;
            case PREMATURE -> answer.kind() == VerdictKind.PREMATURE;
            case REORIENTATION ->
                answer instanceof Admissibility.Inadmissible refusal
                        && !refusal.reorientations().isEmpty();
            case MISSING_FACTS -> answer.kind() == VerdictKind.UNDECIDED;
        };
    }

    private static Map<String, Object> model(Verdict verdict, Admissibility answer, Language language) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("title", verdict.regulation().header().title().in(language));
        model.put("referredOn", day(verdict.referredOn(), language));
        List<Ground> grounds = answer.fold(
                admissible -> List.<Ground>of(),
                Admissibility.Inadmissible::grounds,
                Admissibility.Premature::grounds,
                Admissibility.Undecided::established);
        model.put("grounds", grounds.stream().map(g -> ground(g, language)).toList());
        if (answer instanceof Admissibility.Premature premature) {
            model.put("admissibleFrom", day(premature.admissibleFrom(), language));
        }
        if (answer instanceof Admissibility.Undecided undecided) {
            model.put(
                    "questions",
                    undecided.missing().stream()
                            .filter(missing -> missing.relevance() != Relevance.WITHOUT_EFFECT)
                            .map(missing ->
                                    Map.of("question", missing.question().in(language)))
                            .toList());
        }
        model.put("hasBodies", false);
        if (answer instanceof Admissibility.Inadmissible refusal) {
            model.put("hasBodies", !refusal.reorientations().isEmpty());
            model.put(
                    "bodies",
                    refusal.reorientations().stream()
                            .map(proposed -> Map.of(
                                    "code",
                                    proposed.body().value(),
                                    "reason",
                                    verdict.regulation()
                                            .rule(proposed.because())
                                            .orElseThrow()
                                            .ground()
                                            .wording()
                                            .in(language)))
                            .toList());
        }
        return model;
    }

    private static Map<String, Object> ground(Ground ground, Language language) {
        return Map.of(
                "reason",
                ground.wording().in(language),
                "articles",
                ground.references().stream().map(LegalReference::citation).collect(Collectors.joining(" ; ")));
    }

    private static String day(LocalDate day, Language language) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()).format(day);
    }

    private static String resource(LetterKind kind, Language language) {
        String name =
                kind.name().toLowerCase(Locale.ROOT) + "_" + language.name().toLowerCase(Locale.ROOT) + ".mustache";
        try (InputStream stream = Objects.requireNonNull(Letters.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
