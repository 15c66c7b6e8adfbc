/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.taxonomy;

import fr.mediation.core.wording.Wording;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Nomenclatures fournies: the domains of public policy and the bodies towards which a request is re-oriented, in two levels, as shipped
 * with the library. Their sources stand at the head of each file. An authority adapts them with an {@link Overlay}.
 */
public final class StandardNomenclatures {

    /** The domains of public policy. */
    public static final Nomenclature DOMAINS = Nomenclature.of(read("domains", "2026"));

    /** The bodies towards which a request is re-oriented. */
    public static final Nomenclature BODIES = Nomenclature.of(read("bodies", "2026"));

    private StandardNomenclatures() {}

    private static CodeList read(String id, String version) {
        try (InputStream in = Objects.requireNonNull(StandardNomenclatures.class.getResourceAsStream(id + ".tsv"), id);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<Code> codes = lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(StandardNomenclatures::code)
                    .toList();
            return new CodeList(id, version, codes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Code code(String line) {
        String[] cells = line.split("\t", -1);
        return new Code(cells[0], new Wording(cells[2], cells[3]), cells[1].isEmpty() ? null : cells[1]);
    }
}
