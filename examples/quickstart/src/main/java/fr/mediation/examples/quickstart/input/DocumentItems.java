/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.input;

import fr.mediation.core.validation.Violation;
import fr.mediation.core.wording.Wording;
import fr.mediation.examples.quickstart.terminal.UnusableException;
import fr.mediation.examples.quickstart.terminal.Words;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Document JSON: one object, several in a row, or a list of objects, read one at a time.
 *
 * <p>A text that is not JSON any more cannot be resumed, unlike lines: what follows is lost and the program says so.
 */
final class DocumentItems implements Items {

    private final JsonParser parser;
    private final TreeReader trees;

    DocumentItems(InputStream in, Limits limits) {
        this.trees = new TreeReader(limits);
        this.parser = trees.factory()
                .createParser(
                        ObjectReadContext.empty(),
                        new InputStreamReader(
                                in,
                                StandardCharsets.UTF_8
                                        .newDecoder()
                                        .onMalformedInput(CodingErrorAction.REPORT)
                                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    @Override
    public @Nullable Item next() {
        try {
            JsonToken token = parser.nextToken();
            while ((token == JsonToken.START_ARRAY && atRoot()) || token == JsonToken.END_ARRAY) {
                token = parser.nextToken();
            }
            if (token == null) {
                return null;
            }
            long line = parser.currentTokenLocation().getLineNr();
            if (token != JsonToken.START_OBJECT) {
                parser.skipChildren();
                return Item.refused(line, Faults.notAnObject());
            }
            return trees.record(line, parser);
        } catch (JacksonIOException failed) {
            if (failed.getCause() instanceof CharacterCodingException) {
                throw new UnusableException(new Wording(
                        "le fichier n’est pas de l’UTF-8 ; enregistrez-le en UTF-8",
                        "the file is not UTF-8; save it as UTF-8"));
            }
            throw failed;
        } catch (JacksonException unreadable) {
            throw lost(trees.fault(parser, unreadable));
        }
    }

    /** A list directly under the root holds records; a list inside that list is a wrong record. */
    private boolean atRoot() {
        return parser.streamReadContext().getNestingDepth() == 1;
    }

    private UnusableException lost(Violation violation) {
        long line = parser.currentLocation().getLineNr();
        String place = violation.path().isEmpty() ? "" : violation.path();
        return new UnusableException(Words.sentence(
                "ligne {0}{1} : {2}. La suite du document est perdue (un objet par ligne, NDJSON, y résiste)",
                "line {0}{3}: {4}. The rest of the document is lost (one object a line, NDJSON, resists this)",
                line,
                place.isEmpty() ? "" : ", champ " + place,
                violation.message().fr(),
                place.isEmpty() ? "" : ", field " + place,
                violation.message().en()));
    }

    @Override
    public void close() {
        parser.close();
    }
}
