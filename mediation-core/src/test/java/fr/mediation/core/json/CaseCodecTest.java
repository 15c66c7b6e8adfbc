/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.core.casefile.CaseEvent;
import fr.mediation.core.casefile.CaseLife;
import fr.mediation.core.casefile.CaseScript;
import fr.mediation.core.casefile.ComputedVerdict;
import fr.mediation.core.casefile.Fact;
import fr.mediation.core.casefile.HandlingFact;
import fr.mediation.core.casefile.History;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The stored form reads back to what was written, today's and every earlier one. */
class CaseCodecTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "fr", "mediation", "core", "json");
    private static final Path NEWEST = FOLDER.resolve("corpus-2.ndjson");
    private static final List<Path> CORPORA = List.of(FOLDER.resolve("corpus-1.ndjson"), NEWEST);
    private static final Path SCHEMAS = Path.of("..", "docs", "event-schema.json");
    private final CaseCodec codec = new CaseCodec();

    private static History life(long seed) {
        return History.of(new SplittableRandom(seed).ints(120).boxed().toList());
    }

    @Property
    void decodingIsTheInverseOfEncoding(@ForAll long seed) {
        for (CaseEvent e : life(seed).events()) {
            Map<String, Object> tree = codec.encode(e);
            assertThat(codec.decode(tree)).isEqualTo(e);
            String text = PlainJson.write(tree);
            assertThat(codec.decode(PlainJson.read(text))).isEqualTo(e);
            assertThat(PlainJson.write(codec.encode(e)))
                    .as("equal events, equal bytes")
                    .isEqualTo(text);
        }
    }

    @Property
    void aTruncatedOrChangedTextFailsWithoutQuotingIt(@ForAll long seed) {
        List<CaseEvent> events = life(seed).events();
        if (events.isEmpty()) {
            return;
        }
        String text = PlainJson.write(codec.encode(events.get(0)));
        int cut = (int) Math.floorMod(seed, (long) text.length());
        assertThatThrownBy(() -> codec.decode(PlainJson.read(text.substring(0, cut))))
                .isInstanceOf(MalformedEventException.class)
                .hasMessageNotContaining("subject-1");
    }

    @Example
    void theCorpusOfEveryReleasedFormIsReadForEver() throws IOException {
        if (Boolean.getBoolean("golden.update") && !Files.exists(NEWEST)) {
            Files.writeString(NEWEST, corpusOfToday(), StandardCharsets.UTF_8);
        }
        for (Path corpus : CORPORA) {
            Set<Fact.Kind> seen = EnumSet.noneOf(Fact.Kind.class);
            List<CaseEvent> history = new ArrayList<>();
            for (String line : Files.readAllLines(corpus, StandardCharsets.UTF_8)) {
                if (line.startsWith("= ")) {
                    assertThat("= " + CaseLife.replay(history)).isEqualTo(line);
                    history.clear();
                } else {
                    Map<String, Object> tree = PlainJson.read(line);
                    CaseEvent e = codec.decode(tree);
                    Map<String, Object> again = codec.encode(e);
                    if (Objects.equals(String.valueOf(again.get("schema")), String.valueOf(tree.get("schema")))) {
                        assertThat(PlainJson.write(again)).isEqualTo(line);
                    } else {
                        assertThat(codec.decode(again)).isEqualTo(e);
                    }
                    seen.add(e.fact().kind());
                    history.add(e);
                }
            }
            assertThat(seen).as("every kind has a line").isEqualTo(EnumSet.allOf(Fact.Kind.class));
        }
    }

    private String corpusOfToday() {
        StringBuilder lines = new StringBuilder();
        Set<Fact.Kind> missing = EnumSet.allOf(Fact.Kind.class);
        for (long seed = 1; !missing.isEmpty(); seed++) {
            History life = life(seed);
            boolean adds = false;
            for (CaseEvent e : life.events()) {
                adds |= missing.remove(e.fact().kind());
            }
            if (adds) {
                life.events()
                        .forEach(e ->
                                lines.append(PlainJson.write(codec.encode(e))).append('\n'));
                lines.append("= ").append(life.state()).append('\n');
            }
        }
        return lines.toString();
    }

    @Example
    void aVerdictOfTheFirstFormIsReadWithItsRules() {
        Map<String, Object> tree =
                new LinkedHashMap<>(codec.encode(CaseScript.examined().history().get(3)));
        assertThat(tree).containsEntry("schema", 2);
        tree.put("schema", 1);
        tree.put(
                "data",
                Map.of(
                        "assessment",
                        Map.of("grounds", List.of("G"), "computed", "PREMATURE", "ruleSet", "isere:2022-06")));
        HandlingFact.DeclaredAdmissible fact =
                (HandlingFact.DeclaredAdmissible) codec.decode(tree).fact();
        ComputedVerdict computed = fact.assessment().computed().orElseThrow();
        assertThat(computed.kind()).isEqualTo(VerdictKind.PREMATURE);
        assertThat(computed.ruleSet()).contains("isere:2022-06");
        tree.put("data", Map.of("assessment", Map.of("ruleSet", "isere:2022-06")));
        assertThat(((HandlingFact.DeclaredAdmissible) codec.decode(tree).fact())
                        .assessment()
                        .computed())
                .isEmpty();
    }

    @Example
    void theCommittedSchemasAreThoseOfTheCodec() throws IOException {
        String text = PlainJson.write(codec.schemas()).replace("},\"", "},\n\"") + "\n";
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(SCHEMAS, text, StandardCharsets.UTF_8);
        }
        assertThat(SCHEMAS).hasContent(text);
        assertThat(codec.schemas()).hasSize(Fact.Kind.values().length);
    }

    @Example
    void anOldFormIsBroughtUpStepByStep() {
        // as if ACKNOWLEDGEMENT_SENT had been called RECEIPT_SENT, with "how" for "channel" and no version of the text
        CaseCodec later = new CaseCodec(
                Map.of("ACKNOWLEDGEMENT_SENT", 3),
                Map.of("RECEIPT_SENT", "ACKNOWLEDGEMENT_SENT"),
                List.of(
                        new Upcaster("ACKNOWLEDGEMENT_SENT", 1, data -> renamed(data, "how", "channel")),
                        new Upcaster("ACKNOWLEDGEMENT_SENT", 2, data -> with(data, "contentVersion", "ack-2"))));
        CaseEvent now = CaseScript.received().history().get(1);
        Map<String, Object> tree = new LinkedHashMap<>(later.encode(now));
        assertThat(tree).containsEntry("schema", 3);
        tree.put("type", "RECEIPT_SENT");
        tree.put("schema", 1);
        tree.put("data", Map.of("how", "POST", "timeLimitNotice", true));
        assertThat(later.decode(tree)).isEqualTo(now);
        tree.put("schema", 4);
        assertThatThrownBy(() -> later.decode(tree)).isInstanceOf(MalformedEventException.class);
    }

    @Example
    void aBrokenChainFailsAtStartUpWithEveryFault() {
        Upcaster one = new Upcaster("NOTE_ADDED", 1, d -> d);
        assertThatThrownBy(() -> new CaseCodec(
                        Map.of("NOTE_ADDED", 4, "NO_SUCH", 2),
                        Map.of("OLD", "NOWHERE", "CASE_CLOSED", "NOTE_ADDED"),
                        List.of(
                                one,
                                one,
                                new Upcaster("NOTE_ADDED", 4, d -> d),
                                new Upcaster("CASE_CLOSED", 1, d -> d))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no upcaster for NOTE_ADDED from 2")
                .hasMessageContaining("no upcaster for NOTE_ADDED from 3")
                .hasMessageContaining("two upcasters for NOTE_ADDED from 1")
                .hasMessageContaining("NOTE_ADDED from 4 leads beyond")
                .hasMessageContaining("CASE_CLOSED from 1 leads beyond")
                .hasMessageContaining("unknown type NO_SUCH")
                .hasMessageContaining("alias OLD")
                .hasMessageContaining("alias CASE_CLOSED");
    }

    @Example
    void anUnknownTypeIsLoudInTheCoreAndPassedOverInProjections() {
        Map<String, Object> tree =
                new LinkedHashMap<>(codec.encode(CaseScript.received().history().get(0)));
        tree.put("type", "FROM_THE_FUTURE");
        assertThat(codec.decodeKnown(tree)).isEmpty();
        assertThatThrownBy(() -> codec.decode(tree)).isInstanceOf(MalformedEventException.class);
    }

    @Example
    void aMissingOptionalComponentHasItsDefault() {
        Map<String, Object> tree =
                new LinkedHashMap<>(codec.encode(CaseScript.received().history().get(2)));
        Map<String, Object> mandate = new HashMap<>(Map.of("mediator", "m", "act", "a", "from", "2024-01-01"));
        tree.put("data", Map.of("mandate", mandate, "addedByANewerVersion", 1L));
        assertThat(codec.decode(tree).fact().kind()).isEqualTo(Fact.Kind.MEDIATOR_ASSIGNED);
        mandate.remove("from");
        assertThatThrownBy(() -> codec.decode(tree)).hasMessage("data.mandate.from: is missing");
        mandate.put("from", "yesterday");
        assertThatThrownBy(() -> codec.decode(tree)).hasMessage("data.mandate.from: is not in its form");
    }

    private static Map<String, Object> renamed(Map<String, Object> data, String from, String to) {
        Map<String, Object> changed = new LinkedHashMap<>(data);
        Object value = changed.remove(from);
        if (value != null) {
            changed.put(to, value);
        }
        return changed;
    }

    private static Map<String, Object> with(Map<String, Object> data, String name, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(data);
        changed.putIfAbsent(name, value);
        return changed;
    }
}
