/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.mediation.core.wording.Language;
import fr.mediation.reporting.aggregate.CaseArbitraries;
import fr.mediation.reporting.aggregate.Measure;
import fr.mediation.reporting.aggregate.Merging;
import fr.mediation.reporting.aggregate.ReportSpec;
import fr.mediation.reporting.aggregate.ReportState;
import fr.mediation.reporting.aggregate.ReportingPeriod;
import fr.mediation.reporting.aggregate.TableSpec;
import fr.mediation.reporting.annual.Isere2024;
import fr.mediation.reporting.disclosure.audit.DisclosureAudit;
import fr.mediation.reporting.record.Axis;
import fr.mediation.reporting.record.CaseRecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Sensitive categories, whole groups, dominance, and what to merge. */
class SensitiveTest {

    private static final DisclosurePolicy.MinimumCount HEALTH = DisclosurePolicy.healthAndSocial();
    private static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2024);

    private static ReportSpec spec(TableSpec... tables) {
        return new ReportSpec(LocalDate.of(2025, 1, 1), CaseArbitraries.codes(), List.of(tables));
    }

    private static TableSpec table(String id, Axis rows) {
        return TableSpec.of(id, CaseArbitraries.words(), YEAR, rows);
    }

    private static void add(ReportState state, int times, String territory, String subDomain) {
        for (int i = 0; i < times; i++) {
            state.add(new CaseRecordBuilder()
                    .id("x")
                    .receivedOn(LocalDate.of(2024, 3, 1))
                    .territory(territory)
                    .subDomain(subDomain)
                    .build());
        }
    }

    private static Cell cell(ProtectedReport report, String table, String row, String column) {
        return report.table(table).orElseThrow().cell(row, column).orElseThrow();
    }

    @Test
    @DisplayName("R-05.2 : 11 pour le handicap, 3 pour la voirie, dans le même tableau")
    void eachCategoryHasItsThreshold() {
        ReportSpec spec = spec(table("d", Axis.SUB_DOMAIN));
        ReportState state = ReportState.empty(spec);
        add(state, 10, "NORTH", "DISABILITY");
        add(state, 4, "NORTH", "ROADS");
        add(state, 30, "NORTH", "PROCUREMENT");
        add(state, 12, "NORTH", "ELDERLY");
        ProtectedReport report = Disclosure.protect(state, HEALTH);
        ProtectedReport plain = Disclosure.protect(state, DisclosurePolicy.minCount(3));

        assertThat(cell(report, "d", "DISABILITY", "COUNT").withheld()).isTrue();
        assertThat(report.protection().belowThreshold()).isEqualTo(1);
        assertThat(plain.protection().belowThreshold()).isZero();
        assertThat(DisclosureAudit.of(spec, report, HEALTH).run().safe()).isTrue();
        assertThat(report.statement().fr()).contains("le seuil est de 11");
        assertThat(report.statement().en()).contains("the threshold is 11");
        assertThat(plain.statement().fr()).doesNotContain("sensibles");
    }

    @Test
    @DisplayName(
            "R-05.2 : tous les dossiers d'un territoire relèvent du handicap : ni le plein ni les zéros ne le disent")
    void aFullRowOfASensitiveCategoryIsWithheldWithItsZeros() {
        ReportSpec spec = spec(table("d", Axis.TERRITORY).by(Axis.DOMAIN));
        ReportState state = ReportState.empty(spec);
        add(state, 15, "NORTH", "DISABILITY");
        add(state, 20, "SOUTH", "DISABILITY");
        add(state, 20, "SOUTH", "ROADS");
        add(state, 20, "SOUTH", "CHILD_PROTECTION");
        ProtectedReport report = Disclosure.protect(state, HEALTH);
        ProtectedReport plain = Disclosure.protect(state, DisclosurePolicy.minCount(3));

        assertThat(cell(report, "d", "NORTH", "AUTONOMY.COUNT").withheld()).isTrue();
        boolean aZeroIsWithheld = List.of("EDUCATION", "SOCIAL", "MISC").stream()
                .anyMatch(d -> cell(report, "d", "NORTH", d + ".COUNT").withheld());
        boolean theTotalIsWithheld = cell(report, "d", "NORTH", "TOTAL").withheld();
        assertThat(aZeroIsWithheld || theTotalIsWithheld).isTrue();
        assertThat(report.protection().unproven()).isZero();
        assertThat(plain.tables().get(0).masked()).isFalse();
        assertThat(DisclosureAudit.of(spec, report, HEALTH).run().safe()).isTrue();
    }

    @Test
    @DisplayName("R-05.2 : « tous sauf un » dit la même chose ; « tous sauf deux » se publie")
    void allButOneIsAWholeGroupToo() {
        for (int others : new int[] {1, 2, 12}) {
            ReportSpec spec = spec(table("d", Axis.DOMAIN));
            ReportState state = ReportState.empty(spec);
            add(state, 30, "NORTH", "DISABILITY");
            add(state, others, "NORTH", "ROADS");
            ProtectedReport report =
                    Disclosure.protect(state, DisclosurePolicy.minCount(2).sensitive(Axis.DOMAIN, 2, "AUTONOMY"));
            assertThat(report.tables().get(0).masked()).isEqualTo(others == 1);
        }
    }

    @Test
    @DisplayName("R-05.2 : un dossier qui fait presque toute la somme masque la moyenne, pas l'effectif")
    void aDominantCaseWithholdsTheMean() {
        ReportSpec spec = spec(
                table("days", Axis.KIND).durations(),
                table("persons", Axis.KIND).measuring(Measure.PERSONS));
        ReportState state = ReportState.empty(spec);
        for (int i = 0; i < 40; i++) {
            for (String kind : List.of("MEDIATION", "REORIENTATION")) {
                LocalDate received = LocalDate.of(2024, 1, 5);
                boolean dominant = i == 0 && kind.equals("MEDIATION");
                state.add(new CaseRecordBuilder()
                        .id("x")
                        .kind(kind)
                        .receivedOn(received)
                        .closedOn(received.plusDays(dominant ? 340 : i % 2))
                        .persons(dominant ? 900 : 1)
                        .build());
            }
        }
        ProtectedReport report = Disclosure.protect(state, DisclosurePolicy.minCount(3));
        ProtectedReport lenient =
                Disclosure.protect(state, DisclosurePolicy.minCount(3).dominance(100));

        assertThat(cell(report, "days", "MEDIATION", "COUNT").count()).hasValue(40);
        for (String column : List.of("MEAN", "MEDIAN", "NINTH_DECILE")) {
            assertThat(cell(report, "days", "MEDIATION", column).withheld()).isTrue();
        }
        assertThat(cell(report, "persons", "MEDIATION", "PERSONS").withheld()).isTrue();
        // the whole minus the other row would give the row away
        assertThat(cell(report, "days", "TOTAL", "MEAN").withheld()
                        || cell(report, "days", "REORIENTATION", "MEAN").withheld())
                .isTrue();
        assertThat(cell(lenient, "days", "MEDIATION", "MEAN").text(Language.EN)).isEqualTo("9.0");
        assertThat(cell(lenient, "persons", "MEDIATION", "PERSONS").count()).hasValue(939);
        assertThat(DisclosureAudit.of(spec, report, DisclosurePolicy.minCount(3))
                        .run()
                        .safe())
                .isTrue();
    }

    @Test
    @DisplayName("R-05.2, seuil 11 : l'Isère se voit proposer de regrouper des catégories, avec le gain")
    void redesignIsProposedWithItsGain() {
        ReportState state = Isere2024.state();
        List<Redesign> proposals = Redesign.propose(state, DisclosurePolicy.minCount(11));

        assertThat(proposals).isNotEmpty().allSatisfy(p -> {
            assertThat(p.gain()).isPositive();
            assertThat(p.withheldAfter()).isLessThan(p.withheldBefore());
            assertThat(p.merging().codes()).hasSizeGreaterThan(1);
        });
        assertThat(proposals)
                .isSortedAccordingTo((a, b) ->
                        b.gain() != a.gain() ? b.gain() - a.gain() : a.table().compareTo(b.table()));
        // what is proposed is what one gets when it is accepted
        Redesign first = proposals.get(0);
        List<TableSpec> tables = state.spec().tables().stream()
                .map(t -> t.id().equals(first.table()) ? t.merging(first.merging()) : t)
                .toList();
        ReportState redesigned = ReportState.empty(
                new ReportSpec(state.spec().extractedOn(), state.spec().codes(), tables));
        Isere2024.cases().forEach(redesigned::add);
        ProtectedReport.Protection cost =
                Disclosure.protect(redesigned, DisclosurePolicy.minCount(11)).protection();
        assertThat(cost.belowThreshold() + cost.complementary()).isEqualTo(first.withheldAfter());
        assertThat(Redesign.propose(redesigned, DisclosurePolicy.minCount(11)))
                .noneMatch(p -> p.table().equals(first.table()));
    }

    @Test
    void malformedRulesAreRefused() {
        DisclosurePolicy.MinimumCount three = DisclosurePolicy.minCount(3);

        assertThatThrownBy(() -> three.sensitive(Axis.DOMAIN, 1, "A")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> three.sensitive(Axis.DOMAIN, 11)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> three.dominance(49)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> three.dominance(101)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Merging(
                        Axis.DOMAIN, CaseArbitraries.codes().domains().codes().get(0), List.of("A")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
