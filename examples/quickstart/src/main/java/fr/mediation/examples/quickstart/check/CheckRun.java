/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.check;

import fr.mediation.core.deadline.Deadline;
import fr.mediation.core.law.Explanation;
import fr.mediation.core.reglement.MandateEnd;
import fr.mediation.core.validation.Violation;
import fr.mediation.examples.quickstart.batch.Batch;
import fr.mediation.examples.quickstart.input.Items;
import fr.mediation.examples.quickstart.output.Page;
import fr.mediation.examples.quickstart.terminal.ExitCode;
import fr.mediation.examples.quickstart.terminal.Session;
import fr.mediation.rules.check.AdmissibilityWindow;
import fr.mediation.rules.check.Horizon;
import fr.mediation.rules.check.Verdict;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Examen d'un lot de demandes: what the command and the demonstration share. */
public final class CheckRun {

    /** How many grounds and questions of one request are told at most. */
    static final int MOST = 8;

    private final Session session;
    private final Examination examination;

    /** Ampleur des réponses. */
    public enum Style {
        /** The verdict, two grounds or questions, and the prudent dates. */
        BRIEF,
        /** The verdict, its grounds or questions, and the time limits with their steps. */
        PLAIN,
        /** All that, and what became of each rule. */
        EXPLAINED
    }

    /**
     * A run.
     *
     * @param session who runs it
     * @param regulation the règlement of the requests that name none: an identifier, or a YAML file
     * @param day the day of the check of the requests that name none
     * @throws fr.mediation.examples.quickstart.terminal.UnusableException if there is no such règlement, or its file is faulty
     */
    public CheckRun(Session session, String regulation, LocalDate day) {
        this(session, regulation, day, null);
    }

    /**
     * A run that knows when the mediator's mandate ends.
     *
     * @param session who runs it
     * @param regulation the règlement of the requests that name none: an identifier, or a YAML file
     * @param day the day of the check of the requests that name none
     * @param mandateUntil the last day of the mandate, or null when it is not known
     * @throws fr.mediation.examples.quickstart.terminal.UnusableException if there is no such règlement, or its file is faulty
     */
    public CheckRun(Session session, String regulation, LocalDate day, @Nullable LocalDate mandateUntil) {
        Checkers checkers = new Checkers(regulation);
        this.session = session;
        this.examination = new Examination(
                checkers,
                checkers.first(),
                day,
                Optional.ofNullable(mandateUntil).map(last -> new MandateEnd.Fixed(last, Explanation.EMPTY)));
    }

    /**
     * Answers in sentences.
     *
     * @param batch how records are read and refused
     * @param items the records
     * @param out where the text goes
     * @param style how much to say
     * @return fine, or some refused
     * @throws IOException if the input cannot be read or the text cannot be written
     */
    public ExitCode text(Batch batch, Items items, OutputStream out, Style style) throws IOException {
        return run(batch, items, new TextAnswers(out, session, style));
    }

    /**
     * Answers in lines of JSON.
     *
     * @param batch how records are read and refused
     * @param items the records
     * @param out where the lines go
     * @param style how much to say
     * @return fine, or some refused
     * @throws IOException if the input cannot be read or a line cannot be written
     */
    public ExitCode json(Batch batch, Items items, OutputStream out, Style style) throws IOException {
        return run(batch, items, new JsonAnswers(out, style == Style.EXPLAINED));
    }

    /**
     * Tells one verdict and, if it is or becomes admissible, from when until when.
     *
     * @param page where it goes
     * @param verdict the verdict
     * @param toBeReferred whether the request is still to be referred
     * @throws IOException if the text cannot be written
     */
    public static void tell(Page page, Verdict verdict, boolean toBeReferred) throws IOException {
        new VerdictText(page, MOST).write(verdict);
        Optional<AdmissibilityWindow> window = Examination.window(verdict, toBeReferred, Horizon.NONE);
        if (window.isPresent()) {
            new WindowText(page).write(window.get());
        }
    }

    /** What is done with each request examined. */
    @FunctionalInterface
    public interface Taker {
        /**
         * Takes one request.
         *
         * @param request the request
         * @param verdict its verdict
         * @param deadlines its time limits
         */
        void take(CheckRequest request, Verdict verdict, List<Deadline> deadlines);
    }

    /**
     * Examines requests for another command.
     *
     * @param batch how records are read and refused
     * @param items the records
     * @param taker what is done with each
     * @return fine, or some refused
     * @throws IOException if the input cannot be read
     */
    public ExitCode each(Batch batch, Items items, Taker taker) throws IOException {
        return run(batch, items, examined -> taker.take(examined.request(), examined.verdict(), examined.deadlines()));
    }

    private ExitCode run(Batch batch, Items items, Answers answers) throws IOException {
        return batch.run(items, CheckRequest.class, new Batch.Answer<CheckRequest>() {
            @Override
            public List<Violation> of(long line, CheckRequest request) throws IOException {
                return examination.examine(line, request, answers);
            }

            @Override
            public List<Violation> parts(CheckRequest request) {
                return examination.facts(request);
            }
        });
    }
}
