/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.admissibility.Ground;
import fr.mediation.core.admissibility.GroundId;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.law.Validity;
import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.check.Checker;
import fr.mediation.rules.check.Priors;
import fr.mediation.rules.check.RandomRegulations;
import fr.mediation.rules.check.Region;
import fr.mediation.rules.check.Term;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.FactText;
import fr.mediation.rules.facts.Selection;
import fr.mediation.rules.facts.StandardFacts;
import fr.mediation.rules.proof.LargeRegulation;
import fr.mediation.rules.regulation.Condition;
import fr.mediation.rules.regulation.IsereReglement;
import fr.mediation.rules.regulation.Parameter;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.Rule;
import fr.mediation.rules.regulation.yaml.YamlRegulations;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RegulationDifferenceTest {

    private static final Regulation ISERE = IsereReglement.OF_2022;
    private static final LegalReference ARTICLE = LegalReference.of("Règlement d'essai", "art. 3");

    private static Regulation with(Regulation base, List<Rule> rules, List<Parameter> parameters) {
        return new Regulation(base.header(), parameters, base.localFacts(), rules, base.practice(), base.invariants());
    }

    private static Regulation with(Regulation base, Rule more) {
        List<Rule> rules = new ArrayList<>(base.rules());
        rules.add(more);
        return with(base, rules, base.parameters());
    }

    private static Regulation replacing(Regulation base, Rule rule) {
        return with(
                base,
                base.rules().stream()
                        .map(each -> each.id().equals(rule.id()) ? rule : each)
                        .toList(),
                base.parameters());
    }

    private static final Rule ANONYMOUS = Rule.exclusion("ANONYMOUS_REQUEST")
            .when(Condition.yes(StandardFacts.ANONYMOUS))
            .because("La demande est anonyme.", "The request is anonymous.")
            .citing(ARTICLE);

    @Test
    @DisplayName("A version differs in nothing from itself")
    void isereDiffersInNothingFromItself() {
        RegulationDifference difference = RegulationDifference.of(ISERE, ISERE);

        assertThat(difference.regions()).isEmpty();
        assertThat(difference.rules()).isEmpty();
        assertThat(difference.parameters()).isEmpty();
        assertThat(difference.levels()).isEmpty();
        assertThat(difference.transitions()).allMatch(each -> each.before() == each.after());
        assertThat(difference.transitions().stream()
                        .mapToDouble(Transition::share)
                        .sum())
                .isCloseTo(1, Offset.offset(1e-9));
    }

    @Test
    @DisplayName("A new ground: who becomes inadmissible, in one term, and who only gains a ground")
    void aNewGroundIsToldInOneTerm() {
        RegulationDifference difference = RegulationDifference.of(ISERE, with(ISERE, ANONYMOUS));

        Region refused = difference.regions().stream()
                .filter(region -> region.before() == VerdictKind.ADMISSIBLE)
                .findFirst()
                .orElseThrow();
        assertThat(refused.after()).isEqualTo(VerdictKind.INADMISSIBLE);
        assertThat(refused.given()).isEqualTo(Region.Given.BEFORE);
        assertThat(refused.when())
                .extracting(Term::wording)
                .containsExactly(new Wording("Demande anonyme : oui", "Anonymous request: yes"));
        assertThat(refused.gained()).containsExactly(new GroundId("ANONYMOUS_REQUEST"));
        assertThat(Checker.of(ISERE)
                        .check(
                                refused.witness().sheet(),
                                refused.witness().referredOn(),
                                refused.witness().asOf())
                        .kind())
                .isEqualTo(VerdictKind.ADMISSIBLE);
        assertThat(difference.regions()).hasSize(3).anySatisfy(region -> {
            assertThat(region.changesVerdict()).isFalse();
            assertThat(region.gained()).containsExactly(new GroundId("ANONYMOUS_REQUEST"));
        });
        assertThat(difference.rules())
                .containsExactly(
                        new RuleChange(ANONYMOUS.id(), List.of(RuleChange.Aspect.ADDED), null, ANONYMOUS.ground()));
        assertThat(difference.levels())
                .contains(RegulationDifference.Level.VERDICT, RegulationDifference.Level.GROUND)
                .doesNotContain(RegulationDifference.Level.ARTICLE, RegulationDifference.Level.WORDING);
    }

    @Test
    @DisplayName("R-11.5: a longer silence makes requests between the two periods premature")
    void aLongerSilence() {
        Regulation longer = with(
                ISERE,
                ISERE.rules(),
                ISERE.parameters().stream()
                        .map(each -> each.lasting(Period.ofMonths(4)))
                        .toList());

        RegulationDifference difference = RegulationDifference.of(ISERE, longer);

        assertThat(difference.regions()).hasSize(2);
        Region region = difference.regions().get(0);
        assertThat(region.before()).isEqualTo(VerdictKind.ADMISSIBLE);
        assertThat(region.after()).isEqualTo(VerdictKind.PREMATURE);
        assertThat(region.when())
                .extracting(term -> term.wording().en())
                .anySatisfy(text -> assertThat(text).contains("less than 4 months"));
        assertThat(difference.regions().get(1).changesVerdict()).isFalse();
        assertThat(difference.regions().get(1).gained()).containsExactly(new GroundId("APPEAL_PENDING"));
        assertThat(difference.parameters()).singleElement().satisfies(change -> {
            assertThat(change.was()).isEqualTo("P2M");
            assertThat(change.becomes()).isEqualTo("P4M");
        });
    }

    @Test
    @DisplayName("Another article or other words move no verdict, and are told apart")
    void articlesAndWords() {
        Rule was = ISERE.rules().get(0);
        var ground = was.ground();
        Rule cited = new Rule(
                new Ground(ground.id(), ground.wording(), List.of(ARTICLE), ground.source(), ground.cure()),
                was.kind(),
                was.condition(),
                was.mandatory(),
                was.exceptions(),
                null,
                was.reading().orElse(null));
        Rule worded = was.readAs("Autre lecture.", "Another reading.");

        assertThat(RegulationDifference.of(ISERE, replacing(ISERE, cited)).levels())
                .containsExactly(RegulationDifference.Level.ARTICLE);
        assertThat(RegulationDifference.of(ISERE, replacing(ISERE, worded)).levels())
                .containsExactly(RegulationDifference.Level.WORDING);
    }

    @Test
    @DisplayName("Declared frequencies move shares, never regions")
    void priors() {
        Regulation after = with(ISERE, ANONYMOUS);
        Priors rare = Priors.EVEN.with(StandardFacts.ANONYMOUS, "", 0.01);

        List<Region> even = RegulationDifference.of(ISERE, after).regions();
        List<Region> weighted = RegulationDifference.of(ISERE, after, rare).regions();

        assertThat(weighted)
                .extracting(Region::when)
                .containsExactlyInAnyOrderElementsOf(
                        even.stream().map(Region::when).toList());
        double share = RegulationDifference.of(ISERE, after, rare).transitions().stream()
                .filter(each -> each.after() != each.before())
                .mapToDouble(Transition::share)
                .sum();
        double kept = RegulationDifference.of(ISERE, ISERE, rare).transitions().stream()
                .filter(each -> each.before() != VerdictKind.INADMISSIBLE)
                .mapToDouble(Transition::share)
                .sum();
        assertThat(share).isCloseTo(kept * 0.01, Offset.offset(1e-9));
        assertThatIllegalArgumentException().isThrownBy(() -> Priors.EVEN.with(StandardFacts.ANONYMOUS, "", 1.5));
    }

    @Test
    @DisplayName("A local fact that changes its options under the same code is refused")
    void notTheSameFact() {
        Regulation one = local(new Fact.Count(new FactId("children"), text(), 5));
        Regulation other = local(new Fact.Count(new FactId("children"), text(), 9));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RegulationDifference.of(one, other))
                .withMessageContaining("children");
    }

    private static FactText text() {
        return FactText.of(new Wording("Enfants", "Children"), new Wording("?", "?"));
    }

    private static Regulation local(Fact.Count fact) {
        return Regulation.named("essai")
                .of("X")
                .titled("Essai", "Trial")
                .adoptedOn(LocalDate.of(2020, 1, 1))
                .governing(Validity.since(LocalDate.of(2020, 1, 1)))
                .fact(fact)
                .rules(Rule.exclusion("MANY")
                        .when(Condition.reaches(fact, 3))
                        .because("Trop.", "Too many.")
                        .citing(ARTICLE))
                .build();
    }

    @Property(tries = 60)
    void theOtherWayRoundIsTheMirror(@ForAll Random random) {
        Regulation before = RandomRegulations.regulation(random);
        Regulation after = RandomRegulations.regulation(random);

        assertThat(RegulationDifference.of(after, before))
                .isEqualTo(RegulationDifference.of(before, after).mirror());
        assertThat(RegulationDifference.of(before, before).levels()).isEmpty();
    }

    @Test
    @DisplayName("Any two shipped règlements can be compared, and told in both languages")
    void shippedReglements() {
        List<Regulation> shipped = YamlRegulations.shipped().all();
        for (int i = 1; i < shipped.size(); i++) {
            RegulationDifference difference = RegulationDifference.of(shipped.get(i - 1), shipped.get(i));
            assertThat(difference.regions()).isNotEmpty();
            assertThat(DifferenceText.write(difference, Language.FR))
                    .contains(shipped.get(i).header().id().value())
                    .contains("Cas témoin");
            assertThat(DifferenceHtml.write(difference, Language.EN))
                    .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                    .contains("<caption>")
                    .doesNotContain("<script");
        }
    }

    @Test
    @DisplayName("A difference is written alike by both Jacksons, witness included")
    void json() throws Exception {
        RegulationDifference difference = RegulationDifference.of(ISERE, with(ISERE, ANONYMOUS));

        String two = new ObjectMapper()
                .registerModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .writeValueAsString(difference);
        String three = JsonMapper.shared().writeValueAsString(difference);

        assertThat(two)
                .contains("\"before\":\"ADMISSIBLE\",\"after\":\"INADMISSIBLE\",\"given\":\"BEFORE\"")
                .contains("\"ANONYMOUS_REQUEST\"")
                .contains("\"anonymous\":true");
        assertThat(JsonMapper.shared().readTree(three))
                .isEqualTo(JsonMapper.shared().readTree(two));
    }

    @Test
    @DisplayName(
            "Data says that a share is an estimate and that not every region is told, and is silent when they are exact and whole")
    void estimated() {
        RegulationDifference large =
                RegulationDifference.of(LargeRegulation.ofAnswers(1), LargeRegulation.ofAnswers(2));

        assertThat(large.transitions()).allMatch(Transition::estimated).anyMatch(Transition::partial);
        assertThat(large.mirror().mirror()).isEqualTo(large);
        assertThat(JsonMapper.shared().writeValueAsString(large)).contains("\"estimated\":true,\"partial\":true");
        assertThat(JsonMapper.shared().writeValueAsString(RegulationDifference.of(ISERE, with(ISERE, ANONYMOUS))))
                .doesNotContain("estimated")
                .doesNotContain("partial");
    }

    @Test
    @DisplayName("A corpus: transition matrix with identifiers, grounds that come, first days that move")
    void corpus() {
        Regulation longer = with(
                ISERE,
                Stream.concat(ISERE.rules().stream(), Stream.of(ANONYMOUS)).toList(),
                ISERE.parameters().stream()
                        .map(each -> each.lasting(Period.ofMonths(3)))
                        .toList());
        LocalDate day = LocalDate.of(2024, 3, 4);

        CorpusDifference difference = CorpusDifference.of(
                ISERE,
                longer,
                Stream.of(
                        new CorpusCase("A-1", appeal(day.minusMonths(2), false), day, day),
                        new CorpusCase("A-2", appeal(day.minusMonths(1), false), day, day),
                        new CorpusCase("A-3", appeal(day.minusYears(1), true), day, day),
                        new CorpusCase("A-4", appeal(day.minusYears(1), false), day, day)));

        assertThat(difference.compared()).isEqualTo(4);
        assertThat(difference.refused()).isEmpty();
        assertThat(difference.cells())
                .containsExactlyInAnyOrder(
                        new CorpusDifference.Cell(VerdictKind.ADMISSIBLE, VerdictKind.ADMISSIBLE, 1, List.of()),
                        new CorpusDifference.Cell(VerdictKind.ADMISSIBLE, VerdictKind.INADMISSIBLE, 1, List.of("A-3")),
                        new CorpusDifference.Cell(VerdictKind.ADMISSIBLE, VerdictKind.PREMATURE, 1, List.of("A-1")),
                        new CorpusDifference.Cell(VerdictKind.PREMATURE, VerdictKind.PREMATURE, 1, List.of()));
        assertThat(difference.grounds())
                .contains(new CorpusDifference.GroundShift(
                        ANONYMOUS.id(), ANONYMOUS.ground().wording(), List.of("A-3"), List.of()));
        assertThat(difference.days())
                .contains(
                        new CorpusDifference.DayShift("A-1", day, LocalDate.of(2024, 4, 4), 31L),
                        new CorpusDifference.DayShift("A-3", day, null, null));
        assertThat(DifferenceText.write(difference, Language.FR))
                .contains("A-1")
                .contains("31");
        assertThat(new CorpusCase("A-1", appeal(day, false), day, day)).hasToString("CorpusCase[A-1]");
    }

    private static FactSheet appeal(LocalDate receivedOn, boolean anonymous) {
        return FactSheet.draft(StandardFacts.VOCABULARY)
                .with(StandardFacts.ORIGINATOR, "USER")
                .with(StandardFacts.ANONYMOUS, anonymous)
                .with(StandardFacts.OPPOSES_USER_AND_AUTHORITY, true)
                .with(StandardFacts.WITHIN_COMPETENCE, true)
                .with(StandardFacts.SUBJECTS, Selection.none())
                .with(StandardFacts.BEFORE_COURT, false)
                .with(StandardFacts.FINAL_JUDGMENT, false)
                .with(StandardFacts.CONTESTS_DECISION, true)
                .with(StandardFacts.APPEAL_MADE, true)
                .with(StandardFacts.APPEAL_RECEIVED_ON, receivedOn)
                .with(StandardFacts.APPEAL_ANSWER, "NONE")
                .build()
                .orThrow();
    }
}
