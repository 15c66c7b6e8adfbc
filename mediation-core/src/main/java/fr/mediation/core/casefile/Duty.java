/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.law.Explanation;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.privacy.Classified;
import fr.mediation.core.privacy.Level;
import fr.mediation.core.wording.Labelled;
import fr.mediation.core.wording.Wording;
import java.time.LocalDate;
import java.util.List;
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
public record Duty(Kind kind, String reference, LocalDate since, Optional<LocalDate> dueOn, boolean overdue) {

    /** What is due. */
    public enum Kind implements Labelled {
        /** Acknowledge receipt, whatever the channel (règlement Isère 2022, art. 7). */
        ACKNOWLEDGE("accuser réception", "acknowledge receipt", "art. 7"),
        /** Contact the user (art. 7). */
        FIRST_CONTACT("prendre contact", "make contact", "art. 7"),
        /** Give the case to a mediator in mandate. */
        ASSIGN("désigner un médiateur", "assign a mediator", "art. 1 et 2"),
        /** An answer of a service is due (art. 15). */
        SERVICE_ANSWER("réponse du service", "service's answer", "art. 15"),
        /** An answer of a party or an expert is awaited. */
        OTHER_ANSWER("réponse attendue", "awaited answer", "art. 14"),
        /** Tell the parties how the case ended. */
        NOTIFY_ENDING("notifier la fin", "notify the ending", "art. 16"),
        /** Date the declaration that the mediation is over: without it time limits stay uncertain (CJA, art. L. 213-6). */
        DECLARE_OVER("déclarer la médiation terminée", "declare the mediation over", "préambule"),
        /** Close the case. */
        CLOSE("clore", "close", ""),
        /** Announce the erasure. */
        ANNOUNCE_ERASURE("annoncer l'effacement", "announce the erasure", ""),
        /** Erase personal data. */
        ERASE("effacer", "erase", "");

        private final Wording label;
        private final LegalReference reference;

        Kind(String fr, String en, String article) {
            this.label = new Wording(fr, en);
            this.reference = LegalReference.of("Règlement Isère 2022", article);
        }

        /**
         * The article it rests on.
         *
         * @return the reference
         */
        public LegalReference reference() {
            return reference;
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
     * How the day was found, in words; written on call, since most readers only want the day.
     *
     * @return one step: the fact, the rule with its article, the day
     */
    public Explanation explanation() {
        Wording fact = new Wording("depuis le " + since, "since " + since);
        Wording result = dueOn.map(d -> new Wording("au plus tard le " + d, "by " + d))
                .orElse(new Wording("aucun délai fixé par le règlement", "no time limit set by the règlement"));
        return new Explanation(List.of(new Explanation.Step(fact, kind.label(), result, List.of(kind.reference()))));
    }

    /**
     * What tells one duty and date from another.
     *
     * @return the key under which an overdue duty is observed once
     */
    String key() {
        return kind + ":" + reference + ":" + dueOn.map(LocalDate::toString).orElse("");
    }
}
