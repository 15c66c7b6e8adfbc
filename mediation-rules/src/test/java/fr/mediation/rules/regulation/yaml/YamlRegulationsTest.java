/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.regulation.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.mediation.core.admissibility.GroundSource;
import fr.mediation.rules.check.Checker;
import fr.mediation.rules.check.RandomRegulations;
import fr.mediation.rules.regulation.IsereReglement;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.RegulationFault;
import fr.mediation.rules.regulation.RegulationReader;
import fr.mediation.rules.regulation.RegulationReading;
import fr.mediation.rules.regulation.Rule;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class YamlRegulationsTest {

    private static final String SMALL = """
            id: essai
            authority: X-1
            title: {fr: "Essai", en: "Trial"}
            adoptedOn: 2024-01-01
            governs: {from: 2024-01-01}
            base: cgct-l1112-24
            rules:
              - id: OUTSIDE
                requires: {yes: withinCompetence}
                because: {fr: "Hors champ.", en: "Out of scope."}
                references:
                  - {text: "Essai", article: "art. 1"}
                source: REGLEMENT
            """;

    private static RegulationReading read(String yaml) {
        return YamlRegulations.read(new StringReader(yaml));
    }

    private static List<String> faults(String yaml) {
        return read(yaml)
                .fold(
                        regulation -> List.of(),
                        faults -> faults.stream()
                                .map(f -> f.line() + ":" + f.column() + " "
                                        + f.violation().code())
                                .toList());
    }

    static Stream<Regulation> shipped() {
        return YamlRegulations.shipped().all().stream();
    }

    @Test
    void theFileOfIsereIsTheReglementWrittenInJava() {
        Regulation file = shipped()
                .filter(r -> r.header().id().value().equals("isere-2022"))
                .findFirst()
                .orElseThrow();

        assertThat(file).isEqualTo(IsereReglement.OF_2022);
        assertThat(file.contentHash()).isEqualTo(IsereReglement.OF_2022.contentHash());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shipped")
    void everyShippedFileCarriesTheNationalRulesAndCompiles(Regulation regulation) {
        Checker.of(regulation);

        assertThat(regulation.rules())
                .filteredOn(Rule::mandatory)
                .extracting(rule -> rule.id().value())
                .containsExactlyInAnyOrder("PENDING_LITIGATION", "FINAL_JUDGMENT");
        assertThat(regulation.rules())
                .filteredOn(rule -> rule.ground().source() != GroundSource.ASSUMED)
                .isNotEmpty();
        assertThat(read(YamlRegulations.write(regulation)).orThrow()).isEqualTo(regulation);
    }

    @Test
    void everyNameWithoutObjectIsToldAtOnceEachAtItsPlace() {
        String yaml = """
                id: essai
                authority: X-1
                title: {fr: "Essai", en: "Trial"}
                adoptedOn: 2024-01-01
                governs: {from: 2024-01-01}
                base: cgct-l1112-24
                drops: [PENDING_LITIGATON]
                rules:
                  - id: ONE
                    requires: {yes: withinCompetance}
                    because: {fr: "Hors champ.", en: "Out of scope."}
                    references: [{text: "Essai", article: "art. 1"}]
                    source: REGLEMENT
                  - id: TWO
                    excludedWhen: {includes: {fact: subjects, anyOf: [SUBSIDI]}}
                    because: {fr: "Subvention.", en: "Subsidy."}
                    references: [{text: "Essai", article: "art. 2"}]
                    source: REGLEMENT
                    exceptions:
                      - id: SOME
                        liftedWhen: {elapsed: {since: appealReceivedOn, period: SILENSE}}
                        prevailsOver: [NOBODY]
                        because: {fr: "Sauf ceci.", en: "But for this."}
                        references: [{text: "Essai", article: "art. 3"}]
                        source: REGLEMENT
                """;

        assertThat(faults(yaml))
                .containsExactly(
                        "7:9 UNKNOWN_BASE_RULE",
                        "10:15 UNKNOWN_FACT",
                        "15:19 UNKNOWN_OPTION",
                        "21:21 UNKNOWN_PARAMETER",
                        "22:23 UNKNOWN_EXCEPTION");
        // where a part could not be read, names may be those of that part
        assertThat(faults(yaml.replace("article: \"art. 3\"", "articel: \"art. 3\"")))
                .isNotEmpty()
                .noneMatch(fault -> fault.contains("UNKNOWN_FACT") || fault.contains("UNKNOWN_OPTION"));
    }

    @Property(tries = 100)
    void writtenAndReadBackIsTheSame(@ForAll Random random) {
        Regulation regulation = RandomRegulations.regulation(random);

        assertThat(read(YamlRegulations.write(regulation)).orThrow()).isEqualTo(regulation);
        assertThat(RegulationReader.read(regulation.toTree()).orThrow().contentHash())
                .isEqualTo(regulation.contentHash());
    }

    @Test
    void aSmallFileStandsOnTheNationalBase() {
        Regulation regulation = read(SMALL).orThrow();

        assertThat(regulation.rules())
                .extracting(rule -> rule.id().value())
                .containsExactly("OUTSIDE", "PENDING_LITIGATION", "FINAL_JUDGMENT");
        assertThat(regulation.header().adoptedOn()).isEqualTo(LocalDate.of(2024, 1, 1));
    }

    @Test
    void everyFaultIsReportedAtItsLine() {
        String yaml = SMALL.replace("id: essai", "id: ESSAI")
                .replace("adoptedOn: 2024-01-01", "adoptedOn: hier")
                .replace("{yes: withinCompetence}", "{yes: withinCompetence, no: anonymous}")
                .replace("source: REGLEMENT", "source: RUMEUR\n    colour: red");

        assertThat(faults(yaml))
                .containsExactly(
                        "1:5 REFUSED_VALUE",
                        "4:12 DATE_EXPECTED",
                        "9:15 ONE_WORD_EXPECTED",
                        "13:13 UNKNOWN_WORD",
                        "14:5 UNKNOWN_KEY");
    }

    @Test
    void aNameWithoutObjectIsReportedAtItsLine() {
        assertThat(faults(SMALL.replace("withinCompetence", "withinReason"))).containsExactly("9:15 UNKNOWN_FACT");
        assertThat(faults(SMALL.replace(
                        "{yes: withinCompetence}", "{elapsed: {since: triggeringEventOn, period: LATENESS}}")))
                .containsExactly("9:15 UNKNOWN_PARAMETER");
    }

    @Test
    void aRuleWithoutReferenceIsRefused() {
        String none = SMALL.replace("    references:\n      - {text: \"Essai\", article: \"art. 1\"}\n", "");

        assertThat(faults(none)).contains("8:5 MISSING_KEY");
        assertThat(faults(
                        SMALL.replace("references:\n      - {text: \"Essai\", article: \"art. 1\"}", "references: []")))
                .containsExactly("8:5 REFUSED_VALUE");
    }

    @Test
    void aMandatoryRuleIsNeitherDroppedNorNarrowed() {
        assertThat(faults(SMALL.replace("rules:", "drops: [PENDING_LITIGATION]\nrules:")))
                .containsExactly("7:9 MANDATORY_RULE_TOUCHED");
        String narrowed = SMALL.replace("id: OUTSIDE", "id: FINAL_JUDGMENT");
        String message = read(narrowed)
                .fold(r -> "", faults -> faults.get(0).violation().message().fr());
        assertThat(message).contains("CGCT, art. L. 1112-24, al. 11", "Essai, art. 1");
    }

    @Test
    void writtenWithoutTrust() {
        assertThat(faults(SMALL + "id: essai\n")).containsExactly("14:1 DUPLICATE_KEY");
        assertThat(faults("a: &x [1]\nb: *x\n")).contains("1:4 NO_ANCHOR", "2:4 NO_ANCHOR");
        assertThat(faults("a: !!java.lang.Runtime {}\n")).contains("1:4 NO_TAG");
        assertThat(faults("a: 1\n---\nb: 2\n")).contains("2:1 ONE_DOCUMENT");
        assertThat(faults("[".repeat(100_000))).containsExactly("1:51 TOO_DEEP");
        assertThat(faults("a: [1, 2\nb: }")).hasSize(1).allMatch(fault -> fault.endsWith("SYNTAX"));
        assertThat(faults("")).containsExactly("1:1 EMPTY_FILE");
        assertThat(faults("x".repeat(YamlRegulations.MOST_CHARACTERS + 1))).containsExactly("0:0 TOO_LARGE");
    }

    @Test
    void aSignBeyondTheFirstPlaneIsReadWhereverItStands() {
        for (int length = 1; length < 2_100; length++) {
            assertThat(faults("# " + "x".repeat(length) + "🥚\n" + SMALL))
                    .as("after %d characters", length)
                    .isEmpty();
        }
        assertThat(faults(SMALL.replace("\"Essai\"", "\"\uD83E\""))).allMatch(fault -> fault.endsWith("SYNTAX"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\\u", "!  \"\\u", "a: \"\\x4", "a: \"\\U0000004", "a: \"\\", "a: '", "%YAML 1."})
    void aTextCutShortIsNoYaml(String text) {
        assertThat(faults(text)).hasSize(1).allMatch(fault -> fault.endsWith("SYNTAX"));
    }

    @Test
    void yamlOneTwoKeepsNoAndDatesAsTexts() {
        Regulation regulation = read(SMALL.replace("{fr: \"Essai\", en: \"Trial\"}", "{fr: no, en: on}"))
                .orThrow();

        assertThat(regulation.header().title().fr()).isEqualTo("no");
    }

    private static Schema schema() throws Exception {
        try (InputStream stream = YamlRegulations.schema()) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text);
        }
    }

    @Test
    void theSchemaForEditorsAgreesWithTheReader() throws Exception {
        Schema schema = schema();
        JsonMapper mapper = JsonMapper.builder().build();
        for (Regulation regulation : shipped().toList()) {
            assertThat(schema.validate(mapper.<JsonNode>valueToTree(regulation.toTree())))
                    .isEmpty();
        }
        Random random = new Random(7);
        for (int i = 0; i < 50; i++) {
            Regulation regulation = RandomRegulations.regulation(random);
            assertThat(schema.validate(mapper.<JsonNode>valueToTree(regulation.toTree())))
                    .isEmpty();
        }
        var broken = new LinkedHashMap<>(IsereReglement.OF_2022.toTree());
        broken.put("colour", "red");
        assertThat(schema.validate(mapper.<JsonNode>valueToTree(broken))).isNotEmpty();
        broken.remove("colour");
        broken.remove("adoptedOn");
        assertThat(schema.validate(mapper.<JsonNode>valueToTree(broken))).isNotEmpty();
    }

    @Test
    void theTemplateForAuthoritiesReads() throws Exception {
        String template = Files.readString(Path.of("../docs/reglement-template.yaml"));

        Regulation regulation = read(template).orThrow();

        Checker.of(regulation);
        assertThat(regulation.localFacts()).isNotEmpty();
    }

    private static final String IN_CONFLICT = """
            id: essai
            authority: X
            title: {fr: Essai, en: Trial}
            adoptedOn: 2024-01-01
            governs: {from: 2024-01-01}
            base: cgct-l1112-24
            rules:
              - id: ANONYMOUS_REQUEST
                excludedWhen: {yes: anonymous}
                because: {fr: "Demande anonyme.", en: "Anonymous request."}
                references: [{text: "Règlement", article: "art. 4"}]
                source: REGLEMENT
                exceptions:
                  - id: IN_DANGER
                    liftedWhen: {yes: personalInterest}
                    because: {fr: "Danger.", en: "Danger."}
                    references: [{text: "Règlement", article: "art. 5"}]
                    source: REGLEMENT
                  - id: BY_LETTER
                    confirmedWhen: {yes: inWriting}
                    because: {fr: "Par lettre.", en: "By letter."}
                    references: [{text: "Règlement", article: "art. 6"}]
                    source: REGLEMENT
            """;

    @Test
    @DisplayName("deux exceptions qui se contredisent sans priorité : refus à la lecture, avec ligne, colonne et cas")
    void exceptionsInConflictAreRefusedAtLoadWithAWitness() {
        RegulationReading refused = YamlRegulations.read(new StringReader(IN_CONFLICT), Checker::conflicts);

        RegulationFault fault = refused.fold(regulation -> List.<RegulationFault>of(), faults -> faults)
                .get(0);
        assertThat(fault.violation().code()).isEqualTo("EXCEPTIONS_IN_CONFLICT");
        assertThat(fault.violation().path()).isEqualTo("rules[0].exceptions[1]");
        assertThat(fault.line()).isEqualTo(19);
        assertThat(fault.column()).isEqualTo(9);
        assertThat(fault.violation().message().fr())
                .contains("IN_DANGER", "BY_LETTER", "prevailsOver")
                .contains("Demande anonyme = oui", "Intérêt direct et personnel = oui", "Demande écrite = oui");
        assertThat(fault.violation().message().en()).contains("Anonymous request = yes");
    }

    @Test
    @DisplayName("une priorité déclarée, une exception d'exception, ou des cas séparés : plus de conflit")
    void aPriorityOrAnExceptionOfTheExceptionSettlesTheConflict() {
        String stronger = IN_CONFLICT + "        prevailsOver: [IN_DANGER]\n";
        String weaker = IN_CONFLICT.replace(
                "        liftedWhen: {yes: personalInterest}",
                "        liftedWhen: {all: [{yes: personalInterest}, {no: inWriting}]}");
        String nested = IN_CONFLICT + """
                          exceptions:
                            - id: BUT_IN_DANGER
                              liftedWhen: {yes: personalInterest}
                              because: {fr: "Sauf danger.", en: "Unless in danger."}
                              references: [{text: "Règlement", article: "art. 6"}]
                              source: REGLEMENT
                  """.indent(0);
        for (String settled : List.of(stronger, weaker, nested)) {
            assertThat(YamlRegulations.read(new StringReader(settled), Checker::conflicts))
                    .as(settled)
                    .isInstanceOf(RegulationReading.Accepted.class);
        }
    }

    @Test
    @DisplayName("toucher au socle national est refusé à la ligne de la règle, avec les deux articles")
    void aTouchedNationalRuleIsToldAtItsLine() {
        String narrowed = IN_CONFLICT.substring(0, IN_CONFLICT.indexOf("    exceptions:")) + """
                  - id: FINAL_JUDGMENT
                    excludedWhen: {all: [{yes: finalJudgment}, {yes: beforeCourt}]}
                    because: {fr: "Jugé.", en: "Judged."}
                    references: [{text: "Règlement", article: "art. 9"}]
                    source: REGLEMENT
                    mandatory: true
                drops: [PENDING_LITIGATION]
                """.indent(0);

        assertThat(faults(narrowed)).containsExactly("13:5 MANDATORY_RULE_TOUCHED", "19:9 MANDATORY_RULE_TOUCHED");
    }
}
