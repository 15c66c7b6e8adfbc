/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Coffre à destruction de clé (RGPD, art. 17 et 32)")
class ShreddingVaultTest extends PersonalDataVaultContract {

    private static final Personal<String> NAME =
            new Personal<>(new SubjectRef("s-1"), new ValueRef("v-1"), PersonalKind.NAME);
    private static final Personal<String> MOVED =
            new Personal<>(new SubjectRef("s-1"), new ValueRef("v-2"), PersonalKind.NAME);

    private final Keys keys = new Keys();
    private final Values values = new Values();
    private final SplittableRandom chance = new SplittableRandom(7);
    private final ShreddingVault vault = new ShreddingVault(keys, values, chance::nextBytes);

    @Override
    protected PersonalDataVault vault() {
        return new ShreddingVault(new Keys(), new Values(), chance::nextBytes);
    }

    @Test
    @DisplayName("Une copie des valeurs, restaurée après la destruction de la clé, ne se lit plus")
    void aRestoredBackupOfTheValuesCannotBeRead() {
        vault.put(NAME, "Anne Martin");
        Map<String, byte[]> backup = new HashMap<>(values.sealed);
        vault.destroy(NAME.subject());
        values.sealed.putAll(backup);
        assertThat(vault.get(NAME)).isEmpty();
    }

    @Test
    void nothingReadableIsKeptAndTwoSealingsDiffer() {
        vault.put(NAME, "Anne Martin");
        byte[] first = values.find(NAME.subject(), NAME.value()).orElseThrow();
        vault.put(NAME, "Anne Martin");
        byte[] second = values.find(NAME.subject(), NAME.value()).orElseThrow();
        assertThat(first).isNotEqualTo(second).hasSize(12 + "Anne Martin".length() + 16);
        assertThat(new String(first, StandardCharsets.ISO_8859_1)).doesNotContain("Anne");
    }

    @Test
    void aValueMovedOrChangedDoesNotOpen() {
        vault.put(NAME, "Anne Martin");
        byte[] sealed = values.find(NAME.subject(), NAME.value()).orElseThrow();
        values.put(MOVED.subject(), MOVED.value(), sealed);
        assertThat(vault.get(MOVED)).isEmpty();
        byte[] changed = sealed.clone();
        changed[20] ^= 1;
        values.put(NAME.subject(), NAME.value(), changed);
        assertThat(vault.get(NAME)).isEmpty();
        values.put(NAME.subject(), NAME.value(), Arrays.copyOf(sealed, 5));
        assertThat(vault.get(NAME)).isEmpty();
    }

    @Test
    void nothingPersonalIsPrinted() {
        assertThat(NAME.toString() + NAME.subject() + NAME.value() + new TextRef("note-9", "d"))
                .doesNotContain("s-1")
                .doesNotContain("v-1")
                .doesNotContain("note-9");
    }

    private static final class Keys implements SubjectKeys {
        private final Map<SubjectRef, byte[]> kept = new HashMap<>();
        private final Set<SubjectRef> destroyed = new HashSet<>();

        @Override
        public Optional<byte[]> find(SubjectRef subject) {
            return Optional.ofNullable(kept.get(subject));
        }

        @Override
        public Optional<byte[]> createIfAbsent(SubjectRef subject, byte[] key) {
            return destroyed.contains(subject)
                    ? Optional.empty()
                    : Optional.of(kept.computeIfAbsent(subject, s -> key));
        }

        @Override
        public void destroy(SubjectRef subject) {
            kept.remove(subject);
            destroyed.add(subject);
        }
    }

    private static final class Values implements SealedValues {
        private final Map<String, byte[]> sealed = new HashMap<>();

        @Override
        public void put(SubjectRef subject, ValueRef value, byte[] bytes) {
            sealed.put(subject.id() + " " + value.id(), bytes);
        }

        @Override
        public Optional<byte[]> find(SubjectRef subject, ValueRef value) {
            return Optional.ofNullable(sealed.get(subject.id() + " " + value.id()));
        }

        @Override
        public void remove(SubjectRef subject, ValueRef value) {
            sealed.remove(subject.id() + " " + value.id());
        }

        @Override
        public void removeAll(SubjectRef subject) {
            sealed.keySet().removeIf(k -> k.startsWith(subject.id() + " "));
        }
    }
}
