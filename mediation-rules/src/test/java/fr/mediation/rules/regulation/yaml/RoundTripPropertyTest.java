/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.regulation.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.admissibility.BodyCode;
import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.admissibility.Ground;
import fr.mediation.core.admissibility.GroundSource;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.law.Validity;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.check.RandomRegulations;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.FactText;
import fr.mediation.rules.facts.Literal;
import fr.mediation.rules.facts.StandardFacts;
import fr.mediation.rules.regulation.Header;
import fr.mediation.rules.regulation.Invariant;
import fr.mediation.rules.regulation.Parameter;
import fr.mediation.rules.regulation.ParameterId;
import fr.mediation.rules.regulation.Practice;
import fr.mediation.rules.regulation.PrintedEffect;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.RegulationReader;
import fr.mediation.rules.regulation.Rule;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Règlements written in Java with everything a règlement can say, in words that YAML could misread, come back the same. */
class RoundTripPropertyTest {

    private static final List<String> TRAPS = List.of(
            "no",
            "on",
            "01",
            "1_000",
            "0x1F",
            "1e3",
            "2024-01-01",
            "null",
            "~",
            "true",
            "- tiret",
            "clé: valeur",
            "# dièse",
            "l'apostrophe et \"les guillemets\"",
            "deux\nlignes",
            "  bords  ",
            "tab\tulation",
            "{accolades} [crochets]",
            "& * ! | > % @ `",
            "œuf 🥚 \u00A0insécable",
            "fin de ligne\n");

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.oneOf(
                Arbitraries.of(TRAPS),
                Arbitraries.strings()
                        .withCharRange(' ', '\u017F')
                        .ofMinLength(1)
                        .ofMaxLength(60)
                        .filter(text -> !text.isBlank()
                                && text.chars().noneMatch(c -> c == 0x85 || Character.isISOControl(c))));
    }

    @Property(tries = 150)
    void writtenInJavaItReadsBackFromYamlAndFromATree(
            @ForAll Random random, @ForAll("words") String one, @ForAll("words") String other) {
        Regulation regulation = rich(RandomRegulations.regulation(random), random, new Wording(one, other));

        String yaml = YamlRegulations.write(regulation);

        assertThat(YamlRegulations.read(new StringReader(yaml)).orThrow()).isEqualTo(regulation);
        Regulation fromTree = RegulationReader.read(regulation.toTree()).orThrow();
        assertThat(fromTree).isEqualTo(regulation);
        assertThat(fromTree.contentHash()).isEqualTo(regulation.contentHash());
    }

    private static Regulation rich(Regulation plain, Random random, Wording words) {
        Header header = plain.header();
        LegalReference dated = new LegalReference(
                "Règlement " + words.fr().strip(),
                random.nextBoolean() ? "" : words.en().strip(),
                new Validity(LocalDate.of(2019, 1, 1), random.nextBoolean() ? null : LocalDate.of(2030, 1, 1)),
                random.nextBoolean() ? "" : words.fr().strip());
        List<Rule> rules = new ArrayList<>();
        for (Rule rule : plain.rules()) {
            rules.add(new Rule(
                    new Ground(
                            rule.id(),
                            words,
                            List.of(dated, LegalReference.of("Autre", "art. 2")),
                            random.nextBoolean() ? GroundSource.CHARTER : GroundSource.ASSUMED,
                            rule.ground().cure()),
                    rule.kind(),
                    rule.condition(),
                    random.nextBoolean(),
                    rule.exceptions(),
                    random.nextBoolean() ? null : new BodyCode("CAF"),
                    random.nextBoolean() ? null : words));
        }
        List<Fact<?>> facts = new ArrayList<>(plain.localFacts());
        facts.add(new Fact.Count(
                new FactId("riches"),
                new FactText(
                        words,
                        words,
                        random.nextBoolean() ? null : words,
                        1 + random.nextInt(10),
                        random.nextBoolean(),
                        random.nextBoolean()
                                ? null
                                : Literal.yes(StandardFacts.ANONYMOUS).negated()),
                1 + random.nextInt(50)));
        Parameter limit = new Parameter(new ParameterId("INTERNAL"), Period.of(1, 2, 3), words, List.of(dated));
        Practice practice = new Practice(
                random.nextBoolean() ? null : new PrintedEffect(PrintedEffect.Effect.SUSPENDS, words, List.of(dated)),
                random.nextBoolean() ? null : Period.ofYears(6),
                random.nextBoolean() ? List.of() : List.of(limit));
        return new Regulation(
                new Header(
                        header.id(),
                        header.authority(),
                        words,
                        header.adoptedOn(),
                        random.nextBoolean() ? null : header.adoptedOn().plusDays(5),
                        header.validity(),
                        random.nextBoolean()),
                plain.parameters(),
                facts,
                rules,
                practice,
                List.of(
                        new Invariant("PROMISE", rules.get(0).condition(), List.of(VerdictKind.INADMISSIBLE), words),
                        Invariant.waitingNeverHurts("WAITING", words)));
    }
}
