/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.source;

import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.record.CaseCodes;
import fr.mediation.reporting.record.CaseRecord;
import fr.mediation.reporting.source.TableRows.TableRow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Lecture d'un fichier de dossiers: a table with headings, CSV or XLSX, or an export of Médiature of any generation, told by what is in
 * the file and not by its name.
 *
 * <p>Of a text file, the encoding (UTF-8 with or without its mark, UTF-16 with its mark, windows-1252) and the separator
 * ({@code ; , tab |}) are found out and stated, and it is read row by row. A workbook is held as packed, its sheets are read row by
 * row, and the first visible sheet with the headings is taken. Values may be codes or labels of the lists. A row that cannot be read
 * is refused with its line, its column and the reason, and the others go on; a file that cannot be read is one refused line. Immutable
 * and thread safe.
 */
public final class CaseFileReader {

    private static final int TOLD_EVERY = 1_000;
    private static final int HEAD = 8;
    private static final int HEADINGS_WITHIN = 10;

    private final CaseCodes codes;
    private final ImportLimits limits;
    private final Headings headings;
    private final MediatureMapping mediature;
    private final @Nullable String sheet;
    private final @Nullable KnownCases known;

    private CaseFileReader(
            CaseCodes codes,
            ImportLimits limits,
            Headings headings,
            MediatureMapping mediature,
            @Nullable String sheet,
            @Nullable KnownCases known) {
        this.codes = codes;
        this.limits = limits;
        this.headings = headings;
        this.mediature = mediature;
        this.sheet = sheet;
        this.known = known;
    }

    /**
     * A reader of files in the codes or the labels of an authority.
     *
     * @param codes the code lists
     * @return the reader, with the standard limits and headings
     */
    public static CaseFileReader of(CaseCodes codes) {
        return new CaseFileReader(
                codes, ImportLimits.STANDARD, Headings.STANDARD, MediatureMapping.STANDARD, null, null);
    }

    /**
     * The same reader under other limits.
     *
     * @param other what a file may not exceed
     * @return a new reader
     */
    public CaseFileReader limits(ImportLimits other) {
        return new CaseFileReader(codes, other, headings, mediature, sheet, known);
    }

    /**
     * The same reader with headings of the host's own, beside the standard ones.
     *
     * @param other the column behind each heading; case, accents and punctuation do not matter
     * @return a new reader
     */
    public CaseFileReader headings(Map<String, CaseColumn> other) {
        return new CaseFileReader(codes, limits, Headings.with(other), mediature, sheet, known);
    }

    /**
     * The same reader with a host's choices for exports of Médiature.
     *
     * @param other the choices
     * @return a new reader
     */
    public CaseFileReader mediature(MediatureMapping other) {
        return new CaseFileReader(codes, limits, headings, other, sheet, known);
    }

    /**
     * The same reader, for one sheet of a workbook.
     *
     * @param name the name of the sheet, which may be a hidden one's neighbour but not hidden itself
     * @return a new reader
     */
    public CaseFileReader sheet(String name) {
        return new CaseFileReader(codes, limits, headings, mediature, name, known);
    }

    /**
     * The same reader, passing over cases already read.
     *
     * @param cases what is known, to be given to every reading whose cases go to the same place
     * @return a new reader
     */
    public CaseFileReader passingOver(KnownCases cases) {
        return new CaseFileReader(codes, limits, headings, mediature, sheet, cases);
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
     * Reads a file and tells how far it is and what is amiss, while reading.
     *
     * @param in the file; closed by the caller
     * @param sink where each case goes
     * @param progress whom to tell
     * @return what was read, kept and refused
     * @throws IOException if the source fails
     */
    public ImportReport read(InputStream in, Consumer<CaseRecord> sink, Progress progress) throws IOException {
        return new Pass(sink, progress, new CountingStream(in)).run();
    }

    /** One reading of one file. */
    private final class Pass {

        private final Consumer<CaseRecord> sink;
        private final Progress progress;
        private final CountingStream counted;
        private final Issues issues;
        private String encoding = "";
        private String separator = "";
        private @Nullable RowMapper mapper;
        private @Nullable KnownCases seen = known;
        private long line;
        private long read;
        private long kept;
        private long repeated;
        private boolean complete = true;

        Pass(Consumer<CaseRecord> sink, Progress progress, CountingStream counted) {
            this.sink = sink;
            this.progress = progress;
            this.counted = counted;
            this.issues = new Issues(limits.issues(), progress);
        }

        ImportReport run() throws IOException {
            try {
                byte[] head = counted.readNBytes(HEAD);
                InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), counted);
                FileHead form = FileHead.of(head);
                if (form == FileHead.ZIP) {
                    workbook(XlsxBook.read(whole, limits));
                } else {
                    form.refuse();
                    CsvRows rows = CsvRows.over(whole, limits);
                    encoding = rows.encoding();
                    separator = rows.separator();
                    if (!under(rows, "CSV")) {
                        noTable();
                    }
                }
            } catch (UnreadableTable e) {
                complete = false;
                issues.refuseRow(line + 1, e.code(), e.reason());
            }
            progress.read(read, counted.bytes());
            return report();
        }

        private void workbook(XlsxBook book) throws IOException {
            String wanted = sheet;
            List<String> sheets = wanted == null
                    ? book.sheets()
                    : book.sheets().stream().filter(wanted::equals).toList();
            if (sheets.isEmpty()) {
                throw new UnreadableTable(
                        "NO_SUCH_SHEET", "feuille absente ou masquée", "the sheet is absent or hidden");
            }
            for (String name : sheets) {
                line = 0;
                if (under(book.rows(name), "XLSX")) {
                    return;
                }
            }
            noTable();
        }

        private void noTable() {
            if (line > 0) {
                line = 0;
                throw new UnreadableTable(
                        "NOT_A_TABLE_OF_CASES",
                        "aucune des premières lignes ne nomme au moins un identifiant et une date de réception",
                        "none of the first rows names an identifier and a day of receipt at least");
            }
        }

        /** Whether headings were found, and all rows read under them. */
        private boolean under(TableRows rows, String format) throws IOException {
            RowMapper found = null;
            for (int tried = 0; found == null && tried < HEADINGS_WITHIN; ) {
                TableRow row = rows.next();
                if (row == null) {
                    return false;
                }
                line = row.line();
                tried += row.isBlank() ? 0 : 1;
                found = headed(row, rows, format).orElse(null);
            }
            if (found == null) {
                return false;
            }
            mapper = found;
            for (TableRow row = rows.next(); row != null; row = rows.next()) {
                line = row.line();
                if (row.isBlank()) {
                    continue;
                }
                if (read == limits.rows()) {
                    complete = false;
                    break;
                }
                read++;
                found.map(row).ifPresent(this::keep);
                if (read % TOLD_EVERY == 0) {
                    progress.read(read, counted.bytes());
                }
            }
            return true;
        }

        private Optional<RowMapper> headed(TableRow row, TableRows rows, String format) {
            Optional<MediatureGeneration> generation = MediatureGeneration.of(row);
            if (generation.isPresent()) {
                seen = seen == null ? new KnownCases() : seen;
                return Optional.of(new MediatureMapper(row, generation.get(), rows, codes, mediature, issues));
            }
            return PlainMapper.under(row, headings, codes, format, rows, issues);
        }

        private void keep(CaseRecord row) {
            KnownCases before = seen;
            KnownCases.Seen found = before == null ? KnownCases.Seen.NEW : before.see(row);
            switch (found) {
                case NEW -> {
                    kept++;
                    sink.accept(row);
                }
                case SAME -> repeated++;
                case OTHER ->
                    issues.refuseRow(
                            line,
                            "CASE_ALREADY_READ",
                            new Wording(
                                    "dossier déjà lu avec un autre contenu : le premier lu est gardé",
                                    "case already read with other content: the first one read is kept"));
            }
        }

        private ImportReport report() {
            RowMapper found = mapper;
            return new ImportReport(
                    found == null ? "UNKNOWN" : found.format(),
                    read,
                    kept,
                    read - kept - repeated,
                    repeated,
                    complete,
                    encoding,
                    separator,
                    found == null ? List.of(CaseColumn.values()) : found.missing(),
                    found == null ? 0 : found.ignored(),
                    issues.counts(),
                    issues.first());
        }
    }
}
