/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.letter;

import fr.mediation.core.admissibility.BodyCode;
import fr.mediation.core.wording.Wording;
import java.util.Map;
import java.util.Optional;

/**
 * Port des organismes: how the bodies to which requests are re-oriented are called, from the host's taxonomy.
 */
@FunctionalInterface
public interface BodyNames {

    /**
     * The name of a body, with where to find it if the host wishes.
     *
     * @param body the code of the body
     * @return the name, with its article, as it follows a colon; empty when the host does not know it
     */
    Optional<Wording> name(BodyCode body);

    /**
     * The bodies that shipped règlements name.
     *
     * @return their names
     */
    static BodyNames usual() {
        Map<String, Wording> names = Map.of(
                "COMPETENT_ADMINISTRATION",
                new Wording("l'administration compétente", "the competent administration"),
                "DEFENSEUR_DES_DROITS",
                new Wording(
                        "le Défenseur des droits, par l'un de ses délégués",
                        "the Défenseur des droits, through a local delegate"),
                "CONCILIATEUR_DE_JUSTICE",
                new Wording("le conciliateur de justice", "the conciliateur de justice (a free conciliator)"),
                "MEDIATEUR_DE_LA_CONSOMMATION",
                new Wording("le médiateur de la consommation", "the consumer mediator"));
        return body -> Optional.ofNullable(names.get(body.value()));
    }
}
