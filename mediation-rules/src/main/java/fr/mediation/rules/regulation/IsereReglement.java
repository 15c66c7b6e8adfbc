/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.regulation;

import static fr.mediation.rules.facts.StandardFacts.APPEAL_ANSWER;
import static fr.mediation.rules.facts.StandardFacts.APPEAL_MADE;
import static fr.mediation.rules.facts.StandardFacts.APPEAL_RECEIVED_ON;
import static fr.mediation.rules.facts.StandardFacts.BEFORE_COURT;
import static fr.mediation.rules.facts.StandardFacts.CONTESTS_DECISION;
import static fr.mediation.rules.facts.StandardFacts.COURT_ORDERED_MEDIATION;
import static fr.mediation.rules.facts.StandardFacts.HIERARCHY_INVOLVED;
import static fr.mediation.rules.facts.StandardFacts.MOTIVES;
import static fr.mediation.rules.facts.StandardFacts.OPPOSES_USER_AND_AUTHORITY;
import static fr.mediation.rules.facts.StandardFacts.ORIGINATOR;
import static fr.mediation.rules.facts.StandardFacts.PRIOR_EXCHANGE;
import static fr.mediation.rules.facts.StandardFacts.SUBJECTS;
import static fr.mediation.rules.facts.StandardFacts.WITHIN_COMPETENCE;
import static fr.mediation.rules.regulation.Condition.all;
import static fr.mediation.rules.regulation.Condition.any;
import static fr.mediation.rules.regulation.Condition.elapsed;
import static fr.mediation.rules.regulation.Condition.includes;
import static fr.mediation.rules.regulation.Condition.is;
import static fr.mediation.rules.regulation.Condition.no;
import static fr.mediation.rules.regulation.Condition.not;
import static fr.mediation.rules.regulation.Condition.yes;

import fr.mediation.core.admissibility.Cure;
import fr.mediation.core.admissibility.Ground;
import fr.mediation.core.admissibility.GroundSource;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.core.deadline.Silence;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.law.Validity;
import fr.mediation.core.wording.Wording;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/**
 * Règlement départemental de la médiation du département de l'Isère (commission permanente du 24 juin 2022): the règlement of Isère, written in Java.
 *
 * <p>Articles 8, 9, 11 and 12, with the exclusions that only the mediator's yearly report prints and the two that the
 * statute adds; each ground keeps its own sources.
 */
public final class IsereReglement {

    private static final LocalDate ADOPTED = LocalDate.of(2022, 6, 24);

    /** The règlement in force from 24 June 2022. */
    public static final Regulation OF_2022 = write();

    private IsereReglement() {}

    private static LegalReference article(String place) {
        return LegalReference.of("Règlement de la médiation de l'Isère 2022", place)
                .during(Validity.since(ADOPTED));
    }

    private static LegalReference report() {
        return LegalReference.of("Rapport d'activité 2024 de la médiatrice de l'Isère", "§ 3");
    }

    private static Regulation write() {
        return Regulation.named("isere-2022")
                .of("DEP-38")
                .titled(
                        "Règlement départemental de la médiation du département de l'Isère",
                        "Mediation rules of the département of Isère")
                .adoptedOn(ADOPTED)
                .governing(Validity.since(ADOPTED))
                .parameter(NationalRules.SILENCE, Silence.ORDINARY, NationalRules.SILENCE_LABEL, article("art. 11"))
                .rules(referral())
                .rules(scope())
                .rules(exclusions())
                .rules(alsoPrinted(NationalRules.PENDING_LITIGATION), NationalRules.FINAL_JUDGMENT_GIVEN)
                .rules(priorSteps())
                .practice(new Practice(
                        new PrintedEffect(
                                PrintedEffect.Effect.NONE,
                                new Wording(
                                        "La saisine ne vaut pas suspension des délais de recours contentieux.",
                                        "The referral does not suspend time limits to go to court."),
                                List.of(article("préambule"))),
                        Period.ofYears(6),
                        List.of(new Parameter(
                                new ParameterId("SERVICE_ANSWER"),
                                Period.ofDays(15),
                                new Wording(
                                        "Réponse des services au médiateur", "Answer of the services to the mediator"),
                                List.of(article("art. 15"))))))
                .invariant(new Invariant(
                        "NEVER_WHILE_BEFORE_COURT",
                        all(yes(BEFORE_COURT), no(COURT_ORDERED_MEDIATION)),
                        List.of(VerdictKind.INADMISSIBLE),
                        new Wording(
                                "Aucune médiation pendant une instance que le juge n'a pas lui-même orientée.",
                                "No mediation during litigation unless the judge ordered it.")))
                .build();
    }

    private static Rule alsoPrinted(Rule national) {
        List<LegalReference> references = new ArrayList<>(national.ground().references());
        references.add(report());
        return new Rule(
                new Ground(
                        national.id(),
                        national.ground().wording(),
                        references,
                        GroundSource.STATUTE,
                        national.ground().cure()),
                national.kind(),
                national.condition(),
                true,
                national.exceptions(),
                null,
                null);
    }

    private static Rule[] referral() {
        return new Rule[] {
            Rule.requirement("NOT_ENTITLED_TO_REFER")
                    .when(is(ORIGINATOR, "USER", "ASSOCIATION", "BUSINESS", "ELECTED_MEMBER", "AGENT", "MEDIATOR"))
                    .because(
                            "L'auteur de la saisine n'est ni un usager, ni une association, ni un élu ou un agent du Département.",
                            "The originator is neither a user, nor an association, nor an elected member or agent.")
                    .citing(article("art. 1, 8 et 9"))
                    .readAs(
                            "Une entreprise usagère du service est lue comme un usager.",
                            "A business that uses the service is read as a user."),
            Rule.exclusion("AGENT_WITHOUT_HIERARCHY")
                    .when(all(is(ORIGINATOR, "AGENT"), no(HIERARCHY_INVOLVED)))
                    .because(
                            "L'agent saisit le médiateur sans lien avec sa hiérarchie.",
                            "The agent refers to the mediator without their hierarchy.")
                    .citing(article("art. 9"))
                    .curable(Cure.BY_STEP),
            Rule.requirement("NO_MOTIVE")
                    .when(any(
                            includes(
                                    MOTIVES,
                                    "DECISION_NOT_UNDERSTOOD",
                                    "DISAGREEMENT",
                                    "NO_ANSWER",
                                    "NO_DIALOGUE",
                                    "RIGHTS_NOT_RESPECTED",
                                    "CARE_TERMS_NOT_UNDERSTOOD"),
                            yes(CONTESTS_DECISION),
                            is(PRIOR_EXCHANGE, "IMPOSSIBLE", "NO_ANSWER", "UNSATISFACTORY")))
                    .because(
                            "La demande n'exprime ni incompréhension, ni désaccord, ni absence de réponse.",
                            "The request expresses no misunderstanding, no disagreement and no lack of an answer.")
                    .citing(article("art. 8"), report())
                    .curable(Cure.BY_STEP)
        };
    }

    private static Rule[] scope() {
        return new Rule[] {
            Rule.requirement("NOT_USER_AGAINST_AUTHORITY")
                    .when(yes(OPPOSES_USER_AND_AUTHORITY))
                    .because(
                            "Le différend n'oppose pas un usager et le Département.",
                            "The dispute is not between a user and the département.")
                    .citing(article("art. 11")),
            Rule.requirement("OUTSIDE_COMPETENCE")
                    .when(yes(WITHIN_COMPETENCE))
                    .because(
                            "La difficulté est hors du champ de compétence du Département.",
                            "The difficulty is outside the département's competences.")
                    .citing(article("art. 12"), article("art. 11"))
                    .reorientingTo("COMPETENT_ADMINISTRATION")
        };
    }

    private static Rule[] exclusions() {
        return new Rule[] {
            excluded(
                    "AUTHORITY_AND_AGENT",
                    "Litige entre le Département et ses agents.",
                    "Dispute between the département and its agents.",
                    true),
            excluded("BETWEEN_AGENTS", "Litige entre agents.", "Dispute between agents.", false),
            excluded(
                    "BETWEEN_SERVICES",
                    "Litige entre services départementaux.",
                    "Dispute between services of the département.",
                    false),
            excluded(
                    "SERVICE_AND_PARTNER",
                    "Litige entre un service et un organisme partenaire.",
                    "Dispute between a service and a partner body.",
                    false),
            excluded("BETWEEN_ELECTED", "Litige entre élus du Département.", "Dispute between elected members.", false),
            Rule.exclusion("AUTHORITY_AND_ELECTED")
                    .when(includes(SUBJECTS, "AUTHORITY_AND_ELECTED"))
                    .because(
                            "Litige entre le Département et ses élus.",
                            "Dispute between the département and its elected members.")
                    .citing(report())
                    .from(GroundSource.REPORT),
            excluded(
                            "OTHER_ADMINISTRATION",
                            "Litige relevant d'une autre administration.",
                            "Dispute with another administration.",
                            false)
                    .reorientingTo("DEFENSEUR_DES_DROITS"),
            excluded("BETWEEN_PRIVATE_PERSONS", "Litige entre particuliers.", "Dispute between private persons.", true)
                    .reorientingTo("CONCILIATEUR_DE_JUSTICE"),
            excluded(
                            "COMMERCIAL_THIRD_PARTIES",
                            "Litige commercial entre tiers.",
                            "Commercial dispute between third parties.",
                            true)
                    .reorientingTo("MEDIATEUR_DE_LA_CONSOMMATION"),
            excluded(
                    "COURT_DECISION",
                    "Décision de justice ou son exécution.",
                    "Court decision or its execution.",
                    true),
            excluded("PUBLIC_PROCUREMENT", "Marché public.", "Public procurement.", true),
            excluded("SUBSIDY", "Subvention.", "Subsidy.", true)
        };
    }

    private static Rule excluded(String code, String fr, String en, boolean alsoInReport) {
        Rule.NeedsReference step =
                Rule.exclusion(code).when(includes(SUBJECTS, code)).because(fr, en);
        return alsoInReport ? step.citing(article("art. 12"), report()) : step.citing(article("art. 12"));
    }

    private static Rule[] priorSteps() {
        return new Rule[] {
            Rule.exclusion("NO_PRIOR_EXCHANGE")
                    .when(all(no(CONTESTS_DECISION), is(PRIOR_EXCHANGE, "NOT_TRIED")))
                    .because(
                            "Aucun échange avec le service n'a encore été tenté.",
                            "No exchange with the service was tried yet.")
                    .citing(article("art. 11"))
                    .curable(Cure.BY_STEP),
            Rule.exclusion("SATISFACTORY_ANSWER")
                    .when(all(no(CONTESTS_DECISION), is(PRIOR_EXCHANGE, "SATISFACTORY")))
                    .because(
                            "Les échanges avec le service ont apporté une réponse satisfaisante.",
                            "The exchanges with the service brought a satisfactory answer.")
                    .citing(article("art. 11")),
            Rule.exclusion("NO_APPEAL")
                    .when(all(yes(CONTESTS_DECISION), no(APPEAL_MADE)))
                    .because(
                            "La décision contestée n'a pas fait l'objet d'un recours gracieux.",
                            "No internal appeal was made against the contested decision.")
                    .citing(article("art. 11"))
                    .curable(Cure.BY_STEP)
                    .readAs(
                            "L'épuisement des recours gracieux est exigé de qui conteste une décision (art. 11, second tiret) ;"
                                    + " le préambule l'exige de tous, et une lecture disjonctive des deux tirets n'en dispenserait que"
                                    + " si les échanges ont échoué.",
                            "Internal appeals must be exhausted by whoever contests a decision (art. 11, second indent); the"
                                    + " preamble asks it of everybody, and reading the two indents as alternatives would dispense"
                                    + " with it only where exchanges failed."),
            Rule.exclusion("APPEAL_PENDING")
                    .when(all(
                            yes(CONTESTS_DECISION),
                            yes(APPEAL_MADE),
                            is(APPEAL_ANSWER, "NONE"),
                            not(elapsed(APPEAL_RECEIVED_ON, NationalRules.SILENCE))))
                    .because(
                            "Le recours gracieux est en cours : l'administration peut encore répondre.",
                            "The internal appeal is under way: the administration may still answer.")
                    .citing(
                            article("art. 11"),
                            LegalReference.of("CRPA", "art. L. 231-4"),
                            LegalReference.of("CRPA", "art. L. 411-7"))
                    .curable(Cure.BY_TIME),
            Rule.exclusion("APPEAL_GRANTED")
                    .when(all(yes(CONTESTS_DECISION), yes(APPEAL_MADE), is(APPEAL_ANSWER, "POSITIVE")))
                    .because("Le recours gracieux a reçu satisfaction.", "The internal appeal was granted.")
                    .citing(article("art. 11"))
                    .readAs(
                            "Un rejet partiel est une réponse négative pour ce qu'il refuse.",
                            "A partial refusal is a negative answer for what it refuses.")
        };
    }
}
