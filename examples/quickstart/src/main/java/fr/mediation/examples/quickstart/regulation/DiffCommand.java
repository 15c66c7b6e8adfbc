/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.regulation;

import fr.mediation.core.wording.Wording;
import fr.mediation.examples.quickstart.batch.Batch;
import fr.mediation.examples.quickstart.check.CheckRequest;
import fr.mediation.examples.quickstart.input.Binder;
import fr.mediation.examples.quickstart.input.Inputs;
import fr.mediation.examples.quickstart.input.Items;
import fr.mediation.examples.quickstart.input.Limits;
import fr.mediation.examples.quickstart.output.JsonLines;
import fr.mediation.examples.quickstart.output.Progress;
import fr.mediation.examples.quickstart.terminal.ExitCode;
import fr.mediation.examples.quickstart.terminal.Session;
import fr.mediation.examples.quickstart.terminal.UnusableException;
import fr.mediation.rules.check.TooIntricate;
import fr.mediation.rules.difference.CorpusDifference;
import fr.mediation.rules.difference.DifferenceHtml;
import fr.mediation.rules.difference.DifferenceText;
import fr.mediation.rules.difference.RegulationDifference;
import fr.mediation.rules.regulation.Regulation;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Commande {@code diff}: which requests change verdict or ground between two règlements, each with an example. */
@Command(name = "diff", mixinStandardHelpOptions = true)
public final class DiffCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "AVANT", descriptionKey = "diff-before")
    private String before = "";

    @Parameters(index = "1", paramLabel = "APRÈS", descriptionKey = "diff-after")
    private String after = "";

    @Option(names = "--html", descriptionKey = "diff-html")
    private boolean html;

    @Option(names = "--json", descriptionKey = "diff-json")
    private boolean json;

    @Option(names = "--over", paramLabel = "INPUT", descriptionKey = "diff-over")
    private @Nullable String corpus;

    @Option(names = "--progress", descriptionKey = "progress")
    private boolean progress;

    /**
     * A command.
     *
     * @param session who runs it
     */
    public DiffCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Regulation one = RegulationFiles.find(before);
        Regulation other = RegulationFiles.find(after);
        if (html && json) {
            throw new UnusableException(
                    new Wording("choisir --html ou --json, pas les deux", "choose --html or --json, not both"));
        }
        if (corpus != null) {
            return over(one, other, corpus).code();
        }
        RegulationDifference difference = compared(one, other);
        write(
                difference,
                () -> DifferenceHtml.write(difference, session.language()),
                () -> DifferenceText.write(difference, session.language()));
        return ExitCode.FINE.code();
    }

    private static RegulationDifference compared(Regulation one, Regulation other) {
        try {
            return RegulationDifference.of(one, other);
        } catch (TooIntricate large) {
            throw new UnusableException(new Wording(
                    "règles trop mêlées pour comparer toutes les demandes possibles ; les comparer sur des dossiers, avec --over",
                    "rules too intricate to compare every possible request; compare them over requests, with --over"));
        } catch (IllegalArgumentException different) {
            throw new UnusableException(
                    new Wording(
                            "un même code nomme deux faits différents (réponses, nombre ou nature) : en changer un, ou comparer avec --over",
                            "one code names two different facts (answers, number or kind): change one, or compare with --over"));
        }
    }

    private ExitCode over(Regulation one, Regulation other, String file) throws IOException {
        CorpusRun run = new CorpusRun(one, other, session.terminal().today());
        ExitCode code;
        try (Items items = Inputs.open(Inputs.bytes(file, session.terminal().in()), Inputs.Form.AUTO, Limits.DEFAULT)) {
            Batch batch = new Batch(session, new Binder(Limits.DEFAULT), new Progress(session, progress));
            code = batch.run(items, CheckRequest.class, run);
        }
        CorpusDifference difference = run.done();
        write(
                difference,
                () -> DifferenceHtml.write(difference, session.language()),
                () -> DifferenceText.write(difference, session.language()));
        return code;
    }

    private void write(Object data, Supplier<String> page, Supplier<String> text) throws IOException {
        OutputStream out = session.terminal().out();
        if (json) {
            new JsonLines(out).write(data);
        } else if (html) {
            out.write(page.get().getBytes(StandardCharsets.UTF_8));
        } else {
            out.write(text.get().getBytes(session.terminal().charset()));
        }
        out.flush();
    }
}
