/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.annual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.mediation.core.wording.Language;
import fr.mediation.reporting.aggregate.ReportSpec;
import fr.mediation.reporting.aggregate.ReportState;
import fr.mediation.reporting.content.RecognisableSign;
import fr.mediation.reporting.content.ReportContent;
import fr.mediation.reporting.content.ReportContentBuilder;
import fr.mediation.reporting.content.ReportEvent;
import fr.mediation.reporting.content.Transmission;
import fr.mediation.reporting.content.WrittenExample;
import fr.mediation.reporting.disclosure.Cell;
import fr.mediation.reporting.disclosure.Disclosure;
import fr.mediation.reporting.disclosure.PercentPolicy;
import fr.mediation.reporting.disclosure.ProtectedTable;
import fr.mediation.reporting.figure.Rounding;
import fr.mediation.reporting.record.CaseRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the règlement and the published report ask of a yearly report, one test a requirement. */
class ReportRequirementsTest {

    private static final ActivityReport REPORT = Isere2024.written(Isere2024.asPublished());
    private static final ReportSpec SPEC = Isere2024.compared().spec();

    private static ProtectedTable table(String id) {
        return REPORT.figures().table(id).orElseThrow();
    }

    private static List<String> codes(String id) {
        return table(id).rows().stream().map(ProtectedTable.Row::code).toList();
    }

    private static String text(String table, String row, String column) {
        return table(table).cell(row, column).orElseThrow().text(Language.FR);
    }

    @Test
    @DisplayName("R-CP.1 : le rapport va aussi à la direction générale, et il est voté en assemblée")
    void rCp1() {
        List<Transmission> done = IsereContent.CONTENT.transmissions();

        assertThat(done)
                .anySatisfy(t -> {
                    assertThat(t.recipient()).isEqualTo(Transmission.Recipient.GENERAL_MANAGEMENT);
                    assertThat(t.sentOn()).isNotNull();
                })
                .anySatisfy(t -> {
                    assertThat(t.recipient()).isEqualTo(Transmission.Recipient.DELIBERATIVE_BODY);
                    assertThat(t.votedOn()).isNotNull();
                });
        LocalDate sent = LocalDate.of(2025, 9, 15);
        Transmission assembly = Transmission.sent(Transmission.Recipient.DELIBERATIVE_BODY, sent);
        assertThatThrownBy(() -> assembly.voted(sent.minusDays(1), "x")).isInstanceOf(IllegalArgumentException.class);
        assertThat(assembly.voted(sent, "n° 1").votedOn()).isEqualTo(sent);
    }

    @Test
    @DisplayName("R-05.4 : le rapport peut contenir des propositions d'amélioration, et peut ne pas en contenir")
    void r054() {
        ActivityReport without = Isere2024.compared().compose(REPORT.figures(), new ReportContentBuilder().build());

        assertThat(REPORT.contentBlocks())
                .filteredOn(b -> b.id().startsWith("content-recommendations-"))
                .hasSize(4);
        assertThat(without.contentBlocks()).noneMatch(b -> b.id().startsWith("content-recommendations"));
    }

    @Test
    @DisplayName("R-S4.11 : états en pourcentage : terminés, en cours, irrecevables, abandonnés")
    void rS411() {
        assertThat(codes("status")).containsExactly("COMPLETED", "IN_PROGRESS", "INADMISSIBLE", "ABANDONED", "TOTAL");
        assertThat(text("status", "ABANDONED", "PERCENT")).isEqualTo("1\u00A0%");
    }

    @Test
    @DisplayName("R-S4.12 : par mode de saisine")
    void rS412() {
        assertThat(codes("channel")).contains("ONLINE_FORM", "PHONE", "EMAIL", "POST", "PERMANENCE");
        assertThat(text("channel", "TOTAL", "COUNT")).isEqualTo("80");
    }

    @Test
    @DisplayName("R-S4.13 : par direction, les territoriales et les centrales à part")
    void rS413() {
        long territorial = table("direction").rows().stream()
                .filter(r -> r.code().startsWith("DT_"))
                .mapToLong(r -> r.cells().get(0).count().orElseThrow())
                .sum();

        assertThat(text("direction-type", "TERRITORIAL", "COUNT")).isEqualTo(Long.toString(territorial));
        assertThat(text("direction-type", "CENTRAL", "COUNT")).isEqualTo(Long.toString(80 - territorial));
    }

    @Test
    @DisplayName("R-S4.14 : par territoire ; « non renseigné » n'est que l'usager d'un autre département")
    void rS414() {
        assertThat(codes("territory")).contains("OUTSIDE").doesNotContain("NOT_RECORDED", "UNMAPPED");
        assertThat(FigureTrace.cases(SPEC, "territory", "OUTSIDE", Isere2024.cases()))
                .hasSize((int) table("territory")
                        .cell("OUTSIDE", "COUNT")
                        .orElseThrow()
                        .count()
                        .orElseThrow())
                .isNotEmpty();
    }

    @Test
    @DisplayName("R-S4.15 : réorientations par territoire, par résultat et par organisme")
    void rS415() {
        assertThat(codes("reorientation-territory")).startsWith("GRENOBLE");
        assertThat(codes("reorientation-outcome")).startsWith("COMPLETE", "PARTIAL", "NONE");
        assertThat(codes("reorientation-third-party")).startsWith("PREFECTURE", "CAF", "SOCIAL_LANDLORD");
        assertThat(text("reorientation-third-party", "TOTAL", "COUNT")).isEqualTo("28");
    }

    @Test
    @DisplayName(
            "R-S4.17 : les parts d'un tableau font 100 par une méthode écrite, ou la note dit pourquoi elles ne le font pas")
    void rS417() {
        ReportState state = Isere2024.state();
        PercentPolicy balanced = new PercentPolicy(Rounding.LARGEST_REMAINDER, 20, 1000);
        ProtectedTable even = Disclosure.protect(state, Isere2024.asPublished(), balanced)
                .table("status")
                .orElseThrow();
        ProtectedTable plain = table("status");

        assertThat(sum(even)).isEqualTo(100);
        assertThat(even.notes()).anySatisfy(n -> assertThat(n.fr()).contains("plus fort reste"));
        assertThat(sum(plain)).isEqualTo(99);
        assertThat(plain.notes()).anySatisfy(n -> assertThat(n.fr()).contains("arrondis"));
    }

    private static long sum(ProtectedTable table) {
        return table.rows().stream()
                .filter(r -> !r.total())
                .map(r -> r.cells().get(1))
                .mapToLong(c -> ((Cell.Percent) c).scaled())
                .sum();
    }

    @Test
    @DisplayName(
            "R-S4.19 : un exemple est un texte du médiateur ; rien n'y vient d'un dossier, et ce qui identifie est signalé")
    void rS419() {
        assertThat(IsereContent.CONTENT.examples())
                .hasSize(2)
                .allSatisfy(e -> assertThat(e.signs()).isEmpty());
        assertThat(new WrittenExample("Un refus", "Madame Dupont, née le 3 mai 1961, demeure 12 rue des Lilas.")
                        .signs())
                .containsExactly(RecognisableSign.EXACT_DAY, RecognisableSign.TITLED_NAME, RecognisableSign.STREET);
        assertThat(new WrittenExample("t", "secret")).hasToString("WrittenExample[***]");
        assertThat(WrittenExample.class.getRecordComponents())
                .allSatisfy(c -> assertThat(c.getType()).isEqualTo(String.class));
    }

    @ParameterizedTest
    @CsvSource({
        "Monsieur saisit le médiateur après un refus., ''",
        "Un usager attend depuis 2022 une réponse de 12 lignes., ''",
        "Appeler le 06 12 34 56 78., PHONE LONG_NUMBER",
        "Écrire à jean.dupont@exemple.fr., EMAIL",
        "Son dossier n° 20231245 est perdu., LONG_NUMBER",
        "Né le 03/05/1961., EXACT_DAY",
        "Me Martin a plaidé., TITLED_NAME",
        "M. DURAND a écrit., TITLED_NAME"
    })
    @DisplayName("R-05.2 : ce qui laisse reconnaître une personne dans un texte")
    void signs(String text, String expected) {
        assertThat(RecognisableSign.in(text).stream().map(Enum::name).toList())
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "0", "@", ".", "0 ", "12 rue", "M. A", "é1-"})
    @DisplayName("R-05.2 : un long texte est examiné en un instant, quel qu'il soit")
    void signsAreFoundInNoTime(String motif) {
        assertThat(RecognisableSign.in(motif.repeat(200_000 / motif.length()))).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"status,COMPLETED", "territory,GRENOBLE", "mediation-outcome,PARTIAL", "kind-2023,MEDIATION"})
    @DisplayName("R-S4.20 : chaque chiffre se retrouve dans l'ensemble des dossiers qui le font")
    void rS420(String table, String row) {
        List<CaseRecord> cases = Isere2024.cases();
        List<String> found = FigureTrace.cases(SPEC, table, row, cases);
        long printed = table(table).cell(row, "COUNT").orElseThrow().count().orElseThrow();

        assertThat(found).hasSize((int) printed).doesNotHaveDuplicates();
        assertThat(cases).extracting(CaseRecord::id).containsAll(found);
        assertThat(FigureTrace.cases(SPEC, "evolution", "2024", "MEDIATION", cases))
                .hasSize(52);
        assertThatThrownBy(() -> FigureTrace.cases(SPEC, "status", "NOWHERE", cases))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("R-S4.21 : permanences dans les Maisons du Département depuis septembre 2024 ; 65 programmées en 2025")
    void rS421() {
        ReportContent content = IsereContent.CONTENT;

        assertThat(content.events()).anySatisfy(e -> assertThat(e.date().fr()).isEqualTo("septembre 2024"));
        assertThat(content.permanences().stream()
                        .filter(p -> p.year() == 2025)
                        .mapToInt(p -> p.planned())
                        .sum())
                .isEqualTo(65);
        assertThat(codes("channel")).contains("PERMANENCE");
    }

    @Test
    @DisplayName(
            "R-S6.5 : les rencontres avec d'autres médiateurs institutionnels sont consignées, sans nom de personne")
    void rS65() {
        ReportEvent meeting = IsereContent.CONTENT.events().stream()
                .filter(e -> e.kind() == ReportEvent.Kind.MEETING)
                .findFirst()
                .orElseThrow();

        assertThat(meeting.on()).isEqualTo(LocalDate.of(2025, 10, 10));
        assertThat(meeting.parties()).hasSize(5);
        assertThat(REPORT.contentBlocks().stream()
                        .filter(b -> b.id().equals("content-governance"))
                        .toList())
                .hasSize(1)
                .allMatch(Objects::nonNull);
    }
}
