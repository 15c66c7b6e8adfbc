/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Takes the machine's clock out of a document: its dates are those of the data, its identifier follows from them. */
final class Timeless {

    private Timeless() {}

    static void set(PDDocument document, LocalDate day) throws IOException {
        Calendar midnight = GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
        document.getDocumentInformation().setCreationDate(midnight);
        document.getDocumentInformation().setModificationDate(midnight);
        document.setDocumentId(day.toEpochDay());
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata != null) {
            try (InputStream in = metadata.createInputStream()) {
                String xmp = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .replaceAll("(<xmp:(?:Create|Modify|Metadata)Date>)[^<]*", "$1" + day + "T00:00:00Z");
                document.getDocumentCatalog()
                        .setMetadata(new PDMetadata(
                                document, new ByteArrayInputStream(xmp.getBytes(StandardCharsets.UTF_8))));
            }
        }
    }
}
