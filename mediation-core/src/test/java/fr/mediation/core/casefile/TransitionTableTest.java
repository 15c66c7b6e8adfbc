/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.wording.Labelled;
import fr.mediation.core.wording.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table is sound, and the committed pages are drawn from it: {@code -Dgolden.update=true} writes them again. */
class TransitionTableTest {

    private static final Path DOCS = Path.of("..", "docs");

    @Test
    void isSound() {
        assertThat(TransitionTable.STANDARD.lint()).isEmpty();
    }

    @Test
    void lintSeesEachFault() {
        List<Transition> rows = new ArrayList<>(TransitionTable.STANDARD.rows());
        rows.removeIf(r -> r.act() == Act.Kind.CLOSE);
        rows.add(new Transition(
                Phase.ERASED,
                Act.Kind.REOPEN,
                Fact.Kind.CASE_REOPENED,
                List.of(Phase.RECEIVED),
                List.of(),
                Provision.WHOLE));
        rows.add(rows.get(0));
        String faults = String.join("\n", new TransitionTable(rows).lint());
        assertThat(faults)
                .contains("cannot reach CLOSED: CONCLUDED")
                .contains("no row makes CASE_CLOSED")
                .contains("a row leaves ERASED: REOPEN")
                .contains("two rows for REGISTER_REFERRAL in NONE")
                .contains("unused condition: ACKNOWLEDGED");
    }

    @Test
    void everyPhaseOfTheModelHasItsEdges() {
        Map<Diagrams.Edge, List<Act.Kind>> edges = Diagrams.edges(TransitionTable.STANDARD);
        assertThat(edges.keySet().stream().map(e -> e.from() + ">" + e.to()).collect(Collectors.toSet()))
                .contains("CLOSED>RECEIVED", "CLOSED>EXAMINATION", "CLOSED>ERASED", "IN_MEDIATION>SUSPENDED")
                .doesNotContain("RECEIVED>SUSPENDED", "CONCLUDED>ERASED", "SUSPENDED>CLOSED");
        long phaseChanges = TransitionTable.STANDARD.rows().stream()
                .flatMap(r -> r.to().stream().filter(to -> to != r.from()))
                .count();
        assertThat(edges.values().stream().mapToLong(List::size).sum()).isEqualTo(phaseChanges);
    }

    @Test
    void diagramEqualsTheCommittedPage() throws IOException {
        StringBuilder page = new StringBuilder("""
                # The life of a case

                Drawn from the table that decides (`TransitionTable.STANDARD`); a test compares this page with it.

                ```mermaid
                """);
        page.append(Diagrams.mermaid(TransitionTable.STANDARD, Language.EN))
                .append("""
                        ```

                        The same in French, for PlantUML:

                        ```plantuml
                        """)
                .append(Diagrams.plantUml(TransitionTable.STANDARD, Language.FR))
                .append("""
                        ```

                        ## Every row

                        """)
                .append(Diagrams.markdown(TransitionTable.STANDARD, IsereCaseRules.OF_2022, Language.EN))
                .append("""

                        ## Conditions

                        | code | source | reference | message |
                        |---|---|---|---|
                        """);
        for (Guard g : Guard.all()) {
            page.append("| `" + g + "` | " + g.source() + " | "
                    + IsereCaseRules.OF_2022.article(g.provision()).citation() + " | "
                    + g.message().in(Language.FR) + " — *" + g.message().in(Language.EN) + "* |\n");
        }
        golden("lifecycle.md", page.toString());
    }

    @Test
    void accessMatrixEqualsTheCommittedPage() throws IOException {
        golden(
                "access-matrix.md",
                "# Who may do what\n\nWhat is not granted is denied. Scope (the authority) and subject (the person) are checked with"
                        + " the standing; phase and conditions come on top. Drawn from `CasePolicy`; a test compares this page with"
                        + " it. Last rows: what may be looked at.\n\n"
                        + Diagrams.accessMatrix(Language.EN));
    }

    @Test
    void everyCodeHasALabelInBothLanguages() {
        Stream.<Labelled[]>of(
                        Phase.values(),
                        EndReason.values(),
                        ResolutionLevel.values(),
                        ConventionElement.values(),
                        WaitingOn.values(),
                        Nature.values(),
                        Standing.values(),
                        Act.Kind.values(),
                        Fact.Kind.values(),
                        Duty.Kind.values(),
                        SuspensionReason.values(),
                        DisclosureGround.values(),
                        LinkKind.values(),
                        CorrectedDay.values(),
                        Referral.Originator.values(),
                        Referral.Motive.values(),
                        Retention.Status.values())
                .flatMap(Arrays::stream)
                .forEach(l -> {
                    assertThat(l.label().in(Language.FR)).isNotBlank();
                    assertThat(l.label().in(Language.EN)).isNotBlank();
                });
    }

    @Test
    void everyKindIsOneRecordAndNothingElse() {
        assertThat(records(Fact.class)).hasSize(Fact.Kind.values().length);
        assertThat(records(Act.class)).hasSize(Act.Kind.values().length);
    }

    private static List<Class<?>> records(Class<?> root) {
        return Arrays.stream(root.getPermittedSubclasses())
                .flatMap(g -> Arrays.stream(g.getPermittedSubclasses()))
                .toList();
    }

    private static void golden(String name, String text) throws IOException {
        Path page = DOCS.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(page, text, StandardCharsets.UTF_8);
        }
        assertThat(page).hasContent(text);
    }
}
