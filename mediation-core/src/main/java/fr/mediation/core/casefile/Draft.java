/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A case while facts are applied to it. What it refers to is never changed in place, so that a copy of the fields is a copy of the
 * case; {@link CaseState} holds one that nobody changes any more. What each fact changes is said by family in {@link Changes}.
 */
final class Draft implements Cloneable {

    String caseId = "";
    long version;
    String authority = "";
    String ruleSet = "";
    Phase phase = Phase.NONE;

    @Nullable Phase phaseLeft;

    Intake intake = Intake.NONE;
    Contacts contacts = Contacts.NONE;
    Examination examination = Examination.NONE;
    MediationProcess mediation = MediationProcess.NONE;
    Outcome outcome = Outcome.NONE;
    Keeping keeping = Keeping.NONE;

    @Nullable Trail commands;

    Draft copy() {
        try {
            return (Draft) super.clone();
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException("a draft can be copied", impossible);
        }
    }

    Draft apply(CaseEvent event) {
        version = event.version();
        commands = Trail.with(commands, event.commandId());
        if (phase == Phase.NONE) {
            caseId = event.caseId();
            authority = event.actor().authority();
            ruleSet = event.ruleSet();
        }
        Fact fact = event.fact();
        Phase before = phase;
        Phase after = TransitionTable.STANDARD.after(this, fact);
        LocalDate day = event.occurredOn();
        return Changes.apply(fact, day, this).moved(before, after, fact, day);
    }

    private Draft moved(Phase before, Phase after, Fact fact, LocalDate day) {
        phase = after;
        if (after == Phase.SUSPENDED && before != Phase.SUSPENDED) {
            phaseLeft = fact.kind() == Fact.Kind.CONSENT_WITHDRAWN ? Phase.PROPOSED : before;
        } else if (after != Phase.SUSPENDED && before == Phase.SUSPENDED) {
            phaseLeft = null;
            mediation = mediation.unpaused(day);
        }
        return this;
    }

    private @Nullable Object[] values() {
        return new @Nullable Object[] {
            caseId,
            version,
            authority,
            ruleSet,
            phase,
            phaseLeft,
            intake,
            contacts,
            examination,
            mediation,
            outcome,
            keeping,
            commands
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Draft d && Arrays.equals(values(), d.values());
    }

    @Override
    public int hashCode() {
        return Objects.hash(caseId, version, phase);
    }
}
