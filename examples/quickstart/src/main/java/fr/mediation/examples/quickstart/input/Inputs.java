/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.input;

import fr.mediation.examples.quickstart.terminal.UnusableException;
import fr.mediation.examples.quickstart.terminal.Words;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Ouverture d'une entrée: a file or standard input, whose form is told or found out from its first bytes. */
public final class Inputs {

    /** The name that stands for standard input. */
    public static final String STANDARD_INPUT = "-";

    private static final int HEAD = 1 << 16;

    private Inputs() {}

    /** Forme de l'entrée: how the records are written one after the other. */
    public enum Form {
        /** Found out from the first bytes. */
        AUTO,
        /** One object a line. */
        NDJSON,
        /** One object, several in a row, or a list of objects. */
        JSON
    }

    /**
     * Opens the bytes of a file or of standard input.
     *
     * @param name the file's name, or {@link #STANDARD_INPUT}
     * @param standard standard input
     * @return the bytes
     * @throws UnusableException if there is no such readable file
     */
    public static InputStream bytes(String name, InputStream standard) {
        if (name.equals(STANDARD_INPUT)) {
            return standard;
        }
        Path path = path(name);
        if (!Files.exists(path)) {
            throw unusable("fichier introuvable : {0}", "no such file: {0}", name);
        }
        if (Files.isDirectory(path)) {
            throw unusable("{0} est un dossier, pas un fichier", "{0} is a folder, not a file", name);
        }
        try {
            return Files.newInputStream(path);
        } catch (IOException unreadable) {
            throw unusable("fichier illisible : {0}", "this file cannot be read: {0}", name);
        }
    }

    /**
     * A path as the command line gives it.
     *
     * @param name the name of a file or folder
     * @return the path
     * @throws UnusableException if the machine cannot have such a name
     */
    public static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException impossible) {
            throw unusable("nom de fichier impossible", "impossible file name");
        }
    }

    /**
     * The records of an input.
     *
     * @param bytes the bytes; closed with the records
     * @param form the form, or {@link Form#AUTO}
     * @param limits how much to hold at once
     * @return the records
     * @throws IOException if the first bytes cannot be read
     * @throws UnusableException if the first bytes are not those of a text in UTF-8
     */
    public static Items open(InputStream bytes, Form form, Limits limits) throws IOException {
        byte[] head = new byte[HEAD];
        int length = 0;
        Form found = Form.AUTO;
        boolean end = false;
        while (found == Form.AUTO && !end && length < HEAD) {
            int read = bytes.read(head, length, HEAD - length);
            end = read < 0;
            length += Math.max(0, read);
            if (length >= 4 || end) {
                refuseForeign(head, length);
                found = form == Form.AUTO ? guess(head, start(head, length), length) : form;
            }
        }
        int start = start(head, length);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head, start, length - start), bytes);
        return found == Form.JSON ? new DocumentItems(whole, limits) : new NdjsonItems(whole, limits);
    }

    /** UTF-8 may begin with a mark that says nothing. */
    private static int start(byte[] head, int length) {
        boolean mark = length >= 3 && (head[0] & 0xff) == 0xef && (head[1] & 0xff) == 0xbb && (head[2] & 0xff) == 0xbf;
        return mark ? 3 : 0;
    }

    private static void refuseForeign(byte[] head, int length) {
        if (length < 2) {
            return;
        }
        int first = head[0] & 0xff;
        int second = head[1] & 0xff;
        boolean marked = (first == 0xfe && second == 0xff) || (first == 0xff && second == 0xfe);
        if (marked || first == 0 || second == 0) {
            throw unusable(
                    "l’entrée est en UTF-16 ou UTF-32 ; enregistrez-la en UTF-8",
                    "the input is UTF-16 or UTF-32; save it as UTF-8");
        }
        if ((first == 0x1f && second == 0x8b) || (first == 'P' && second == 'K')) {
            throw unusable(
                    "l’entrée est compressée (gzip, zip, classeur) ; donnez le texte lui-même",
                    "the input is compressed (gzip, zip, workbook); give the text itself");
        }
    }

    /**
     * A list begins with a bracket. An object alone on its first lines is a document when its first line stays open and
     * the next one goes on with a name, which a line of NDJSON never does. {@link Form#AUTO}: more bytes are needed.
     */
    private static Form guess(byte[] head, int start, int length) {
        int from = skipBlank(head, start, length);
        if (from == length) {
            return Form.AUTO;
        }
        if (head[from] == '[') {
            return Form.JSON;
        }
        int stop = from;
        while (stop < length && head[stop] != '\n') {
            stop++;
        }
        if (head[from] != '{') {
            return Form.NDJSON;
        }
        if (stop == length) {
            return Form.AUTO;
        }
        int last = stop - 1;
        while (head[last] == ' ' || head[last] == '\t' || head[last] == '\r') {
            last--;
        }
        if (head[last] == '}' && last > from) {
            return Form.NDJSON;
        }
        int next = skipBlank(head, stop, length);
        if (next == length) {
            return Form.AUTO;
        }
        return head[next] == '"' || head[next] == '}' ? Form.JSON : Form.NDJSON;
    }

    private static int skipBlank(byte[] head, int start, int length) {
        int at = start;
        while (at < length && (head[at] == ' ' || head[at] == '\t' || head[at] == '\r' || head[at] == '\n')) {
            at++;
        }
        return at;
    }

    private static UnusableException unusable(String fr, String en, Object... values) {
        return new UnusableException(Words.sentence(fr, en, values));
    }
}
