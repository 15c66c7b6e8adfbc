/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.report;

import fr.mediation.core.wording.Wording;
import fr.mediation.examples.quickstart.batch.Batch;
import fr.mediation.examples.quickstart.batch.Refusals;
import fr.mediation.examples.quickstart.input.Binder;
import fr.mediation.examples.quickstart.input.Inputs;
import fr.mediation.examples.quickstart.input.Items;
import fr.mediation.examples.quickstart.input.Limits;
import fr.mediation.examples.quickstart.output.Progress;
import fr.mediation.examples.quickstart.terminal.ExitCode;
import fr.mediation.examples.quickstart.terminal.Session;
import fr.mediation.examples.quickstart.terminal.UnusableException;
import fr.mediation.examples.quickstart.terminal.Words;
import fr.mediation.reporting.aggregate.ReportState;
import fr.mediation.reporting.annual.ActivityReport;
import fr.mediation.reporting.annual.AnnualTemplate;
import fr.mediation.reporting.disclosure.Disclosure;
import fr.mediation.reporting.disclosure.DisclosurePolicy;
import fr.mediation.reporting.disclosure.PercentPolicy;
import fr.mediation.reporting.disclosure.Publication;
import fr.mediation.reporting.record.CaseCodes;
import fr.mediation.reporting.record.CaseRecord;
import fr.mediation.reporting.source.CaseFileReader;
import fr.mediation.reporting.source.ImportIssue;
import fr.mediation.reporting.source.ImportReport;
import fr.mediation.reporting.source.KnownCases;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rapport annuel en préparation: cases are counted as they are read, then protected and rendered. */
public final class YearlyReport {

    private static final int PEEK = 1 << 12;

    private final Session session;
    private final AnnualTemplate template;
    private final DisclosurePolicy policy;
    private final CaseFileReader files;
    private final ReportState state;
    private final ReportExtras extras;

    /**
     * A report to fill.
     *
     * @param session who runs it
     * @param authority the name of the authority
     * @param year the year of the report
     * @param since the first day of the mission
     * @param extractedOn the day of the extraction
     * @param codes the code lists of the authority
     * @param policy what may be published
     * @param extras what it is made with beside its cases
     */
    public YearlyReport(
            Session session,
            String authority,
            int year,
            LocalDate since,
            LocalDate extractedOn,
            CaseCodes codes,
            DisclosurePolicy policy,
            ReportExtras extras) {
        this.session = session;
        this.extras = extras;
        this.files = extras.mapping().on(CaseFileReader.of(codes));
        this.policy = policy;
        this.template = new AnnualTemplate(authority, year, since, extractedOn, codes);
        this.state = ReportState.empty(template.spec());
    }

    /**
     * Counts the cases of an input: a table, a workbook, an export of Médiature, or JSON.
     *
     * @param bytes the input, closed by the caller
     * @param known the cases of the inputs before it, or null when there is only one
     * @param progress the counter of records
     * @param limits how much of a JSON input to hold at once
     * @return fine, or some refused
     * @throws IOException if the input cannot be read
     */
    public ExitCode read(InputStream bytes, @Nullable KnownCases known, Progress progress, Limits limits)
            throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(bytes, PEEK);
        CaseFileReader reader = known == null ? files : files.passingOver(known);
        return looksLikeJson(buffered)
                ? readJson(buffered, known, progress, limits)
                : readTable(reader, buffered, progress);
    }

    /**
     * Writes the report.
     *
     * @param folder where
     * @return the files written, the one to open first
     * @throws IOException if a file cannot be written
     */
    public List<Path> write(ReportFolder folder) throws IOException {
        folder.write(compose(), session.language());
        return folder.files();
    }

    /**
     * The report as it will be written.
     *
     * @return the protected figures under their headings
     */
    public ActivityReport compose() {
        try {
            return template.compose(
                    Disclosure.protect(state, policy, PercentPolicy.STANDARD, extras.earlier()), extras.content());
        } catch (IllegalArgumentException stray) {
            throw new UnusableException(new Wording(
                    "--content : un commentaire est donné pour un tableau que le rapport n’a pas",
                    "--content: a comment is given for a table the report does not have"));
        }
    }

    /**
     * What the report publishes and withholds, to be given to the next ones.
     *
     * @return the publication, as secret as the cases
     */
    public Publication publication() {
        return Publication.of(state, policy, extras.earlier());
    }

    /**
     * Counts the cases of a CSV table.
     *
     * @param bytes the table, closed by the caller
     * @return what was read, kept and refused
     * @throws IOException if the table cannot be read
     */
    public ImportReport count(InputStream bytes) throws IOException {
        return files.read(bytes, state::add);
    }

    private ExitCode readJson(InputStream bytes, @Nullable KnownCases known, Progress progress, Limits limits)
            throws IOException {
        try (Items items = Inputs.open(bytes, Inputs.Form.AUTO, limits)) {
            return new Batch(session, new Binder(limits), progress).run(items, CaseRecord.class, (line, row) -> {
                if (known == null || known.add(row)) {
                    state.add(row);
                }
                return List.of();
            });
        }
    }

    private ExitCode readTable(CaseFileReader reader, InputStream bytes, Progress progress) throws IOException {
        ImportReport report = reader.read(bytes, state::add, new Telling(new Refusals(session), progress));
        if (report.kept() + report.repeated() == 0) {
            throw new UnusableException(new Wording(
                    "aucun dossier lisible : une table a des titres de colonnes, dont id et receivedOn",
                    "no case could be read: a table has headings, among which id and receivedOn"));
        }
        session.tell(Words.sentence(
                "{0} dossiers lus, {1} refusés{2} ({3})",
                "{0} cases read, {1} refused{4} ({5})",
                report.read(),
                report.refused(),
                report.repeated() == 0 ? "" : ", " + report.repeated() + " déjà lus",
                form(report, "séparateur "),
                report.repeated() == 0 ? "" : ", " + report.repeated() + " already read",
                form(report, "separator ")));
        return report.refused() == 0 && report.complete() ? ExitCode.FINE : ExitCode.SOME_REFUSED;
    }

    /** How the file was understood: its format when it is no plain text, its encoding and its separator. */
    private static String form(ImportReport report, String separator) {
        List<String> parts = new ArrayList<>();
        if (!report.format().equals("CSV")) {
            parts.add(report.format().replace('_', ' '));
        }
        if (!report.encoding().isEmpty()) {
            parts.add(report.encoding());
            parts.add(separator + report.separator());
        }
        return String.join(", ", parts);
    }

    /** Tells how far the reading is, and each fault as soon as it is found. */
    private static final class Telling implements fr.mediation.reporting.source.Progress {

        private final Refusals refusals;
        private final Progress progress;
        private long refused;

        Telling(Refusals refusals, Progress progress) {
            this.refusals = refusals;
            this.progress = progress;
        }

        @Override
        public void read(long rows, long bytes) {
            progress.reached(rows, refused);
        }

        @Override
        public void issue(ImportIssue issue) {
            if (issue.severity() == ImportIssue.Severity.REFUSED) {
                refused++;
            }
            if (issue.severity() != ImportIssue.Severity.REPAIRED) {
                refusals.tell(issue.line(), issue.column(), issue.code(), issue.message());
            }
        }
    }

    private static boolean looksLikeJson(BufferedInputStream bytes) throws IOException {
        bytes.mark(PEEK);
        int read = 0;
        int found = bytes.read();
        while (read < PEEK - 1 && (found == ' ' || found == '\t' || found == '\r' || found == '\n' || found > 0x7f)) {
            found = bytes.read();
            read++;
        }
        bytes.reset();
        return found == '{' || found == '[';
    }
}
