/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.record;

import fr.mediation.core.taxonomy.Code;
import fr.mediation.core.taxonomy.CodeList;

/**
 * Nomenclatures communes: the closed lists the report itself reads, and usual ones an authority may replace.
 */
public final class StandardCodes {

    /** A case handled as a mediation. */
    public static final String MEDIATION = "MEDIATION";

    /** A case led to the competent body. */
    public static final String REORIENTATION = "REORIENTATION";

    /** The handling is over. */
    public static final String COMPLETED = "COMPLETED";

    /** A directorate of a territory. */
    public static final String TERRITORIAL = "TERRITORIAL";

    /** A directorate of the seat. */
    public static final String CENTRAL = "CENTRAL";

    /** Nature du dossier: a mediation or a re-orientation, never both. */
    public static final CodeList KINDS = CodeList.of(
            "kinds",
            "1",
            Code.of(MEDIATION, "Médiation", "Mediation"),
            Code.of(REORIENTATION, "Réorientation", "Re-orientation"));

    /** État des traitements: where the handling stands. */
    public static final CodeList STATUSES = CodeList.of(
            "statuses",
            "1",
            Code.of(COMPLETED, "Terminé", "Completed"),
            Code.of("IN_PROGRESS", "En cours", "In progress"),
            Code.of("INADMISSIBLE", "Irrecevable", "Inadmissible"),
            Code.of("ABANDONED", "Abandon", "Abandoned"));

    /** Résultat du traitement: how far a case was resolved. */
    public static final CodeList OUTCOMES = CodeList.of(
            "outcomes",
            "1",
            Code.of("COMPLETE", "Résolution complète", "Fully resolved"),
            Code.of("PARTIAL", "Résolution partielle", "Partly resolved"),
            Code.of("NONE", "Sans résolution", "Not resolved"));

    /** Type de direction. */
    public static final CodeList DIRECTION_TYPES = CodeList.of(
            "direction-types",
            "1",
            Code.of(TERRITORIAL, "Directions territoriales", "Territorial directorates"),
            Code.of(CENTRAL, "Directions centrales", "Central directorates"));

    /** Modes de saisine (règlement type, art. 7). */
    public static final CodeList CHANNELS = CodeList.of(
            "channels",
            "1",
            Code.of("ONLINE_FORM", "Saisine en ligne", "Online form"),
            Code.of("PHONE", "Téléphone", "Telephone"),
            Code.of("EMAIL", "Courriel", "E-mail"),
            Code.of("POST", "Courrier", "Post"),
            Code.of("PERMANENCE", "Permanence", "Local session"),
            Code.of("FRONT_DESK", "Accueil physique", "Front desk"));

    /** Auteurs de la saisine (règlement type, art. 1, 8 et 9). */
    public static final CodeList ORIGINATORS = CodeList.of(
            "originators",
            "1",
            Code.of("USER", "Usager", "User"),
            Code.of("ASSOCIATION", "Association", "Association"),
            Code.of("BUSINESS", "Entreprise", "Business"),
            Code.of("ELECTED_MEMBER", "Élu", "Elected member"),
            Code.of("AGENT", "Agent", "Agent"),
            Code.of("MEDIATOR", "Médiateur (saisine d'office)", "Mediator (own initiative)"));

    /** Politiques publiques et sous-chapitres d'un département: codes of the shared nomenclature, under the headings of a report. */
    public static final CodeList DOMAINS = CodeList.of(
            "domains",
            "1",
            Code.of("AUTONOMY", "Autonomie", "Autonomy"),
            Code.of("DISABILITY", "Handicap", "Disability").under("AUTONOMY"),
            Code.of("ELDERLY", "Personnes âgées", "Elderly people").under("AUTONOMY"),
            Code.of("EDUCATION", "Éducation", "Education"),
            Code.of("CHILD_PROTECTION", "Protection de l'enfance", "Child protection")
                    .under("EDUCATION"),
            Code.of("MATERNAL_CHILD_HEALTH", "Protection maternelle et infantile", "Maternal and child health")
                    .under("EDUCATION"),
            Code.of("SOCIAL", "Social", "Social"),
            Code.of("HOUSING_FUND", "Fonds de solidarité logement", "Housing solidarity fund")
                    .under("SOCIAL"),
            Code.of("INCOME_SUPPORT", "Revenu de solidarité active", "Income support")
                    .under("SOCIAL"),
            Code.of("MISC", "Divers", "Other"),
            Code.of("BROADBAND", "Très haut débit", "Broadband").under("MISC"),
            Code.of("ROADS", "Travaux de voirie", "Road works").under("MISC"),
            Code.of("PROCUREMENT", "Marchés publics", "Public procurement").under("MISC"),
            Code.of("SOCIAL_HOUSING", "Social", "Social").under("MISC"));

    /** Organismes vers lesquels un dossier est réorienté: some of those of the shared nomenclature, under the same codes. */
    public static final CodeList THIRD_PARTIES = CodeList.of(
            "third-parties",
            "1",
            Code.of("PREFECTURE", "Préfecture", "Préfecture"),
            Code.of("CAF", "Caisse d'allocations familiales", "Family allowance fund"),
            Code.of("SOCIAL_LANDLORD", "Bailleurs sociaux", "Social landlords"),
            Code.of("CPAM", "Assurance maladie", "Health insurance"),
            Code.of("DEFENSEUR_DES_DROITS", "Défenseur des droits", "Defender of Rights"),
            Code.of("OTHER_AUTHORITY", "Autre collectivité", "Another local authority"),
            Code.of("OTHER_BODY", "Autre organisme", "Another body"));

    /** Motifs de fin: why a case ended, apart from how far it was resolved. */
    public static final CodeList END_REASONS = CodeList.of(
            "end-reasons",
            "1",
            Code.of("AGREEMENT", "Accord des parties", "Agreement"),
            Code.of("ANSWER_SATISFIED", "Réponse satisfaisante", "Answer satisfied the user"),
            Code.of("NO_AGREEMENT", "Absence d'accord", "No agreement"),
            Code.of("INADMISSIBLE", "Irrecevabilité", "Inadmissible"),
            Code.of("REORIENTED", "Réorientation", "Re-oriented"),
            Code.of("REFUSED", "Refus d'une partie", "Refused by a party"),
            Code.of("WITHDRAWN", "Désistement", "Withdrawn"),
            Code.of("UNREACHABLE", "Usager injoignable", "User unreachable"),
            Code.of("STOPPED_INDEPENDENCE", "Indépendance non garantie", "Independence not met"),
            Code.of("STOPPED_OTHER", "Interruption par le médiateur", "Stopped by the mediator"),
            Code.of("BEFORE_COURT", "Saisine du juge", "Before a court"),
            Code.of("DUPLICATE", "Doublon", "Duplicate"));

    /** Qualité du demandeur: what kind of person asked. */
    public static final CodeList REQUESTER_TYPES = CodeList.of(
            "requester-types",
            "1",
            Code.of("INDIVIDUAL", "Particulier", "Individual"),
            Code.of("HOUSEHOLD", "Famille", "Household"),
            Code.of("ASSOCIATION", "Association", "Association"),
            Code.of("BUSINESS", "Entreprise", "Business"),
            Code.of("PUBLIC_BODY", "Organisme public", "Public body"));

    /** Circonstances de la saisine: the codes are those of the case file's own motives. */
    public static final CodeList REFERRAL_REASONS = CodeList.of(
            "referral-reasons",
            "1",
            Code.of("DECISION_NOT_UNDERSTOOD", "Réponse incomprise", "Answer not understood"),
            Code.of("DISAGREEMENT", "Désaccord", "Disagreement"),
            Code.of("NO_ANSWER", "Absence de réponse", "No answer"),
            Code.of("NO_DIALOGUE", "Absence de dialogue", "No dialogue"),
            Code.of("RIGHTS_NOT_RESPECTED", "Non-respect des droits", "Rights not respected"),
            Code.of("CARE_NOT_UNDERSTOOD", "Modalités de prise en charge incomprises", "Terms of care not understood"));

    /** Suspension: whether the handling was suspended at some time. */
    public static final CodeList SUSPENSIONS = CodeList.of(
            "suspensions",
            "1",
            Code.of("SUSPENDED", "Suspendu au moins un jour", "Suspended for a day at least"),
            Code.of("NOT_SUSPENDED", "Jamais suspendu", "Never suspended"));

    private StandardCodes() {}
}
