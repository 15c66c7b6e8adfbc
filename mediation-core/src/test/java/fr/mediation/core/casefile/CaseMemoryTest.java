/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.json.CaseCodec;
import fr.mediation.core.json.PlainJson;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CaseMemoryTest {

    private static final int CASES = 4_000;
    private static final int NOTES = 31;
    private static final long MOST = 4_096;

    @Test
    @DisplayName("Un dossier rejoué de quarante faits, lus de leur texte, tient en 4 Kio")
    void aReplayedCaseIsSmall() {
        List<String> texts = texts();
        assertThat(texts).hasSize(40);
        CaseCodec codec = new CaseCodec();
        read(codec, texts);
        long before = used();
        List<CaseState> kept = new ArrayList<>(CASES);
        IntStream.range(0, CASES).forEach(i -> kept.add(read(codec, texts)));
        long each = (used() - before) / CASES;
        assertThat(kept).hasSize(CASES);
        System.out.println("a replayed case of 40 facts: " + each + " bytes");
        assertThat(each).isBetween(100L, MOST);
    }

    private static CaseState read(CaseCodec codec, List<String> texts) {
        return CaseLife.replay(
                texts.stream().map(t -> codec.decode(PlainJson.read(t))).toList());
    }

    private static List<String> texts() {
        CaseScript script = CaseScript.mediated();
        for (int i = 0; i < NOTES; i++) {
            script.does(CaseScript.MEDIATOR, new RecordAct.AddNote(CaseScript.text("note-" + i)));
        }
        CaseCodec codec = new CaseCodec();
        return script.history().stream()
                .map(e -> PlainJson.write(codec.encode(e)))
                .toList();
    }

    /** What is in use once the collector has really passed. */
    private static long used() {
        for (int i = 0; i < 3; i++) {
            WeakReference<Object> passed = new WeakReference<>(new Object());
            while (passed.get() != null) {
                System.gc();
            }
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
