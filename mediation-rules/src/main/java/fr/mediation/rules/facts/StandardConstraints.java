/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.facts;

import fr.mediation.core.wording.Wording;
import java.util.List;

/** What no request can be, whatever the règlement. */
final class StandardConstraints {

    static final List<Constraint> ALL = List.of(
            new Constraint.AnyOf(
                    "ANSWER_WITHOUT_APPEAL",
                    List.of(Literal.is(StandardFacts.APPEAL_ANSWER, "NONE"), Literal.yes(StandardFacts.APPEAL_MADE)),
                    new Wording(
                            "Une réponse au recours suppose un recours.",
                            "An answer to the appeal supposes an appeal.")),
            new Constraint.DayNeeds(
                    "APPEAL_DATE_WITHOUT_APPEAL",
                    StandardFacts.APPEAL_RECEIVED_ON.id(),
                    Literal.yes(StandardFacts.APPEAL_MADE),
                    new Wording(
                            "Une date de réception du recours suppose un recours.",
                            "A day of receipt of the appeal supposes an appeal.")),
            new Constraint.DayNeeds(
                    "ANSWER_DATE_WITHOUT_ANSWER",
                    StandardFacts.APPEAL_ANSWERED_ON.id(),
                    Literal.is(StandardFacts.APPEAL_ANSWER, "NONE").negated(),
                    new Wording("Une date de réponse suppose une réponse.", "A day of answer supposes an answer.")),
            new Constraint.InOrder(
                    "ANSWER_BEFORE_APPEAL",
                    StandardFacts.APPEAL_RECEIVED_ON.id(),
                    StandardFacts.APPEAL_ANSWERED_ON.id(),
                    new Wording(
                            "La réponse ne peut précéder la réception du recours : vérifier les deux dates.",
                            "The answer cannot come before the appeal is received: check both dates.")),
            new Constraint.AnyOf(
                    "ORDERED_WITHOUT_COURT",
                    List.of(
                            Literal.yes(StandardFacts.COURT_ORDERED_MEDIATION).negated(),
                            Literal.yes(StandardFacts.BEFORE_COURT)),
                    new Wording(
                            "Une médiation ordonnée par le juge suppose une instance en cours.",
                            "A mediation ordered by the judge supposes pending litigation.")),
            new Constraint.AnyOf(
                    "RAPO_NOT_REQUIRED",
                    List.of(Literal.yes(StandardFacts.RAPO_MADE).negated(), Literal.yes(StandardFacts.RAPO_REQUIRED)),
                    new Wording(
                            "Un RAPO formé suppose un RAPO prévu par un texte.",
                            "A compulsory prior appeal made supposes one that a text requires.")));

    private StandardConstraints() {}
}
