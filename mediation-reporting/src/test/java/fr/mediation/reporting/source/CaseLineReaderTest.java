/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.mediation.reporting.record.CaseRecord;
import fr.mediation.reporting.record.CaseRecordBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseLineReaderTest {

    private static CaseRecord parse(String line) throws IOException {
        if (line.contains("broken")) {
            throw new IOException("secret: " + line);
        }
        return new CaseRecordBuilder()
                .id(line)
                .receivedOn(LocalDate.parse(line.substring(0, 10)))
                .build();
    }

    @Test
    void aLineTheMapperRefusesIsRefusedByNumberAndTheOthersGoOn() throws IOException {
        List<CaseRecord> cases = new ArrayList<>();
        String text = "2024-01-02\n\nbroken Dupont\nnot a date\n" + "2024-01-03".repeat(9) + "\n2024-01-04";
        ImportReport report = CaseLineReader.parsing(CaseLineReaderTest::parse)
                .limits(new ImportLimits(10, 1, 50, 10, 1 << 20))
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), cases::add, Progress.NONE);

        assertThat(cases).hasSize(2);
        assertThat(report.read()).isEqualTo(5);
        assertThat(report.issues())
                .extracting(ImportIssue::line, ImportIssue::code)
                .containsExactly(tuple(3L, "UNREADABLE_LINE"), tuple(4L, "UNREADABLE_LINE"), tuple(5L, "LONG_LINE"));
        assertThat(report.toString()).doesNotContain("Dupont");
    }
}
