/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.letter;

import fr.mediation.core.admissibility.BodyCode;
import fr.mediation.core.taxonomy.Code;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.regulation.Bodies;
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
     * The bodies of the shipped taxonomy, {@link Bodies#LIST}.
     *
     * @return their names
     */
    static BodyNames usual() {
        return body -> Bodies.LIST.find(body.value()).map(Code::label);
    }
}
