/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.regulation;

import static fr.mediation.rules.facts.StandardFacts.COMPETENT_BODY;
import static fr.mediation.rules.facts.StandardFacts.VOCABULARY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.admissibility.BodyCode;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.Option;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R-12.16 : une demande irrecevable est réorientée vers l'organisme de la taxonomie")
class BodiesTest {

    private static List<String> proposed(String competent) {
        FactSheet sheet = FactSheet.draft(VOCABULARY)
                .with(COMPETENT_BODY, competent)
                .build()
                .orThrow();
        return Bodies.proposed(Bodies.COMPETENT_ADMINISTRATION, sheet).stream()
                .map(BodyCode::value)
                .toList();
    }

    @ParameterizedTest(name = "{0} : {1}")
    @CsvSource({
        "PREFECTURE, PREFECTURE DEFENSEUR_DES_DROITS",
        "CAF, CAF MEDIATEUR_SECURITE_SOCIALE",
        "CPAM, CPAM MEDIATEUR_SECURITE_SOCIALE",
        "SOCIAL_LANDLORD, SOCIAL_LANDLORD CONCILIATEUR_DE_JUSTICE",
        "FRANCE_TRAVAIL, FRANCE_TRAVAIL MEDIATEUR_FRANCE_TRAVAIL",
        "OTHER_AUTHORITY, OTHER_AUTHORITY MEDIATEUR_TERRITORIAL DEFENSEUR_DES_DROITS",
        "OTHER_BODY, COMPETENT_ADMINISTRATION"
    })
    void theCompetentBodyThenItsMediator(String competent, String bodies) {
        assertThat(proposed(competent)).containsExactly(bodies.split(" ", -1));
    }

    @Test
    void whatARuleNamesItselfStays() {
        FactSheet sheet =
                FactSheet.draft(VOCABULARY).with(COMPETENT_BODY, "CAF").build().orThrow();
        FactSheet unknown = FactSheet.draft(VOCABULARY).build().orThrow();
        BodyCode named = new BodyCode("CONCILIATEUR_DE_JUSTICE");

        assertThat(Bodies.proposed(named, sheet)).containsExactly(named);
        assertThat(Bodies.proposed(Bodies.COMPETENT_ADMINISTRATION, unknown))
                .containsExactly(Bodies.COMPETENT_ADMINISTRATION);
    }

    @Test
    void everyBodyHasAName() {
        for (Option option : COMPETENT_BODY.options()) {
            for (String body : proposed(option.code())) {
                assertThat(Bodies.LIST.find(body)).as(body).isPresent();
            }
        }
    }
}
