/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.law.LegalReference;
import fr.mediation.core.reglement.LimitKind;
import fr.mediation.core.reglement.ReglementLimit;
import fr.mediation.core.style.MediationStyle;
import fr.mediation.core.taxonomy.Nomenclature;
import jakarta.validation.constraints.NotBlank;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Règlement appliqué au dossier: everything about a case's life that an authority may choose. What its règlement does not say is
 * empty and shown as not set; no figure is hidden in code.
 *
 * <p>Built with {@code CaseRulesBuilder}. Immutable and thread safe.
 */
@Value.Immutable
@MediationStyle
public interface CaseRules {

    /**
     * The identity of this version of the règlement, written on each event.
     *
     * @return a code such as {@code isere:2022-06}
     */
    @NotBlank String getId();

    /**
     * The authority whose règlement it is.
     *
     * @return the authority's code
     */
    @NotBlank String getAuthority();

    /**
     * The règlement's name, as it is cited.
     *
     * @return a name such as {@code Règlement Isère 2022}
     */
    @NotBlank String getTitle();

    /**
     * Which article of the règlement rules on what.
     *
     * @return the articles; what is not there is cited by the law, or by the règlement as a whole
     */
    Map<Provision, LegalReference> getArticles();

    /**
     * The text a condition or a duty rests on: this règlement's article, else the law's, else the règlement as a whole.
     *
     * @param provision what is ruled on
     * @return the reference
     */
    default LegalReference article(Provision provision) {
        LegalReference own = getArticles().get(provision);
        return own != null ? own : provision.law().orElse(LegalReference.of(getTitle(), ""));
    }

    /**
     * How long a service has to answer each request of the mediator, in which days, from when, and whether a suspension stops it.
     *
     * @return the limit; not set by default
     */
    @Value.Default
    default ReglementLimit getServiceAnswer() {
        return ReglementLimit.notSet(LimitKind.SERVICE_ANSWER, article(Provision.ANSWERS));
    }

    /**
     * Within how long of receipt a request is acknowledged.
     *
     * @return the limit; not set by default, as in the règlement of Isère
     */
    @Value.Default
    default ReglementLimit getAcknowledgement() {
        return ReglementLimit.notSet(LimitKind.ACKNOWLEDGEMENT, article(Provision.ACKNOWLEDGEMENT));
    }

    /**
     * Within how long of receipt, or of the acknowledgement, the user is contacted.
     *
     * @return the limit; not set by default
     */
    @Value.Default
    default ReglementLimit getFirstContact() {
        return ReglementLimit.notSet(LimitKind.FIRST_CONTACT, article(Provision.ACKNOWLEDGEMENT));
    }

    /**
     * How long without news before a case may be given up, from the last attempt or news.
     *
     * @return the period, or empty when an attempt on record is enough
     */
    Optional<Period> getSilenceBeforeGivingUp();

    /**
     * What a convention must contain.
     *
     * @return the elements; all eight of the Isère règlement by default
     */
    @Value.Default
    default List<ConventionElement> getConventionElements() {
        return List.of(ConventionElement.values());
    }

    /**
     * Conditions switched off by this règlement. Only those derived or drawn from a law or charter may be; the explicit ones may not.
     *
     * @return the codes of the conditions that do not apply
     */
    Set<String> getWaivedConditions();

    /**
     * How long personal data are kept.
     *
     * @return the terms, or empty: then nothing may be erased by rule
     */
    Optional<RetentionTerms> getRetention();

    /**
     * Whether terms changed later also apply to cases already closed.
     *
     * @return false by default: the terms recorded at closing stay
     */
    @Value.Default
    default boolean isRetentionForOpenClocks() {
        return false;
    }

    /**
     * Whether a case re-oriented after a mediation was proposed still counts as a mediation in figures.
     *
     * @return true by default
     */
    @Value.Default
    default boolean isReorientationAfterProposalCountsAsMediation() {
        return true;
    }

    /**
     * The bodies towards which the authority re-orients.
     *
     * @return the list, whose codes only are then accepted; empty when any code is
     */
    Optional<Nomenclature> getBodies();

    /**
     * The reading of the law on time limits for going to court that the authority chose.
     *
     * @return its code, or empty: then no text about time limits is shown to a user
     */
    Optional<String> getCourtTimeLimitReading();

    /** Refuses to switch off what a règlement says in so many words, or what does not exist, and a limit in another's place. */
    @Value.Check
    default void check() {
        if (getServiceAnswer().kind() != LimitKind.SERVICE_ANSWER
                || getAcknowledgement().kind() != LimitKind.ACKNOWLEDGEMENT
                || getFirstContact().kind() != LimitKind.FIRST_CONTACT) {
            throw new IllegalArgumentException("each limit is for its own duty");
        }
        for (String code : getWaivedConditions()) {
            Guard guard = Guard.of(code)
                    .orElseThrow(() -> new IllegalArgumentException("a waived condition must be one of the library's"));
            if (guard.source() == Guard.Source.EXPLICIT) {
                throw new IllegalArgumentException("a condition written in the règlement cannot be waived");
            }
        }
    }
}
