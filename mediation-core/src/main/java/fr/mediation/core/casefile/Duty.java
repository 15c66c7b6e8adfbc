/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.mediation.core.privacy.Classified;
import fr.mediation.core.privacy.Level;
import fr.mediation.core.wording.Labelled;
import fr.mediation.core.wording.Wording;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Diligence attendue: something that is to be done in a case. Always computed again from facts, the règlement and the calendar.
 *
 * @param kind what is due
 * @param reference the question concerned, or empty
 * @param since the day from which it is due
 * @param dueOn the last day, or empty when the règlement sets none
 * @param overdue whether that day has passed
 */
@Classified(Level.MEDIATOR)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Duty(Kind kind, String reference, LocalDate since, Optional<LocalDate> dueOn, boolean overdue) {

    /** What is due. */
    public enum Kind implements Labelled {
        /** Acknowledge receipt, whatever the channel (règlement Isère 2022, art. 7). */
        ACKNOWLEDGE("accuser réception", "acknowledge receipt", Provision.ACKNOWLEDGEMENT),
        /** Contact the user (art. 7). */
        FIRST_CONTACT("prendre contact", "make contact", Provision.ACKNOWLEDGEMENT),
        /** Give the case to a mediator in mandate. */
        ASSIGN("désigner un médiateur", "assign a mediator", Provision.APPOINTMENT),
        /** An answer of a service is due (art. 15). */
        SERVICE_ANSWER("réponse du service", "service's answer", Provision.ANSWERS),
        /** An answer of a party or an expert is awaited. */
        OTHER_ANSWER("réponse attendue", "awaited answer", Provision.INFORMATION),
        /** Tell the parties how the case ended. */
        NOTIFY_ENDING("notifier la fin", "notify the ending", Provision.ENDING),
        /** Date the declaration that the mediation is over: without it time limits stay uncertain (CJA, art. L. 213-6). */
        DECLARE_OVER("déclarer la médiation terminée", "declare the mediation over", Provision.DECLARED_OVER),
        /** Close the case. */
        CLOSE("clore", "close", Provision.WHOLE),
        /** Announce the erasure. */
        ANNOUNCE_ERASURE("annoncer l'effacement", "announce the erasure", Provision.WHOLE),
        /** Erase personal data. */
        ERASE("effacer", "erase", Provision.WHOLE);

        private final Wording label;
        private final Provision provision;

        Kind(String fr, String en, Provision provision) {
            this.label = new Wording(fr, en);
            this.provision = provision;
        }

        /**
         * What it rests on in a règlement.
         *
         * @return the object of the provision
         */
        public Provision provision() {
            return provision;
        }

        @Override
        public Wording label() {
            return label;
        }
    }

    /**
     * Checks that nothing is missing.
     *
     * @param kind what is due
     * @param reference the question
     * @param since from when
     * @param dueOn until when
     * @param overdue whether that day has passed
     */
    public Duty {
        Objects.requireNonNull(kind, "kind");
        Codes.orEmpty(reference, "reference");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(dueOn, "dueOn");
    }

    /**
     * What tells one duty and date from another.
     *
     * @return the key under which an overdue duty is observed once
     */
    String key() {
        return kind + ":" + reference + ":" + dueOn.map(LocalDate::toString).orElse("");
    }

    static String key(Kind kind, String reference, LocalDate dueOn) {
        return kind + ":" + reference + ":" + dueOn;
    }
}
