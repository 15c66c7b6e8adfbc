/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.source;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import fr.mediation.core.taxonomy.CodeResolver;
import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.record.CaseCodes;
import fr.mediation.reporting.record.CaseRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Lecture d'un fichier CSV de dossiers: a table with headings, read row by row in constant memory.
 *
 * <p>The encoding (UTF-8 with or without its mark, UTF-16 with its mark, windows-1252) and the separator ({@code ; , tab |}) are
 * found out and stated. Values may be codes or labels of the lists. A row that cannot be read is refused with its line, its
 * column and the reason, and the others go on. A cell that looks like a formula is text like any other. Immutable and thread
 * safe.
 */
public final class CaseCsvReader {

    private static final int HEADER = 1 << 16;
    private static final int TOLD_EVERY = 1_000;

    private final CaseCodes codes;
    private final ImportLimits limits;
    private final Map<String, CaseColumn> headings;

    private CaseCsvReader(CaseCodes codes, ImportLimits limits, Map<String, CaseColumn> headings) {
        this.codes = codes;
        this.limits = limits;
        this.headings = Map.copyOf(headings);
    }

    /**
     * A reader of files in the codes or the labels of an authority.
     *
     * @param codes the code lists
     * @return the reader, with the standard limits and headings
     */
    public static CaseCsvReader of(CaseCodes codes) {
        return new CaseCsvReader(codes, ImportLimits.STANDARD, Map.of());
    }

    /**
     * The same reader under other limits.
     *
     * @param other what a file may not exceed
     * @return a new reader
     */
    public CaseCsvReader limits(ImportLimits other) {
        return new CaseCsvReader(codes, other, headings);
    }

    /**
     * The same reader with headings of the host's own, beside the standard ones.
     *
     * @param other the column behind each heading; case, accents and punctuation do not matter
     * @return a new reader
     */
    public CaseCsvReader headings(Map<String, CaseColumn> other) {
        Map<String, CaseColumn> normalised = new HashMap<>();
        other.forEach((heading, column) -> normalised.put(CodeResolver.normalise(heading), column));
        return new CaseCsvReader(codes, limits, normalised);
    }

    /**
     * Reads a file.
     *
     * @param in the file; closed by the caller
     * @param sink where each case goes, as {@code state::add}
     * @return what was read, kept and refused
     * @throws IOException if the source fails
     */
    public ImportReport read(InputStream in, Consumer<CaseRecord> sink) throws IOException {
        return read(in, sink, Progress.NONE);
    }

    /**
     * Reads a file and tells how far it is.
     *
     * @param in the file; closed by the caller
     * @param sink where each case goes
     * @param progress whom to tell
     * @return what was read, kept and refused
     * @throws IOException if the source fails
     */
    public ImportReport read(InputStream in, Consumer<CaseRecord> sink, Progress progress) throws IOException {
        CountingStream counted = new CountingStream(in);
        Encoding encoding = Encoding.detect(counted);
        // neither is closed: they hold nothing but the caller's stream
        BufferedReader text = new BufferedReader(encoding.reader(), HEADER);
        char separator = separator(text);
        CsvReader<CsvRecord> rows = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(limits.columns())
                                .maxFieldSize(limits.characters())
                                .maxRecordSize(Math.multiplyExact(limits.characters(), 4))
                                .build(),
                        text);
        Pass pass = new Pass(sink, progress, counted);
        pass.run(rows.iterator());
        return pass.report(encoding.name(), separator == '\t' ? "\\t" : Character.toString(separator));
    }

    /** Spreadsheets may write the separator on a line of its own. */
    private static char separator(BufferedReader text) throws IOException {
        text.mark(HEADER);
        StringBuilder line = new StringBuilder();
        for (int c = text.read(); c >= 0 && c != '\n' && c != '\r' && line.length() < HEADER - 2; c = text.read()) {
            line.append((char) c);
        }
        if (line.length() == 5 && line.indexOf("sep=") == 0) {
            return line.charAt(4);
        }
        text.reset();
        return Encoding.separator(line.toString());
    }

    /** One reading of one file. */
    private final class Pass {

        private final Consumer<CaseRecord> sink;
        private final Progress progress;
        private final CountingStream counted;
        private final Issues issues = new Issues(limits.issues());
        private final RowReader reader = new RowReader(codes, issues);
        private final Map<CaseColumn, Integer> places = new EnumMap<>(CaseColumn.class);
        private int width;
        private long read;
        private long kept;
        private boolean complete = true;

        Pass(Consumer<CaseRecord> sink, Progress progress, CountingStream counted) {
            this.sink = sink;
            this.progress = progress;
            this.counted = counted;
        }

        void run(CloseableIterator<CsvRecord> rows) {
            long line = 1;
            try {
                if (rows.hasNext()) {
                    header(rows.next());
                }
                while (rows.hasNext()) {
                    if (read == limits.rows()) {
                        complete = false;
                        break;
                    }
                    CsvRecord row = rows.next();
                    line = row.getStartingLineNumber();
                    read++;
                    row(row);
                    if (read % TOLD_EVERY == 0) {
                        progress.read(read, counted.bytes());
                    }
                }
            } catch (CsvParseException e) {
                complete = false;
                issues.refuseRow(
                        line + 1,
                        "UNREADABLE_FROM_HERE",
                        new Wording(
                                "fichier illisible à partir de cette ligne : guillemet non fermé, ou limite dépassée",
                                "file unreadable from this line on: a quote left open, or a limit exceeded"));
            }
            progress.read(read, counted.bytes());
        }

        private void header(CsvRecord row) {
            width = row.getFieldCount();
            for (int i = 0; i < width; i++) {
                int at = i;
                named(CodeResolver.normalise(row.getField(i))).ifPresent(column -> {
                    if (places.putIfAbsent(column, at) != null) {
                        issues.keep(
                                1,
                                column,
                                "DUPLICATE_COLUMN",
                                new Wording(
                                        "deux colonnes de même sens : la première est lue",
                                        "two columns of the same meaning: the first one is read"));
                    }
                });
            }
        }

        private Optional<CaseColumn> named(String heading) {
            CaseColumn own = headings.get(heading);
            if (own != null) {
                return Optional.of(own);
            }
            for (CaseColumn column : CaseColumn.values()) {
                if (column.named(heading)) {
                    return Optional.of(column);
                }
            }
            return Optional.empty();
        }

        private void row(CsvRecord row) {
            long line = row.getStartingLineNumber();
            if (row.getFieldCount() > width) {
                issues.refuseRow(
                        line,
                        "TOO_MANY_CELLS",
                        new Wording("plus de cellules que d'en-têtes", "more cells than headings"));
                return;
            }
            reader.read(line, column -> text(row, column)).ifPresent(found -> {
                kept++;
                sink.accept(found);
            });
        }

        private String text(CsvRecord row, CaseColumn column) {
            int at = places.getOrDefault(column, row.getFieldCount());
            return at < row.getFieldCount() ? row.getField(at) : "";
        }

        ImportReport report(String encoding, String separator) {
            List<CaseColumn> missing = new ArrayList<>(List.of(CaseColumn.values()));
            missing.removeAll(places.keySet());
            return new ImportReport(
                    read,
                    kept,
                    read - kept,
                    complete,
                    encoding,
                    separator,
                    missing,
                    width - places.size(),
                    issues.counts(),
                    issues.first());
        }
    }
}
