/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.difference;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.admissibility.Ground;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.wording.Language;
import fr.mediation.rules.check.Region;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.FactSheetDraft;
import fr.mediation.rules.facts.Selection;
import fr.mediation.rules.facts.StandardFacts;
import fr.mediation.rules.regulation.Condition;
import fr.mediation.rules.regulation.IsereReglement;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.Rule;
import fr.mediation.rules.regulation.yaml.YamlRegulations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a jurist reads of two versions, whole: as text and as a page, in both languages. */
class DifferencePagesTest {

    private static final Regulation ISERE = IsereReglement.OF_2022;
    private static final LegalReference ARTICLE = LegalReference.of("Règlement d'essai", "art. 3");

    /** To accept new pages: {@code -Dgolden.write=src/test/resources/fr/mediation/rules/difference}. */
    private static void same(String name, String written) throws IOException {
        Path file = Path.of("src", "test", "resources", "fr", "mediation", "rules", "difference", name);
        String accept = System.getProperty("golden.write");
        if (accept != null) {
            Files.createDirectories(Path.of(accept));
            Files.writeString(Path.of(accept, name), written);
        }
        assertThat(written).isEqualTo(Files.readString(file));
    }

    /** One ground more, one less, other words, another article, a longer silence, no practice. */
    private static Regulation changed() {
        List<Rule> rules = new ArrayList<>(ISERE.rules());
        rules.remove(3);
        Rule first = rules.get(0);
        rules.set(0, first.readAs("Autre lecture.", "Another reading."));
        Rule second = rules.get(1);
        Ground ground = second.ground();
        rules.set(
                1,
                new Rule(
                        new Ground(ground.id(), ground.wording(), List.of(ARTICLE), ground.source(), ground.cure()),
                        second.kind(),
                        second.condition(),
                        second.mandatory(),
                        second.exceptions(),
                        null,
                        second.reading().orElse(null)));
        rules.add(Rule.exclusion("ANONYMOUS_REQUEST")
                .when(Condition.yes(StandardFacts.ANONYMOUS))
                .because("La demande est <anonyme>.", "The request is <anonymous>.")
                .citing(ARTICLE));
        return new Regulation(
                ISERE.header(),
                ISERE.parameters().stream()
                        .map(each -> each.lasting(Period.ofMonths(4)))
                        .toList(),
                ISERE.localFacts(),
                rules,
                shipped("paris").practice(),
                ISERE.invariants());
    }

    private static Regulation shipped(String id) {
        return YamlRegulations.shipped().all().stream()
                .filter(each -> each.header().id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static Stream<Arguments> differences() {
        RegulationDifference changed = RegulationDifference.of(ISERE, changed());
        return Stream.of(
                Arguments.of("same", RegulationDifference.of(ISERE, ISERE)),
                Arguments.of("changed", changed),
                Arguments.of("changed-back", changed.mirror()),
                Arguments.of("searched", searched()),
                Arguments.of("bourges-toulouse", RegulationDifference.of(shipped("bourges"), shipped("toulouse"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("differences")
    void twoVersions(String name, RegulationDifference difference) throws IOException {
        for (Language language : Language.values()) {
            String end = "." + language.name().toLowerCase(language.locale());
            same(name + end + ".txt", DifferenceText.write(difference, language));
            same(name + end + ".html", DifferenceHtml.write(difference, language));
        }
    }

    /** As if the two versions had been searched: shares estimated, and not every region told. */
    private static RegulationDifference searched() {
        RegulationDifference drawn = RegulationDifference.of(ISERE, changed());
        return new RegulationDifference(
                drawn.before(),
                drawn.after(),
                drawn.transitions().stream()
                        .map(each -> new Transition(
                                each.before(),
                                each.after(),
                                each.share(),
                                true,
                                each.before() == VerdictKind.INADMISSIBLE))
                        .toList(),
                drawn.regions().stream()
                        .map(each -> new Region(
                                each.before(),
                                each.after(),
                                each.given(),
                                each.when(),
                                each.lost(),
                                each.gained(),
                                each.share() < 0.001 ? 0.00001 : each.share(),
                                true,
                                each.witness()))
                        .toList(),
                drawn.rules(),
                drawn.parameters(),
                drawn.practice());
    }

    private static FactSheetDraft appeal(LocalDate receivedOn) {
        return FactSheet.draft(StandardFacts.VOCABULARY)
                .with(StandardFacts.ORIGINATOR, "USER")
                .with(StandardFacts.OPPOSES_USER_AND_AUTHORITY, true)
                .with(StandardFacts.WITHIN_COMPETENCE, true)
                .with(StandardFacts.SUBJECTS, Selection.none())
                .with(StandardFacts.BEFORE_COURT, false)
                .with(StandardFacts.FINAL_JUDGMENT, false)
                .with(StandardFacts.CONTESTS_DECISION, true)
                .with(StandardFacts.APPEAL_MADE, true)
                .with(StandardFacts.APPEAL_RECEIVED_ON, receivedOn)
                .with(StandardFacts.APPEAL_ANSWER, "NONE");
    }

    private static CorpusCase request(String id, FactSheetDraft draft) {
        LocalDate day = LocalDate.of(2024, 3, 4);
        return new CorpusCase(id, draft.build().orThrow(), day, day);
    }

    private static Stream<CorpusCase> corpus() {
        LocalDate day = LocalDate.of(2024, 3, 4);
        return Stream.of(
                request("A-1", appeal(day.minusMonths(2)).with(StandardFacts.ANONYMOUS, false)),
                request("A-2", appeal(day.minusMonths(1)).with(StandardFacts.ANONYMOUS, false)),
                request("A-3", appeal(day.minusYears(1)).with(StandardFacts.ANONYMOUS, true)),
                request("A-4", appeal(day.minusYears(1)).with(StandardFacts.ANONYMOUS, false)),
                request("A-5", FactSheet.draft(StandardFacts.VOCABULARY).with(StandardFacts.ANONYMOUS, true)),
                request("A&<6>", appeal(day.minusYears(1)).with(StandardFacts.BEFORE_COURT, true)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"corpus", "corpus-back", "corpus-same"})
    void manyRequests(String name) throws IOException {
        CorpusDifference difference = switch (name) {
            case "corpus" -> CorpusDifference.of(ISERE, changed(), corpus());
            case "corpus-back" -> CorpusDifference.of(changed(), ISERE, corpus());
            default -> CorpusDifference.of(ISERE, ISERE, corpus());
        };
        for (Language language : Language.values()) {
            String end = "." + language.name().toLowerCase(language.locale());
            same(name + end + ".txt", DifferenceText.write(difference, language));
            same(name + end + ".html", DifferenceHtml.write(difference, language));
        }
    }

    @Test
    @DisplayName("A share is told with two decimals, and never as nothing when there is something")
    void shares() {
        assertThat(DifferenceWords.percent(0, Language.EN)).isEqualTo("0%");
        assertThat(DifferenceWords.percent(0.00004, Language.EN)).isEqualTo("< 0.01%");
        assertThat(DifferenceWords.percent(0.00005, Language.EN)).isEqualTo("0.01%");
        assertThat(DifferenceWords.percent(0.1234, Language.FR)).isEqualTo("12,34\u00a0%");
        assertThat(DifferenceWords.percent(1, Language.FR)).isEqualTo("100\u00a0%");
    }
}
