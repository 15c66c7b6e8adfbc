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

    private final Session session;

    @Mixin
    private final InputOptions input = new InputOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Option(names = "--as-of", paramLabel = "AAAA-MM-JJ", descriptionKey = "as-of")
    private @Nullable LocalDate asOf;

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
        try (Items items = input.open(session);
                Target target = output.open(session)) {
            Batch batch = new Batch(session, new Binder(input.limits()), new Progress(session, input.progress()));
            DeadlinesRun run = new DeadlinesRun(session, day);
            ExitCode code = output.format() == OutputOptions.Format.JSON
                    ? run.json(batch, items, target.stream())
                    : run.text(batch, items, target.stream(), DeadlinesRun.Choice.EVERY_LIMIT);
            target.commit();
            return code.code();
        }
    }
}
