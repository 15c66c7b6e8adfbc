/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.source;

import static fr.mediation.reporting.source.MediatureFiles.CURRENT;
import static fr.mediation.reporting.source.MediatureFiles.csv;
import static fr.mediation.reporting.source.MediatureFiles.headings;
import static fr.mediation.reporting.source.MediatureFiles.usual;
import static fr.mediation.reporting.source.MediatureFiles.xlsx;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.mediation.core.taxonomy.Code;
import fr.mediation.core.taxonomy.CodeList;
import fr.mediation.reporting.record.CaseCodes;
import fr.mediation.reporting.record.CaseRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The seven exports of Médiature, told apart by their headings and read without inventing anything. */
class MediatureTest {

    private static final CaseCodes CODES = CaseCodes.of(
            CodeList.of("territories", "1", Code.of("NORTH", "Nord", "North"), Code.of("SOUTH", "Sud", "South")),
            CodeList.of("directions", "1", Code.of("D", "D", "D")));

    private final List<CaseRecord> cases = new ArrayList<>();

    private ImportReport read(CaseFileReader reader, byte[] file) {
        try {
            return reader.read(new ByteArrayInputStream(file), cases::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportReport read(byte[] file) {
        return read(CaseFileReader.of(CODES), file);
    }

    private static List<ImportIssue> ofRows(ImportReport report) {
        return report.issues().stream().filter(i -> i.line() > 1).toList();
    }

    @ParameterizedTest
    @CsvSource({"1, 15", "2, 17", "3, 20", "4, 21", "5, 21", "6, 28"})
    @DisplayName("G1 à G6 : reconnues à leurs colonnes, en texte et en classeur de texte")
    void generationsAreToldApart(int generation, int columns) {
        List<String> headings = headings(generation);
        assertThat(headings).hasSize(columns);
        List<List<Object>> rows = List.of(
                usual(headings, "41", "2024-01-16 00:30:05", "Assigné", generation == 6 ? "Jeanne Martin" : "Oui"));

        ImportReport text = read(csv(headings, rows));
        ImportReport book = read(xlsx(headings, rows));

        assertThat(text.format()).isEqualTo("MEDIATURE_G" + generation).isEqualTo(book.format());
        assertThat(text.kept()).isEqualTo(1).isEqualTo(book.kept());
        assertThat(text.separator()).isEqualTo(",");
        assertThat(cases.get(0)).isEqualTo(cases.get(1));
        assertThat(cases.get(0).receivedOn()).isEqualTo(LocalDate.of(2024, 1, 16));
        assertThat(cases.get(0).channel()).isEqualTo("ONLINE_FORM");
        assertThat(cases.get(0).status()).isEqualTo("IN_PROGRESS");
        assertThat(text.toString()).doesNotContain("Martin");
    }

    @Test
    @DisplayName("G7 : cellules typées, jours en nombres, code postal complété, commune devenue date")
    void theLastGenerationIsRepairedWhereItCanBe() {
        ImportReport report = read(
                CaseFileReader.of(CODES)
                        .mediature(new MediatureMapping(
                                Map.of(),
                                (town, code) -> code.equals("01000") ? Optional.of("NORTH") : Optional.empty(),
                                false)),
                xlsx(
                        CURRENT,
                        List.of(
                                usual(
                                        CURRENT,
                                        41,
                                        45307.0208912,
                                        "Date d'échéance",
                                        45506,
                                        "Ville",
                                        "Bourg-en-Bresse",
                                        "Code postal",
                                        1000),
                                usual(
                                        CURRENT,
                                        42,
                                        45307.9,
                                        "Ville",
                                        java.time.LocalDateTime.of(2001, 12, 1, 0, 0),
                                        "Code postal",
                                        75012))));

        assertThat(report.format()).isEqualTo("MEDIATURE_G7");
        assertThat(cases)
                .extracting(CaseRecord::receivedOn, CaseRecord::territory)
                .containsExactly(tuple(LocalDate.of(2024, 1, 16), "NORTH"), tuple(LocalDate.of(2024, 1, 16), null));
        assertThat(ofRows(report))
                .extracting(ImportIssue::line, ImportIssue::column, ImportIssue::code, ImportIssue::severity)
                .containsExactly(
                        tuple(2L, "Code postal", "POSTAL_CODE_PADDED", ImportIssue.Severity.REPAIRED),
                        tuple(3L, "territory", "TEXT_BECAME_DATE", ImportIssue.Severity.KEPT));
    }

    @Test
    @DisplayName("G7 : une échéance à 23 heures trahit l'horloge du serveur")
    void aShiftedClockIsTold() {
        ImportReport report =
                read(xlsx(CURRENT, List.of(usual(CURRENT, 1, 45307.5, "Date d'échéance", 45505 + 23 / 24.0))));

        assertThat(report.counts()).containsEntry("SHIFTED_CLOCK", 1L);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Droit à l'Usager                                   | MEDIATION     | COMPLETED | COMPLETE |
            Favorable à l'Usager                               | MEDIATION     | COMPLETED | COMPLETE |
            Droit partiel Usager/Administration                | MEDIATION     | COMPLETED | PARTIAL  |
            Droit à l'Administration                           | MEDIATION     | COMPLETED |          |
            Maintien de la décision de l'Administration        | MEDIATION     | COMPLETED |          |
            Orientation vers un service en interne             | REORIENTATION | COMPLETED |          | REORIENTED
            Réorientation vers une autre institution           | REORIENTATION | COMPLETED |          | REORIENTED
            Transmis à une autre institution                   | REORIENTATION | COMPLETED |          | REORIENTED
            Renonciation de la médiation par l'Usager          |               | ABANDONED |          | WITHDRAWN
            Pas de réponse de l'Usager depuis plus de 3 mois   |               | ABANDONED |          | UNREACHABLE
            """)
    @DisplayName("§ 8 : chaque type de clôture, ancien ou nouveau, dit la nature, l'état, le résultat et le motif")
    void endingsOnThreeAxes(String label, String kind, String status, String outcome, String reason) {
        List<String> headings = headings(4);
        ImportReport report = read(csv(
                headings,
                List.of(usual(
                        headings,
                        "1",
                        "2023-06-01 10:00:00",
                        "Statut",
                        "Clôture de la procédure",
                        "Type de clôture",
                        label))));

        assertThat(ofRows(report).stream().filter(i -> i.severity() == ImportIssue.Severity.REFUSED))
                .isEmpty();
        assertThat(cases)
                .extracting(CaseRecord::kind, CaseRecord::status, CaseRecord::outcome, CaseRecord::endReason)
                .containsExactly(tuple(kind, status, outcome, reason));
    }

    @Test
    @DisplayName("§ 8 : « Droit à l'Administration » n'est sans résolution que si l'hôte le décide")
    void aMaintainedDecisionIsUnresolvedOnlyIfTheHostSaysSo() {
        List<String> headings = headings(6);
        byte[] file = csv(
                headings,
                List.of(usual(
                        headings,
                        "1",
                        "2023-06-01 10:00:00",
                        "Avancement du dossier",
                        "Clôture de la procédure",
                        "Type de clôture",
                        "Droit à l'Administration")));

        assertThat(read(file).counts()).containsEntry("MAINTAINED_DECISION", 1L);
        MediatureMapping decided = new MediatureMapping(Map.of(), MediatureMapping.STANDARD.towns(), true);
        assertThat(read(CaseFileReader.of(CODES).mediature(decided), file).counts())
                .doesNotContainKey("MAINTAINED_DECISION");
        assertThat(cases).extracting(CaseRecord::outcome).containsExactly(null, "NONE");
    }

    @Test
    void listsAreReadByLabelByTheHostsTableAndByEquivalence() {
        List<String> h = headings(6);
        MediatureMapping mapping = new MediatureMapping(
                Map.of("MDPH", "DISABILITY", "Handicap", "AUTONOMY"), MediatureMapping.STANDARD.towns(), false);
        ImportReport report = read(
                CaseFileReader.of(CODES).mediature(mapping),
                csv(
                        h,
                        List.of(
                                usual(
                                        h,
                                        "1",
                                        "2024-01-16 00:30:05",
                                        "Origine de la demande",
                                        "Usager",
                                        "Type d'usager",
                                        "Association",
                                        "Domaine principal",
                                        "Handicap",
                                        "Domaine secondaire",
                                        "MDPH",
                                        "Collectivité compétente",
                                        "Oui"),
                                usual(
                                        h,
                                        "2",
                                        "2024-01-16 00:30:05",
                                        "Origine de la demande",
                                        "Usager",
                                        "Type d'usager",
                                        "Entreprise, Professionnel",
                                        "Mode de saisine",
                                        "Bureau / Permanence",
                                        "Entité compétente principale",
                                        "Hors Médiateur",
                                        "Entité compétente secondaire",
                                        "Préfecture",
                                        "Collectivité compétente",
                                        "Non"),
                                usual(
                                        h,
                                        "3",
                                        "2024-01-16 00:30:05",
                                        "Origine de la demande",
                                        "Tribunal administratif",
                                        "Domaine principal",
                                        "Domaine maison"))));

        assertThat(cases)
                .extracting(
                        CaseRecord::kind,
                        CaseRecord::channel,
                        CaseRecord::originator,
                        CaseRecord::domain,
                        CaseRecord::subDomain,
                        CaseRecord::thirdParty)
                .containsExactly(
                        tuple("MEDIATION", "ONLINE_FORM", "ASSOCIATION", "AUTONOMY", "DISABILITY", null),
                        tuple("REORIENTATION", "PERMANENCE", "BUSINESS", null, null, "PREFECTURE"),
                        tuple(null, "ONLINE_FORM", "UNMAPPED", "UNMAPPED", null, null));
        assertThat(ofRows(report))
                .extracting(ImportIssue::line, ImportIssue::column, ImportIssue::code)
                .containsExactly(tuple(4L, "originator", "UNKNOWN_CODE"), tuple(4L, "domain", "UNKNOWN_CODE"));
    }

    @Test
    @DisplayName("§ 8 : un libellé inconnu refuse la ligne et nomme le libellé connu le plus proche, sans le recopier")
    void anUnknownLabelIsRefusedWithTheNearestOne() {
        List<String> h = headings(6);
        ImportReport report = read(csv(
                h,
                List.of(
                        usual(h, "1", "2024-01-16 00:30:05", "Avancement du dossier", "Finalisé"),
                        usual(h, "2", "2024-01-16 00:30:05", "Mode de saisine", "Téléfon"),
                        usual(h, "3", "2024-01-16 00:30:05", "Avancement du dossier", "Clôture de la procédure"),
                        usual(
                                h,
                                "4",
                                "2024-01-16 00:30:05",
                                "Avancement du dossier",
                                "En attente de réponse du requérant"))));

        assertThat(report.kept()).isEqualTo(1);
        assertThat(ofRows(report))
                .extracting(ImportIssue::line, ImportIssue::column, ImportIssue::code)
                .containsExactly(
                        tuple(2L, "status", "UNKNOWN_LABEL"),
                        tuple(3L, "channel", "UNKNOWN_LABEL"),
                        tuple(4L, "outcome", "CLOSED_WITHOUT_OUTCOME"));
        assertThat(ofRows(report).get(0).message().fr())
                .contains("« Finalisation »")
                .doesNotContain("Finalisé");
        assertThat(ofRows(report).get(1).message().fr()).contains("« Téléphone »");
    }

    @Test
    void typographicApostrophesAndCaseDoNotMatter() {
        List<String> h = headings(4).stream()
                .map(t -> t.replace('\'', '’').toUpperCase(java.util.Locale.FRENCH))
                .toList();
        byte[] file = csv(
                h,
                List.of(List.<Object>of(
                        "7",
                        "Lyon",
                        "Ville",
                        "2023-06-01 10:00:00",
                        "",
                        "",
                        "À TRAITER",
                        "EMAIL",
                        "",
                        "",
                        "Non",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "Oui",
                        "",
                        "",
                        "69000",
                        "FR")));

        assertThat(read(file).format()).isEqualTo("MEDIATURE_G4");
        assertThat(cases).extracting(CaseRecord::channel).containsExactly("EMAIL");
    }

    @Test
    @DisplayName("Le même fichier deux fois n'ajoute rien ; le numéro ne suffit pas, la collectivité compte")
    void theSameFileTwiceAddsNothing() {
        List<String> h = headings(6);
        List<Object> here = usual(h, "1", "2024-01-16 00:30:05");
        List<Object> elsewhere = usual(h, "1", "2024-01-16 00:30:05", "Collectivité", "Isère");
        CaseFileReader reader = CaseFileReader.of(CODES).passingOver(new KnownCases());

        ImportReport first = read(reader, csv(h, List.of(here, elsewhere, here)));
        ImportReport again = read(reader, xlsx(h, List.of(here, elsewhere)));

        assertThat(first.kept()).isEqualTo(2);
        assertThat(first.repeated()).isEqualTo(1);
        assertThat(again.kept()).isZero();
        assertThat(again.repeated()).isEqualTo(2);
        assertThat(cases).extracting(CaseRecord::id).containsExactly("seine saint denis#1", "isere#1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Note interne", "Avancement du dossier", ""})
    @DisplayName("Des colonnes d'aucune version connue : refus, plutôt qu'une lecture au hasard")
    void anUnknownGenerationIsRefused(String change) {
        List<String> h = new ArrayList<>(headings(6));
        if (change.startsWith("Note")) {
            h.add(change);
        } else {
            h.remove(change.isEmpty() ? "Pays" : change);
        }
        ImportReport report = read(csv(h, List.of()));

        assertThat(report.complete()).isFalse();
        assertThat(report.counts()).containsOnlyKeys("UNKNOWN_GENERATION");
    }

    @Test
    void whatMediatureDoesNotKnowIsSaidOnce() {
        List<String> h = headings(1);
        ImportReport report =
                read(csv(h, List.of(usual(h, "1", "2023-03-20 10:00:00"), usual(h, "2", "2023-03-20 10:00:00"))));

        assertThat(report.counts()).containsEntry("RECORDED_NOT_RECEIVED", 1L).containsEntry("WEB_OVERCOUNTED", 1L);
        assertThat(report.missingColumns())
                .contains(CaseColumn.DIRECTION, CaseColumn.OUTCOME, CaseColumn.DOMAIN, CaseColumn.ACKNOWLEDGED_ON)
                .doesNotContain(CaseColumn.ID, CaseColumn.RECEIVED_ON, CaseColumn.STATUS);
    }
}
