/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.report;

import fr.mediation.core.wording.Wording;
import fr.mediation.examples.quickstart.input.Inputs;
import fr.mediation.examples.quickstart.input.Limits;
import fr.mediation.examples.quickstart.output.Progress;
import fr.mediation.examples.quickstart.output.Target;
import fr.mediation.examples.quickstart.terminal.ExitCode;
import fr.mediation.examples.quickstart.terminal.Session;
import fr.mediation.examples.quickstart.terminal.UnusableException;
import fr.mediation.examples.quickstart.terminal.Words;
import fr.mediation.reporting.record.CaseCodes;
import fr.mediation.reporting.source.KnownCases;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Commande {@code report}: the yearly activity report of one authority. */
@Command(name = "report", mixinStandardHelpOptions = true)
public final class ReportCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0..*", arity = "1..*", paramLabel = "INPUT", descriptionKey = "cases")
    private List<String> inputs = new ArrayList<>();

    @Option(names = "--year", required = true, paramLabel = "AAAA", descriptionKey = "year")
    private int year;

    @Option(names = "--authority", required = true, paramLabel = "NOM", descriptionKey = "authority")
    private String authority = "";

    @Option(names = "--since", paramLabel = "AAAA-MM-JJ", descriptionKey = "since")
    private @Nullable LocalDate since;

    @Option(names = "--as-of", paramLabel = "AAAA-MM-JJ", descriptionKey = "extracted-on")
    private @Nullable LocalDate extractedOn;

    @Option(names = "--codes", paramLabel = "FILE", descriptionKey = "codes")
    private @Nullable String codes;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private PolicyOption policy = new PolicyOption();

    @Option(names = "--out", required = true, paramLabel = "FOLDER", descriptionKey = "out-folder")
    private String out = "";

    @Option(names = "--content", paramLabel = "FILE", descriptionKey = "content")
    private @Nullable String content;

    @Option(names = "--mapping", paramLabel = "FILE", descriptionKey = "mapping")
    private @Nullable String mapping;

    @Option(names = "--earlier", paramLabel = "FILE", descriptionKey = "earlier")
    private List<String> earlier = new ArrayList<>();

    @Option(names = "--keep", paramLabel = "FILE", descriptionKey = "keep")
    private @Nullable String keep;

    @Option(
            names = {"--format", "--formats"},
            split = ",",
            paramLabel = ReportFormat.LABEL,
            converter = ReportFormat.Converter.class,
            descriptionKey = "formats")
    private List<ReportFormat> formats = List.of(ReportFormat.values());

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    @Option(names = "--progress", descriptionKey = "progress")
    private boolean progress;

    /**
     * A command.
     *
     * @param session who runs it
     */
    public ReportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        LocalDate today = extractedOn == null ? session.terminal().today() : extractedOn;
        LocalDate first = since == null ? LocalDate.of(year, 1, 1) : since;
        if (authority.isBlank() || first.getYear() > year || today.getYear() < year) {
            throw new UnusableException(new Wording(
                    "l’année du rapport se place entre --since et --as-of, et --authority ne peut être vide",
                    "the year of the report lies between --since and --as-of, and --authority cannot be empty"));
        }
        CaseCodes lists = AuthorityCodes.read(codes);
        ReportExtras extras = new ReportExtras(
                ContentFile.read(session, content), FileMapping.read(mapping), EarlierReports.read(earlier));
        YearlyReport report =
                new YearlyReport(session, authority, year, first, today, lists, policy.disclosure(), extras);
        ReportFolder folder = ReportFolder.at(Inputs.path(out), year, formats, force);
        Target kept = keep == null ? null : Target.file(Inputs.path(keep), force);
        Progress counter = new Progress(session, progress);
        KnownCases known = inputs.size() > 1 ? new KnownCases() : null;
        ExitCode code = ExitCode.FINE;
        for (String input : inputs) {
            if (inputs.size() > 1) {
                session.tell(Words.sentence("{0} :", "{0}:", input));
            }
            try (InputStream bytes = Inputs.bytes(input, session.terminal().in())) {
                ExitCode one = report.read(bytes, known, counter, Limits.DEFAULT);
                code = one == ExitCode.FINE ? code : one;
            }
        }
        List<Path> written = report.write(folder);
        if (kept != null) {
            EarlierReports.keep(report.publication(), kept);
        }
        written.forEach(file -> session.tell(Words.sentence("Rapport écrit : {0}", "Report written: {0}", file)));
        return code.code();
    }
}
