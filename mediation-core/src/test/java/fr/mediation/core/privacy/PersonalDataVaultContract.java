/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What every vault of a host must do. Extend it, give a fresh vault, and run it. */
public abstract class PersonalDataVaultContract {

    /** Called by JUnit through the class that extends this one. */
    protected PersonalDataVaultContract() {}

    private static final SubjectRef ANNE = new SubjectRef("s-anne");
    private static final SubjectRef PAUL = new SubjectRef("s-paul");
    private static final Personal<String> NAME = new Personal<>(ANNE, new ValueRef("v-1"), PersonalKind.NAME);
    private static final Personal<String> EMAIL = new Personal<>(ANNE, new ValueRef("v-2"), PersonalKind.EMAIL);
    private static final Personal<String> OTHER = new Personal<>(PAUL, new ValueRef("v-3"), PersonalKind.NAME);

    /** An empty vault. */
    protected abstract PersonalDataVault vault();

    @Test
    void keepsAndReplacesValues() {
        PersonalDataVault vault = vault();
        vault.put(NAME, "Anne Martin");
        vault.put(NAME, "Anne Éluard-Martin");
        assertThat(vault.get(NAME)).contains("Anne Éluard-Martin");
        assertThat(vault.get(EMAIL)).isEmpty();
    }

    @Test
    void removesOneValueAlone() {
        PersonalDataVault vault = vault();
        vault.put(NAME, "Anne");
        vault.put(EMAIL, "anne@example.org");
        vault.remove(NAME);
        assertThat(vault.get(NAME)).isEmpty();
        assertThat(vault.get(EMAIL)).contains("anne@example.org");
    }

    @Test
    void destroysAPersonForGoodAndNobodyElse() {
        PersonalDataVault vault = vault();
        vault.put(NAME, "Anne");
        vault.put(EMAIL, "anne@example.org");
        vault.put(OTHER, "Paul");
        vault.destroy(ANNE);
        vault.destroy(ANNE);
        assertThat(vault.get(NAME)).isEmpty();
        assertThat(vault.get(EMAIL)).isEmpty();
        assertThat(vault.get(OTHER)).contains("Paul");
        assertThatThrownBy(() -> vault.put(NAME, "Anne"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("Anne");
        assertThat(vault.get(NAME)).isEmpty();
    }
}
