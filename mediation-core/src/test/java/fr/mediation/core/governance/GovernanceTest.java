/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.mediation.core.law.LegalReference;
import fr.mediation.core.privacy.SubjectRef;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Gouvernance du médiateur (règlement Isère 2022, art. 1 à 3 ; CGCT, art. L. 1112-24)")
class GovernanceTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 4);

    private static Office office(Office.Kind kind) {
        return new Office(kind, DAY.minusYears(1), Optional.of(DAY));
    }

    @Test
    @DisplayName("R-02.8 : la fonction est incompatible avec un mandat électif et avec toute autre activité")
    void electedOfficeIsIncompatible() {
        List<Office> held = List.of(
                office(Office.Kind.ELECTED_OFFICE),
                office(Office.Kind.AGENT_OF_THE_AUTHORITY),
                office(Office.Kind.OTHER_ACTIVITY));
        assertThat(Incompatibilities.OF_ISERE_2022.on(held, DAY))
                .extracting(Incompatibilities.Finding::kind)
                .containsExactly(Office.Kind.ELECTED_OFFICE, Office.Kind.OTHER_ACTIVITY);
        assertThat(Incompatibilities.OF_ISERE_2022.on(held, DAY.plusDays(1)))
                .as("ended the day before")
                .isEmpty();
        assertThat(Incompatibilities.OF_ISERE_2022.on(held, DAY.minusYears(1)))
                .as("from the first day")
                .hasSize(2);
        assertThat(Incompatibilities.OF_ISERE_2022.on(held, DAY.minusYears(1).minusDays(1)))
                .isEmpty();
        Incompatibilities.Finding first =
                Incompatibilities.OF_ISERE_2022.on(held, DAY).get(0);
        assertThat(first.reference().citation()).isEqualTo("Règlement Isère 2022, art. 2");
        assertThat(first.message().fr()).contains("mandat électif");
    }

    @Test
    @DisplayName(
            "R-L.4 : la loi interdit d'être agent de la collectivité, ou élu ou agent d'un groupement ; un règlement choisit de le relever")
    void theLawForbidsAgentsAndGroupings() {
        List<Office> held =
                List.of(office(Office.Kind.AGENT_OF_THE_AUTHORITY), office(Office.Kind.OFFICE_IN_A_GROUPING));
        assertThat(Incompatibilities.OF_ISERE_2022.on(held, DAY))
                .as("the text alone says nothing of it")
                .isEmpty();
        assertThat(Incompatibilities.OF_THE_LAW.on(held, DAY))
                .extracting(f -> f.kind() + " " + f.reference().citation())
                .containsExactly(
                        "AGENT_OF_THE_AUTHORITY CGCT, art. L. 1112-24", "OFFICE_IN_A_GROUPING CGCT, art. L. 1112-24");
        Incompatibilities both = Incompatibilities.OF_ISERE_2022.and(Incompatibilities.OF_THE_LAW);
        assertThat(both.forbidden()).hasSize(5);
        assertThat(both.forbidden())
                .containsEntry(Office.Kind.ELECTED_OFFICE, LegalReference.of("Règlement Isère 2022", "art. 2"));
        assertThat(new Incompatibilities(Map.of()).on(held, DAY))
                .as("switched off")
                .isEmpty();
    }

    @Test
    @DisplayName("R-02.12 : analyse des pratiques et formation continue sont notées, 70 heures se retrouvent")
    void trainingIsRecorded() {
        PracticeRecord record = new PracticeRecord(List.of(
                new PracticeRecord.Activity(PracticeRecord.Kind.TRAINING, DAY, Duration.ofHours(42)),
                new PracticeRecord.Activity(PracticeRecord.Kind.TRAINING, DAY.plusMonths(2), Duration.ofHours(28)),
                new PracticeRecord.Activity(PracticeRecord.Kind.TRAINING, DAY.plusYears(1), Duration.ofHours(5)),
                new PracticeRecord.Activity(PracticeRecord.Kind.PRACTICE_ANALYSIS, DAY, Duration.ofHours(3))));
        assertThat(record.in(PracticeRecord.Kind.TRAINING, 2024)).isEqualTo(Duration.ofHours(70));
        assertThat(record.in(PracticeRecord.Kind.PRACTICE_ANALYSIS, 2024)).isEqualTo(Duration.ofHours(3));
        assertThat(record.in(PracticeRecord.Kind.PRACTICE_ANALYSIS, 2025)).isZero();
        assertThatThrownBy(() -> new PracticeRecord.Activity(PracticeRecord.Kind.TRAINING, DAY, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PracticeRecord.Activity(PracticeRecord.Kind.TRAINING, DAY, Duration.ofHours(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("R-03.1 : les moyens donnés sont notés par année, sans règle")
    void meansAreRecordedByYear() {
        YearlyMeans.Item staff = new YearlyMeans.Item("STAFF", new BigDecimal("1.5"), "FTE");
        assertThat(new YearlyMeans(2024, List.of(staff)).items()).containsExactly(staff);
        assertThat(new YearlyMeans.Item("BUDGET", BigDecimal.ZERO, "EUR").quantity())
                .isZero();
        assertThatThrownBy(() -> new YearlyMeans.Item("BUDGET", new BigDecimal("-1"), "EUR"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("R-15.1 : les référents de chaque service sont connus et datés")
    void serviceContactsAreDated() {
        ServiceContacts contacts = new ServiceContacts(List.of(
                new ServiceContacts.Contact("autonomy", new SubjectRef("a"), DAY.minusYears(1), Optional.of(DAY)),
                new ServiceContacts.Contact("autonomy", new SubjectRef("b"), DAY.plusDays(1), Optional.empty()),
                new ServiceContacts.Contact("roads", new SubjectRef("c"), DAY, Optional.empty())));
        assertThat(contacts.on("autonomy", DAY))
                .extracting(c -> c.person().id())
                .containsExactly("a");
        assertThat(contacts.on("autonomy", DAY.plusDays(1)))
                .extracting(c -> c.person().id())
                .containsExactly("b");
        assertThat(contacts.on("autonomy", DAY.minusYears(2))).isEmpty();
        assertThat(contacts.on("education", DAY)).isEmpty();
        assertThat(contacts.toString()).doesNotContain("[a]");
        assertThatThrownBy(
                        () -> new ServiceContacts.Contact("x", new SubjectRef("a"), DAY, Optional.of(DAY.minusDays(1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Office(Office.Kind.OTHER_ACTIVITY, DAY, Optional.of(DAY.minusDays(1))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
