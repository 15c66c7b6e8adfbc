/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.mediation.core.wording.Language;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterTemplatesTest {

    private static final String FRAME = ":subject S\n:salutation B\n:closing C\n";
    private static final String OWN = FRAME + "Reçu le {{receivedOn}}.\n{{>timeLimits}}\n";

    private static LetterTemplates acknowledging(String template) {
        return (notice, language) ->
                notice == Notice.ACKNOWLEDGEMENT && language == Language.FR ? Optional.of(template) : Optional.empty();
    }

    private static LetterTemplates warning(String template) {
        return new LetterTemplates() {
            @Override
            public Optional<String> letter(Notice notice, Language language) {
                return Optional.empty();
            }

            @Override
            public Optional<String> timeLimits(Language language) {
                return language == Language.EN ? Optional.of(template) : Optional.empty();
            }
        };
    }

    private static List<TemplateFault> faults(LetterTemplates templates) {
        return LetterComposer.with(templates).fold(composer -> List.of(), faults -> faults);
    }

    private static List<String> places(String template) {
        return faults(acknowledging(template)).stream()
                .map(fault -> fault.code() + ":" + fault.line())
                .toList();
    }

    private static String written(LetterComposer composer, Language language) {
        return LetterRenderer.render(
                composer.compose(Notice.ACKNOWLEDGEMENT, LetterSamples.admissible(), language)
                        .orThrow(),
                LetterFormat.TEXT);
    }

    @Test
    void aHostsTextTakesThePlaceOfTheOneShipped() {
        LetterComposer composer = LetterComposer.with(acknowledging(OWN)).orThrow();

        assertThat(written(composer, Language.FR))
                .startsWith("Objet\u00A0: S\n\nB\n\nReçu le 4 mars 2024.\n")
                .contains("Attention aux délais")
                .endsWith("C\n");
        assertThat(written(composer, Language.EN)).contains("I have received your request.");
    }

    @Test
    void aHostsWarningTakesThePlaceOfTheOneShippedInEveryLetter() {
        LetterComposer composer = LetterComposer.with(warning("{{#timeLimits}}Our own: {{printed}}{{/timeLimits}}"))
                .orThrow();

        assertThat(written(composer, Language.EN))
                .contains("Our own: The referral")
                .doesNotContain("Mind the time");
        assertThat(written(composer, Language.FR)).contains("Attention aux délais");
    }

    @Test
    void unknownPlaceholdersAreToldWithTheirLineAndWhatExists() {
        List<TemplateFault> faults = faults(acknowledging(OWN + "\n{{surname}}\n"));

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.template()).isEqualTo("ACKNOWLEDGEMENT");
            assertThat(fault.language()).isEqualTo(Language.FR);
            assertThat(fault.line()).isEqualTo(7);
            assertThat(fault.code()).isEqualTo(TemplateFault.Code.UNKNOWN_PLACEHOLDER);
            assertThat(fault.wording().fr()).contains("{{surname}}", "receivedOn", "caseNumber");
            assertThat(fault.wording().en()).contains("{{surname}}", "does not exist");
        });
        assertThat(faults(warning("\n{{#timeLimits}}{{#dates}}{{#grounds}}{{/grounds}}{{/dates}}{{/timeLimits}}")))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.template()).isEqualTo(TemplateFault.TIME_LIMITS);
                    assertThat(fault.language()).isEqualTo(Language.EN);
                    assertThat(fault.line()).isEqualTo(2);
                    assertThat(fault.wording().en()).contains("prudent", "printed", "name");
                });
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{{#timeLimits}}                       | MALFORMED:6",
                "{{/timeLimits}}                       | MALFORMED:6",
                "{{#timeLimits}}{{/dates}}             | MALFORMED:6 MALFORMED:6",
                "{{date                                | MALFORMED:6",
                "{{}}                                  | MALFORMED:6",
                "{{#}}                                 | MALFORMED:6",
                "{{=<% %>=}}                           | MALFORMED:6",
                "{{{date}}                             | MALFORMED:6",
                "{{date}}}                             | MALFORMED:6",
                "{{{#timeLimits}}}                     | MALFORMED:6",
                "{{printed}}                           | UNKNOWN_PLACEHOLDER:6",
                "{{#nothing}}{{date}}{{/nothing}}      | UNKNOWN_PLACEHOLDER:6",
                "{{^nothing}}{{date}}{{/nothing}}      | UNKNOWN_PLACEHOLDER:6",
                "{{^timeLimits}}{{printed}}{{/timeLimits}} | UNKNOWN_PLACEHOLDER:6",
                "{{date.year}}                         | UNKNOWN_PLACEHOLDER:6",
                "{{timeLimits}}                        | NOT_A_TEXT:6",
                "{{&timeLimits}}                       | NOT_A_TEXT:6",
                "{{#timeLimits}}{{rapo}}{{/timeLimits}}  | NOT_A_TEXT:6",
                "{{>other}}                            | UNKNOWN_PART:6",
                "{{<timeLimits}}                       | UNKNOWN_PART:6",
                "{{$timeLimits}}                       | UNKNOWN_PART:6",
                ":surname X                            | UNKNOWN_LINE:6",
                ":subject X                            | WRONG_FRAME:0",
                "{{#timeLimits}}{{date}}{{#dates}}{{printed}}{{/dates}}{{/timeLimits}} |",
                "{{{date}}} {{&date}} {{! a word }}    |"
            })
    void faultsAreToldWithTheirLine(String line, @Nullable String expected) {
        assertThat(String.join(" ", places(OWN + line + "\n"))).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void theFrameIsComplete() {
        assertThat(places("{{receivedOn}}{{>timeLimits}}"))
                .containsExactly("WRONG_FRAME:0", "WRONG_FRAME:0", "WRONG_FRAME:0");
    }

    @Test
    void aLetterMayNotLeaveOutWhatTheLawAsksFor() {
        assertThat(places(FRAME)).containsExactly("MISSING_PLACEHOLDER:0", "MISSING_PLACEHOLDER:0");
        assertThat(faults((notice, language) -> Optional.of(FRAME)))
                .filteredOn(fault -> fault.template().equals("INADMISSIBILITY") && fault.language() == Language.EN)
                .extracting(fault -> fault.wording().en())
                .hasSize(4)
                .anySatisfy(words -> assertThat(words).contains("{{articles}}"));
    }

    @Test
    void aWarningIncludesNothingAndHasNoFrame() {
        assertThat(faults(warning("{{>timeLimits}}\n:subject X")))
                .extracting(TemplateFault::code)
                .containsExactly(TemplateFault.Code.UNKNOWN_LINE, TemplateFault.Code.UNKNOWN_PART);
    }

    @Test
    void aRefusalTellsItsCodesAndPlaces() {
        assertThatThrownBy(() ->
                        LetterComposer.with(acknowledging(OWN + "{{secret}}")).orThrow())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("UNKNOWN_PLACEHOLDER at ACKNOWLEDGEMENT FR:6")
                .hasMessageNotContaining("secret");
    }

    @Test
    void linesAreReadAsTheFormatSays() {
        LetterComposer composer = LetterComposer.with(
                        acknowledging(
                                FRAME
                                        + ":to {{name}}\n:to Ville\n:signature\n"
                                        + "un\ndeux\n- a\n- b\n## T\ntrois\n## U\n\n\nquatre\n\n- c\ncinq {{receivedOn}} {{>timeLimits}}"))
                .orThrow();
        Letter letter = composer.compose(
                        Notice.ACKNOWLEDGEMENT,
                        LetterSamples.under(LetterSamples.printing(null), LetterSamples.admissible()),
                        Language.FR)
                .orThrow();

        assertThat(letter.body().stream()
                        .map(block -> block.fold(
                                heading -> "## " + heading.text(Language.FR),
                                paragraph -> paragraph.text(Language.FR).strip(),
                                items -> items.stream()
                                        .map(item -> item.text(Language.FR))
                                        .toList()
                                        .toString())))
                .containsExactly("un deux", "[a, b]", "## T", "trois", "## U", "quatre", "[c]", "cinq 4 mars 2024");
        assertThat(letter.recipient())
                .extracting(line -> line.text(Language.FR))
                .containsExactly("[nom]", "Ville");
        assertThat(letter.signature()).containsExactly(new Line(List.of()));
    }
}
