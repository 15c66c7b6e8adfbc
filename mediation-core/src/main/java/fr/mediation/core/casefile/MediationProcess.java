/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.privacy.Classified;
import fr.mediation.core.privacy.Level;
import fr.mediation.core.privacy.SubjectRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Processus de médiation: the proposal, the consents to its text, the convention, the meetings, the suspensions.
 *
 * @param everProposed whether a mediation was ever proposed
 * @param convention the current text, proposed or concluded
 * @param consents the parties who consented to that text, in the order they did
 * @param signedOn the day the first convention was concluded
 * @param firstMeetingOn the day of the first mediation meeting
 * @param sessions how many sessions were held
 * @param pauses the suspensions, past and present
 */
@Classified(Level.PARTIES)
public record MediationProcess(
        boolean everProposed,
        Optional<Convention> convention,
        @Classified(value = Level.PARTIES, personal = true) List<SubjectRef> consents,

        Optional<LocalDate> signedOn,
        Optional<LocalDate> firstMeetingOn,
        int sessions,
        List<Pause> pauses) {

    static final MediationProcess NONE =
            new MediationProcess(false, Optional.empty(), List.of(), Optional.empty(), Optional.empty(), 0, List.of());

    /**
     * Copies the lists.
     *
     * @param everProposed whether ever proposed
     * @param convention the current text
     * @param consents who consented to it
     * @param signedOn when it was concluded
     * @param firstMeetingOn when the parties first met
     * @param sessions how many sessions
     * @param pauses the suspensions
     */
    public MediationProcess {
        consents = List.copyOf(consents);
        pauses = List.copyOf(pauses);
    }

    /**
     * A suspension.
     *
     * @param from its first day
     * @param resumedOn the day it was lifted, or empty while it lasts
     * @param reason why
     */
    @Classified(Level.PARTIES)
    public record Pause(LocalDate from, Optional<LocalDate> resumedOn, SuspensionReason reason) {}

    MediationProcess proposed(Convention text) {
        return new MediationProcess(true, Optional.of(text), List.of(), signedOn, firstMeetingOn, sessions, pauses);
    }

    MediationProcess amended(Convention text) {
        return new MediationProcess(
                everProposed, Optional.of(text), List.of(), signedOn, firstMeetingOn, sessions, pauses);
    }

    MediationProcess withoutConvention() {
        return new MediationProcess(
                everProposed, Optional.empty(), consents, signedOn, firstMeetingOn, sessions, pauses);
    }

    MediationProcess reopened() {
        return withoutConvention().consenting(List.of());
    }

    MediationProcess consented(SubjectRef party) {
        return consenting(Lists.plusNew(consents, party));
    }

    MediationProcess consentWithdrawn(SubjectRef party) {
        return consenting(consents.stream().filter(c -> !c.equals(party)).toList());
    }

    private MediationProcess consenting(List<SubjectRef> parties) {
        return new MediationProcess(everProposed, convention, parties, signedOn, firstMeetingOn, sessions, pauses);
    }

    MediationProcess signed(LocalDate day) {
        Optional<LocalDate> first = signedOn.isPresent() ? signedOn : Optional.of(day);
        return new MediationProcess(everProposed, convention, consents, first, firstMeetingOn, sessions, pauses);
    }

    MediationProcess met(LocalDate day) {
        Optional<LocalDate> first = Lists.earlier(firstMeetingOn, day);
        return new MediationProcess(everProposed, convention, consents, signedOn, first, sessions + 1, pauses);
    }

    MediationProcess firstMetInsteadOn(LocalDate day) {
        return new MediationProcess(everProposed, convention, consents, signedOn, Optional.of(day), sessions, pauses);
    }

    MediationProcess paused(LocalDate day, SuspensionReason reason) {
        return pausing(Lists.plus(pauses, new Pause(day, Optional.empty(), reason)));
    }

    MediationProcess unpaused(LocalDate day) {
        if (pauses.isEmpty() || pauses.get(pauses.size() - 1).resumedOn().isPresent()) {
            return this;
        }
        Pause last = pauses.get(pauses.size() - 1);
        Pause over = new Pause(last.from(), Optional.of(day), last.reason());
        return pausing(Lists.plus(pauses.subList(0, pauses.size() - 1), over));
    }

    private MediationProcess pausing(List<Pause> all) {
        return new MediationProcess(everProposed, convention, consents, signedOn, firstMeetingOn, sessions, all);
    }

    @Override
    public String toString() {
        return "MediationProcess";
    }
}
