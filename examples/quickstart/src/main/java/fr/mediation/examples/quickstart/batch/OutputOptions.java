/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.batch;

import fr.mediation.examples.quickstart.input.Inputs;
import fr.mediation.examples.quickstart.output.Target;
import fr.mediation.examples.quickstart.terminal.Session;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options de sortie shared by the commands that write one stream of results. */
public final class OutputOptions {

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private @Nullable String out;

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private Format format = Format.TEXT;

    /** Forme des résultats. */
    public enum Format {
        /** Sentences for people. */
        TEXT,
        /** One JSON object a line, for programs. */
        JSON
    }

    /**
     * The form of results.
     *
     * @return text or JSON
     */
    public Format format() {
        return format;
    }

    /**
     * Where the results go.
     *
     * @param session whose standard output serves when no file is named
     * @return an open target
     */
    public Target open(Session session) {
        return out == null ? Target.standard(session.terminal()) : Target.file(Inputs.path(out), force);
    }

    /**
     * Another file that the same run writes, under the same rule about files already there.
     *
     * @param name where it goes
     * @return an open target
     */
    public Target file(String name) {
        return Target.file(Inputs.path(name), force);
    }
}
