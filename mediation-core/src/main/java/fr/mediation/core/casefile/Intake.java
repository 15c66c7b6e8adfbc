/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.privacy.Classified;
import fr.mediation.core.privacy.Level;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Saisine et prise en charge: what is known of how the case came and who is in charge of it.
 *
 * @param referral how the mediator was seized, without persons once erased
 * @param ownInitiative whether the mediator opened it of their own initiative
 * @param waivedByImport whether the duties of the past are waived because the case was taken over
 * @param mandate the mandate of the mediator in charge, or empty when nobody is
 * @param recused the mediators who stood back
 */
@Classified(Level.PARTIES)
public record Intake(
        Optional<Referral> referral,
        boolean ownInitiative,
        boolean waivedByImport,
        @Classified(Level.AUTHORITY) Optional<Mandate> mandate,
        @Classified(Level.MEDIATOR) List<String> recused) {

    static final Intake NONE = new Intake(Optional.empty(), false, false, Optional.empty(), List.of());

    /**
     * Copies the list.
     *
     * @param referral how the mediator was seized
     * @param ownInitiative whether of their own initiative
     * @param waivedByImport whether taken over
     * @param mandate the mandate in charge
     * @param recused who stood back
     */
    public Intake {
        recused = List.copyOf(recused);
    }

    Intake seized(Referral how) {
        return new Intake(Optional.of(how), ownInitiative, waivedByImport, mandate, recused);
    }

    Intake ofOwnInitiative(Referral how) {
        return new Intake(Optional.of(how), true, waivedByImport, mandate, recused);
    }

    Intake imported(Referral how) {
        return new Intake(Optional.of(how), ownInitiative, true, mandate, recused);
    }

    Intake inHandsOf(Mandate mediator) {
        return new Intake(referral, ownInitiative, waivedByImport, Optional.of(mediator), recused);
    }

    Intake without(String mediator) {
        List<String> now = Lists.plusNew(recused, mediator);
        return new Intake(referral, ownInitiative, waivedByImport, Optional.empty(), now);
    }

    Intake receivedOn(LocalDate corrected) {
        Optional<Referral> now = referral.map(r -> r.receivedOn(corrected));
        return new Intake(now, ownInitiative, waivedByImport, mandate, recused);
    }

    Intake withoutPersons() {
        return new Intake(referral.map(Referral::withoutPersons), ownInitiative, waivedByImport, mandate, recused);
    }

    boolean isUser(String reference) {
        return referral.isPresent()
                && referral.get().parties().stream()
                        .anyMatch(
                                p -> p.side() == Party.Side.USER && p.ref().id().equals(reference));
    }

    @Override
    public String toString() {
        return "Intake";
    }
}
