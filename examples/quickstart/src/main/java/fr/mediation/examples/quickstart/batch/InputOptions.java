/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.batch;

import fr.mediation.examples.quickstart.input.Inputs;
import fr.mediation.examples.quickstart.input.Items;
import fr.mediation.examples.quickstart.input.Limits;
import fr.mediation.examples.quickstart.terminal.Session;
import fr.mediation.examples.quickstart.terminal.UnusableException;
import fr.mediation.examples.quickstart.terminal.Words;
import java.io.IOException;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Options d'entrée shared by the commands that read records. */
public final class InputOptions {

    private static final int LEAST = 1 << 10;
    private static final int MOST = 1 << 26;

    @Parameters(index = "0", paramLabel = "INPUT", descriptionKey = "input")
    private String input = Inputs.STANDARD_INPUT;

    @Option(names = "--input-form", paramLabel = "auto|ndjson|json", descriptionKey = "input-form")
    private Inputs.Form form = Inputs.Form.AUTO;

    @Option(names = "--max-line-bytes", paramLabel = "N", descriptionKey = "max-line-bytes")
    private int lineBytes = Limits.DEFAULT.lineBytes();

    @Option(names = "--progress", descriptionKey = "progress")
    private boolean progress;

    /**
     * The name of the input.
     *
     * @return a file name, or {@link Inputs#STANDARD_INPUT}
     */
    public String input() {
        return input;
    }

    /**
     * Whether progress is shown even when nobody seems to watch.
     *
     * @return true when asked for
     */
    public boolean progress() {
        return progress;
    }

    /**
     * How much of the input to hold at once.
     *
     * @return the limits
     * @throws UnusableException if the option is out of its bounds
     */
    public Limits limits() {
        if (lineBytes < LEAST || lineBytes > MOST) {
            throw new UnusableException(Words.sentence(
                    "--max-line-bytes va de {0} à {1}", "--max-line-bytes goes from {0} to {1}", LEAST, MOST));
        }
        return new Limits(lineBytes, Limits.DEFAULT.depth(), Limits.DEFAULT.violations());
    }

    /**
     * The records of the input.
     *
     * @param session whose standard input may be read
     * @return the records
     * @throws IOException if the first bytes cannot be read
     */
    public Items open(Session session) throws IOException {
        Limits limits = limits();
        return Inputs.open(Inputs.bytes(input, session.terminal().in()), form, limits);
    }
}
