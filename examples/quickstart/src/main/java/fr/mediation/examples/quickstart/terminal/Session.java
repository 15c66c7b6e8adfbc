/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.terminal;

import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import java.io.PrintWriter;

/**
 * Exécution d'une commande: its terminal and the language its reader asked for.
 *
 * @param terminal the streams and clocks
 * @param language the language of sentences
 * @param messages standard error as lines of text
 */
public record Session(Terminal terminal, Language language, PrintWriter messages) {

    /**
     * A session on a terminal.
     *
     * @param terminal the streams and clocks
     * @param language the language of sentences
     */
    public Session(Terminal terminal, Language language) {
        this(terminal, language, terminal.messages());
    }

    /**
     * Tells one sentence on standard error.
     *
     * @param wording the sentence
     */
    public void tell(Wording wording) {
        messages.println(wording.in(language));
    }

    /**
     * Chooses between two texts.
     *
     * @param fr the French text
     * @param en the English text
     * @return the one this session speaks
     */
    public String say(String fr, String en) {
        return language == Language.FR ? fr : en;
    }
}
