/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.casefile.CaseEvent;
import fr.mediation.core.casefile.CaseLife;
import fr.mediation.core.casefile.CaseSnapshot;
import fr.mediation.core.casefile.CaseState;
import fr.mediation.core.casefile.History;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SnapshotCodecTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "fr", "mediation", "core", "json");
    private final SnapshotCodec codec = new SnapshotCodec();

    @Property
    void aSnapshotIsReadBackAndLivesOnLikeTheCase(@ForAll long seed) {
        List<CaseEvent> events =
                History.of(new SplittableRandom(seed).ints(80).boxed().toList()).events();
        int cut = events.isEmpty() ? 0 : (int) Math.floorMod(seed, (long) events.size());
        CaseState then = CaseLife.replay(events.subList(0, cut));
        String text = PlainJson.write(codec.encode(CaseSnapshot.of(then)));
        CaseState read = codec.decode(PlainJson.read(text)).orElseThrow().state();
        assertThat(read).isEqualTo(then);
        assertThat(read.knows("cmd-0")).isEqualTo(then.knows("cmd-0"));
        assertThat(CaseLife.replay(read, events.subList(cut, events.size()))).isEqualTo(CaseLife.replay(events));
    }

    @Example
    void aSnapshotOfAnotherReducerOrABrokenOneIsAbsent() {
        Map<String, Object> tree = new LinkedHashMap<>(codec.encode(CaseSnapshot.of(CaseState.NEW)));
        assertThat(codec.decode(tree)).isPresent();
        tree.put("reducer", CaseSnapshot.REDUCER + 1);
        assertThat(codec.decode(tree)).isEmpty();
        tree.put("reducer", CaseSnapshot.REDUCER);
        tree.put("state", Map.of("caseId", "x"));
        assertThat(codec.decode(tree)).isEmpty();
        assertThat(codec.decode(Map.of())).isEmpty();
    }

    /** The states the committed histories lead to, for ever: if this fails, either evolution is broken or the reducer must grow. */
    @Example
    void theCommittedHistoriesLeadToTheCommittedStates() throws IOException {
        CaseCodec events = new CaseCodec();
        StringBuilder states = new StringBuilder();
        for (String corpus : List.of("corpus-1.ndjson", "corpus-2.ndjson")) {
            List<CaseEvent> history = new ArrayList<>();
            for (String line : Files.readAllLines(FOLDER.resolve(corpus), StandardCharsets.UTF_8)) {
                if (line.startsWith("= ")) {
                    states.append(PlainJson.write(codec.encode(CaseSnapshot.of(CaseLife.replay(history)))))
                            .append('\n');
                    history.clear();
                } else {
                    history.add(events.decode(PlainJson.read(line)));
                }
            }
        }
        Path golden = FOLDER.resolve("states-" + CaseSnapshot.REDUCER + ".ndjson");
        if (Boolean.getBoolean("golden.update") && !Files.exists(golden)) {
            Files.writeString(golden, states, StandardCharsets.UTF_8);
        }
        assertThat(golden).hasContent(states.toString());
    }
}
