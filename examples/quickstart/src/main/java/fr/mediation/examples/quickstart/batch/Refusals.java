/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.batch;

import fr.mediation.core.validation.Violation;
import fr.mediation.core.wording.Wording;
import fr.mediation.examples.quickstart.terminal.Session;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Refus d'enregistrements: told on standard error, one line of text a fault. */
public final class Refusals {

    /** A key of a map comes from the input and may hold anything; an index does not. */
    private static final Pattern KEYS = Pattern.compile("\\[(?![0-9]+\\])[^\\]]*\\]");

    /** How Bean Validation writes the place of a key. */
    private static final Pattern MAP_PARTS = Pattern.compile("<K>|<V>|\\.<map key>");

    private static final Pattern FIELD = Pattern.compile("[A-Za-z_?][A-Za-z0-9_-]*(\\[[0-9?]+\\])*");

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
        violations.forEach(violation -> tell(line, violation.path(), violation.code(), violation.message()));
    }

    /**
     * Tells one fault.
     *
     * @param line the line of the record
     * @param path the field, empty for the whole record
     * @param code the stable code of the fault
     * @param message the reason
     */
    public void tell(long line, String path, String code, Wording message) {
        String shown = shown(path);
        String place = path.isEmpty()
                ? session.say("ligne " + line + " : ", "line " + line + ": ")
                : session.say("ligne " + line + ", champ " + shown + " : ", "line " + line + ", field " + shown + ": ");
        session.messages().println(place + message.in(session.language()) + " [" + code + "]");
    }

    /** A name that comes from the input may hold anything, even a person's name: it is shown only when it looks like a field. */
    private static String shown(String path) {
        String places = MAP_PARTS.matcher(KEYS.matcher(path).replaceAll("[?]")).replaceAll("");
        return Arrays.stream(places.split("\\.", -1))
                .map(name -> FIELD.matcher(name).matches() ? name : "?")
                .collect(Collectors.joining("."));
    }
}
