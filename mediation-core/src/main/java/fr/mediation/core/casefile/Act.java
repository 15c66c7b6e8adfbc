/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.privacy.SubjectRef;
import fr.mediation.core.wording.Labelled;
import fr.mediation.core.wording.Wording;
import java.util.Optional;
import java.util.function.Function;

/**
 * Acte demandé sur un dossier: what someone asks to do. It becomes one or several facts when the law, the règlement and the rights of the actor allow it.
 *
 * <p>Printed by name only.
 */
public sealed interface Act permits IntakeAct, HandlingAct, MediationAct, EndingAct, ClosingAct, RecordAct {

    /** The acts by their stored codes, never renamed. */
    enum Kind implements Labelled {
        /** Records a request that reached the mediator. */
        REGISTER_REFERRAL("enregistrer la saisine", "register the referral"),
        /** Opens a case on the mediator's own initiative. */
        OPEN_OWN_INITIATIVE("ouvrir une autosaisine", "open on own initiative"),
        /** Takes a case over from another system. */
        IMPORT_CASE("reprendre un dossier", "take a case over"),
        /** Records that the acknowledgement was sent. */
        ACKNOWLEDGE("accuser réception", "acknowledge"),
        /** Records an attempt to reach a user. */
        RECORD_CONTACT("noter un contact", "record a contact"),
        /** Gives or hands the case over to a mediator in mandate. */
        ASSIGN_MEDIATOR("désigner le médiateur", "assign the mediator"),
        /** Stands back because of a tie, and hands the case over or re-orients the user. */
        RECUSE("se déporter", "stand back"),
        /** Records that the service concerned was contacted. */
        CONTACT_SERVICE("contacter le service", "contact the service"),
        /** Records a preliminary interview. */
        RECORD_INTERVIEW("noter un entretien", "record an interview"),
        /** Records the analysis that ends the interviews. */
        RECORD_ANALYSIS("consigner l'analyse", "record the analysis"),
        /** Asks a party, a service or an expert. */
        ASK_QUESTION("poser une question", "ask a question"),
        /** Records an answer, late or not. */
        RECORD_ANSWER("enregistrer une réponse", "record an answer"),
        /** Decides that the request is admissible. */
        DECLARE_ADMISSIBLE("déclarer recevable", "declare admissible"),
        /** Decides that the request is inadmissible. */
        DECLARE_INADMISSIBLE("déclarer irrecevable", "declare inadmissible"),
        /** Observes what is overdue on the day of the context. */
        REVIEW_DUTIES("relever les échéances", "review duties"),
        /** Decides to propose a mediation to all parties. */
        PROPOSE_MEDIATION("proposer une médiation", "propose a mediation"),
        /** Changes the text, which voids the consents given. */
        AMEND_CONVENTION("modifier la convention", "amend the convention"),
        /** Records a party's consent to one text. */
        GIVE_CONSENT("consentir", "consent"),
        /** Records that a party takes its consent back: the mediation is suspended, or ends when the party wants no more of it. */
        WITHDRAW_CONSENT("retirer un consentement", "withdraw a consent"),
        /** Records that a party refuses, without having to say why. */
        RECORD_REFUSAL("enregistrer un refus", "record a refusal"),
        /** Concludes the convention that all have consented to. */
        SIGN_CONVENTION("conclure la convention", "conclude the convention"),
        /** Records a mediation session. */
        HOLD_SESSION("noter une séance", "record a session"),
        /** Suspends the handling. */
        SUSPEND("suspendre", "suspend"),
        /** Lifts the suspension. */
        RESUME("reprendre", "resume"),
        /** Ends the handling. */
        CONCLUDE("mettre fin", "conclude"),
        /** Directs the user to a named body. */
        REORIENT("réorienter", "re-orient"),
        /** Records that the user gives up. */
        WITHDRAW("se désister", "withdraw"),
        /** Ends a case whose user cannot be reached. */
        GIVE_UP("constater l'absence de nouvelles", "give up"),
        /** Refuses or interrupts the handling. */
        STOP("interrompre", "stop"),
        /** Records the dated declaration that the mediation is over. */
        DECLARE_MEDIATION_OVER("déclarer la médiation terminée", "declare the mediation over"),
        /** Records that a party was told how the case ended. */
        NOTIFY_ENDING("notifier la fin", "notify the ending"),
        /** Records that a party agrees that the conclusion be produced. */
        CONSENT_TO_PRODUCTION("autoriser la production", "consent to production"),
        /** Closes the case. */
        CLOSE("clore", "close"),
        /** Opens a closed case again. */
        REOPEN("rouvrir", "reopen"),
        /** Gives notice that personal data will be destroyed. */
        ANNOUNCE_ERASURE("annoncer l'effacement", "announce the erasure"),
        /** Forbids erasure until lifted. */
        PLACE_HOLD("geler la conservation", "place a hold"),
        /** Lifts the hold. */
        LIFT_HOLD("lever le gel", "lift the hold"),
        /** Destroys personal data after a dry run. */
        ERASE("effacer", "erase"),
        /** Gives confidential information to someone, by exception. */
        DISCLOSE("communiquer une information", "disclose"),
        /** Replaces one value or text by a mark. */
        REDACT("occulter", "redact"),
        /** Links the case to another. */
        LINK_CASES("lier des dossiers", "link cases"),
        /** Puts a document in the file. */
        FILE_DOCUMENT("verser une pièce", "file a document"),
        /** Adds a note of the mediator. */
        ADD_NOTE("ajouter une note", "add a note"),
        /** Records a message in or out. */
        RECORD_EXCHANGE("enregistrer un échange", "record an exchange"),
        /** Corrects a day recorded earlier. */
        CORRECT_FACT("corriger un fait", "correct a fact");

        private final Wording label;

        Kind(String fr, String en) {
            this.label = new Wording(fr, en);
        }

        @Override
        public Wording label() {
            return label;
        }
    }

    /**
     * Its stored code.
     *
     * @return the kind
     */
    Kind kind();

    /**
     * The party for whom the act is done, when it is a party's own.
     *
     * @return the party, or empty
     */
    default Optional<SubjectRef> onBehalfOf() {
        return Optional.empty();
    }

    /**
     * One branch a family; each family has a fold of its own.
     *
     * @param intake for an act of intake
     * @param handling for an act of handling
     * @param mediation for an act of the mediation
     * @param ending for an act of the ending
     * @param closing for an act of closing and keeping
     * @param record for an act of the record
     * @param <R> the type of the result
     * @return what the branch gives
     */
    default <R> R byFamily(
            Function<? super IntakeAct, ? extends R> intake,
            Function<? super HandlingAct, ? extends R> handling,
            Function<? super MediationAct, ? extends R> mediation,
            Function<? super EndingAct, ? extends R> ending,
            Function<? super ClosingAct, ? extends R> closing,
            Function<? super RecordAct, ? extends R> record) {
        if (this instanceof IntakeAct act) {
            return intake.apply(act);
        }
        if (this instanceof HandlingAct act) {
            return handling.apply(act);
        }
        if (this instanceof MediationAct act) {
            return mediation.apply(act);
        }
        if (this instanceof EndingAct act) {
            return ending.apply(act);
        }
        if (this instanceof ClosingAct act) {
            return closing.apply(act);
        }
        return record.apply((RecordAct) this);
    }
}
