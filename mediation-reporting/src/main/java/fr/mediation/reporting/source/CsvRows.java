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
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The rows of a text file, its encoding and its separator found out. */
final class CsvRows implements TableRows {

    private static final int HEADER = 1 << 16;

    private final String encoding;
    private final char separator;
    private final CloseableIterator<CsvRecord> rows;

    private CsvRows(String encoding, char separator, CloseableIterator<CsvRecord> rows) {
        this.encoding = encoding;
        this.separator = separator;
        this.rows = rows;
    }

    /** Closes nothing: the stream is the caller's. */
    static CsvRows over(InputStream in, ImportLimits limits) throws IOException {
        Encoding encoding = Encoding.detect(in);
        BufferedReader text = new BufferedReader(encoding.reader(), HEADER);
        char separator = separator(text);
        CsvReader<CsvRecord> reader = CsvReader.builder()
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
        return new CsvRows(encoding.name(), separator, reader.iterator());
    }

    String encoding() {
        return encoding;
    }

    String separator() {
        return separator == '\t' ? "\\t" : Character.toString(separator);
    }

    @Override
    public @Nullable TableRow next() throws IOException {
        try {
            if (!rows.hasNext()) {
                return null;
            }
            CsvRecord row = rows.next();
            return new TableRow(
                    row.getStartingLineNumber(),
                    row.getFields().stream().map(TableCell::text).toList());
        } catch (CsvParseException e) {
            throw new UnreadableTable(
                    "UNREADABLE_FROM_HERE",
                    "fichier illisible à partir de cette ligne : guillemet non fermé, ou limite dépassée",
                    "file unreadable from this line on: a quote left open, or a limit exceeded");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Spreadsheets may write the separator on a line of its own; a quote separates nothing. */
    private static char separator(BufferedReader text) throws IOException {
        text.mark(HEADER);
        StringBuilder line = new StringBuilder();
        for (int c = text.read(); c >= 0 && c != '\n' && c != '\r' && line.length() < HEADER - 2; c = text.read()) {
            line.append((char) c);
        }
        if (line.length() == 5 && line.indexOf("sep=") == 0 && line.charAt(4) != '"') {
            return line.charAt(4);
        }
        text.reset();
        return Encoding.separator(line.toString());
    }
}
