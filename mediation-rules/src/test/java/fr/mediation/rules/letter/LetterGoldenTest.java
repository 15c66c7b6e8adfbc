/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.letter;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.wording.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The samples that a mediator reads in {@code docs/letters}; written anew with {@code -Dletters.write=true}. */
class LetterGoldenTest {

    private static final Path SAMPLES = Path.of("..", "docs", "letters");

    @ParameterizedTest(name = "{0} en {1}")
    @CsvSource({
        "ACKNOWLEDGEMENT,FR", "ACKNOWLEDGEMENT,EN",
        "INADMISSIBILITY,FR", "INADMISSIBILITY,EN",
        "REORIENTATION,FR", "REORIENTATION,EN",
        "MISSING_FACTS,FR", "MISSING_FACTS,EN",
        "PREMATURE,FR", "PREMATURE,EN"
    })
    void theLetterReadsAsTheSample(Notice notice, Language language) throws IOException {
        Letter letter = LetterComposer.standard()
                .compose(notice, LetterSamples.forNotice(notice), language, LetterSamples.LIMITS)
                .orThrow();
        String name = notice.name().toLowerCase(Locale.ROOT).replace('_', '-') + "."
                + language.name().toLowerCase(Locale.ROOT) + ".md";
        Path sample = SAMPLES.resolve(name);
        String rendered = LetterRenderer.render(letter, LetterFormat.MARKDOWN);
        if (Boolean.getBoolean("letters.write")) {
            Files.createDirectories(SAMPLES);
            Files.writeString(sample, rendered);
        }

        assertThat(rendered).isEqualTo(Files.readString(sample));
    }
}
