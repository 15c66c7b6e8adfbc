/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.annual;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.disclosure.DisclosurePolicy;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ShareWordTest {

    private static List<String> sentences(ActivityReport report, String table) {
        return report.figureBlocks().stream()
                .filter(b -> b.table().id().equals(table))
                .flatMap(b -> b.reading().stream())
                .map(Wording::fr)
                .map(s -> s.replace('\u00A0', ' '))
                .toList();
    }

    @Test
    @DisplayName("F25 à F27 : « près de la moitié », « plus d'un tiers », « un cinquième »")
    void isereWordsForMediations() {
        assertThat(sentences(Isere2024.report(Isere2024.asPublished()), "mediation-outcome"))
                .containsExactly(
                        "Près de la moitié des dossiers (46 %, soit 19 sur 41) : Résolution complète.",
                        "Plus d'un tiers des dossiers (34 %, soit 14 sur 41) : Résolution partielle.",
                        "Un cinquième des dossiers (20 %, soit 8 sur 41) : Sans résolution.");
    }

    @Test
    @DisplayName("F21, F22 : « la majorité » et « près d'un tiers » des réorientations")
    void isereWordsForReorientations() {
        assertThat(sentences(Isere2024.report(Isere2024.asPublished()), "reorientation-outcome-cumulative"))
                .containsExactly(
                        "Près d'un tiers des dossiers (32 %, soit 21 sur 66) : Résolution complète.",
                        "La majorité des dossiers (65 %, soit 43 sur 66) : Résolution partielle.");
    }

    @Test
    @DisplayName(
            "F03 : « la majorité des médiations aboutit à une solution partielle » est refusé, même cumulé (95 sur 220)")
    void f03IsRefused() {
        assertThat(ShareWord.MAJORITY.holds(14, 41)).isFalse();
        assertThat(ShareWord.MAJORITY.holds(95, 220)).isFalse();
    }

    @Test
    @DisplayName("F09 : « multiplié par plus de 4 »")
    void f09IsSaid() {
        assertThat(sentences(Isere2024.report(Isere2024.asPublished()), "evolution"))
                .contains("Médiation, 2022 – 2024 : multiplication par plus de 4 (de 12 à 52).")
                .contains("Médiation, 2023 – 2024 : +30 % (de 40 à 52).")
                .contains("Réorientation, 2023 – 2024 : multiplication par 2 (de 14 à 28).");
    }

    @Test
    @DisplayName("R-05.2 : aucune phrase sur un chiffre masqué")
    void nothingIsSaidOfAWithheldFigure() {
        assertThat(sentences(Isere2024.report(DisclosurePolicy.minCount(11)), "mediation-outcome"))
                .noneMatch(s -> s.contains("Sans résolution"));
    }

    @Test
    void eachWordStopsAtItsBound() {
        assertThat(ShareWord.of(1, 3)).isEmpty();
        assertThat(ShareWord.of(334, 1000)).contains(ShareWord.MORE_THAN_A_THIRD);
        assertThat(ShareWord.of(333, 1000)).contains(ShareWord.NEARLY_A_THIRD);
        assertThat(ShareWord.of(400, 1000)).isEmpty();
        assertThat(ShareWord.of(450, 1000)).contains(ShareWord.NEARLY_HALF);
        assertThat(ShareWord.of(500, 1000)).contains(ShareWord.HALF);
        assertThat(ShareWord.of(501, 1000)).contains(ShareWord.MAJORITY);
        assertThat(ShareWord.of(950, 1000)).contains(ShareWord.NEARLY_ALL);
        assertThat(ShareWord.of(194, 1000)).isEmpty();
        assertThat(ShareWord.of(205, 1000)).contains(ShareWord.ONE_FIFTH);
        assertThat(ShareWord.of(206, 1000)).isEmpty();
    }

    @Property(tries = 200)
    void aMajorityIsAlwaysMoreThanHalf(
            @ForAll @IntRange(min = 1, max = 500) int whole, @ForAll @IntRange(max = 500) int cut) {
        int part = Math.min(whole, cut);
        Optional<ShareWord> word = ShareWord.of(part, whole);

        assertThat(ShareWord.MAJORITY.holds(part, whole)).isEqualTo(2 * part > whole);
        word.ifPresent(w -> assertThat(w.holds(part, whole)).isTrue());
    }
}
