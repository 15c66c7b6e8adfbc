/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.check;

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

/** Commande {@code check}: may the mediator take each request, why, and until when can one go to court? */
@Command(name = "check", mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final InputOptions input = new InputOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Option(names = "--regulation", paramLabel = "ID|FICHIER.yaml", descriptionKey = "regulation")
    private String regulation = "isere-2022";

    @Option(names = "--as-of", paramLabel = "AAAA-MM-JJ", descriptionKey = "as-of")
    private @Nullable LocalDate asOf;

    @Option(names = "--mandate-until", paramLabel = "AAAA-MM-JJ", descriptionKey = "mandate-until")
    private @Nullable LocalDate mandateUntil;

    @Option(names = "--explain", descriptionKey = "explain")
    private boolean explain;

    /**
     * A command.
     *
     * @param session who runs it
     */
    public CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        CheckRun run = new CheckRun(
                session, regulation, asOf == null ? session.terminal().today() : asOf, mandateUntil);
        CheckRun.Style style = explain ? CheckRun.Style.EXPLAINED : CheckRun.Style.PLAIN;
        try (Items items = input.open(session);
                Target target = output.open(session)) {
            Batch batch = new Batch(session, new Binder(input.limits()), new Progress(session, input.progress()));
            ExitCode code = output.format() == OutputOptions.Format.JSON
                    ? run.json(batch, items, target.stream(), style)
                    : run.text(batch, items, target.stream(), style);
            target.commit();
            return code.code();
        }
    }
}
