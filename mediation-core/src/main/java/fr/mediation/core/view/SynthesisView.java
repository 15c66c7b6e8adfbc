/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mediation.core.casefile.Duty;
import fr.mediation.core.casefile.Fact;
import fr.mediation.core.casefile.LegalClock;
import fr.mediation.core.casefile.Phase;
import fr.mediation.core.casefile.WaitingOn;
import fr.mediation.core.privacy.Classified;
import fr.mediation.core.privacy.Level;
import fr.mediation.core.reglement.MandateTerms;
import fr.mediation.core.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Synthèse du dossier: the whole case for the mediator in charge: where it stands, what is due, what the law takes from it, and its
 * history. Names and texts stay in the vault: the host reads them by the references of the facts.
 *
 * @param caseId the case
 * @param phase where it stands
 * @param waitingOn whose turn it is
 * @param mandate whether the day is in the mandate of the mediator in charge; uncertain between two readings of its end
 * @param duties what is due, overdue first
 * @param legalClock the days the law relies on
 * @param history the facts, in the order they were recorded
 */
@Classified(Level.SECRET)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"caseId", "phase", "waitingOn", "mandate", "duties", "legalClock", "history"})
public record SynthesisView(
        String caseId,
        Phase phase,
        WaitingOn waitingOn,
        Optional<MandateTerms.Coverage> mandate,
        List<Duty> duties,
        LegalClock legalClock,
        List<Line> history) {

    /**
     * One line of the history.
     *
     * @param version its place
     * @param on the day of the fact
     * @param kind the fact
     * @param label what happened, in words
     */
    @Classified(Level.SECRET)
    @JsonPropertyOrder({"version", "on", "kind", "label"})
    public record Line(long version, LocalDate on, Fact.Kind kind, Wording label) {}

    /**
     * Copies the lists.
     *
     * @param caseId the case
     * @param phase where it stands
     * @param waitingOn whose turn it is
     * @param mandate whether the mandate covers the day
     * @param duties what is due
     * @param legalClock the days the law relies on
     * @param history the facts
     */
    public SynthesisView {
        duties = List.copyOf(duties);
        history = List.copyOf(history);
    }
}
