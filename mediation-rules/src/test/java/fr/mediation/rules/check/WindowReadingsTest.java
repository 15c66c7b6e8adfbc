/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import static fr.mediation.rules.facts.StandardFacts.TRIGGERING_EVENT_ON;
import static fr.mediation.rules.facts.StandardFacts.VOCABULARY;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.law.Validity;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.check.AdmissibilityWindow.Cause;
import fr.mediation.rules.check.AdmissibilityWindow.Closing;
import fr.mediation.rules.check.AdmissibilityWindow.Opening;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.StandardFacts;
import fr.mediation.rules.regulation.Condition;
import fr.mediation.rules.regulation.ParameterId;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.Rule;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Période de saisine utile : ce qu'on en lit, et les jours qui la découpent")
class WindowReadingsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);
    private static final Wording WORDS = new Wording("mots", "words");
    private static final LegalReference ARTICLE = LegalReference.of("Essai", "art. 1");
    private static final Timeline NONE = new Timeline(List.of());

    private static Opening opening(@Nullable LocalDate on) {
        return new Opening(on, WORDS, List.of());
    }

    private static Closing closing(Cause cause, LocalDate until, LocalDate prudent) {
        return new Closing(cause, until, prudent, WORDS, List.of());
    }

    private static AdmissibilityWindow window(List<Opening> openings, Closing... closings) {
        return new AdmissibilityWindow(DAY, NONE, openings, List.of(closings));
    }

    @Test
    @DisplayName("le premier jour sûr n'est pas connu tant qu'une lecture n'a pas de jour")
    void theSureDayIsUnknownWhileAReadingHasNone() {
        assertThat(window(List.of(opening(DAY), opening(DAY.plusDays(3)))).prudentFrom())
                .contains(DAY.plusDays(3));
        assertThat(window(List.of(opening(DAY), opening(null))).prudentFrom()).isEmpty();
    }

    @Test
    @DisplayName("un délai de recours déjà passé ne presse plus ; une fin de médiation passée, si")
    void aLimitThatIsOverPressesNoMore() {
        Closing over = closing(Cause.COURT_LIMIT, DAY, DAY);
        Closing ahead = closing(Cause.COURT_LIMIT, DAY.plusDays(9), DAY.plusDays(1));
        Closing mandate = closing(Cause.MANDATE, DAY.minusDays(1), DAY.minusDays(1));

        assertThat(window(List.of(opening(DAY)), over).prudentUntil()).isEmpty();
        assertThat(window(List.of(opening(DAY)), over, ahead).prudentUntil()).contains(DAY.plusDays(1));
        assertThat(window(List.of(opening(DAY)), over, mandate).prudentUntil()).contains(DAY.minusDays(1));
    }

    @Test
    @DisplayName("attendre fait perdre un droit d'aller devant le juge, jamais un mandat ni un délai déjà passé")
    void waitingLosesARightToGoToCourtAlone() {
        List<Opening> later = List.of(opening(DAY.plusDays(5)));
        Closing mandate = closing(Cause.MANDATE, DAY.plusDays(2), DAY.plusDays(2));
        Closing over = closing(Cause.RAPO_LIMIT, DAY, DAY);
        Closing on = closing(Cause.RAPO_LIMIT, DAY.plusDays(5), DAY.plusDays(5));
        Closing after = closing(Cause.COURT_LIMIT, DAY.plusDays(6), DAY.plusDays(6));

        assertThat(window(later, mandate).waitingMayLoseARight()).isFalse();
        assertThat(window(later, over).waitingMayLoseARight()).isFalse();
        assertThat(window(later, after).waitingMayLoseARight()).isFalse();
        assertThat(window(later, on).waitingMayLoseARight()).isTrue();
        assertThat(window(List.of(opening(null)), after).waitingMayLoseARight()).isTrue();
    }

    @Test
    @DisplayName("en JSON, les jours lus sont écrits à côté de ce dont ils viennent, et rien où ils sont inconnus")
    void theDaysReadAreWritten() throws Exception {
        ObjectMapper mapper = new ObjectMapper()
                .registerModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        AdmissibilityWindow known = window(
                List.of(opening(DAY), opening(DAY.plusDays(3))),
                closing(Cause.MANDATE, DAY.plusDays(20), DAY.plusDays(10)));

        JsonNode written = mapper.readTree(mapper.writeValueAsString(known));

        assertThat(written.get("from").asText()).isEqualTo("2025-03-03");
        assertThat(written.get("prudentFrom").asText()).isEqualTo("2025-03-06");
        assertThat(written.get("until").asText()).isEqualTo("2025-03-23");
        assertThat(written.get("prudentUntil").asText()).isEqualTo("2025-03-13");
        List<String> names = new ArrayList<>();
        mapper.readTree(mapper.writeValueAsString(window(List.of())))
                .fieldNames()
                .forEachRemaining(names::add);
        assertThat(names).doesNotContain("from", "prudentFrom", "until", "prudentUntil");
    }

    private static Checker reglement(Validity governs) {
        ParameterId oneMonth = new ParameterId("ONE_MONTH");
        ParameterId twoMonths = new ParameterId("TWO_MONTHS");
        return Checker.of(Regulation.named("essai")
                .of("X")
                .titled("Essai", "Trial")
                .adoptedOn(LocalDate.of(2020, 1, 1))
                .governing(governs)
                .parameter(oneMonth, Period.ofMonths(1), WORDS, ARTICLE)
                .parameter(twoMonths, Period.ofMonths(2), WORDS, ARTICLE)
                .rules(
                        Rule.exclusion("ANONYMOUS")
                                .when(Condition.all(
                                        Condition.yes(StandardFacts.ANONYMOUS),
                                        Condition.elapsed(TRIGGERING_EVENT_ON, oneMonth)))
                                .because("motif", "ground")
                                .citing(ARTICLE),
                        Rule.exclusion("TOO_LATE")
                                .when(Condition.elapsed(TRIGGERING_EVENT_ON, twoMonths))
                                .because("motif", "ground")
                                .citing(ARTICLE))
                .build());
    }

    private static final FactSheet NAMED = FactSheet.draft(VOCABULARY)
            .with(StandardFacts.ANONYMOUS, false)
            .with(TRIGGERING_EVENT_ON, DAY)
            .build()
            .orThrow();

    @Test
    @DisplayName("un délai qui ne change rien ne coupe pas la période")
    void aPeriodThatChangesNothingCutsNothing() {
        Checker checker = reglement(Validity.since(LocalDate.of(2020, 1, 1)));

        Timeline waiting = checker.check(NAMED, DAY, DAY).timeline();

        assertThat(waiting.stretches())
                .extracting(Timeline.Stretch::from, Timeline.Stretch::until, Timeline.Stretch::kind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(DAY, LocalDate.of(2025, 5, 3), VerdictKind.ADMISSIBLE),
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2025, 5, 3), null, VerdictKind.INADMISSIBLE));
        assertThat(AdmissibilityWindow.referring(checker.check(NAMED, DAY, DAY), Horizon.NONE)
                        .timeline()
                        .stretches())
                .isEqualTo(waiting.stretches());
    }

    @Test
    @DisplayName("au même motif sous deux versions, chacune garde sa période")
    void eachVersionKeepsItsOwnStretch() {
        LocalDate turn = LocalDate.of(2025, 3, 20);
        Checker first = reglement(new Validity(LocalDate.of(2020, 1, 1), turn));
        Checker second = reglement(new Validity(turn, LocalDate.of(2025, 4, 1)));

        AdmissibilityWindow window = AdmissibilityWindow.referring(List.of(first, second), NAMED, DAY, Horizon.NONE);

        assertThat(window.until()).contains(LocalDate.of(2025, 4, 1));
        assertThat(window.from()).contains(DAY);
    }
}
