/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.mediation.reporting.aggregate.CaseArbitraries;
import fr.mediation.reporting.record.CaseRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseFileReaderTest {

    private final List<CaseRecord> cases = new ArrayList<>();

    private ImportReport read(CaseFileReader reader, byte[] bytes) {
        try {
            return reader.read(new ByteArrayInputStream(bytes), cases::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportReport read(String text) {
        return read(CaseFileReader.of(CaseArbitraries.codes()), text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsCodesAndLabelsOfBothLanguagesWhateverTheirAccents() {
        read("""
                Identifiant;Date de réception;État;Territoire;Résultat
                1;2024-01-02;COMPLETED;Nord;Résolution complète
                2;2024-01-03;termine;south;Fully resolved
                3;2024-01-04;;Autre département;
                """);

        assertThat(cases).extracting(CaseRecord::status).containsExactly("COMPLETED", "COMPLETED", null);
        assertThat(cases).extracting(CaseRecord::territory).containsExactly("NORTH", "SOUTH", "OUTSIDE");
        assertThat(cases).extracting(CaseRecord::outcome).containsExactly("COMPLETE", "COMPLETE", null);
    }

    @Test
    void aBadRowIsRefusedWithItsLineColumnAndReasonAndTheOthersGoOn() {
        ImportReport report = read("""
                id,receivedOn,closedOn,note
                1,2024-01-02,,"a note
                on two lines"
                ,2024-01-02,,
                3,31/02/2024,,
                4,,,
                5,2024-01-02,soon,
                6,2024-01-02,,,too,many
                7,15/01/2024,2024-02-01T10:00:00,
                """);

        assertThat(report.read()).isEqualTo(7);
        assertThat(report.kept()).isEqualTo(2);
        assertThat(report.refused()).isEqualTo(5);
        assertThat(report.separator()).isEqualTo(",");
        assertThat(report.ignoredColumns()).isEqualTo(1);
        assertThat(report.issues())
                .extracting(ImportIssue::line, ImportIssue::column, ImportIssue::code)
                .containsExactly(
                        tuple(4L, "id", "MISSING_ID"),
                        tuple(5L, "receivedOn", "BAD_DATE"),
                        tuple(6L, "receivedOn", "MISSING_DATE"),
                        tuple(7L, "closedOn", "BAD_DATE"),
                        tuple(8L, "", "TOO_MANY_CELLS"),
                        tuple(9L, "receivedOn", "DAY_FIRST_DATE"));
        assertThat(cases.get(1).receivedOn()).isEqualTo(LocalDate.of(2024, 1, 15));
        assertThat(cases.get(1).closedOn()).isEqualTo(LocalDate.of(2024, 2, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void findsTheEncodingOutAndStatesIt(String charset) {
        String mark = charset.startsWith("UTF-16") ? "\uFEFF" : "";
        String text = mark + "Numéro;Date de réception;État\n1;2024-01-02;Terminé\n";
        ImportReport report = read(CaseFileReader.of(CaseArbitraries.codes()), text.getBytes(Charset.forName(charset)));

        assertThat(report.encoding()).startsWith(charset);
        assertThat(cases).extracting(CaseRecord::status).containsExactly("COMPLETED");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstHeading() {
        ImportReport report = read("\uFEFFid\treceivedOn\n1\t2024-01-02\n");

        assertThat(report.encoding()).isEqualTo("UTF-8 (BOM)");
        assertThat(report.separator()).isEqualTo("\\t");
        assertThat(report.kept()).isEqualTo(1);
    }

    @Test
    void aSeparatorGivenOnItsOwnLineIsObeyed() {
        assertThat(read("sep=,\r\nid,receivedOn\r\n1,2024-01-02\r\n").kept()).isEqualTo(1);
    }

    @Test
    void aQuoteIsNoSeparatorEvenWhereItSaysSo() {
        ImportReport report = read("sep=\"\nid;receivedOn\n1;2024-01-02\n");

        assertThat(report.separator()).isEqualTo(";");
        assertThat(report.kept()).isEqualTo(1);
    }

    @Test
    void aFormulaIsTextLikeAnyOtherAndIsNeverQuoted() {
        ImportReport report = read("id;receivedOn;territory\n=1+1;2024-01-02;=HYPERLINK(\"http://x\")\n");

        assertThat(cases).extracting(CaseRecord::id).containsExactly("=1+1");
        assertThat(cases).extracting(CaseRecord::territory).containsExactly("UNMAPPED");
        assertThat(report.issues().toString()).contains("UNKNOWN_CODE").doesNotContain("HYPERLINK");
    }

    @Test
    void aLabelCommonToTwoPoliciesIsReadUnderItsOwnPolicy() {
        read("id;receivedOn;domaine;sous-domaine\n1;2024-01-02;Divers;Social\n2;2024-01-02;Social;Social\n");

        assertThat(cases).extracting(CaseRecord::subDomain).containsExactly("SOCIAL_HOUSING", "UNMAPPED");
    }

    @Test
    void aFileThatBreaksALimitIsReadAsFarAsItGoes() {
        CaseFileReader reader =
                CaseFileReader.of(CaseArbitraries.codes()).limits(new ImportLimits(2, 5, 100, 1, 1 << 20));
        ImportReport tooLong = read(reader, "id;receivedOn\n1;2024-01-02\n2;x\n3;x\n".getBytes(StandardCharsets.UTF_8));

        assertThat(tooLong.complete()).isFalse();
        assertThat(tooLong.read()).isEqualTo(2);

        String open = "id;receivedOn\n1;2024-01-02\n2;\"" + "x".repeat(5_000);
        ImportReport unclosed =
                read(reader.limits(new ImportLimits(9, 5, 100, 1, 1 << 20)), open.getBytes(StandardCharsets.UTF_8));

        assertThat(unclosed.complete()).isFalse();
        assertThat(unclosed.kept()).isEqualTo(1);
        assertThat(unclosed.issues()).extracting(ImportIssue::code).containsExactly("UNREADABLE_FROM_HERE");
    }

    @Test
    void issuesAreCountedBeyondThoseListed() {
        CaseFileReader reader =
                CaseFileReader.of(CaseArbitraries.codes()).limits(new ImportLimits(100, 5, 100, 2, 1 << 20));
        ImportReport report =
                read(reader, ("id;receivedOn\n" + "1;never\n".repeat(10)).getBytes(StandardCharsets.UTF_8));

        assertThat(report.issues()).hasSize(2);
        assertThat(report.counts()).isEqualTo(Map.of("BAD_DATE", 10L));
    }

    @Test
    void headingsOfTheHostAreUnderstood() {
        CaseFileReader reader = CaseFileReader.of(CaseArbitraries.codes())
                .headings(Map.of("N° interne", CaseColumn.ID, "Arrivée", CaseColumn.RECEIVED_ON));
        ImportReport report = read(reader, "n° interne;ARRIVEE\n1;2024-01-02\n".getBytes(StandardCharsets.UTF_8));

        assertThat(report.kept()).isEqualTo(1);
        assertThat(report.missingColumns()).contains(CaseColumn.KIND).doesNotContain(CaseColumn.ID);
    }

    @Test
    void anEmptyFileIsNoFault() {
        assertThat(read("").read()).isZero();
    }

    @Test
    void aMillionRowsPassOneByOneAndProgressIsTold() throws IOException {
        AtomicLong told = new AtomicLong();
        AtomicLong seen = new AtomicLong();
        try (InputStream rows = new RepeatedRows("id;receivedOn;kind\n", "1;2024-01-02;MEDIATION\n", 1_000_000)) {
            ImportReport report = CaseFileReader.of(CaseArbitraries.codes())
                    .read(rows, row -> seen.incrementAndGet(), (n, bytes) -> told.incrementAndGet());
            assertThat(report.kept()).isEqualTo(1_000_000).isEqualTo(seen.get());
        }
        assertThat(told.get()).isEqualTo(1_001);
    }

    /** A file that is never whole in memory. */
    private static final class RepeatedRows extends InputStream {

        private final byte[] row;
        private byte[] current;
        private int at;
        private long left;

        RepeatedRows(String header, String row, long times) {
            this.current = header.getBytes(StandardCharsets.UTF_8);
            this.row = row.getBytes(StandardCharsets.UTF_8);
            this.left = times;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            int filled = 0;
            for (int b = 0; filled < length && b >= 0; ) {
                b = read();
                if (b >= 0) {
                    into[offset + filled++] = (byte) b;
                }
            }
            return filled == 0 && length > 0 ? -1 : filled;
        }

        @Override
        public int read() {
            if (at == current.length) {
                if (left == 0) {
                    return -1;
                }
                left--;
                current = row;
                at = 0;
            }
            return current[at++];
        }
    }
}
