/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.law.LegalReference;
import java.util.Optional;

/**
 * Objet d'une disposition: what a règlement, a charter or a law may rule on. A condition names its object; which article that is, is data
 * of each authority's règlement ({@link CaseRules#getArticles()}).
 */
public enum Provision {
    /** The règlement as a whole. */
    WHOLE,
    /** The day the mediation begins. */
    BEGINNING,
    /** Who appoints the mediator, and for how long. */
    APPOINTMENT,
    /** Independence, impartiality, ties. */
    INDEPENDENCE,
    /** Confidentiality. */
    CONFIDENTIALITY,
    /** How and by whom the mediator is seized. */
    REFERRAL,
    /** Channels, acknowledgement, first contact. */
    ACKNOWLEDGEMENT,
    /** Who may be the user of a mediation. */
    USERS,
    /** What may be submitted, free consent, own initiative. */
    MOTIVES,
    /** Situations submitted by agents. */
    AGENTS,
    /** What is admissible. */
    ADMISSIBILITY,
    /** What is excluded. */
    EXCLUSIONS,
    /** The parties to a mediation. */
    PARTIES,
    /** Preliminary interviews and their analysis. */
    INTERVIEWS,
    /** Contact with the service concerned. */
    SERVICE_CONTACT,
    /** The proposal and the convention. */
    CONVENTION,
    /** Documents and information asked of the parties. */
    INFORMATION,
    /** Questions put to parties, services and experts. */
    QUESTIONS,
    /** The answers of the services and their time limit. */
    ANSWERS,
    /** What has a time limit. */
    LIMITS,
    /** The end of the mediation and its documents. */
    ENDING,
    /** A user of whom there is no news. */
    NO_NEWS,
    /** Peers who attend an interview. */
    PEERS,
    /** From when and to whom the règlement applies. */
    APPLICATION,
    /** An inadmissibility told in writing. */
    INADMISSIBILITY_NOTICE("Charte AMCT", ""),
    /** The declaration that a mediation is over. */
    DECLARED_OVER("CJA", "art. L. 213-6"),
    /** How long personal data are kept. */
    RETENTION("RGPD", "art. 5, 1, e"),
    /** Notice before erasure. */
    ERASURE_NOTICE("RGPD", "art. 12"),
    /** Data kept for a claim or an obligation. */
    HOLD("RGPD", "art. 17, 3");

    private final Optional<LegalReference> law;

    Provision() {
        this.law = Optional.empty();
    }

    Provision(String text, String article) {
        this.law = Optional.of(LegalReference.of(text, article));
    }

    /**
     * The general text that rules on it wherever the authority's règlement does not.
     *
     * @return the law, regulation or charter, or empty when only a règlement does
     */
    public Optional<LegalReference> law() {
        return law;
    }
}
