/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.governance;

import fr.mediation.core.law.LegalReference;
import fr.mediation.core.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Incompatibilités du médiateur (CGCT, art. L. 1112-24): the offices a règlement or the law forbids, as data. They are told, never acted
 * upon: whether a mediator may stay is not for a library to say.
 *
 * @param forbidden the kinds of office, each with the text that forbids it
 */
public record Incompatibilities(Map<Office.Kind, LegalReference> forbidden) {

    private static final LegalReference LAW = LegalReference.of("CGCT", "art. L. 1112-24");
    private static final LegalReference ISERE = LegalReference.of("Règlement Isère 2022", "art. 2");

    /** What the law forbids: to be elected in the authority, its agent, or either in a grouping it belongs to. */
    public static final Incompatibilities OF_THE_LAW = new Incompatibilities(Map.of(
            Office.Kind.ELECTED_OFFICE, LAW,
            Office.Kind.AGENT_OF_THE_AUTHORITY, LAW,
            Office.Kind.OFFICE_IN_A_GROUPING, LAW));

    /** What the règlement of Isère says: no elected office, full and sole dedication to mediation. */
    public static final Incompatibilities OF_ISERE_2022 = new Incompatibilities(Map.of(
            Office.Kind.ELECTED_OFFICE, ISERE,
            Office.Kind.OTHER_ELECTED_OFFICE, ISERE,
            Office.Kind.OTHER_ACTIVITY, ISERE));

    /**
     * Copies the map.
     *
     * @param forbidden the kinds of office
     */
    public Incompatibilities {
        Map<Office.Kind, LegalReference> copy = new EnumMap<>(Office.Kind.class);
        copy.putAll(forbidden);
        forbidden = Collections.unmodifiableMap(copy);
    }

    /**
     * Constat d'incompatibilité: one office that a text forbids on a day.
     *
     * @param kind the office
     * @param message what a person reads
     * @param reference the text
     */
    public record Finding(Office.Kind kind, Wording message, LegalReference reference) {

        /**
         * Checks that nothing is missing.
         *
         * @param kind the office
         * @param message the message
         * @param reference the text
         */
        public Finding {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(message, "message");
            Objects.requireNonNull(reference, "reference");
        }
    }

    /**
     * These incompatibilities and others; where both forbid an office, this text is cited.
     *
     * @param others more of them
     * @return both
     */
    public Incompatibilities and(Incompatibilities others) {
        Map<Office.Kind, LegalReference> both = new EnumMap<>(Office.Kind.class);
        both.putAll(others.forbidden);
        both.putAll(forbidden);
        return new Incompatibilities(both);
    }

    /**
     * What is forbidden on a day.
     *
     * @param offices what the mediator has declared
     * @param day the day
     * @return one finding an office held on that day, in the order declared
     */
    public List<Finding> on(List<Office> offices, LocalDate day) {
        List<Finding> found = new ArrayList<>();
        for (Office office : offices) {
            LegalReference text = forbidden.get(office.kind());
            if (text != null && office.heldOn(day)) {
                Wording label = office.kind().label();
                Wording message = new Wording(
                        "Incompatible avec la fonction de médiateur : " + label.fr() + ".",
                        "Incompatible with being the mediator: " + label.en() + ".");
                found.add(new Finding(office.kind(), message, text));
            }
        }
        return List.copyOf(found);
    }
}
