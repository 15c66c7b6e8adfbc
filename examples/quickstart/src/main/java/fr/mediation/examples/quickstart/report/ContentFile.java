/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.report;

import fr.mediation.core.validation.Violation;
import fr.mediation.core.wording.Wording;
import fr.mediation.examples.quickstart.batch.Refusals;
import fr.mediation.examples.quickstart.input.Binder;
import fr.mediation.examples.quickstart.input.Inputs;
import fr.mediation.examples.quickstart.input.Item;
import fr.mediation.examples.quickstart.input.Items;
import fr.mediation.examples.quickstart.input.Limits;
import fr.mediation.examples.quickstart.terminal.Session;
import fr.mediation.examples.quickstart.terminal.UnusableException;
import fr.mediation.examples.quickstart.terminal.Words;
import fr.mediation.reporting.content.RecognisableSign;
import fr.mediation.reporting.content.ReportContent;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Contenu donné par le service: read from a JSON file, checked, and searched for what lets a person be recognised. */
public final class ContentFile {

    private static final String SAMPLE = "/sample/isere-2024-content.json";

    private ContentFile() {}

    static ReportContent read(Session session, @Nullable String name) throws IOException {
        if (name == null) {
            return ReportContent.NONE;
        }
        ReportContent content;
        try (InputStream bytes = Inputs.bytes(name, InputStream.nullInputStream())) {
            content = bind(session, bytes);
        }
        tell(session, content);
        return content;
    }

    /**
     * The content of the sample report.
     *
     * @param session who reads it
     * @return the content
     * @throws IOException if the program is damaged
     */
    public static ReportContent sample(Session session) throws IOException {
        try (InputStream bytes = ContentFile.class.getResourceAsStream(SAMPLE)) {
            if (bytes == null) {
                throw new IllegalStateException("a sample is missing from the program");
            }
            return bind(session, bytes);
        }
    }

    private static ReportContent bind(Session session, InputStream bytes) throws IOException {
        try (Items items = Inputs.open(bytes, Inputs.Form.JSON, Limits.DEFAULT)) {
            Item item = items.next();
            if (item == null) {
                throw refused();
            }
            Binder.Bound<ReportContent> bound =
                    new Binder(Limits.DEFAULT).bind(item, ReportContent.class, c -> List.<Violation>of());
            new Refusals(session).tell(item.line(), bound.violations());
            return bound.value().orElseThrow(ContentFile::refused);
        }
    }

    private static UnusableException refused() {
        return new UnusableException(new Wording(
                "--content : ce fichier n’est pas un contenu de rapport ; en voici un : sample/isere-2024-content.json",
                "--content: this file is not the content of a report; here is one: sample/isere-2024-content.json"));
    }

    private static void tell(Session session, ReportContent content) {
        String texts = Stream.concat(
                        content.examples().stream().map(e -> e.title() + "\n" + e.text()),
                        content.commentary().values().stream())
                .collect(Collectors.joining("\n"));
        for (RecognisableSign sign : RecognisableSign.in(texts)) {
            session.tell(Words.sentence(
                    "à relire : un exemple ou un commentaire contient {0}, qui peut faire reconnaître une personne",
                    "to be read again: an example or a comment holds {1}, by which a person may be recognised",
                    sign.label().fr(),
                    sign.label().en()));
        }
    }
}
