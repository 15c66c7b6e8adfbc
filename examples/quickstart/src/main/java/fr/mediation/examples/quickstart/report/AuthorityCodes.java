/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.report;

import fr.mediation.core.wording.Wording;
import fr.mediation.examples.quickstart.input.Inputs;
import fr.mediation.examples.quickstart.terminal.UnusableException;
import fr.mediation.reporting.record.CaseCodes;
import fr.mediation.reporting.source.CodeListReader;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Nomenclatures d'une collectivité: its directorates and territories, from a small file; or those of the sample. */
public final class AuthorityCodes {

    private static final String SAMPLE = "/sample/isere-2024-codes.csv";

    private AuthorityCodes() {}

    /**
     * Reads the lists.
     *
     * @param name the name of a file, or null for the lists of the sample
     * @return the lists
     * @throws IOException if the file cannot be read to its end
     * @throws UnusableException if the file is missing or is not one of code lists
     */
    public static CaseCodes read(@Nullable String name) throws IOException {
        try (InputStream in = name == null ? sample() : Inputs.bytes(name, InputStream.nullInputStream())) {
            return CaseCodes.of(CodeListReader.read(in));
        } catch (IllegalArgumentException malformed) {
            throw new UnusableException(new Wording(
                    "--codes : ce fichier n’est pas une nomenclature (colonnes list;version;code;parent;fr;en)",
                    "--codes: this file is not one of code lists (headings list;version;code;parent;fr;en)"));
        }
    }

    private static InputStream sample() {
        InputStream in = AuthorityCodes.class.getResourceAsStream(SAMPLE);
        if (in == null) {
            throw new IllegalStateException("the sample is missing from the program");
        }
        return in;
    }
}
