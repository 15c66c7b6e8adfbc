/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.mediation.core.calendar.HolidayZone;
import fr.mediation.core.calendar.LegalCalendar;
import fr.mediation.core.deadline.DeadlineChange.Fact;
import fr.mediation.core.deadline.facts.Decision;
import fr.mediation.core.deadline.facts.EveryFact;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import fr.mediation.core.deadline.facts.Remedies;
import fr.mediation.core.deadline.facts.Request;
import fr.mediation.core.deadline.facts.Territory;
import fr.mediation.core.wording.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Chaque fait et chaque circonstance qui change est dit, à sa place")
class EveryChangeTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 10);
    private static final DeadlineContext CONTEXT = DeadlineContext.of(AS_OF);

    /** What else may be said of the whole case, beside the acts of the file. */
    private static final Map<String, Object> OTHERS = Map.of(
            "matter", "RSA",
            "mpoCompulsory", true,
            "residence", "GUADELOUPE",
            "lodgedWithState", true,
            "court", "JUDICIAL");

    private static Deadline court(ProceduralFacts facts, DeadlineContext context) {
        return Deadlines.courtAction(facts, context).orThrow().deadlines().get(0);
    }

    private static DeadlineChange changed(ObjectNode after) {
        ProceduralFacts before = Json.read(EveryFact.tree().toString(), ProceduralFacts.class);
        return DeadlineChange.between(
                court(before, CONTEXT), court(Json.read(after.toString(), ProceduralFacts.class), CONTEXT));
    }

    @ParameterizedTest
    @MethodSource("fr.mediation.core.deadline.facts.EveryFact#days")
    @DisplayName("Un jour corrigé : son chemin, l'ancien et le nouveau")
    void aCorrectedDayIsTold(String path) {
        ObjectNode after = EveryFact.tree();
        String pointer = EveryFact.pointer(path);
        LocalDate day = LocalDate.parse(after.at(pointer).asText());
        ObjectNode parent = (ObjectNode) after.at(pointer.substring(0, pointer.lastIndexOf('/')));
        parent.put(
                pointer.substring(pointer.lastIndexOf('/') + 1), day.plusDays(1).toString());

        DeadlineChange change = changed(after);

        assertThat(change.facts()).singleElement().satisfies(fact -> {
            assertThat(fact.pathBefore()).isEqualTo(path);
            assertThat(fact.pathAfter()).isEqualTo(path);
            assertThat(fact.before()).isEqualTo(day.toString());
            assertThat(fact.after()).isEqualTo(day.plusDays(1).toString());
        });
        assertThat(change.text(Language.FR)).doesNotContainPattern("[A-Z]_[A-Z]");
    }

    @ParameterizedTest
    @MethodSource("others")
    @DisplayName("Ce qui se dit de tout le dossier")
    void aWordOnTheWholeCaseIsTold(String name) {
        ObjectNode after = EveryFact.tree();
        after.set(name, Json.MAPPER.valueToTree(OTHERS.get(name)));

        assertThat(changed(after).facts()).extracting(Fact::pathAfter).containsExactly(name);
    }

    static List<String> others() {
        return OTHERS.keySet().stream().sorted().toList();
    }

    @Test
    @DisplayName("Chaque circonstance")
    void everyCircumstanceIsTold() {
        ProceduralFacts facts =
                ProceduralFacts.of(Decision.notified(LocalDate.of(2026, 3, 26)).remedies(Remedies.COMPLETE));
        LegalCalendar martinique = LegalCalendar.of(HolidayZone.MARTINIQUE);
        Map<String, DeadlineContext> others = Map.of(
                "context.asOf",
                CONTEXT.asOf(AS_OF.plusDays(1)),
                "context.court",
                new DeadlineContext(
                        AS_OF, martinique, CONTEXT.administration(), CONTEXT.courtTerritory(), CONTEXT.printedEffect()),
                "context.administration",
                CONTEXT.administration(martinique),
                "context.courtTerritory",
                new DeadlineContext(
                        AS_OF,
                        CONTEXT.court(),
                        CONTEXT.administration(),
                        Territory.MARTINIQUE,
                        CONTEXT.printedEffect()),
                "context.printedEffect",
                CONTEXT.printedEffect(DeadlineContext.PrintedEffect.NONE));
        others.forEach((path, context) -> assertThat(
                        DeadlineChange.between(court(facts, CONTEXT), court(facts, context))
                                .facts())
                .as(path)
                .extracting(Fact::pathAfter)
                .containsExactly(path));
    }

    @Test
    @DisplayName("Le fait qui porte le délai disparaît : il est décisif")
    void theActThatTheLimitIsAboutIsDecisive() {
        LocalDate received = LocalDate.of(2026, 1, 5);
        Deadline silent = Deadlines.compute(ProceduralFacts.of(Request.received(received)), CONTEXT)
                .orThrow()
                .of(Deadline.Family.IMPLICIT_DECISION)
                .orElseThrow();
        Deadline later = Deadlines.compute(ProceduralFacts.of(Request.received(received.plusDays(3))), CONTEXT)
                .orThrow()
                .of(Deadline.Family.IMPLICIT_DECISION)
                .orElseThrow();
        assertThat(DeadlineChange.between(silent, later).facts())
                .singleElement()
                .satisfies(fact -> assertThat(fact.decisive()).isTrue());
    }
}
