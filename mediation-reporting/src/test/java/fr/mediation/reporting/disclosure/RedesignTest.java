/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.mediation.core.taxonomy.Code;
import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.aggregate.CaseArbitraries;
import fr.mediation.reporting.aggregate.Merging;
import fr.mediation.reporting.aggregate.ReportSpec;
import fr.mediation.reporting.aggregate.ReportState;
import fr.mediation.reporting.aggregate.ReportingPeriod;
import fr.mediation.reporting.aggregate.TableSpec;
import fr.mediation.reporting.record.Axis;
import fr.mediation.reporting.record.CaseRecordBuilder;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which rows to put together, and what it gains, in tables small enough to be settled by hand. */
class RedesignTest {

    private static final DisclosurePolicy.MinimumCount FIVE = DisclosurePolicy.minCount(5);

    private static TableSpec channels(String id) {
        return TableSpec.of(id, CaseArbitraries.words(), ReportingPeriod.ofYear(2024), Axis.CHANNEL);
    }

    private static List<Redesign> propose(Map<String, Integer> counts, TableSpec... tables) {
        ReportState state =
                ReportState.empty(new ReportSpec(LocalDate.of(2025, 1, 1), CaseArbitraries.codes(), List.of(tables)));
        add(state, 2024, counts);
        return Redesign.propose(state, FIVE);
    }

    private static void add(ReportState state, int year, Map<String, Integer> counts) {
        counts.forEach((channel, times) -> {
            for (int i = 0; i < times; i++) {
                CaseRecordBuilder row = new CaseRecordBuilder()
                        .id("x")
                        .kind(i % 2 == 0 ? "MEDIATION" : "REORIENTATION")
                        .receivedOn(LocalDate.of(year, 3, 1));
                state.add(channel.isEmpty() ? row.build() : row.channel(channel).build());
            }
        });
    }

    private static Map<String, Integer> counts(Object... pairs) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            counts.put((String) pairs[i], (Integer) pairs[i + 1]);
        }
        return counts;
    }

    private static Merging others(String... codes) {
        return new Merging(
                Axis.CHANNEL,
                new Code("MERGED_OTHERS", new Wording("Autres, regroupés", "Others, put together"), null),
                List.of(codes));
    }

    @Test
    @DisplayName("R-05.2 : deux petites lignes ensemble passent le seuil, et rien n'est plus masqué")
    void twoSmallRowsTogetherPassTheThreshold() {
        List<Redesign> proposals =
                propose(counts("PHONE", 3, "EMAIL", 3, "POST", 30, "ONLINE_FORM", 40), channels("t"));

        assertThat(proposals).containsExactly(new Redesign("t", others("EMAIL", "PHONE"), 3, 0));
        assertThat(proposals.get(0).gain()).isEqualTo(3);
    }

    @Test
    @DisplayName("R-05.2 : le regroupement qui gagne le plus est proposé, non le premier qui gagne")
    void theBestMergingIsProposed() {
        // the two smallest make 4, which is still withheld; with the third they make 8
        assertThat(propose(
                        counts("PHONE", 2, "EMAIL", 2, "POST", 4, "ONLINE_FORM", 40, "PERMANENCE", 50), channels("t")))
                .containsExactly(new Redesign("t", others("EMAIL", "PHONE", "POST"), 4, 0));
    }

    @Test
    @DisplayName(
            "R-05.2 : rien à proposer sans petit effectif, ni pour un tableau déjà regroupé, ni pour des lignes d'années")
    void nothingIsProposedWithoutNeed() {
        Map<String, Integer> small = counts("PHONE", 3, "EMAIL", 3, "POST", 30, "ONLINE_FORM", 40);

        assertThat(propose(counts("PHONE", 5, "EMAIL", 6, "POST", 30), channels("t")))
                .isEmpty();
        assertThat(propose(small, channels("t").merging(others("POST", "ONLINE_FORM"))))
                .isEmpty();
        assertThat(propose(
                        small,
                        TableSpec.of("t", CaseArbitraries.words(), ReportingPeriod.ofYear(2024), Axis.QUARTER)
                                .by(Axis.CHANNEL)))
                .isEmpty();
        assertThat(propose(small, channels("t").durations())).isEmpty();
    }

    @Test
    @DisplayName("R-05.2 : au moins une ligne reste elle-même, et « non renseigné » n'est pas regroupé")
    void oneRowAtLeastIsKept() {
        assertThat(propose(counts("PHONE", 3, "EMAIL", 40), channels("t"))).isEmpty();
        assertThat(propose(counts("PHONE", 3, "EMAIL", 3, "POST", 40, "", 3), channels("t")))
                .allSatisfy(r -> assertThat(r.merging().codes()).doesNotContain("NOT_RECORDED"));
    }

    @Test
    @DisplayName("R-05.2 : un tableau croisé se regroupe aussi, colonne par colonne")
    void crossedTablesAreMergedColumnByColumn() {
        List<Redesign> proposals = propose(
                counts("PHONE", 4, "EMAIL", 6, "POST", 60, "ONLINE_FORM", 80),
                channels("t").by(Axis.KIND));

        assertThat(proposals).containsExactly(new Redesign("t", others("EMAIL", "PHONE"), 9, 0));
    }

    @Test
    @DisplayName("R-05.2 : chaque tableau a sa proposition, le plus grand gain d'abord, puis par nom de tableau")
    void theLargestGainComesFirst() {
        ReportState state = ReportState.empty(new ReportSpec(
                LocalDate.of(2025, 1, 1),
                CaseArbitraries.codes(),
                List.of(
                        channels("c").over("c", ReportingPeriod.ofYear(2023)),
                        channels("b"),
                        channels("a").over("a", ReportingPeriod.ofYear(2022)))));
        add(state, 2022, counts("PHONE", 3, "EMAIL", 3, "POST", 30));
        add(state, 2023, counts("PHONE", 3, "EMAIL", 3, "POST", 30));
        add(state, 2024, counts("PHONE", 2, "EMAIL", 2, "POST", 4, "ONLINE_FORM", 40, "PERMANENCE", 50));

        assertThat(Redesign.propose(state, FIVE))
                .extracting(Redesign::table, Redesign::gain)
                .containsExactly(tuple("b", 4), tuple("a", 3), tuple("c", 3));
    }
}
