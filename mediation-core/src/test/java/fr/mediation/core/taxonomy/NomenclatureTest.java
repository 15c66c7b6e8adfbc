/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.mediation.core.validation.Violation;
import fr.mediation.core.wording.Wording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Nomenclatures fournies et adaptées par collectivité")
class NomenclatureTest {

    private static final Path RELEASED = Path.of("src", "test", "resources", "fr", "mediation", "core", "taxonomy");
    private static final Overlay NOTHING = new Overlay("isere", List.of(), Map.of(), Set.of());

    private static Nomenclature standard(String name) {
        return name.equals("domains") ? StandardNomenclatures.DOMAINS : StandardNomenclatures.BODIES;
    }

    @ParameterizedTest
    @ValueSource(strings = {"domains", "bodies"})
    @DisplayName("Un code publié ne disparaît pas et ne change pas de place")
    void codesAreOnlyAdded(String name) throws IOException {
        CodeList list = standard(name).list();
        List<String> now = list.codes().stream()
                .map(c -> c.code() + "\t" + c.above().orElse(""))
                .toList();
        assertThat(now)
                .containsAll(Files.readAllLines(RELEASED.resolve("released-" + name + ".tsv"), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"domains", "bodies"})
    void everyCodeHasItsOwnLabelInBothLanguages(String name) {
        CodeList list = standard(name).list();
        assertThat(list.id()).isEqualTo(name);
        assertThat(list.roots()).hasSizeGreaterThan(8);
        assertThat(list.nested()).hasSizeGreaterThan(70);
        assertThat(list.codes())
                .extracting(c -> c.label().fr())
                .doesNotHaveDuplicates()
                .doesNotContain("");
        assertThat(list.codes())
                .extracting(c -> c.label().en())
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }

    @Test
    @DisplayName("Les organismes que citent les règlements fournis ont leur code")
    void holdsTheBodiesThatReglementsName() {
        assertThat(List.of(
                        "DEFENSEUR_DES_DROITS",
                        "CONCILIATEUR_DE_JUSTICE",
                        "MEDIATEUR_DE_LA_CONSOMMATION",
                        "COMPETENT_ADMINISTRATION",
                        "COMPETENT_MEDIATOR",
                        "PREFECTURE",
                        "CAF",
                        "CPAM",
                        "SOCIAL_LANDLORD"))
                .allMatch(StandardNomenclatures.BODIES::offers);
        assertThat(List.of("MDPH", "ASE", "INCOME_SUPPORT", "APA", "HOUSING_FUND"))
                .allMatch(StandardNomenclatures.DOMAINS::offers);
    }

    @Test
    void anAuthorityAddsRenamesAndRetires() {
        Overlay overlay = new Overlay(
                "isere",
                List.of(
                        Code.of("MOUNTAIN", "Montagne", "Mountain"),
                        Code.of("SKI_LIFTS", "Remontées mécaniques", "Ski lifts")
                                .under("MOUNTAIN"),
                        Code.of("APA_HOME", "APA à domicile", "Allowance at home")
                                .under("AUTONOMY")),
                Map.of("AUTONOMY", new Wording("Direction de l'autonomie", "Autonomy department")),
                Set.of("ECONOMY"));
        Nomenclature isere = StandardNomenclatures.DOMAINS.with(overlay);
        assertThat(isere.list().version()).isEqualTo("2026+isere");
        assertThat(isere.offers("SKI_LIFTS")).isTrue();
        assertThat(isere.find("AUTONOMY").orElseThrow().label().fr()).isEqualTo("Direction de l'autonomie");
        assertThat(isere.find("ELDERLY").orElseThrow().label().fr()).isEqualTo("Personnes âgées");
        assertThat(isere.offers("ECONOMY")).isFalse();
        assertThat(isere.offers("TOURISM"))
                .as("what is under a retired code goes too")
                .isFalse();
        assertThat(isere.find("TOURISM")).as("old cases stay readable").isPresent();
        assertThat(isere.offered()).extracting(Code::code).contains("MOUNTAIN").doesNotContain("ECONOMY", "TOURISM");
        assertThat(isere.with(NOTHING).retired()).as("what is retired stays so").contains("TOURISM", "ECONOMY");
        assertThat(isere.offers("NEVER_HEARD_OF")).isFalse();
    }

    @Test
    void aCodeIsNeverReused() {
        Nomenclature retired =
                StandardNomenclatures.BODIES.with(new Overlay("isere", List.of(), Map.of(), Set.of("CONSULATE")));
        Overlay again = new Overlay("isere", List.of(Code.of("CONSULATE", "Autre", "Other")), Map.of(), Set.of());
        assertThat(again.violations(retired.list())).extracting(Violation::code).containsExactly("CODE_REUSED");
        assertThatThrownBy(() -> retired.with(again)).isInstanceOf(IllegalArgumentException.class);
        Overlay reserved = new Overlay("isere", List.of(Code.of("OUTSIDE", "Dehors", "Out")), Map.of(), Set.of());
        assertThat(reserved.violations(retired.list()))
                .extracting(Violation::code)
                .containsExactly("CODE_REUSED");
    }

    @Test
    void everyFaultOfAnOverlayIsTold() {
        Overlay faulty = new Overlay(
                "isere",
                List.of(
                        Code.of("A", "A", "A").under("NOWHERE"),
                        Code.of("B", "B", "B").under("CAF"),
                        Code.of("C", "C", "C").under("STATE"),
                        Code.of("D", "D", "D").under("C"),
                        Code.of("E", "E", "E").under("E")),
                Map.of("GONE", new Wording("x", "x")),
                Set.of("LOST"));
        List<Violation> found = faulty.violations(StandardNomenclatures.BODIES.list());
        assertThat(found)
                .extracting(v -> v.path() + " " + v.code())
                .containsExactly(
                        "added[0].parent CODE_UNKNOWN",
                        "added[1].parent TOO_DEEP",
                        "added[3].parent TOO_DEEP",
                        "added[4].parent CODE_UNKNOWN",
                        "renamed[GONE] CODE_UNKNOWN",
                        "retired[LOST] CODE_UNKNOWN");
        assertThat(NOTHING.violations(StandardNomenclatures.BODIES.list())).isEmpty();
    }

    @Test
    void aListHasTwoLevelsAndRetiresWhatItHas() {
        CodeList deep = CodeList.of(
                "x",
                "1",
                Code.of("A", "A", "A"),
                Code.of("B", "B", "B").under("A"),
                Code.of("C", "C", "C").under("B"));
        assertThatThrownBy(() -> Nomenclature.of(deep)).isInstanceOf(IllegalArgumentException.class);
        CodeList flat = CodeList.of("x", "1", Code.of("A", "A", "A"));
        assertThatThrownBy(() -> new Nomenclature(flat, Set.of("B"))).isInstanceOf(IllegalArgumentException.class);
    }
}
