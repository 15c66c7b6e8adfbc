/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.regulation;

import fr.mediation.core.admissibility.BodyCode;
import fr.mediation.core.taxonomy.Code;
import fr.mediation.core.taxonomy.CodeList;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.StandardFacts;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Organismes de réorientation (charte AMCT): the bodies to which a request that is not the mediator's is sent, as a taxonomy.
 *
 * <p>A rule names a body; where it says {@code COMPETENT_ADMINISTRATION} and the sheet says which one is competent, that one is
 * proposed, with the mediator who covers it. The mediator tells the requester so in writing. Stateless.
 */
public final class Bodies {

    /** The body that a rule names when it only knows that the matter is another administration's. */
    public static final BodyCode COMPETENT_ADMINISTRATION = new BodyCode("COMPETENT_ADMINISTRATION");

    /** Every body that shipped règlements and {@link #proposed} name. */
    public static final CodeList LIST = CodeList.of(
            "reorientation-bodies",
            "1",
            Code.of(
                    "COMPETENT_ADMINISTRATION",
                    "l'administration compétente (préfecture, Caf, commune…)",
                    "the competent administration (préfecture, Caf, commune…)"),
            Code.of("PREFECTURE", "la préfecture", "the préfecture"),
            Code.of("CAF", "la caisse d'allocations familiales (Caf)", "the family allowance fund (Caf)"),
            Code.of("CPAM", "la caisse d'assurance maladie", "the health insurance fund"),
            Code.of("SOCIAL_LANDLORD", "le bailleur social", "the social landlord"),
            Code.of("FRANCE_TRAVAIL", "France Travail", "France Travail (the employment service)"),
            Code.of("OTHER_AUTHORITY", "l'autre collectivité", "the other local authority"),
            Code.of(
                    "DEFENSEUR_DES_DROITS",
                    "le Défenseur des droits, par l'un de ses délégués",
                    "the Défenseur des droits, through a local delegate"),
            Code.of(
                    "CONCILIATEUR_DE_JUSTICE",
                    "le conciliateur de justice",
                    "the conciliateur de justice (a free conciliator)"),
            Code.of("MEDIATEUR_DE_LA_CONSOMMATION", "le médiateur de la consommation", "the consumer mediator"),
            Code.of(
                    "MEDIATEUR_SECURITE_SOCIALE",
                    "le médiateur de cet organisme de sécurité sociale",
                    "the mediator of that social security body"),
            Code.of("MEDIATEUR_FRANCE_TRAVAIL", "le médiateur de France Travail", "the mediator of France Travail"),
            Code.of(
                    "MEDIATEUR_TERRITORIAL",
                    "le médiateur de cette collectivité, si elle en a un",
                    "the mediator of that authority, if it has one"));

    private static final Map<String, List<String>> MEDIATORS = Map.of(
            "PREFECTURE", List.of("DEFENSEUR_DES_DROITS"),
            "CAF", List.of("MEDIATEUR_SECURITE_SOCIALE"),
            "CPAM", List.of("MEDIATEUR_SECURITE_SOCIALE"),
            "SOCIAL_LANDLORD", List.of("CONCILIATEUR_DE_JUSTICE"),
            "FRANCE_TRAVAIL", List.of("MEDIATEUR_FRANCE_TRAVAIL"),
            "OTHER_AUTHORITY", List.of("MEDIATEUR_TERRITORIAL", "DEFENSEUR_DES_DROITS"));

    private Bodies() {}

    /**
     * The bodies to propose for a request.
     *
     * @param named the body that the rule names
     * @param sheet what is known of the request
     * @return that body alone, or the competent administration that the sheet names and then the mediators who cover it
     */
    public static List<BodyCode> proposed(BodyCode named, FactSheet sheet) {
        if (!named.equals(COMPETENT_ADMINISTRATION)) {
            return List.of(named);
        }
        return sheet.value(StandardFacts.COMPETENT_BODY)
                .filter(MEDIATORS::containsKey)
                .map(body -> Stream.concat(Stream.of(body), MEDIATORS.getOrDefault(body, List.of()).stream())
                        .map(BodyCode::new)
                        .toList())
                .orElse(List.of(named));
    }
}
