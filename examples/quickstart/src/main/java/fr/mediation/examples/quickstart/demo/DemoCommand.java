/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.demo;

import fr.mediation.core.wording.Wording;
import fr.mediation.core.wording.WrittenDate;
import fr.mediation.examples.quickstart.batch.Batch;
import fr.mediation.examples.quickstart.check.CheckRun;
import fr.mediation.examples.quickstart.deadlines.DeadlinesRun;
import fr.mediation.examples.quickstart.input.Binder;
import fr.mediation.examples.quickstart.input.Inputs;
import fr.mediation.examples.quickstart.input.Items;
import fr.mediation.examples.quickstart.input.Limits;
import fr.mediation.examples.quickstart.output.Page;
import fr.mediation.examples.quickstart.output.Progress;
import fr.mediation.examples.quickstart.report.AuthorityCodes;
import fr.mediation.examples.quickstart.report.ContentFile;
import fr.mediation.examples.quickstart.report.FileMapping;
import fr.mediation.examples.quickstart.report.ReportExtras;
import fr.mediation.examples.quickstart.report.ReportFolder;
import fr.mediation.examples.quickstart.report.ReportFormat;
import fr.mediation.examples.quickstart.report.YearlyReport;
import fr.mediation.examples.quickstart.terminal.ExitCode;
import fr.mediation.examples.quickstart.terminal.Session;
import fr.mediation.reporting.annual.ActivityReport;
import fr.mediation.reporting.disclosure.DisclosurePolicy;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Commande {@code demo}: the sample requests, one time limit step by step, and the sample yearly report. */
@Command(name = "demo", mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {

    private static final String REGULATION = "isere-2022";
    private static final LocalDate DAY = LocalDate.of(2025, 6, 2);
    private static final LocalDate MISSION = LocalDate.of(2022, 2, 1);
    private static final LocalDate EXTRACTION = LocalDate.of(2025, 9, 30);
    private static final int YEAR = 2024;
    private static final Wording PUBLISHED = new Wording(
            "données d’exemple, engendrées, qui suivent les chiffres déjà publiés pour 2024 ; aucune personne réelle",
            "generated sample data that follows the figures already published for 2024; no real person");

    private final Session session;

    @Option(names = "--out", paramLabel = "FOLDER", descriptionKey = "out-folder")
    private String out = "mediation-demo";

    @Option(
            names = {"--format", "--formats"},
            split = ",",
            paramLabel = ReportFormat.LABEL,
            converter = ReportFormat.Converter.class,
            descriptionKey = "demo-formats")
    private List<ReportFormat> formats = ReportFormat.QUICK;

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    /**
     * A command.
     *
     * @param session who runs it
     */
    public DemoCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        ReportFolder folder = ReportFolder.at(Inputs.path(out), YEAR, formats, force);
        OutputStream text = new BufferedOutputStream(session.terminal().out());
        Page page = new Page(text, session.terminal().charset(), session.language());
        page.line(page.say(
                "Médiation territoriale : démonstration sur des données d’exemple",
                "Territorial mediation: a demonstration on sample data"));
        page.blank();
        requests(page, text);
        limit(page, text);
        report(page, folder);
        next(page);
        text.flush();
        return ExitCode.FINE.code();
    }

    private void requests(Page page, OutputStream text) throws IOException {
        page.line(page.say(
                "1. Douze demandes devant le règlement de l’Isère de 2022, au " + page.say(WrittenDate.of(DAY)),
                "1. Twelve requests under the 2022 règlement of Isère, as of " + page.say(WrittenDate.of(DAY))));
        page.blank();
        try (Items items = Inputs.open(sample("requests.ndjson"), Inputs.Form.NDJSON, Limits.DEFAULT)) {
            Batch batch = new Batch(session, new Binder(Limits.DEFAULT), new Progress(session, false));
            new CheckRun(session, REGULATION, DAY).text(batch, items, text, CheckRun.Style.BRIEF);
        }
    }

    private void limit(Page page, OutputStream text) throws IOException {
        page.line(page.say(
                "2. Un délai pas à pas : le médiateur est saisi à temps, l’accord écrit vient après",
                "2. A time limit step by step: the mediator is seized in time, the written agreement comes after"));
        page.blank();
        try (Items items = Inputs.open(sample("demo-deadline.ndjson"), Inputs.Form.NDJSON, Limits.DEFAULT)) {
            Batch batch = new Batch(session, new Binder(Limits.DEFAULT), new Progress(session, false));
            new DeadlinesRun(session, DAY).text(batch, items, text, DeadlinesRun.Choice.COURT_ACTION);
        }
    }

    private void report(Page page, ReportFolder folder) throws IOException {
        YearlyReport report = new YearlyReport(
                session,
                "Département de l’Isère",
                YEAR,
                MISSION,
                EXTRACTION,
                AuthorityCodes.read(null),
                DisclosurePolicy.publishExactCounts(PUBLISHED),
                new ReportExtras(ContentFile.sample(session), FileMapping.NONE, List.of()));
        long cases;
        try (InputStream in = sample("isere-2024-cases.csv")) {
            cases = report.count(in).kept();
        }
        Path written = report.write(folder).get(0);
        page.line(page.say(
                "3. Le rapport annuel " + YEAR + ", compté sur " + cases + " dossiers d’exemple, sans aucun nom",
                "3. The yearly report " + YEAR + ", counted from " + cases + " sample cases, without any name"));
        page.blank();
        for (ActivityReport.KeyFigure figure : report.compose().keyFigures()) {
            page.line("  " + figures(figure, page) + " " + page.say(figure.label()));
        }
        page.line("  "
                + page.say(
                        "Effectifs exacts, car l’exemple est engendré ; sur de vrais dossiers : report --min-count 3.",
                        "Exact counts, because the sample is generated; on real cases: report --min-count 3."));
        page.blank();
        page.line("  " + page.say("Rapport : ", "Report: ")
                + written.toAbsolutePath().normalize());
        page.blank();
    }

    private static String figures(ActivityReport.KeyFigure figure, Page page) {
        return figure.cell().text(page.language());
    }

    private static void next(Page page) throws IOException {
        page.line(page.say("4. À vous", "4. Your turn"));
        page.blank();
        page.line("  java -jar examples/quickstart/target/mediation.jar --help" + page.say("", " --lang en"));
        page.line(
                "  java -jar examples/quickstart/target/mediation.jar check examples/quickstart/src/main/resources/sample/requests.ndjson"
                        + " --explain" + page.say("", " --lang en"));
    }

    private static InputStream sample(String name) {
        InputStream in = DemoCommand.class.getResourceAsStream("/sample/" + name);
        if (in == null) {
            throw new IllegalStateException("a sample is missing from the program");
        }
        return in;
    }
}
