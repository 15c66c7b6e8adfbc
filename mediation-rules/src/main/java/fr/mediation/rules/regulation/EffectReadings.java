/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.regulation;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.law.Validity;
import fr.mediation.core.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Lectures de l'effet de la saisine sur les délais (CGCT, art. L. 1112-24, al. 7): what the règlement prints and what the
 * statute says; when it prints nothing, the statute and no effect at all. Nobody picks between them silently.
 *
 * <p>For whoever decides and computes, never a text for a user (R-Pre.2). Immutable and thread safe.
 *
 * @param declared whether the règlement prints an effect
 * @param readings the readings, at least one; that of the règlement first
 * @param prudent the effect to act upon without any risk: the one that leaves the least time
 */
@JsonPropertyOrder({"declared", "prudent", "readings"})
public record EffectReadings(boolean declared, List<PrintedEffect> readings, PrintedEffect.Effect prudent) {

    private static final PrintedEffect STATUTE = new PrintedEffect(
            PrintedEffect.Effect.AS_STATUTE,
            new Wording(
                    "La saisine du médiateur territorial interrompt les délais de recours contentieux et suspend les prescriptions.",
                    "A referral to the territorial mediator interrupts the time limits to go to court and suspends limitation."),
            List.of(
                    LegalReference.of("CGCT", "art. L. 1112-24, al. 7")
                            .during(Validity.since(LocalDate.of(2019, 12, 29))),
                    LegalReference.of("CJA", "art. L. 213-6")));

    private static final PrintedEffect SILENT = new PrintedEffect(
            PrintedEffect.Effect.NONE,
            new Wording(
                    "La saisine ne change rien aux délais, si les conditions de la loi (accord écrit ou première réunion) ne sont pas réunies.",
                    "A referral does not move the time limits, if the conditions of the statute (a written agreement or a first meeting) are not"
                            + " met."),
            List.of(LegalReference.of("CJA", "art. L. 213-6")));

    /**
     * Copies the readings.
     *
     * @param declared whether the règlement prints an effect
     * @param readings the readings
     * @param prudent the prudent one
     * @throws IllegalArgumentException if the prudent effect is not one of the readings
     */
    public EffectReadings {
        Objects.requireNonNull(prudent, "prudent");
        readings = List.copyOf(readings);
        if (readings.stream().noneMatch(reading -> reading.effect() == prudent)) {
            throw new IllegalArgumentException("the prudent effect is one of the readings");
        }
    }

    /**
     * The readings under a règlement.
     *
     * @param practice what the règlement prints beside admissibility
     * @return the readings
     */
    public static EffectReadings of(Practice practice) {
        List<PrintedEffect> readings = new ArrayList<>();
        practice.effectOnTimeLimits().ifPresent(readings::add);
        boolean declared = !readings.isEmpty();
        if (readings.stream().noneMatch(reading -> reading.effect() == PrintedEffect.Effect.AS_STATUTE)) {
            readings.add(STATUTE);
        }
        if (!declared) {
            readings.add(SILENT);
        }
        PrintedEffect.Effect prudent = PrintedEffect.Effect.AS_STATUTE;
        for (PrintedEffect reading : readings) {
            // from no effect, which leaves the least time, to the interruption, which leaves the most
            prudent = reading.effect().compareTo(prudent) < 0 ? reading.effect() : prudent;
        }
        return new EffectReadings(declared, readings, prudent);
    }
}
