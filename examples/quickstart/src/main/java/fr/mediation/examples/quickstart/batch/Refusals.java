/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.batch;

import fr.mediation.core.validation.Violation;
import fr.mediation.examples.quickstart.terminal.Session;
import java.util.List;

/** Refus d'enregistrements: told on standard error, one line of text a fault. */
public final class Refusals {

    private final Session session;

    /**
     * Refusals told to a session.
     *
     * @param session who reads them
     */
    public Refusals(Session session) {
        this.session = session;
    }

    /**
     * Tells what is wrong with one record.
     *
     * @param line the line on which it begins
     * @param violations what is wrong with it
     */
    public void tell(long line, List<Violation> violations) {
        for (Violation violation : violations) {
            String place = violation.path().isEmpty()
                    ? session.say("ligne " + line + " : ", "line " + line + ": ")
                    : session.say(
                            "ligne " + line + ", champ " + violation.path() + " : ",
                            "line " + line + ", field " + violation.path() + ": ");
            session.messages()
                    .println(place + violation.message().in(session.language()) + " [" + violation.code() + "]");
        }
    }
}
