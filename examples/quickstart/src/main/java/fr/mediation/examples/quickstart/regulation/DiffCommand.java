/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.regulation;

import fr.mediation.examples.quickstart.terminal.ExitCode;
import fr.mediation.examples.quickstart.terminal.Session;
import fr.mediation.rules.difference.DifferenceHtml;
import fr.mediation.rules.difference.DifferenceText;
import fr.mediation.rules.difference.RegulationDifference;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
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
        RegulationDifference difference =
                RegulationDifference.of(RegulationFiles.find(before), RegulationFiles.find(after));
        String text = html
                ? DifferenceHtml.write(difference, session.language())
                : DifferenceText.write(difference, session.language());
        session.terminal()
                .out()
                .write(text.getBytes(
                        html ? StandardCharsets.UTF_8 : session.terminal().charset()));
        session.terminal().out().flush();
        return ExitCode.FINE.code();
    }
}
