/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import java.util.List;
import java.util.Optional;

/**
 * Instantané d'un dossier: a case at one version, taken so that reading it again costs less. Never the truth: it can be thrown away and made
 * again from the facts, and one of another {@link #REDUCER} must be.
 *
 * @param caseId the case
 * @param version how many facts it holds
 * @param authority the authority
 * @param ruleSet the règlement of the referral
 * @param phase where the case stands
 * @param phaseLeft where a suspended case goes back to
 * @param intake how it came
 * @param contacts who was told and heard
 * @param examination the study
 * @param mediation the mediation
 * @param outcome the end
 * @param keeping closing and conservation
 * @param commands the commands done, oldest first
 */
public record CaseSnapshot(
        String caseId,
        long version,
        String authority,
        String ruleSet,
        Phase phase,
        Optional<Phase> phaseLeft,
        Intake intake,
        Contacts contacts,
        Examination examination,
        MediationProcess mediation,
        Outcome outcome,
        Keeping keeping,
        List<String> commands) {

    /** The version of what facts change in a case. It grows when the same facts would give another state: older snapshots are then void. */
    public static final int REDUCER = 1;

    /**
     * Copies the list.
     *
     * @param caseId the case
     * @param version how many facts
     * @param authority the authority
     * @param ruleSet the règlement
     * @param phase the phase
     * @param phaseLeft the phase left
     * @param intake how it came
     * @param contacts who was told
     * @param examination the study
     * @param mediation the mediation
     * @param outcome the end
     * @param keeping its conservation
     * @param commands the commands done
     */
    public CaseSnapshot {
        commands = List.copyOf(commands);
    }

    /**
     * Takes a snapshot.
     *
     * @param state the case
     * @return everything in it
     */
    public static CaseSnapshot of(CaseState state) {
        Draft draft = state.copy();
        return new CaseSnapshot(
                draft.caseId,
                draft.version,
                draft.authority,
                draft.ruleSet,
                draft.phase,
                Optional.ofNullable(draft.phaseLeft),
                draft.intake,
                draft.contacts,
                draft.examination,
                draft.mediation,
                draft.outcome,
                draft.keeping,
                Trail.commands(draft.commands));
    }

    /**
     * The case as it stood.
     *
     * @return a state equal to the one taken, to which later facts can be applied
     */
    public CaseState state() {
        Draft draft = new Draft();
        draft.caseId = caseId;
        draft.version = version;
        draft.authority = authority;
        draft.ruleSet = ruleSet;
        draft.phase = phase;
        draft.phaseLeft = phaseLeft.orElse(null);
        draft.intake = intake;
        draft.contacts = contacts;
        draft.examination = examination;
        draft.mediation = mediation;
        draft.outcome = outcome;
        draft.keeping = keeping;
        for (String command : commands) {
            draft.commands = Trail.with(draft.commands, command);
        }
        return new CaseState(draft);
    }

    /** By phase and version only. */
    @Override
    public String toString() {
        return "CaseSnapshot[" + phase + ", " + version + "]";
    }
}
