/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.letter;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.admissibility.Ground;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.wording.Language;
import fr.mediation.rules.check.Outcome;
import fr.mediation.rules.check.Verdict;
import fr.mediation.rules.regulation.PrintedEffect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether a person who knows no law can read the letters. */
class PlainLanguageTest {

    private static final int LONGEST_SENTENCE = 25;
    private static final Pattern SHOUTED = Pattern.compile("\\b[A-Z]{2,}\\b");
    private static final Pattern CODE = Pattern.compile("\\b[A-Z]+_[A-Z_]+\\b|\\b[a-z]+[A-Z][A-Za-z]*\\b");
    private static final Pattern TAG = Pattern.compile("\\{\\{\\{?[#^/>]?\\s*([A-Za-z]+)");

    /** Every letter, in both languages, under every printed effect, with and without dates. */
    static Stream<Letter> letters() {
        List<Letter> all = new ArrayList<>();
        for (Notice notice : Notice.values()) {
            for (Language language : Language.values()) {
                for (PrintedEffect.Effect effect : PrintedEffect.Effect.values()) {
                    Verdict verdict =
                            LetterSamples.under(LetterSamples.printing(effect), LetterSamples.forNotice(notice));
                    for (CourtLimits limits : List.of(
                            CourtLimits.UNKNOWN,
                            LetterSamples.LIMITS.inThisField(
                                    "Une somme se réclame pendant deux ans.", "A sum can be claimed for two years."),
                            CourtLimits.of(LetterSamples.REFERRED, LetterSamples.REFERRED))) {
                        all.add(LetterComposer.standard()
                                .compose(notice, verdict, language, limits)
                                .orThrow());
                    }
                }
            }
        }
        return all.stream();
    }

    private static String text(Letter letter) {
        return LetterRenderer.render(letter, LetterFormat.TEXT).replace('\u00A0', ' ');
    }

    private static List<String> sentences(Letter letter) {
        List<String> lines = new ArrayList<>();
        for (Block block : letter.body()) {
            block.fold(
                    heading -> lines.add(heading.text(letter.language())),
                    paragraph -> lines.add(paragraph.text(letter.language())),
                    items -> lines.addAll(items.stream()
                            .map(item -> item.text(letter.language()))
                            .toList()));
        }
        return lines.stream()
                .map(line -> line.replaceAll("(art|al|L|R)\\. (?=\\d)", "$1 ").replace('\u00A0', ' '))
                .flatMap(line -> Arrays.stream(line.split("(?<=[.?!]) |;|: ")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("letters")
    @DisplayName("Aucune phrase ne dépasse vingt-cinq mots")
    void sentencesAreShort(Letter letter) {
        for (String sentence : sentences(letter)) {
            long words = Pattern.compile("[\\p{L}\\d]+(['’-][\\p{L}\\d]+)*")
                    .matcher(sentence)
                    .results()
                    .count();
            assertThat(words).as(sentence).isLessThanOrEqualTo(LONGEST_SENTENCE);
        }
    }

    @ParameterizedTest
    @MethodSource("letters")
    @DisplayName("Aucun sigle, aucun code interne, aucun reste de modèle")
    void noAbbreviationAndNoCode(Letter letter) {
        String text = text(letter);

        assertThat(SHOUTED.matcher(text).results().map(found -> found.group())).isEmpty();
        assertThat(CODE.matcher(text).results().map(found -> found.group())).isEmpty();
        assertThat(text)
                .doesNotContain("{{", "}}", "§", "null", "true", "false", "..", " .", ". .", "  ")
                .doesNotContainPattern("\\b(art|al)\\. |[\\uE000-\\uF8FF]");
    }

    @ParameterizedTest
    @MethodSource("letters")
    @DisplayName("R-Pre.2 : aucune promesse sur les délais")
    void nothingIsPromisedOfTimeLimits(Letter letter) {
        assertThat(text(letter))
                .doesNotContainIgnoringCase("vos délais sont", "est suspendu", "sont suspendus", "est interrompu")
                .doesNotContainIgnoringCase("sont interrompus", "your time limits are", "are suspended", "is suspended")
                .containsAnyOf("Par prudence", "To be safe");
    }

    @ParameterizedTest
    @MethodSource("letters")
    @DisplayName("Chaque article cité se lit dans le courrier")
    void everyCitedArticleAppears(Letter letter) {
        String text = text(letter);
        assertThat(letter.citations()).isNotEmpty();
        for (LegalReference cited : letter.citations()) {
            Matcher number = Pattern.compile("[LR]\\. [\\d-]+|\\d+|préambule").matcher(cited.article());
            while (number.find()) {
                assertThat(text).containsAnyOf(number.group(), number.group().replace("préambule", "preamble"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Notice.class,
            names = {"INADMISSIBILITY", "REORIENTATION", "PREMATURE"})
    @DisplayName("R-12.14, R-12.15 : tous les motifs, chacun avec ses articles")
    void everyGroundAppears(Notice notice) {
        Verdict verdict = LetterSamples.forNotice(notice);
        for (Language language : Language.values()) {
            Letter letter =
                    LetterComposer.standard().compose(notice, verdict, language).orThrow();
            String text = text(letter);
            assertThat(verdict.grounds(Outcome.HOLDS)).isNotEmpty();
            for (Ground ground : verdict.grounds(Outcome.HOLDS)) {
                assertThat(text).contains(ground.wording().in(language));
                assertThat(text).contains(Citations.of(ground.references(), language));
                assertThat(letter.citations()).containsAll(ground.references());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Notice.class)
    @DisplayName("Le français et l'anglais ont les mêmes emplacements")
    void bothLanguagesHaveTheSameSlots(Notice notice) {
        assertThat(tags(Engine.shipped(notice, Language.FR))).isEqualTo(tags(Engine.shipped(notice, Language.EN)));
        assertThat(tags(Engine.shippedTimeLimits(Language.FR)))
                .isEqualTo(tags(Engine.shippedTimeLimits(Language.EN)))
                .isNotEmpty();
        List<Letter> both = Stream.of(Language.values())
                .map(language -> LetterComposer.standard()
                        .compose(notice, LetterSamples.forNotice(notice), language, LetterSamples.LIMITS)
                        .orThrow())
                .toList();
        assertThat(shape(both.get(0))).isEqualTo(shape(both.get(1)));
    }

    private static List<String> shape(Letter letter) {
        return letter.body().stream()
                .map(block ->
                        block.fold(heading -> "heading", paragraph -> "paragraph", items -> "items " + items.size()))
                .toList();
    }

    private static Set<String> tags(String template) {
        Set<String> names = new TreeSet<>();
        TAG.matcher(template).results().forEach(tag -> names.add(tag.group(1)));
        return names;
    }
}
