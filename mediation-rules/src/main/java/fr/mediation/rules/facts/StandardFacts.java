/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.facts;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.wording.Wording;
import java.util.List;

/**
 * Faits communs aux règlements de médiation territoriale: what règlements usually ask of a request.
 *
 * <p>A local règlement may add facts of its own; it never changes the meaning of these. Compulsory prior appeals and the
 * internal remedies of the MDPH are facts to record, which no shipped rule turns into a ground (R-S4.8).
 */
public final class StandardFacts {

    /** Who brings the request (règlement Isère, art. 1, 8, 9). */
    public static final Fact.OneOf ORIGINATOR = new Fact.OneOf(
            new FactId("originator"),
            FactText.of(
                    new Wording("Auteur de la saisine", "Originator"),
                    new Wording("Qui saisit le médiateur ?", "Who refers the matter to the mediator?")),
            List.of(
                    Option.of("USER", "Usager", "User"),
                    Option.of("ASSOCIATION", "Association", "Association"),
                    Option.of("BUSINESS", "Entreprise", "Business"),
                    Option.of("ELECTED_MEMBER", "Élu de la collectivité", "Elected member of the authority"),
                    Option.of("AGENT", "Agent de la collectivité", "Agent of the authority"),
                    Option.of(
                            "MEDIATOR", "Médiateur, de sa propre initiative", "The mediator, on their own initiative"),
                    Option.of("OTHER_AUTHORITY", "Autre collectivité ou administration", "Another public authority"),
                    Option.of("OTHER", "Autre personne", "Somebody else")));

    /** Whether the agent's hierarchy is involved (règlement Isère, art. 9). */
    public static final Fact.YesNo HIERARCHY_INVOLVED = new Fact.YesNo(
            new FactId("hierarchyInvolved"),
            FactText.of(
                            new Wording("Hiérarchie de l'agent associée", "Agent's hierarchy involved"),
                            new Wording(
                                    "L'agent agit-il en lien avec sa hiérarchie ?",
                                    "Is the agent acting together with their hierarchy?"))
                    .presupposing(Literal.is(ORIGINATOR, "AGENT")));

    /** Whether the requester is identified. */
    public static final Fact.YesNo ANONYMOUS = yesNo(
            "anonymous",
            "Demande anonyme",
            "Anonymous request",
            "La demande est-elle anonyme ?",
            "Is the request anonymous?");

    /** Whether the requester has a direct and personal interest. */
    public static final Fact.YesNo PERSONAL_INTEREST = yesNo(
            "personalInterest",
            "Intérêt direct et personnel",
            "Direct and personal interest",
            "Le demandeur est-il directement et personnellement concerné ?",
            "Is the requester directly and personally concerned?");

    /** Whether the dispute opposes a user and the authority. */
    public static final Fact.YesNo OPPOSES_USER_AND_AUTHORITY = yesNo(
            "opposesUserAndAuthority",
            "Différend entre un usager et la collectivité",
            "Dispute between a user and the authority",
            "Le différend oppose-t-il un usager à la collectivité ?",
            "Is the dispute between a user and the authority?");

    /** Whether the difficulty falls within the authority's competences. */
    public static final Fact.YesNo WITHIN_COMPETENCE = yesNo(
            "withinCompetence",
            "Compétence de la collectivité",
            "Competence of the authority",
            "La difficulté relève-t-elle d'une politique publique de la collectivité ?",
            "Does the difficulty fall under one of the authority's public policies?");

    /** Whether the requester belongs to the authority's territory. */
    public static final Fact.YesNo WITHIN_TERRITORY = yesNo(
            "withinTerritory",
            "Territoire de la collectivité",
            "Territory of the authority",
            "La demande concerne-t-elle le territoire de la collectivité ?",
            "Does the request concern the authority's territory?");

    /** The reasons for referring. */
    public static final Fact.Several MOTIVES = new Fact.Several(
            new FactId("motives"),
            FactText.of(
                    new Wording("Motifs de la saisine", "Motives of the referral"),
                    new Wording("Pourquoi saisir le médiateur ?", "Why refer to the mediator?")),
            List.of(
                    Option.of("DECISION_NOT_UNDERSTOOD", "Décision non comprise", "Decision not understood"),
                    Option.of("DISAGREEMENT", "Désaccord", "Disagreement"),
                    Option.of("NO_ANSWER", "Absence de réponse", "No answer"),
                    Option.of("NO_DIALOGUE", "Absence de dialogue", "No dialogue"),
                    Option.of("RIGHTS_NOT_RESPECTED", "Droits non respectés", "Rights not respected"),
                    Option.of(
                            "CARE_TERMS_NOT_UNDERSTOOD",
                            "Modalités de prise en charge non comprises",
                            "Terms of care not understood")));

    /** What the dispute is about, among the matters that règlements exclude. */
    public static final Fact.Several SUBJECTS = new Fact.Several(
            new FactId("subjects"),
            FactText.of(
                            new Wording(
                                    "Objet du litige parmi les matières exclues", "Subject among the excluded matters"),
                            new Wording(
                                    "Le litige touche-t-il l'une de ces matières ?",
                                    "Does the dispute touch one of these matters?"))
                    .helped(
                            "Plusieurs réponses possibles ; aucune si rien ne correspond.",
                            "Several answers are possible; none if nothing fits."),
            List.of(
                    Option.of(
                            "AUTHORITY_AND_AGENT",
                            "Entre la collectivité et ses agents",
                            "Between the authority and its agents"),
                    Option.of("BETWEEN_AGENTS", "Entre agents", "Between agents"),
                    Option.of(
                            "BETWEEN_SERVICES",
                            "Entre services de la collectivité",
                            "Between the authority's services"),
                    Option.of(
                            "SERVICE_AND_PARTNER",
                            "Entre un service et un organisme partenaire",
                            "Between a service and a partner body"),
                    Option.of("BETWEEN_ELECTED", "Entre élus", "Between elected members"),
                    Option.of(
                            "AUTHORITY_AND_ELECTED",
                            "Entre la collectivité et ses élus",
                            "Between the authority and its elected members"),
                    Option.of(
                            "OTHER_ADMINISTRATION",
                            "Relevant d'une autre administration",
                            "A matter for another administration"),
                    Option.of("BETWEEN_PRIVATE_PERSONS", "Entre particuliers", "Between private persons"),
                    Option.of(
                            "COMMERCIAL_THIRD_PARTIES",
                            "Litige commercial entre tiers",
                            "Commercial dispute between third parties"),
                    Option.of(
                            "COURT_DECISION",
                            "Décision de justice ou son exécution",
                            "Court decision or its execution"),
                    Option.of("PUBLIC_PROCUREMENT", "Marché public", "Public procurement"),
                    Option.of("SUBSIDY", "Subvention", "Subsidy"),
                    Option.of("STAFF_REPRESENTATIVE", "Représentant du personnel", "Staff representative"),
                    Option.of("FINE", "Contravention", "Fine"),
                    Option.of(
                            "COLLEGIAL_DECISION",
                            "Décision d'une instance collégiale",
                            "Decision of a collegial body")));

    /** Whether a court is dealing with the dispute (CGCT, art. L. 1112-24, al. 11). */
    public static final Fact.YesNo BEFORE_COURT = yesNo(
            "beforeCourt",
            "Instance en cours",
            "Pending litigation",
            "Le litige est-il porté devant une juridiction ?",
            "Is the dispute before a court?");

    /** Whether a final judgment was given on the dispute (CGCT, art. L. 1112-24, al. 11). */
    public static final Fact.YesNo FINAL_JUDGMENT = yesNo(
            "finalJudgment",
            "Jugement définitif",
            "Final judgment",
            "Le litige a-t-il fait l'objet d'un jugement définitif ?",
            "Was a final judgment given on the dispute?");

    /** Whether a judge ordered the mediation (CJA, art. L. 213-7). */
    public static final Fact.YesNo COURT_ORDERED_MEDIATION = new Fact.YesNo(
            new FactId("courtOrderedMediation"),
            FactText.of(
                            new Wording("Médiation ordonnée par le juge", "Mediation ordered by the judge"),
                            new Wording(
                                    "Le juge a-t-il ordonné cette médiation ?", "Did the judge order this mediation?"))
                    .presupposing(Literal.yes(BEFORE_COURT)));

    /** What came of exchanges with the service. */
    public static final Fact.OneOf PRIOR_EXCHANGE = new Fact.OneOf(
            new FactId("priorExchange"),
            FactText.of(
                    new Wording("Échanges préalables avec le service", "Prior exchanges with the service"),
                    new Wording(
                            "Qu'ont donné les échanges avec le service ?",
                            "What came of the exchanges with the service?")),
            List.of(
                    Option.of("NOT_TRIED", "Non tentés", "Not tried"),
                    Option.of("IMPOSSIBLE", "Impossibles", "Impossible"),
                    Option.of("NO_ANSWER", "Sans réponse", "No answer"),
                    Option.of("UNSATISFACTORY", "Réponse non satisfaisante", "Unsatisfactory answer"),
                    Option.of("SATISFACTORY", "Réponse satisfaisante", "Satisfactory answer")));

    /** Whether a decision is contested. */
    public static final Fact.YesNo CONTESTS_DECISION = yesNo(
            "contestsDecision",
            "Contestation d'une décision",
            "Contested decision",
            "Le demandeur conteste-t-il une décision ?",
            "Does the requester contest a decision?");

    /** Whether an internal appeal was made. */
    public static final Fact.YesNo APPEAL_MADE = yesNo(
            "appealMade",
            "Recours gracieux formé",
            "Internal appeal made",
            "Un recours gracieux a-t-il été formé auprès de l'administration ?",
            "Was an internal appeal made to the administration?");

    /** When the administration received the appeal, which starts its silence (CRPA, art. L. 231-4). */
    public static final Fact.Day APPEAL_RECEIVED_ON = new Fact.Day(
            new FactId("appealReceivedOn"),
            FactText.of(
                            new Wording(
                                    "Réception du recours par l'administration",
                                    "Appeal received by the administration"),
                            new Wording(
                                    "Quel jour l'administration a-t-elle reçu le recours ?",
                                    "On which day did the administration receive the appeal?"))
                    .helped(
                            "La date de l'avis ou de l'accusé de réception, et non celle de l'envoi : le silence court de la réception.",
                            "The date of the receipt, not that of dispatch: silence runs from receipt.")
                    .costing(3)
                    .presupposing(Literal.yes(APPEAL_MADE)));

    /** How the administration answered the appeal. */
    public static final Fact.OneOf APPEAL_ANSWER = new Fact.OneOf(
            new FactId("appealAnswer"),
            FactText.of(
                            new Wording("Réponse au recours", "Answer to the appeal"),
                            new Wording(
                                    "Que l'administration a-t-elle répondu au recours ?",
                                    "What did the administration answer?"))
                    .costing(2)
                    .presupposing(Literal.yes(APPEAL_MADE)),
            List.of(
                    Option.of("NONE", "Pas de réponse", "No answer"),
                    Option.of("NEGATIVE", "Rejet", "Rejected"),
                    Option.of("PARTIAL", "Rejet partiel", "Rejected in part"),
                    Option.of("POSITIVE", "Satisfaction", "Granted")));

    /** When the administration answered the appeal. */
    public static final Fact.Day APPEAL_ANSWERED_ON = new Fact.Day(
            new FactId("appealAnsweredOn"),
            FactText.of(
                            new Wording("Date de la réponse au recours", "Date of the answer to the appeal"),
                            new Wording(
                                    "Quel jour l'administration a-t-elle répondu ?",
                                    "On which day did the administration answer?"))
                    .costing(3)
                    .presupposing(Literal.is(APPEAL_ANSWER, "NONE").negated()));

    /** The day of the event the dispute comes from (charter of the AMCT: lateness of the referral). */
    public static final Fact.Day TRIGGERING_EVENT_ON = new Fact.Day(
            new FactId("triggeringEventOn"),
            FactText.of(
                            new Wording("Date du fait générateur", "Day of the triggering event"),
                            new Wording(
                                    "De quel jour date le fait à l'origine du litige ?",
                                    "On which day did the dispute arise?"))
                    .costing(2));

    /** Whether another mediator is competent. */
    public static final Fact.YesNo OTHER_MEDIATOR_COMPETENT = yesNo(
            "otherMediatorCompetent",
            "Autre médiateur compétent",
            "Another mediator is competent",
            "Un autre médiateur est-il compétent pour ce litige ?",
            "Is another mediator competent for this dispute?");

    /** Whether the request is in writing. */
    public static final Fact.YesNo IN_WRITING = yesNo(
            "inWriting",
            "Demande écrite",
            "Written request",
            "La demande est-elle écrite ?",
            "Is the request in writing?");

    /** Whether a compulsory prior appeal exists (R-S4.8): recorded, never a ground by itself. */
    public static final Fact.YesNo RAPO_REQUIRED = yesNo(
            "rapoRequired",
            "Recours administratif préalable obligatoire",
            "Compulsory prior administrative appeal",
            "Un recours administratif préalable obligatoire (RAPO) est-il prévu ?",
            "Is there a compulsory prior administrative appeal (RAPO)?");

    /** Whether the compulsory prior appeal was made (R-S4.8): recorded, never a ground by itself. */
    public static final Fact.YesNo RAPO_MADE = new Fact.YesNo(
            new FactId("rapoMade"),
            FactText.of(
                            new Wording("RAPO formé", "Compulsory prior appeal made"),
                            new Wording(
                                    "Ce recours obligatoire a-t-il été formé ?", "Was this compulsory appeal made?"))
                    .presupposing(Literal.yes(RAPO_REQUIRED)));

    /** Whether the MDPH's own mediator or conciliator is at work (R-S4.8): recorded, never a ground by itself. */
    public static final Fact.YesNo MDPH_REMEDY_ENGAGED = yesNo(
            "mdphRemedyEngaged",
            "Médiateur ou conciliateur de la MDPH saisi",
            "MDPH mediator or conciliator seized",
            "Le médiateur ou le conciliateur de la MDPH est-il saisi ?",
            "Has the mediator or conciliator of the MDPH been seized?");

    /** Which other body is competent, where the matter is not the authority's: recorded, to propose where to send the request. */
    public static final Fact.OneOf COMPETENT_BODY = new Fact.OneOf(
            new FactId("competentBody"),
            FactText.of(
                    new Wording("Organisme compétent", "Competent body"),
                    new Wording(
                            "De quel organisme la difficulté relève-t-elle ?",
                            "Which body is the difficulty a matter for?")),
            List.of(
                    Option.of("PREFECTURE", "Préfecture", "Préfecture"),
                    Option.of("CAF", "Caisse d'allocations familiales", "Family allowance fund"),
                    Option.of("CPAM", "Assurance maladie", "Health insurance"),
                    Option.of("SOCIAL_LANDLORD", "Bailleur social", "Social landlord"),
                    Option.of("FRANCE_TRAVAIL", "France Travail", "Employment service"),
                    Option.of("OTHER_AUTHORITY", "Autre collectivité", "Another local authority"),
                    Option.of("OTHER_BODY", "Autre organisme", "Another body")));

    /** Every standard fact, with what no request can be. */
    public static final Vocabulary VOCABULARY = Vocabulary.of(
            List.of(
                    ORIGINATOR,
                    HIERARCHY_INVOLVED,
                    ANONYMOUS,
                    PERSONAL_INTEREST,
                    OPPOSES_USER_AND_AUTHORITY,
                    WITHIN_COMPETENCE,
                    WITHIN_TERRITORY,
                    MOTIVES,
                    SUBJECTS,
                    BEFORE_COURT,
                    FINAL_JUDGMENT,
                    COURT_ORDERED_MEDIATION,
                    PRIOR_EXCHANGE,
                    CONTESTS_DECISION,
                    APPEAL_MADE,
                    APPEAL_RECEIVED_ON,
                    APPEAL_ANSWER,
                    APPEAL_ANSWERED_ON,
                    TRIGGERING_EVENT_ON,
                    OTHER_MEDIATOR_COMPETENT,
                    IN_WRITING,
                    RAPO_REQUIRED,
                    RAPO_MADE,
                    MDPH_REMEDY_ENGAGED,
                    COMPETENT_BODY),
            StandardConstraints.ALL);

    private StandardFacts() {}

    private static Fact.YesNo yesNo(String id, String labelFr, String labelEn, String questionFr, String questionEn) {
        return Fact.yesNo(id, new Wording(labelFr, labelEn), new Wording(questionFr, questionEn));
    }
}
