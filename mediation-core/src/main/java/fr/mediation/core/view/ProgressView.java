/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mediation.core.privacy.Classified;
import fr.mediation.core.privacy.Level;
import fr.mediation.core.wording.Labelled;
import fr.mediation.core.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Suivi de la demande par l'usager: the steps done, the present one, what comes next, and what is expected of the reader, in plain words.
 * It holds dates and sentences only: no name, no reference, nothing confided by another party.
 *
 * @param steps the steps, in order
 * @param now where the request stands, in a sentence
 * @param next what comes next, in a sentence
 * @param expected what is expected of the reader; empty when nothing is
 */
@Classified(Level.PARTIES)
@JsonPropertyOrder({"steps", "now", "next", "expected"})
public record ProgressView(List<Step> steps, Wording now, Wording next, List<Expected> expected) {

    /** How far a step is. */
    public enum Advance implements Labelled {
        /** Done. */
        DONE("fait", "done"),
        /** Going on. */
        CURRENT("en cours", "in progress"),
        /** Still to come, if the case goes so far. */
        TO_COME("à venir", "to come"),
        /** Did not take place. */
        NOT_NEEDED("sans objet", "not needed");

        private final Wording label;

        Advance(String fr, String en) {
            this.label = new Wording(fr, en);
        }

        @Override
        public Wording label() {
            return label;
        }
    }

    /**
     * A step.
     *
     * @param code its stable code
     * @param title its name
     * @param advance how far it is
     * @param on the day it was done, if it was
     */
    @Classified(Level.PARTIES)
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @JsonPropertyOrder({"code", "title", "advance", "on"})
    public record Step(String code, Wording title, Advance advance, Optional<LocalDate> on) {}

    /**
     * Something the reader should do.
     *
     * @param code its stable code
     * @param text what to do
     * @param since the day it was asked, if known
     */
    @Classified(Level.PARTIES)
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @JsonPropertyOrder({"code", "text", "since"})
    public record Expected(String code, Wording text, Optional<LocalDate> since) {}

    /**
     * Copies the lists.
     *
     * @param steps the steps
     * @param now where it stands
     * @param next what comes next
     * @param expected what is expected
     */
    public ProgressView {
        steps = List.copyOf(steps);
        expected = List.copyOf(expected);
    }
}
