/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.interview;

import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.core.wording.Wording;
import fr.mediation.examples.quickstart.check.CheckRequest;
import fr.mediation.examples.quickstart.check.CheckRun;
import fr.mediation.examples.quickstart.input.Inputs;
import fr.mediation.examples.quickstart.output.JsonLines;
import fr.mediation.examples.quickstart.output.Page;
import fr.mediation.examples.quickstart.output.Target;
import fr.mediation.examples.quickstart.regulation.RegulationFiles;
import fr.mediation.examples.quickstart.terminal.ExitCode;
import fr.mediation.examples.quickstart.terminal.Session;
import fr.mediation.examples.quickstart.terminal.Terminal;
import fr.mediation.examples.quickstart.terminal.UnusableException;
import fr.mediation.rules.check.Checker;
import fr.mediation.rules.interview.Interview;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Commande {@code interview}: asks what matters, the most telling question first, and ends with the verdict. */
@Command(name = "interview", mixinStandardHelpOptions = true)
public final class InterviewCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--regulation", paramLabel = "ID|FICHIER.yaml", descriptionKey = "regulation")
    private String regulation = "isere-2022";

    @Option(names = "--referred-on", paramLabel = "AAAA-MM-JJ", descriptionKey = "referred-on")
    private @Nullable LocalDate referredOn;

    @Option(names = "--as-of", paramLabel = "AAAA-MM-JJ", descriptionKey = "as-of")
    private @Nullable LocalDate asOf;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "interview-out")
    private @Nullable String out;

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    /**
     * A command.
     *
     * @param session who runs it
     */
    public InterviewCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Terminal terminal = session.terminal();
        LocalDate day = asOf == null ? terminal.today() : asOf;
        LocalDate referral = referredOn == null ? day : referredOn;
        if (day.isBefore(referral)) {
            throw new UnusableException(new Wording(
                    "la saisine (--referred-on) suit le jour de l’examen (--as-of)",
                    "the referral (--referred-on) comes after the day of the check (--as-of)"));
        }
        Checker checker = Checker.of(RegulationFiles.find(regulation));
        @Nullable Target kept = out == null ? null : Target.file(Inputs.path(out), force);
        try {
            OutputStream text = new BufferedOutputStream(terminal.out());
            Page page = new Page(text, terminal.charset(), session.language());
            Conversation conversation = new Conversation(page, text, new Keyboard(terminal.in(), terminal.charset()));
            Interview interview = conversation.hold(Interview.of(checker, referral, day));
            page.blank();
            CheckRun.tell(page, interview.verdict(), referredOn == null);
            if (interview.verdict().kind() == VerdictKind.UNDECIDED) {
                conversation.missing(interview);
            }
            text.flush();
            if (kept != null) {
                new JsonLines(kept.stream()).write(request(interview));
                kept.commit();
            }
        } finally {
            if (kept != null) {
                kept.close();
            }
        }
        return ExitCode.FINE.code();
    }

    /** What {@code check} and {@code letter} read. */
    private CheckRequest request(Interview interview) {
        String name = interview.verdict().regulation().header().id().toString();
        return new CheckRequest(
                null,
                name,
                referredOn,
                interview.verdict().asOf(),
                null,
                interview.sheet().toInput(),
                null,
                null,
                null,
                null);
    }
}
