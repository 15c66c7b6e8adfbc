/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.source;

import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.record.CaseRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Lecture d'un fichier NDJSON de dossiers: one JSON document a line, read in constant memory.
 *
 * <p>The parser is the host's own mapper, of whatever version, so that this library brings none:
 * {@code CaseLineReader.parsing(line -> mapper.readValue(line, CaseRecord.class))}. A line that the mapper refuses is refused
 * with its number, and the others go on. Thread safe as far as the given parser is.
 */
public final class CaseLineReader {

    private static final int TOLD_EVERY = 1_000;

    private final LineParser parser;
    private final ImportLimits limits;

    private CaseLineReader(LineParser parser, ImportLimits limits) {
        this.parser = parser;
        this.limits = limits;
    }

    /**
     * Interprétation d'une ligne: what the host's mapper does.
     */
    @FunctionalInterface
    public interface LineParser {

        /**
         * Makes a case of one line.
         *
         * @param line the text of the line
         * @return the case
         * @throws IOException if the line is no case; a runtime exception says the same
         */
        CaseRecord parse(String line) throws IOException;
    }

    /**
     * A reader over the host's mapper.
     *
     * @param parser what makes a case of a line
     * @return the reader, with the standard limits
     */
    public static CaseLineReader parsing(LineParser parser) {
        return new CaseLineReader(parser, ImportLimits.STANDARD);
    }

    /**
     * The same reader under other limits.
     *
     * @param other what a file may not exceed
     * @return a new reader
     */
    public CaseLineReader limits(ImportLimits other) {
        return new CaseLineReader(parser, other);
    }

    /**
     * Reads a file in UTF-8.
     *
     * @param in the file; closed by the caller
     * @param sink where each case goes, as {@code state::add}
     * @param progress whom to tell how far the reading is
     * @return what was read, kept and refused
     * @throws IOException if the source fails
     */
    public ImportReport read(InputStream in, Consumer<CaseRecord> sink, Progress progress) throws IOException {
        CountingStream counted = new CountingStream(in);
        BufferedReader text = new BufferedReader(new InputStreamReader(counted, StandardCharsets.UTF_8));
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        Issues issues = new Issues(limits.issues(), progress);
        long read = 0;
        long kept = 0;
        long number = 0;
        boolean complete = true;
        for (Line line = next(text); line != null; line = next(text)) {
            number++;
            if (line.text().isBlank() && !line.cut()) {
                continue;
            }
            if (read == limits.rows()) {
                complete = false;
                break;
            }
            read++;
            kept += keep(line, number, sink, issues) ? 1 : 0;
            if (read % TOLD_EVERY == 0) {
                progress.read(read, counted.bytes());
            }
        }
        progress.read(read, counted.bytes());
        return new ImportReport(
                "NDJSON",
                read,
                kept,
                read - kept,
                0,
                complete,
                "UTF-8",
                "",
                List.of(),
                0,
                issues.counts(),
                issues.first());
    }

    private boolean keep(Line line, long number, Consumer<CaseRecord> sink, Issues issues) {
        if (line.cut()) {
            issues.refuseRow(
                    number,
                    "LONG_LINE",
                    new Wording(
                            "ligne de plus de " + limits.characters() + " caractères",
                            "line of more than " + limits.characters() + " characters"));
            return false;
        }
        CaseRecord row;
        try {
            // a mapper reads null as null, whatever its signature says
            row = Objects.requireNonNull(parser.parse(line.text()));
        } catch (IOException | RuntimeException e) {
            // the mapper's own message may quote the line
            issues.refuseRow(number, "UNREADABLE_LINE", new Wording("ligne illisible", "unreadable line"));
            return false;
        }
        sink.accept(row);
        return true;
    }

    private record Line(String text, boolean cut) {}

    private @Nullable Line next(BufferedReader text) throws IOException {
        int c = text.read();
        if (c < 0) {
            return null;
        }
        StringBuilder line = new StringBuilder();
        boolean cut = false;
        for (; c >= 0 && c != '\n'; c = text.read()) {
            if (line.length() < limits.characters()) {
                line.append((char) c);
            } else {
                cut = true;
            }
        }
        return new Line(line.toString(), cut);
    }
}
