/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart;

import fr.mediation.examples.quickstart.terminal.Session;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Fabrique des commandes: each is given the session it runs in. */
record Commands(Session session) implements IFactory {

    @Override
    public <K> K create(Class<K> type) throws Exception {
        try {
            return type.getConstructor(Session.class).newInstance(session);
        } catch (NoSuchMethodException notACommand) {
            return CommandLine.defaultFactory().create(type);
        }
    }
}
