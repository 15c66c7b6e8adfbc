/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.source;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.mediation.reporting.aggregate.CaseArbitraries;
import fr.mediation.reporting.record.CaseRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * What must hold of any bytes given as a file of cases: the reading ends, throws nothing, counts what it read, and reads the same again.
 * The entry point of the coverage-guided fuzzer, and of the corpus in the everyday build.
 */
public final class SourceFuzz {

    private static final ImportLimits SMALL = new ImportLimits(10_000, 50, 2_000, 100, 1 << 20);
    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new JavaTimeModule());

    private SourceFuzz() {}

    /**
     * One input: the first byte says which reader, the others are the file. Those of a workbook are its sheet, as no fuzzer finds its way
     * through a zip.
     *
     * @param bytes anything
     * @throws IOException never, as bytes in memory do not fail
     */
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        if (bytes.length == 0) {
            return;
        }
        byte[] file = Arrays.copyOfRange(bytes, 1, bytes.length);
        ImportReport first = read(bytes[0], file);
        must(first.read() == first.kept() + first.refused() + first.repeated(), "the rows add up");
        must(first.kept() >= 0 && first.refused() >= 0 && first.repeated() >= 0, "no row is counted below zero");
        must(first.issues().size() <= SMALL.issues(), "a bounded list");
        must(first.equals(read(bytes[0], file)), "the same reading twice");
    }

    private static ImportReport read(byte kind, byte[] file) throws IOException {
        CaseFileReader reader = CaseFileReader.of(CaseArbitraries.codes()).limits(SMALL);
        return switch (kind) {
            case 'x' ->
                reader.read(new ByteArrayInputStream(Workbooks.raw(file, "<sst><si><t>id</t></si></sst>")), row -> {});
            case 'l' ->
                CaseLineReader.parsing(line -> MAPPER.readValue(line, CaseRecord.class))
                        .limits(SMALL)
                        .read(new ByteArrayInputStream(file), row -> {}, Progress.NONE);
            default -> reader.passingOver(new KnownCases()).read(new ByteArrayInputStream(file), row -> {});
        };
    }

    private static void must(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError("expected: " + what);
        }
    }
}
