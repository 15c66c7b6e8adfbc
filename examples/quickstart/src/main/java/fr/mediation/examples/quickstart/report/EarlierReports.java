/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.report;

import fr.mediation.examples.quickstart.input.Inputs;
import fr.mediation.examples.quickstart.output.Target;
import fr.mediation.examples.quickstart.terminal.UnusableException;
import fr.mediation.examples.quickstart.terminal.Words;
import fr.mediation.reporting.disclosure.Publication;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Rapports antérieurs: what they published and withheld, so that this one gives nothing of it away. */
final class EarlierReports {

    private EarlierReports() {}

    static List<Publication> read(List<String> names) throws IOException {
        List<Publication> earlier = new ArrayList<>();
        for (String name : names) {
            try (InputStream bytes = Inputs.bytes(name, InputStream.nullInputStream())) {
                earlier.add(Publication.read(new InputStreamReader(bytes, StandardCharsets.UTF_8)));
            } catch (IllegalArgumentException malformed) {
                throw new UnusableException(Words.sentence(
                        "--earlier : {0} n’a pas été écrit par --keep",
                        "--earlier: {0} was not written by --keep", name));
            }
        }
        return earlier;
    }

    static void keep(Publication publication, Target target) throws IOException {
        try (target) {
            Writer writer = new OutputStreamWriter(target.stream(), StandardCharsets.UTF_8);
            publication.write(writer);
            writer.flush();
            target.commit();
        }
    }
}
