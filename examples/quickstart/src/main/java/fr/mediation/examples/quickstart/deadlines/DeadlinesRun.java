/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.deadlines;

import fr.mediation.core.deadline.Deadline;
import fr.mediation.core.deadline.DeadlineContext;
import fr.mediation.core.deadline.DeadlineResult;
import fr.mediation.core.deadline.Deadlines;
import fr.mediation.core.validation.Violation;
import fr.mediation.core.wording.WrittenDate;
import fr.mediation.examples.quickstart.batch.Batch;
import fr.mediation.examples.quickstart.input.Items;
import fr.mediation.examples.quickstart.output.JsonLines;
import fr.mediation.examples.quickstart.output.Page;
import fr.mediation.examples.quickstart.terminal.ExitCode;
import fr.mediation.examples.quickstart.terminal.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calcul des délais d'un lot de procédures: what the command and the demonstration share. */
public final class DeadlinesRun {

    private final Session session;
    private final LocalDate day;
    private final @Nullable DeadlineFiles files;

    /** Délais à dire. */
    public enum Choice {
        /** Every limit that the facts call for. */
        EVERY_LIMIT,
        /** The limit to go to court alone. */
        COURT_ACTION
    }

    /**
     * A run.
     *
     * @param session who runs it
     * @param day the day on which one looks, for the records that name none
     */
    public DeadlinesRun(Session session, LocalDate day) {
        this(session, day, null);
    }

    DeadlinesRun(Session session, LocalDate day, @Nullable DeadlineFiles files) {
        this.session = session;
        this.day = day;
        this.files = files;
    }

    /**
     * Answers in sentences.
     *
     * @param batch how records are read and refused
     * @param items the records
     * @param out where the text goes
     * @param choice which limits to tell
     * @return fine, or some refused
     * @throws IOException if the input cannot be read or the text cannot be written
     */
    public ExitCode text(Batch batch, Items items, OutputStream out, Choice choice) throws IOException {
        Page page = new Page(out, session.terminal().charset(), session.language());
        DeadlineText text = new DeadlineText(page);
        return run(batch, items, answer -> {
            String title = answer.id() == null ? page.say("Ligne ", "Line ") + answer.line() : answer.id();
            page.line(title + page.say(" — au ", " — as of ") + page.say(WrittenDate.of(answer.asOf())));
            text.full(answer.deadlines().stream()
                    .filter(limit -> choice == Choice.EVERY_LIMIT || limit.family() == Deadline.Family.COURT_ACTION)
                    .toList());
        });
    }

    /**
     * Answers in lines of JSON.
     *
     * @param batch how records are read and refused
     * @param items the records
     * @param out where the lines go
     * @return fine, or some refused
     * @throws IOException if the input cannot be read or a line cannot be written
     */
    public ExitCode json(Batch batch, Items items, OutputStream out) throws IOException {
        return run(batch, items, new JsonLines(out)::write);
    }

    private interface Answers {
        void write(DeadlinesAnswer answer) throws IOException;
    }

    private ExitCode run(Batch batch, Items items, Answers answers) throws IOException {
        return batch.run(items, DeadlinesRequest.class, (line, request) -> answer(line, request, answers));
    }

    private List<Violation> answer(long line, DeadlinesRequest request, Answers answers) throws IOException {
        List<Violation> refusals = new ArrayList<>(Seat.check(request.zone()));
        request.procedure().contradictions().forEach(violation -> refusals.add(violation.under("procedure")));
        if (!refusals.isEmpty()) {
            return refusals;
        }
        LocalDate asOf = request.asOf() == null ? day : request.asOf();
        DeadlineContext context = Seat.context(asOf, request.zone());
        if (request.printedEffect() != null) {
            context = context.printedEffect(request.printedEffect());
        }
        DeadlineResult result = Deadlines.compute(request.procedure(), context);
        if (result instanceof DeadlineResult.Computed computed) {
            List<Violation> ambiguous = files == null
                    ? List.of()
                    : files.add(line, request.id(), asOf, request.procedure(), computed.deadlines());
            if (!ambiguous.isEmpty()) {
                return ambiguous;
            }
            answers.write(new DeadlinesAnswer(line, request.id(), asOf, computed.notifiedOn(), computed.deadlines()));
        }
        return result.fold(computed -> List.of(), DeadlineResult.Refused::violations);
    }
}
