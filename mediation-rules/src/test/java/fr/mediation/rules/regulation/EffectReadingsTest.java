/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.mediation.core.law.LegalReference;
import fr.mediation.core.wording.Wording;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EffectReadingsTest {

    private static EffectReadings printing(PrintedEffect.Effect effect) {
        PrintedEffect printed = new PrintedEffect(
                effect, new Wording("imprimé", "printed"), List.of(LegalReference.of("Essai", "art. 1")));
        return EffectReadings.of(new Practice(printed, null, List.of()));
    }

    @Test
    @DisplayName(
            "R-Pre.2 : un règlement muet laisse deux lectures, l'interruption de la loi et aucun effet, qui est la prudente")
    void silenceLeavesTwoReadings() {
        EffectReadings readings = EffectReadings.of(new Practice(null, null, List.of()));

        assertThat(readings.declared()).isFalse();
        assertThat(readings.readings())
                .extracting(PrintedEffect::effect)
                .containsExactly(PrintedEffect.Effect.AS_STATUTE, PrintedEffect.Effect.NONE);
        assertThat(readings.prudent()).isEqualTo(PrintedEffect.Effect.NONE);
        assertThat(readings.readings())
                .allSatisfy(reading -> assertThat(reading.references())
                        .extracting(LegalReference::article)
                        .contains("art. L. 213-6"));
    }

    @ParameterizedTest
    @EnumSource(value = PrintedEffect.Effect.class, names = "AS_STATUTE", mode = EnumSource.Mode.EXCLUDE)
    @DisplayName(
            "R-Pre.2 : ce que le règlement imprime vient avec la loi, et la prudence suit ce qui laisse le moins de temps")
    void whatIsPrintedComesWithTheStatute(PrintedEffect.Effect effect) {
        EffectReadings readings = printing(effect);

        assertThat(readings.declared()).isTrue();
        assertThat(readings.readings())
                .extracting(PrintedEffect::effect)
                .containsExactly(effect, PrintedEffect.Effect.AS_STATUTE);
        assertThat(readings.readings().get(0).wording().fr()).isEqualTo("imprimé");
        assertThat(readings.prudent()).isEqualTo(effect);
    }

    @Test
    void aReglementThatRepeatsTheStatuteHasOneReading() {
        EffectReadings readings = printing(PrintedEffect.Effect.AS_STATUTE);

        assertThat(readings.readings()).hasSize(1);
        assertThat(readings.prudent()).isEqualTo(PrintedEffect.Effect.AS_STATUTE);
    }

    @Test
    void thePrudentEffectIsOneOfTheReadings() {
        List<PrintedEffect> statute = printing(PrintedEffect.Effect.AS_STATUTE).readings();

        assertThatThrownBy(() -> new EffectReadings(true, statute, PrintedEffect.Effect.NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
