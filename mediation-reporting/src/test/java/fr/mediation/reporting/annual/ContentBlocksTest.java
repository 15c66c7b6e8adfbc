/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.annual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.content.ReportContent;
import fr.mediation.reporting.content.ReportContentBuilder;
import fr.mediation.reporting.content.Transmission;
import fr.mediation.reporting.disclosure.Disclosure;
import fr.mediation.reporting.disclosure.ProtectedReport;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the service gives stands where the outline says, or is left out, or is told to be written. */
class ContentBlocksTest {

    private static final ProtectedReport FIGURES = Disclosure.protect(Isere2024.state(), Isere2024.asPublished());
    private static final ActivityReport WRITTEN = Isere2024.template().compose(FIGURES, IsereContent.CONTENT);

    private static ActivityReport.Content block(ActivityReport report, String id) {
        return report.contentBlocks().stream()
                .filter(b -> b.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(ActivityReport report) {
        return report.chapters().stream()
                .flatMap(c -> c.blocks().stream())
                .map(ActivityReport.Block::id)
                .toList();
    }

    static List<List<String>> texts(ActivityReport.Content block, String id) {
        return block.pieces().stream()
                .flatMap(p -> p.fold(
                        prose -> java.util.stream.Stream.<AttachedTable>empty(),
                        items -> java.util.stream.Stream.<AttachedTable>empty(),
                        texts -> java.util.stream.Stream.of(texts.table()),
                        numbers -> java.util.stream.Stream.<AttachedTable>empty()))
                .filter(t -> t.id().equals(id))
                .flatMap(t -> t.rows().stream())
                .map(row -> row.stream().map(Wording::fr).toList())
                .toList();
    }

    private static PrintedTable numbers(ActivityReport.Content block, String id) {
        return block.pieces().stream()
                .filter(Piece.Numbers.class::isInstance)
                .map(p -> ((Piece.Numbers) p).table())
                .filter(t -> t.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> row(PrintedTable table, String code) {
        return table.rows().stream()
                .filter(r -> r.code().equals(code))
                .flatMap(r -> r.cells().stream())
                .map(c -> c.plain())
                .toList();
    }

    @Test
    @DisplayName("Blocs 1, 18 et 19 : déroulement, synthèse des préconisations, carte des médiateurs")
    void theThreeBlocksThatAreNotCounted() {
        assertThat(ids(WRITTEN))
                .startsWith("content-foreword", "content-process", "content-events", "kind-cumulative")
                .containsSubsequence(
                        "mediation-domain-MISC",
                        "content-examples",
                        "content-recommendations",
                        "content-recommendations-1",
                        "content-recommendations-4",
                        "content-permanences",
                        "content-governance",
                        "content-references",
                        "content-network",
                        "content-outlook",
                        "content-transmission",
                        "content-glossary");
        assertThat(((Piece.Items) block(WRITTEN, "content-process").pieces().get(0)).items())
                .hasSize(7);
    }

    @Test
    @DisplayName("Sans contenu : le bloc disparaît, ou dit qu'il reste à écrire, selon le plan")
    void emptyPlaces() {
        ActivityReport bare = Isere2024.template().compose(FIGURES);
        Outline asking = new Outline(List.of(new Outline.Chapter(
                new Wording("Textes", "Texts"),
                List.of(
                        Outline.Content.of(ContentSlot.FOREWORD, Outline.WhenEmpty.TO_BE_WRITTEN),
                        Outline.Content.of(ContentSlot.EXAMPLES, Outline.WhenEmpty.LEFT_OUT),
                        Outline.Content.of(ContentSlot.TRANSMISSION, Outline.WhenEmpty.LEFT_OUT)))));
        ActivityReport asked = Isere2024.template().outline(asking).compose(FIGURES);

        assertThat(ids(bare)).contains("content-process", "content-glossary", "content-transmission");
        assertThat(ids(bare)).doesNotContain("content-foreword", "content-examples", "content-recommendations");
        assertThat(ids(asked)).containsExactly("content-foreword");
        assertThat(block(asked, "content-foreword").written()).isFalse();
        assertThat(((Piece.Prose) block(asked, "content-foreword").pieces().get(0))
                        .text()
                        .fr())
                .isEqualTo("[À rédiger par le médiateur.]");
    }

    @Test
    @DisplayName("F31, R-S4.18 : un chiffre extérieur porte sa source et n'est pas compté avec les dossiers")
    void f31() {
        assertThat(texts(block(WRITTEN, "content-references"), "attached-references"))
                .hasSize(3)
                .first()
                .satisfies(r -> assertThat(r.get(1)).isEqualTo("4\u202F585"))
                .satisfies(r -> assertThat(r.get(3)).isEqualTo("31\u00A0décembre\u00A02024"));
        assertThat(WRITTEN.figures().tables()).noneMatch(t -> t.id().contains("reference"));
    }

    @Test
    @DisplayName("F33 : quatre préconisations validées ; F34 : six actions pour la troisième")
    void f33AndF34() {
        assertThat(IsereContent.CONTENT.recommendations())
                .filteredOn(r -> r.stateOn(LocalDate.of(2023, 12, 31)).isPresent())
                .hasSize(4);
        assertThat(row(numbers(block(WRITTEN, "content-recommendations"), "attached-recommendation-states"), "TOTAL"))
                .containsExactly("4", "4");
        assertThat(row(
                        numbers(block(WRITTEN, "content-recommendations"), "attached-recommendation-states"),
                        "IN_PROGRESS"))
                .containsExactly("3", "3");
        assertThat(texts(block(WRITTEN, "content-recommendations-3"), "content-recommendations-3-actions"))
                .extracting(r -> r.get(0))
                .containsExactly("1", "2", "2.1", "2.2", "3", "4", "5", "6");
    }

    @Test
    @DisplayName("F35, R-S4.21, R-S6.1 : 65 permanences programmées en 2025, programmées et tenues par territoire")
    void f35() {
        PrintedTable table = numbers(block(WRITTEN, "content-permanences"), "attached-permanences");

        assertThat(table.columns())
                .extracting(c -> c.label().fr())
                .containsExactly("2024 programmées", "2024 tenues", "2025 programmées", "2025 tenues");
        assertThat(row(table, "TOTAL")).containsExactly("24", "22", "65", "39");
    }

    @Test
    @DisplayName(
            "F36, R-S6.5 : la rencontre du 10 octobre 2025 et ses cinq participants ; une rencontre est un événement daté")
    void f36() {
        assertThat(texts(block(WRITTEN, "content-events"), "attached-events"))
                .last()
                .satisfies(r -> assertThat(r.get(0)).isEqualTo("10 octobre 2025"))
                .satisfies(r -> assertThat(r.get(1)).isEqualTo("Rencontre"))
                .satisfies(r -> assertThat(r.get(3).split(", ")).hasSize(5));
    }

    @Test
    @DisplayName("F16 : l'ouverture des permanences, en septembre 2024, est écrite sous les tableaux par année")
    void f16() {
        assertThat(WRITTEN.figureBlocks())
                .filteredOn(b -> b.id().equals("evolution"))
                .first()
                .satisfies(b -> assertThat(b.events())
                        .extracting(e -> e.date().fr())
                        .containsExactly("février 2022", "septembre 2024"));
        assertThat(WRITTEN.figureBlocks())
                .filteredOn(b -> b.id().equals("kind"))
                .first()
                .satisfies(b -> assertThat(b.events()).isEmpty());
    }

    @Test
    @DisplayName("F37 : la carte des médiateurs, 33 + 15 + 6 + 3 = 57, avec sa source")
    void f37() {
        assertThat(row(numbers(block(WRITTEN, "content-network"), "attached-network-1"), "TOTAL"))
                .containsExactly("57");
        assertThat(block(WRITTEN, "content-network").pieces())
                .last()
                .satisfies(p -> assertThat(((Piece.Prose) p).text().fr()).startsWith("Source"));
    }

    @Test
    @DisplayName("R-02.12, R-03.1 : formation, analyse des pratiques et moyens, année par année")
    void governance() {
        PrintedTable table = numbers(block(WRITTEN, "content-governance"), "attached-governance");

        assertThat(row(table, "ROW_1")).containsExactly("35", "70");
        assertThat(row(table, "ROW_2")).containsExactly("", "12.5");
        assertThat(row(table, "ROW_3")).containsExactly("1", "1.5");
    }

    @Test
    @DisplayName("R-05.3 : les destinataires que nomme la loi paraissent, datés ou « à transmettre »")
    void recipients() {
        assertThat(texts(block(WRITTEN, "content-transmission"), "attached-transmissions"))
                .extracting(r -> r.get(0) + " : " + r.get(1) + " : " + r.get(2))
                .containsExactly(
                        "Conseil départemental : 15\u00A0septembre\u00A02025 : 26\u00A0septembre\u00A02025",
                        "Défenseur des droits : à transmettre : –",
                        "Direction générale : 1er\u00A0septembre\u00A02025 : –");
        assertThat(Transmission.missing(IsereContent.CONTENT.transmissions()))
                .containsExactly(Transmission.Recipient.DEFENDER_OF_RIGHTS);
    }

    @Test
    @DisplayName("Le glossaire : les mots de la collectivité avant les nôtres, dans l'ordre du français")
    void glossary() {
        List<String> terms = texts(block(WRITTEN, "content-glossary"), "attached-glossary").stream()
                .map(r -> r.get(0))
                .toList();

        assertThat(terms).contains("MDPH", "Réorientation", "RAPO").doesNotHaveDuplicates();
        assertThat(terms.indexOf("Réorientation")).isBetween(terms.indexOf("RAPO"), terms.indexOf("RSA"));
    }

    @Test
    void wordsForATableThatIsNotThereAreRefused() {
        ReportContent stray =
                new ReportContentBuilder().putCommentary("nowhere", "x").build();

        assertThatThrownBy(() -> Isere2024.template().compose(FIGURES, stray))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
