/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.benchmarks.admissibility;

import fr.mediation.examples.benchmarks.admissibility.Request.Answer;
import fr.mediation.examples.benchmarks.admissibility.Request.Exchange;
import fr.mediation.examples.benchmarks.admissibility.Request.Motive;
import fr.mediation.examples.benchmarks.admissibility.Request.Originator;
import fr.mediation.examples.benchmarks.admissibility.Request.Subject;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.Place;
import fr.mediation.rules.facts.SheetWriter;
import fr.mediation.rules.facts.StandardFacts;
import fr.mediation.rules.facts.Vocabulary;
import java.time.LocalDate;

/** The mapping of a host that has many requests: the place of each field found once, then sheet after sheet. */
final class Writing {

    private final SheetWriter writer;
    private final Place.Choice<Originator> originator;
    private final Place.YesNo hierarchyInvolved;
    private final Place.Choices<Motive> motives;
    private final Place.YesNo contestsDecision;
    private final Place.Choice<Exchange> priorExchange;
    private final Place.YesNo opposesUserAndAuthority;
    private final Place.YesNo withinCompetence;
    private final Place.Choices<Subject> subjects;
    private final Place.YesNo beforeCourt;
    private final Place.YesNo courtOrderedMediation;
    private final Place.YesNo finalJudgment;
    private final Place.YesNo appealMade;
    private final Place.Choice<Answer> appealAnswer;
    private final Place.Day appealReceivedOn;

    Writing(Vocabulary vocabulary) {
        writer = FactSheet.writer(vocabulary);
        originator = Place.of(vocabulary, StandardFacts.ORIGINATOR, Originator.class);
        hierarchyInvolved = Place.of(vocabulary, StandardFacts.HIERARCHY_INVOLVED);
        motives = Place.of(vocabulary, StandardFacts.MOTIVES, Motive.class);
        contestsDecision = Place.of(vocabulary, StandardFacts.CONTESTS_DECISION);
        priorExchange = Place.of(vocabulary, StandardFacts.PRIOR_EXCHANGE, Exchange.class);
        opposesUserAndAuthority = Place.of(vocabulary, StandardFacts.OPPOSES_USER_AND_AUTHORITY);
        withinCompetence = Place.of(vocabulary, StandardFacts.WITHIN_COMPETENCE);
        subjects = Place.of(vocabulary, StandardFacts.SUBJECTS, Subject.class);
        beforeCourt = Place.of(vocabulary, StandardFacts.BEFORE_COURT);
        courtOrderedMediation = Place.of(vocabulary, StandardFacts.COURT_ORDERED_MEDIATION);
        finalJudgment = Place.of(vocabulary, StandardFacts.FINAL_JUDGMENT);
        appealMade = Place.of(vocabulary, StandardFacts.APPEAL_MADE);
        appealAnswer = Place.of(vocabulary, StandardFacts.APPEAL_ANSWER, Answer.class);
        appealReceivedOn = Place.of(vocabulary, StandardFacts.APPEAL_RECEIVED_ON);
    }

    FactSheet of(Request r) {
        writer.say(originator, r.originator())
                .say(hierarchyInvolved, r.hierarchyInvolved())
                .say(motives, r.motives())
                .say(contestsDecision, r.contestsDecision())
                .say(priorExchange, r.priorExchange())
                .say(opposesUserAndAuthority, r.opposesUserAndAuthority())
                .say(withinCompetence, r.withinCompetence())
                .say(subjects, r.subjects())
                .say(beforeCourt, r.beforeCourt())
                .say(courtOrderedMediation, r.courtOrderedMediation())
                .say(finalJudgment, r.finalJudgment())
                .say(appealMade, r.appealMade())
                .say(appealAnswer, r.appealAnswer());
        LocalDate received = r.appealReceivedOn();
        if (received != null) {
            writer.say(appealReceivedOn, received);
        }
        return writer.sheet();
    }
}
