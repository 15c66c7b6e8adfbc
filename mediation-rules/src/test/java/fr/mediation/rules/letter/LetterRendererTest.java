/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.letter;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.law.LegalReference;
import fr.mediation.core.wording.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LetterRendererTest {

    private static final Map<PersonalField, String> PERSON = Map.of(
            PersonalField.NAME, "Zoé <b>Martin</b> & fils",
            PersonalField.ADDRESS, "1 rue du *Lac*\n\n 38000 Grenoble ",
            PersonalField.CASE_NUMBER, "2024_007",
            PersonalField.SIGNATURE, "La\nmédiatrice");

    private static Letter letter(Language language) {
        return LetterComposer.standard()
                .compose(Notice.ACKNOWLEDGEMENT, LetterSamples.admissible(), language)
                .orThrow();
    }

    private static String filled(LetterFormat format) {
        return LetterRenderer.render(letter(Language.FR), format, field -> Optional.ofNullable(PERSON.get(field)));
    }

    @ParameterizedTest
    @EnumSource(LetterFormat.class)
    @DisplayName("R-D.5 : sans coffre de l'hôte, chaque place personnelle reste visible")
    void placesStayVisibleWithoutValues(LetterFormat format) {
        assertThat(LetterRenderer.render(letter(Language.FR), format))
                .contains("[nom]", "[adresse]", "[numéro de dossier]", "[signature]");
        assertThat(LetterRenderer.render(letter(Language.EN), format))
                .contains("[name]", "[address]", "[case number]", "[signature]");
    }

    @Test
    void plainTextIsWhatTheHostGives() {
        assertThat(filled(LetterFormat.TEXT))
                .startsWith("Zoé <b>Martin</b> & fils\n1 rue du *Lac*\n38000 Grenoble\n\nDossier\u00A0: 2024_007\n")
                .contains("Objet\u00A0: Votre demande", "d'abord")
                .endsWith("La\nmédiatrice\n");
        assertThat(LetterRenderer.render(letter(Language.EN), LetterFormat.TEXT))
                .contains("Subject: Your request");
    }

    @Test
    void htmlEscapesEverything() {
        assertThat(filled(LetterFormat.HTML))
                .startsWith("<!DOCTYPE html>\n<html lang=\"fr\">")
                .contains("Zoé &lt;b&gt;Martin&lt;/b&gt; &amp; fils<br>", "<h1>Votre", "<h2>Ce qui", "d&#39;abord")
                .doesNotContain("<b>");
        assertThat(LetterRenderer.render(letter(Language.EN), LetterFormat.HTML))
                .contains("<html lang=\"en\">");
    }

    @Test
    void markdownEscapesWhatWouldBeMarkup() {
        assertThat(filled(LetterFormat.MARKDOWN))
                .startsWith("Zoé \\<b>Martin\\</b> \\& fils\n\n1 rue du \\*Lac\\*\n\n38000 Grenoble\n")
                .contains("2024\\_007", "# Votre demande", "\n## Ce qui va se passer\n");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "- a, \\- a",
        "+ a, \\+ a",
        "# a, \\# a",
        "> a, \\> a",
        "12. a, 12\\. a",
        "12) a, 12\\) a",
        "a - b # c > d 1. e, a - b # c > d 1. e",
        "[x](y), [x\\](y)",
        "[x]: y, [x\\]: y",
        "[x][y], [x\\][y]",
        "[nom], [nom]",
        "a`b~c|d!e\\f, a\\`b\\~c\\|d\\!e\\\\f"
    })
    void whatMarkdownWouldReadIsEscaped(String raw, String escaped) {
        assertThat(Layouts.markdown(raw)).isEqualTo(escaped);
    }

    @Test
    void aValueOnALineOfTextKeepsToItsLine() {
        Letter letter = letter(Language.EN);
        Letter named = new Letter(
                letter.notice(),
                letter.language(),
                letter.writtenOn(),
                letter.recipient(),
                letter.references(),
                new Line(List.of(new Piece.Words("For "), new Piece.Blank(PersonalField.ADDRESS))),
                letter.salutation(),
                List.of(new Block.Items(List.of(new Line(List.of(new Piece.Blank(PersonalField.SIGNATURE)))))),
                letter.citations(),
                letter.closing(),
                letter.signature());

        assertThat(LetterRenderer.render(named, LetterFormat.TEXT, field -> Optional.ofNullable(PERSON.get(field))))
                .contains("Subject: For 1 rue du *Lac* 38000 Grenoble", "\n\n- La médiatrice\n");
    }

    @Test
    void privateCharactersOfAValueAreDropped() {
        assertThat(LetterRenderer.render(
                        letter(Language.FR), LetterFormat.TEXT, field -> Optional.of("\uE000\uE010x\u0007")))
                .startsWith("x\nx\n");
        assertThat(Marks.value(" :subject\n\uE002 x ")).isEqualTo(Marks.VALUE + ":subject x");
    }

    @Test
    void formatsHaveTheirExtensions() {
        assertThat(LetterFormat.values()).extracting(LetterFormat::extension).containsExactly("txt", "html", "md");
    }

    @ParameterizedTest(name = "{0}, {1} → {2} / {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "CGCT | art. L. 1112-24, al. 11 | code général des collectivités territoriales, article L. 1112-24, alinéa 11"
                        + " | code général des collectivités territoriales, article L. 1112-24, paragraph 11",
                "Règlement | art. 1, 8 et 9 | Règlement, articles 1, 8 et 9 | Règlement, articles 1, 8 and 9",
                "Rapport | § 3 | Rapport, paragraphe 3 | Rapport, section 3",
                "Règlement | préambule | Règlement, préambule | Règlement, preamble",
                "Charte | '' | Charte | Charte"
            })
    void articlesAreWrittenOut(String text, String article, String fr, String en) {
        List<LegalReference> references = List.of(LegalReference.of(text, article));
        assertThat(Citations.of(references, Language.FR)).isEqualTo(fr);
        assertThat(Citations.of(references, Language.EN)).isEqualTo(en);
    }

    @Test
    void articlesOfOneTextStandTogether() {
        List<LegalReference> references = List.of(
                LegalReference.of("CRPA", "art. L. 231-4"),
                LegalReference.of("Charte", ""),
                LegalReference.of("CRPA", "art. L. 411-7"),
                LegalReference.of("CRPA", "art. L. 231-4"));
        String code = "code des relations entre le public et l'administration, ";
        assertThat(Citations.of(references, Language.FR))
                .isEqualTo(code + "article L. 231-4 et article L. 411-7 ; Charte");
        assertThat(Citations.of(references, Language.EN))
                .isEqualTo(code + "article L. 231-4 and article L. 411-7; Charte");
    }
}
