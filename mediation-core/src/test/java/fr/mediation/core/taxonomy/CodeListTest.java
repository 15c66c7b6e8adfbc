/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CodeListTest {

    private static final CodeList DOMAINS = CodeList.of(
            "domains",
            "2024",
            Code.of("SOCIAL", "Social", "Social"),
            Code.of("HOUSING_FUND", "Fonds de solidarité logement", "Housing fund")
                    .under("SOCIAL"),
            Code.of("MISC", "Divers", "Other"),
            Code.of("SOCIAL_HOUSING", "Social", "Social").under("MISC"));

    @Test
    void knowsItsTree() {
        assertThat(DOMAINS.roots()).extracting(Code::code).containsExactly("SOCIAL", "MISC");
        assertThat(DOMAINS.childrenOf("MISC")).extracting(Code::code).containsExactly("SOCIAL_HOUSING");
        assertThat(DOMAINS.leaves()).extracting(Code::code).containsExactly("HOUSING_FUND", "SOCIAL_HOUSING");
        assertThat(DOMAINS.rootOf("SOCIAL_HOUSING").map(Code::code)).contains("MISC");
        assertThat(DOMAINS.rootOf("UNHEARD_OF")).isEmpty();
        assertThat(DOMAINS.find("MISC").map(c -> c.label().fr())).contains("Divers");
    }

    @Test
    @DisplayName("« Social » est deux fois dans la nomenclature : le libellé ne désigne aucun des deux")
    void aLabelSharedByTwoCodesResolvesToNeither() {
        assertThat(CodeResolver.over(DOMAINS.codes()).resolve("Divers")).contains("MISC");
        assertThat(CodeResolver.over(DOMAINS.nested()).resolve("social")).contains("SOCIAL_HOUSING");
        CodeList twice = CodeList.of("l", "1", Code.of("A", "Même", "Same"), Code.of("B", "Même", "Same"));
        assertThat(CodeResolver.over(twice.codes()).resolve("même")).isEmpty();
        assertThat(CodeResolver.over(twice.codes()).resolve("b")).contains("B");
    }

    @Test
    void accentsCaseAndPunctuationDoNotMatter() {
        CodeResolver resolver = CodeResolver.over(DOMAINS.codes());

        assertThat(resolver.resolve("  FONDS de Solidarite-Logement ")).contains("HOUSING_FUND");
        assertThat(resolver.resolve("Non renseigné")).contains("NOT_RECORDED");
        assertThat(resolver.resolve("autre departement")).contains("OUTSIDE");
        assertThat(resolver.resolve("")).isEmpty();
    }

    @Test
    void refusesListsThatContradictThemselves() {
        Code a = Code.of("A", "a", "a");
        assertThatThrownBy(() -> CodeList.of("l", "1", a, a)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CodeList.of("l", "1", a.under("B"), Code.of("B", "b", "b")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CodeList.of("l", "1", Code.of("OUTSIDE", "x", "x")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Code.of("lower", "x", "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> a.under("not a code")).isInstanceOf(IllegalArgumentException.class);
    }
}
