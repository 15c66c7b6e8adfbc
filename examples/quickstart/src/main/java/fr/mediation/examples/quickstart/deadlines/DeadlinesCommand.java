/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.deadlines;

import fr.mediation.examples.quickstart.batch.Batch;
import fr.mediation.examples.quickstart.batch.InputOptions;
import fr.mediation.examples.quickstart.batch.OutputOptions;
import fr.mediation.examples.quickstart.input.Binder;
import fr.mediation.examples.quickstart.input.Items;
import fr.mediation.examples.quickstart.output.Progress;
import fr.mediation.examples.quickstart.output.Target;
import fr.mediation.examples.quickstart.terminal.ExitCode;
import fr.mediation.examples.quickstart.terminal.Session;
import fr.mediation.examples.quickstart.terminal.UnusableException;
import fr.mediation.examples.quickstart.terminal.Words;
import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Commande {@code deadlines}: until when, and why, from facts of procedure. */
@Command(name = "deadlines", mixinStandardHelpOptions = true)
public final class DeadlinesCommand implements Callable<Integer> {

    private static final int LONGEST_ALARM = 365;

    private final Session session;

    @Mixin
    private final InputOptions input = new InputOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Option(names = "--as-of", paramLabel = "AAAA-MM-JJ", descriptionKey = "as-of")
    private @Nullable LocalDate asOf;

    @Option(names = "--ics", paramLabel = "FILE", descriptionKey = "ics")
    private @Nullable String ics;

    @Option(names = "--alarm", paramLabel = "N", descriptionKey = "alarm")
    private int alarm;

    @Option(names = "--timeline", paramLabel = "FILE", descriptionKey = "timeline")
    private @Nullable String timeline;

    /**
     * A command.
     *
     * @param session who runs it
     */
    public DeadlinesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        LocalDate day = asOf == null ? session.terminal().today() : asOf;
        if (alarm < 0 || alarm > LONGEST_ALARM) {
            throw new UnusableException(Words.sentence(
                    "--alarm : de 0 (aucune alarme) à {0} jours",
                    "--alarm: from 0 (no alarm) to {0} days", LONGEST_ALARM));
        }
        try (Items items = input.open(session);
                Target target = output.open(session);
                DeadlineFiles files = files()) {
            Batch batch = new Batch(session, new Binder(input.limits()), new Progress(session, input.progress()));
            DeadlinesRun run = new DeadlinesRun(session, day, files);
            files.begin();
            ExitCode code = output.format() == OutputOptions.Format.JSON
                    ? run.json(batch, items, target.stream())
                    : run.text(batch, items, target.stream(), DeadlinesRun.Choice.EVERY_LIMIT);
            files.commit();
            target.commit();
            return code.code();
        }
    }

    /** Both files are refused before anything is read, or opened together. */
    private DeadlineFiles files() throws IOException {
        Target calendar = ics == null ? null : output.file(ics);
        try {
            Target page = timeline == null ? null : output.file(timeline);
            return new DeadlineFiles(
                    session.language(),
                    calendar,
                    page,
                    session.terminal().clock().instant(),
                    alarm);
        } catch (UnusableException refused) {
            if (calendar != null) {
                calendar.close();
            }
            throw refused;
        }
    }
}
