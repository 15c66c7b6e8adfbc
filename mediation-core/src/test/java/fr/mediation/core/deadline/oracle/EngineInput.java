/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.oracle;

import fr.mediation.core.calendar.HolidayZone;
import fr.mediation.core.calendar.LegalCalendar;
import fr.mediation.core.deadline.DeadlineContext;
import fr.mediation.core.deadline.facts.Appeal;
import fr.mediation.core.deadline.facts.Claim;
import fr.mediation.core.deadline.facts.CourtAction;
import fr.mediation.core.deadline.facts.Decision;
import fr.mediation.core.deadline.facts.LegalAid;
import fr.mediation.core.deadline.facts.Matter;
import fr.mediation.core.deadline.facts.Mediation;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import fr.mediation.core.deadline.facts.Remedies;
import fr.mediation.core.deadline.facts.Request;
import fr.mediation.core.deadline.facts.Territory;
import fr.mediation.core.deadline.oracle.Days.Seat;
import fr.mediation.core.deadline.oracle.History.Answered;
import fr.mediation.core.deadline.oracle.History.AppealKind;
import fr.mediation.core.deadline.oracle.History.Electronic;
import fr.mediation.core.deadline.oracle.History.Known;
import fr.mediation.core.deadline.oracle.History.Notice;
import fr.mediation.core.deadline.oracle.History.Notified;
import fr.mediation.core.deadline.oracle.History.Published;
import fr.mediation.core.deadline.oracle.History.Silent;
import fr.mediation.core.deadline.oracle.History.Unclaimed;
import java.time.LocalDate;

/** The same facts in the words of the engine. */
final class EngineInput {

    private EngineInput() {}

    static ProceduralFacts factsOf(History history) {
        ProceduralFacts facts = withOrigin(ProceduralFacts.none(), history)
                .matter(matter(history.matter()))
                .residence(residence(history.place()));
        if (isMpo(history)) {
            facts = facts.mpoCompulsory(true);
        }
        for (History.Appeal appeal : history.appeals()) {
            Appeal kind =
                    appeal.kind() == AppealKind.GRACIEUX ? Appeal.recoursGracieux() : Appeal.recoursHierarchique();
            facts = facts.with(letter(kind, appeal.letter(), history));
        }
        if (history.rapo().isPresent()) {
            facts = facts.with(letter(Appeal.rapo(), history.rapo().get(), history));
        }
        if (history.conciliation().isPresent()) {
            History.Conciliation conciliation = history.conciliation().get();
            Mediation engine = Mediation.of(Mediation.Regime.MDPH_CONCILIATION)
                    .referralReceivedOn(conciliation.startedOn())
                    .agreedOn(conciliation.startedOn());
            facts = facts.with(
                    conciliation.reportNotifiedOn().map(engine::endedOn).orElse(engine));
        }
        for (History.Mediation mediation : history.mediations()) {
            facts = facts.with(mediation(mediation));
        }
        if (history.legalAid().isPresent()) {
            History.LegalAid aid = history.legalAid().get();
            facts = facts.legalAid(
                    new LegalAid(aid.requestedOn(), aid.concludedOn().orElse(null)));
        }
        if (history.courtSeisedOn().isPresent()) {
            facts = facts.courtAction(
                    CourtAction.registered(history.courtSeisedOn().get()));
        }
        return facts;
    }

    static ProceduralFacts factsOf(Silent request) {
        return ProceduralFacts.of(request(request, Remedies.COMPLETE));
    }

    static ProceduralFacts factsOf(Limitation limitation) {
        Claim claim = limitation.kind() == Limitation.Kind.QUADRIENNIAL
                ? Claim.quadriennale(limitation.eventOn())
                : Claim.rsa(limitation.eventOn());
        for (LocalDate day : limitation.interruptedOn()) {
            claim = claim.interrupted(Claim.Cause.WRITTEN_CLAIM, day);
        }
        if (limitation.lawsuit().isPresent()) {
            Limitation.Lawsuit lawsuit = limitation.lawsuit().get();
            claim = claim.sued(lawsuit.on(), lawsuit.decisionFinalOn().orElse(null));
        }
        if (limitation.ignoredUntil().isPresent()) {
            claim = claim.ignoredUntil(limitation.ignoredUntil().get());
        }
        ProceduralFacts facts = ProceduralFacts.of(claim);
        return limitation
                .mediation()
                .map(EngineInput::mediation)
                .map(facts::with)
                .orElse(facts);
    }

    static DeadlineContext contextOf(History.Place place, LocalDate asOf) {
        LegalCalendar calendar = switch (place.seat()) {
            case METROPOLE -> LegalCalendar.of(HolidayZone.METROPOLE);
            case ALSACE_MOSELLE -> LegalCalendar.of(HolidayZone.ALSACE_MOSELLE).withGoodFriday(false);
            case ALSACE_MOSELLE_WITH_GOOD_FRIDAY ->
                LegalCalendar.of(HolidayZone.ALSACE_MOSELLE).withGoodFriday(true);
            case GUADELOUPE -> LegalCalendar.of(HolidayZone.GUADELOUPE);
            case MARTINIQUE -> LegalCalendar.of(HolidayZone.MARTINIQUE);
            case GUYANE -> LegalCalendar.of(HolidayZone.GUYANE);
            case REUNION -> LegalCalendar.of(HolidayZone.LA_REUNION);
            case MAYOTTE -> LegalCalendar.of(HolidayZone.MAYOTTE);
        };
        return new DeadlineContext(asOf, calendar, calendar, territory(place.seat()), null);
    }

    private static ProceduralFacts withOrigin(ProceduralFacts facts, History history) {
        Remedies said = said(history.notice(), history);
        if (history.origin() instanceof Silent silent) {
            Remedies acknowledgement = silent.acknowledged() ? complete(history) : absent(history);
            Request request = request(silent, acknowledgement);
            if (history.reasons().isPresent()) {
                History.ReasonsRequest reasons = history.reasons().get();
                request = request.reasons(reasons.askedOn(), reasons.givenOn().orElse(null));
            }
            ProceduralFacts asked = facts.request(request);
            return silent.express()
                    .map(express -> asked.decision(Decision.notified(express.notifiedOn())
                            .remedies(express.withRemedies() ? complete(history) : absent(history))))
                    .orElse(asked);
        }
        if (history.origin() instanceof Notified notified) {
            return facts.decision(Decision.notified(notified.on()).remedies(said));
        }
        if (history.origin() instanceof Unclaimed letter) {
            return facts.decision(Decision.presented(letter.presentedOn()).remedies(said));
        }
        if (history.origin() instanceof Known known) {
            return facts.decision(Decision.known(known.on()));
        }
        if (history.origin() instanceof Published published) {
            return facts.decision(Decision.published(published.on()).remedies(said));
        }
        Electronic document = (Electronic) history.origin();
        Decision available = Decision.available(document.availableOn()).remedies(said);
        return facts.decision(document.consultedOn().map(available::consultedOn).orElse(available));
    }

    private static Request request(Silent silent, Remedies acknowledgement) {
        Request request = Request.received(silent.receivedOn())
                .silenceMonths(silent.months())
                .acknowledgement(acknowledgement);
        if (silent.acceptance()) {
            request = request.silence(Request.SilenceMeaning.ACCEPTANCE);
        }
        if (silent.competentReceivedOn().isPresent()) {
            request = request.receivedByCompetentOn(silent.competentReceivedOn().get());
        }
        if (silent.knownOn().isPresent()) {
            request = request.knownOn(silent.knownOn().get());
        }
        if (silent.pieces().isPresent()) {
            History.Pieces pieces = silent.pieces().get();
            request = request.missingPieces(
                    pieces.askedOn(), pieces.dueOn(), pieces.receivedOn().orElse(null));
        }
        return request;
    }

    private static Appeal letter(Appeal kind, Answered letter, History history) {
        Appeal appeal = kind.sentOn(letter.sentOn())
                .receivedOn(letter.receivedOn())
                .acknowledgement(letter.acknowledged() ? complete(history) : absent(history));
        if (letter.knownOn().isPresent()) {
            appeal = appeal.knownOn(letter.knownOn().get());
        }
        if (letter.rejection().isPresent()) {
            History.Express rejection = letter.rejection().get();
            appeal = appeal.rejectedOn(rejection.notifiedOn())
                    .rejectionRemedies(rejection.withRemedies() ? complete(history) : absent(history));
        }
        return appeal;
    }

    private static Mediation mediation(History.Mediation mediation) {
        Mediation engine = Mediation.of(
                        switch (mediation.regime()) {
                            case TERRITORIAL -> Mediation.Regime.TERRITORIAL;
                            case CONVENTIONAL -> Mediation.Regime.CONVENTIONAL;
                            case COMPULSORY -> Mediation.Regime.MPO;
                            case COURT_ORDERED -> Mediation.Regime.COURT_ORDERED;
                            case DEFENDER -> Mediation.Regime.DEFENSEUR_DES_DROITS;
                            case CRPA -> Mediation.Regime.ADMINISTRATIVE;
                        })
                .referralReceivedOn(mediation.referralReceivedOn());
        engine = mediation.referralSentOn().map(engine::referralSentOn).orElse(engine);
        engine = mediation.agreedOn().map(engine::agreedOn).orElse(engine);
        engine = mediation.firstMeetingOn().map(engine::firstMeetingOn).orElse(engine);
        engine = mediation.endKnownByAllOn().map(engine::endKnownByAllOn).orElse(engine);
        if (mediation.inadmissible()) {
            return mediation.endedOn().map(engine::inadmissibleOn).orElse(engine);
        }
        return mediation.endedOn().map(engine::endedOn).orElse(engine);
    }

    private static Remedies said(Notice notice, History history) {
        Remedies said = switch (notice.kind()) {
            case COMPLETE -> Remedies.COMPLETE;
            case ABSENT -> Remedies.ABSENT;
            case LONGER ->
                notice.actionMonths() > 2
                        ? Remedies.erroneous(notice.actionMonths())
                        : Remedies.erroneousSilence(notice.silenceMonths());
            case SHORTER -> Remedies.erroneous(notice.actionMonths());
        };
        return isMpo(history) ? said.mpoMentioned(history.matter() == History.Matter.MPO) : said;
    }

    private static Remedies absent(History history) {
        return isMpo(history) ? Remedies.ABSENT.mpoMentioned(history.matter() == History.Matter.MPO) : Remedies.ABSENT;
    }

    private static Remedies complete(History history) {
        return isMpo(history)
                ? Remedies.COMPLETE.mpoMentioned(history.matter() == History.Matter.MPO)
                : Remedies.COMPLETE;
    }

    private static boolean isMpo(History history) {
        return history.matter() == History.Matter.MPO || history.matter() == History.Matter.MPO_NOT_MENTIONED;
    }

    private static Matter matter(History.Matter matter) {
        return switch (matter) {
            case ORDINARY -> Matter.GENERAL;
            case AGENT, MPO, MPO_NOT_MENTIONED -> Matter.AGENT;
            case RSA -> Matter.RSA;
            case SOCIAL_AID -> Matter.AIDE_SOCIALE;
            case MDPH -> Matter.MDPH;
            case DOCUMENTS -> Matter.ACCESS_TO_DOCUMENTS;
        };
    }

    private static Territory residence(History.Place place) {
        return switch (place.residence()) {
            case METROPOLE -> Territory.METROPOLE;
            case WHERE_THE_COURT_SITS -> territory(place.seat());
            case OTHER_OVERSEAS -> place.seat() == Seat.REUNION ? Territory.NOUVELLE_CALEDONIE : Territory.LA_REUNION;
            case ABROAD -> Territory.ABROAD;
        };
    }

    private static Territory territory(Seat seat) {
        return switch (seat) {
            case METROPOLE, ALSACE_MOSELLE, ALSACE_MOSELLE_WITH_GOOD_FRIDAY -> Territory.METROPOLE;
            case GUADELOUPE -> Territory.GUADELOUPE;
            case MARTINIQUE -> Territory.MARTINIQUE;
            case GUYANE -> Territory.GUYANE;
            case REUNION -> Territory.LA_REUNION;
            case MAYOTTE -> Territory.MAYOTTE;
        };
    }
}
