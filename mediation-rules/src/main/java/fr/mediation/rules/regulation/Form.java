/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.regulation;

import fr.mediation.core.wording.Wording;

/** Forme attendue: what a part of a file must be, said to whoever wrote something else. */
enum Form {
    REGULATION_ID(
            "un identifiant en minuscules, chiffres et tirets, comme ma-collectivite-2026",
            "an identifier in lower case, digits and hyphens, such as my-authority-2026"),
    AUTHORITY_CODE("un code en majuscules, chiffres et tirets", "a code in capitals, digits and hyphens"),
    CODE(
            "un code en majuscules, chiffres et tirets bas, comme DEMANDE_ANONYME",
            "a code in capitals, digits and underscores, such as ANONYMOUS_REQUEST"),
    FACT_NAME("un nom de fait, comme withinCompetence", "the name of a fact, such as withinCompetence"),
    HEADER(
            "une adoption, puis une publication, puis le premier jour des saisines régies (governs.from)",
            "an adoption, then a publication, then the first day of the referrals governed (governs.from)"),
    VALIDITY("un premier jour (from) avant le dernier (until)", "a first day (from) before the last one (until)"),
    RULE("une règle qui cite au moins un texte", "a rule that cites at least one text"),
    EXCEPTION("une exception qui cite au moins un texte", "an exception that cites at least one text"),
    PARAMETER(
            "un délai plus long que zéro, d'un siècle au plus, qui cite au moins un texte",
            "a period longer than zero, a century at most, that cites at least one text"),
    PRACTICE("un mandat plus long que zéro, d'un siècle au plus", "a mandate longer than zero, a century at most"),
    INVARIANT(
            "une promesse avec un code en majuscules et tirets bas, et les réponses tranchées qu'elle admet (only)",
            "a promise with a code in capitals and underscores, and the decided answers it allows (only)"),
    FACT(
            "un choix avec assez d'options, chaque code une fois ; un effort (cost) de 1 à 10 ; un nombre qui va au moins jusqu'à 1",
            "a choice with enough options, each code once; an effort (cost) from 1 to 10; a count that goes up to 1 at least"),
    CHOICE("au moins une option", "at least one option"),
    MINIMUM("un nombre à atteindre d'au moins 1", "a number to reach, 1 at least"),
    AT_LEAST(
            "un nombre (count) entre 1 et celui des conditions, douze au plus",
            "a number (count) between 1 and that of the conditions, twelve at most"),
    JOINED("au moins une condition", "at least one condition");

    private final Wording wording;

    Form(String fr, String en) {
        this.wording = new Wording(fr, en);
    }

    Wording wording() {
        return wording;
    }
}
