/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.law.LegalReference;
import fr.mediation.core.style.MediationStyle;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
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
     * How long a service has to answer each request (règlement Isère 2022, art. 15: 15 days).
     *
     * @return the terms, or empty when the règlement sets none
     */
    Optional<AnswerTerms> getServiceAnswer();

    /**
     * Within how many calendar days of receipt a request is acknowledged.
     *
     * @return the number of days, or empty when the règlement sets none, as that of Isère
     */
    Optional<Integer> getAcknowledgementDays();

    /**
     * Within how many calendar days of receipt the user is contacted.
     *
     * @return the number of days, or empty when the règlement sets none
     */
    Optional<Integer> getFirstContactDays();

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
     * Whether questions put to services keep running while the case is suspended.
     *
     * @return true by default: no text stops them
     */
    @Value.Default
    default boolean isQuestionsRunDuringSuspension() {
        return true;
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
     * The reading of the law on time limits for going to court that the authority chose.
     *
     * @return its code, or empty: then no text about time limits is shown to a user
     */
    Optional<String> getCourtTimeLimitReading();

    /** Refuses to switch off what a règlement says in so many words, or what does not exist. */
    @Value.Check
    default void check() {
        for (String code : getWaivedConditions()) {
            Guard guard = Guard.of(code)
                    .orElseThrow(() -> new IllegalArgumentException("a waived condition must be one of the library's"));
            if (guard.source() == Guard.Source.EXPLICIT) {
                throw new IllegalArgumentException("a condition written in the règlement cannot be waived");
            }
        }
    }

    /**
     * Délai de réponse des services (règlement Isère 2022, art. 15). The text gives the number; the other choices are the
     * authority's to make, so none has a default.
     *
     * @param days how many days
     * @param unit which days count
     * @param start the day that does not count
     * @param rollsForward whether a last day that is not worked moves to the next working day
     */
    record AnswerTerms(int days, Unit unit, Start start, boolean rollsForward) {

        /** Which days count. */
        public enum Unit {
            /** All days. */
            CALENDAR_DAYS,
            /** Working days. */
            WORKING_DAYS
        }

        /** The day from which it runs. */
        public enum Start {
            /** The day of sending. */
            SENDING,
            /** The day of receipt; that of sending as long as receipt is unknown. */
            RECEIPT
        }

        /**
         * Checks the number.
         *
         * @param days how many days
         * @param unit which days count
         * @param start from when
         * @param rollsForward whether it moves
         * @throws IllegalArgumentException if there is not at least one day
         */
        public AnswerTerms {
            if (days < 1) {
                throw new IllegalArgumentException("an answer is given at least one day");
            }
        }

        /**
         * The last day to answer a question.
         *
         * @param question the question
         * @param calendar the working days
         * @return the last day
         */
        public LocalDate dueOn(Question question, WorkCalendar calendar) {
            LocalDate day =
                    start == Start.RECEIPT ? question.receivedOn().orElse(question.sentOn()) : question.sentOn();
            if (unit == Unit.CALENDAR_DAYS) {
                day = day.plusDays(days);
            } else {
                for (int counted = 0; counted < days; ) {
                    day = day.plusDays(1);
                    counted += calendar.isWorkingDay(day) ? 1 : 0;
                }
            }
            while (rollsForward && !calendar.isWorkingDay(day)) {
                day = day.plusDays(1);
            }
            return day;
        }
    }
}
