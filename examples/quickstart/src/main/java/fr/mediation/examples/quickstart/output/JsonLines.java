/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.output;

import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Écriture d'objets JSON un par ligne, in UTF-8, in the order in which the types declare their fields. */
public final class JsonLines {

    /** Made once: it learns each type from its first line. */
    private static final ObjectWriter WRITER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build()
            .writer();

    private final OutputStream out;

    /**
     * Lines on a stream.
     *
     * @param out the stream, left open
     */
    public JsonLines(OutputStream out) {
        this.out = out;
    }

    /**
     * Writes one line.
     *
     * @param value what to write
     * @throws IOException if the stream refuses it
     */
    public void write(Object value) throws IOException {
        out.write(WRITER.writeValueAsBytes(value));
        out.write('\n');
    }
}
