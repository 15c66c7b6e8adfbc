/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Mode de saisine (règlement Isère 2022, art. 7): how something reached the mediator or left. An open list: a host adds codes of
 * its own and stored facts keep their meaning.
 *
 * @param code the stable code, in UPPER_SNAKE
 */
public record Channel(String code) {

    private static final Pattern UPPER_SNAKE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

    /** By telephone. */
    public static final Channel PHONE = new Channel("PHONE");
    /** By e-mail. */
    public static final Channel EMAIL = new Channel("EMAIL");
    /** By a form on a web site. */
    public static final Channel WEB_FORM = new Channel("WEB_FORM");
    /** By post. */
    public static final Channel POST = new Channel("POST");
    /** By an appointment in a permanence. */
    public static final Channel PERMANENCE = new Channel("PERMANENCE");
    /** At a front desk. */
    public static final Channel FRONT_DESK = new Channel("FRONT_DESK");

    /** The channels named by the règlement and seen in the reports. */
    public static final List<Channel> KNOWN = List.of(PHONE, EMAIL, WEB_FORM, POST, PERMANENCE, FRONT_DESK);

    /**
     * Checks the form of the code.
     *
     * @param code the code
     * @throws IllegalArgumentException if it is not UPPER_SNAKE
     */
    public Channel {
        if (!UPPER_SNAKE.matcher(code).matches()) {
            throw new IllegalArgumentException("a channel's code is written in UPPER_SNAKE");
        }
    }
}
