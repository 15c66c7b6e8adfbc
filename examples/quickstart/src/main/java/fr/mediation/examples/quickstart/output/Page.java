/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.output;

import fr.mediation.core.law.LegalReference;
import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Page de texte: sentences wrapped at a readable width, with hanging indents, in one language. */
public final class Page {

    private static final int WIDTH = 96;
    private static final char JOIN = '\u0001';
    private static final Pattern GLUE = Pattern.compile("(art\\.|al\\.|n°|§|[LR]\\.|R\\*|«) | [;:?!»]");

    private final OutputStream out;
    private final Charset charset;
    private final Language language;

    /**
     * A page.
     *
     * @param out where the text goes, left open
     * @param charset the charset of the text
     * @param language the language of the text
     */
    public Page(OutputStream out, Charset charset, Language language) {
        this.out = out;
        this.charset = charset;
        this.language = language;
    }

    /**
     * The language of the page.
     *
     * @return the language
     */
    public Language language() {
        return language;
    }

    /**
     * Chooses between two texts.
     *
     * @param fr the French text
     * @param en the English text
     * @return the one of this page
     */
    public String say(String fr, String en) {
        return language == Language.FR ? fr : en;
    }

    /**
     * A text of this page's language.
     *
     * @param wording the text in both languages
     * @return the text
     */
    public String say(Wording wording) {
        return wording.in(language);
    }

    /**
     * Articles as a lawyer cites them.
     *
     * @param references the articles
     * @return the citations, empty when there is none
     */
    public String cite(List<LegalReference> references) {
        return references.stream().map(LegalReference::citation).distinct().collect(Collectors.joining(" ; "));
    }

    /**
     * An empty line.
     *
     * @throws IOException if the text cannot be written
     */
    public void blank() throws IOException {
        put("");
    }

    /**
     * A line as it is.
     *
     * @param text the text
     * @throws IOException if the text cannot be written
     */
    public void line(String text) throws IOException {
        put(text);
    }

    /**
     * A paragraph wrapped between words.
     *
     * @param head what begins the first line, whose width indents the next ones
     * @param text the text
     * @throws IOException if the text cannot be written
     */
    public void paragraph(String head, String text) throws IOException {
        StringBuilder line = new StringBuilder(head);
        String indent = " ".repeat(head.length());
        boolean first = true;
        for (String word : glued(text).split(" ", -1)) {
            if (!first && line.length() + 1 + word.length() > WIDTH) {
                put(line.toString());
                line = new StringBuilder(indent);
                first = true;
            }
            line.append(first ? "" : " ").append(word);
            first = false;
        }
        put(line.toString());
    }

    /** An article number stays with its article, and a French sign with its word. */
    private static String glued(String text) {
        return GLUE.matcher(text.strip()).replaceAll(match -> match.group().replace(' ', JOIN));
    }

    private void put(String text) throws IOException {
        out.write((text.replace(JOIN, ' ') + "\n").getBytes(charset));
    }
}
