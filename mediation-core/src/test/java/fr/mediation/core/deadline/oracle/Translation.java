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
import fr.mediation.core.deadline.facts.Request.SilenceMeaning;
import fr.mediation.core.deadline.facts.Territory;
import fr.mediation.core.deadline.oracle.Days.Seat;
import fr.mediation.core.deadline.oracle.History.Answered;
import fr.mediation.core.deadline.oracle.History.AppealKind;
import fr.mediation.core.deadline.oracle.History.Express;
import fr.mediation.core.deadline.oracle.History.NoticeKind;
import fr.mediation.core.deadline.oracle.History.Origin;
import java.time.LocalDate;

/** The facts of the oracle in the words of the engine. */
final class Translation {

    private Translation() {}

    static DeadlineContext context(History history, LocalDate asOf) {
        Seat seat = history.place().seat();
        LegalCalendar calendar = calendar(seat);
        return new DeadlineContext(asOf, calendar, calendar, territory(seat), null);
    }

    static ProceduralFacts facts(History history) {
        ProceduralFacts facts = ProceduralFacts.none().matter(matter(history.matter()));
        facts = withOrigin(facts, history);
        for (History.Appeal appeal : history.appeals()) {
            Appeal plain =
                    appeal.kind() == AppealKind.GRACIEUX ? Appeal.recoursGracieux() : Appeal.recoursHierarchique();
            facts = facts.with(letter(plain, appeal.letter()));
        }
        if (history.rapo().isPresent()) {
            facts = facts.with(letter(Appeal.rapo(), history.rapo().get()));
        }
        if (history.conciliation().isPresent()) {
            History.Conciliation conciliation = history.conciliation().get();
            Mediation open =
                    Mediation.of(Mediation.Regime.MDPH_CONCILIATION).referralReceivedOn(conciliation.startedOn());
            facts = facts.with(
                    conciliation.reportNotifiedOn().map(open::endedOn).orElse(open));
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
        return facts.residence(residence(history)).mpoCompulsory(isMpo(history.matter()));
    }

    static ProceduralFacts facts(Limitation limitation) {
        Claim claim = limitation.kind() == Limitation.Kind.QUADRIENNIAL
                ? Claim.quadriennale(limitation.eventOn())
                : Claim.rsa(limitation.eventOn());
        if (limitation.ignoredUntil().isPresent()) {
            claim = claim.ignoredUntil(limitation.ignoredUntil().get());
        }
        for (LocalDate day : limitation.interruptedOn()) {
            claim = claim.interrupted(Claim.Cause.WRITTEN_CLAIM, day);
        }
        if (limitation.lawsuit().isPresent()) {
            Limitation.Lawsuit lawsuit = limitation.lawsuit().get();
            claim = claim.sued(lawsuit.on(), lawsuit.decisionFinalOn().orElse(null));
        }
        ProceduralFacts facts = ProceduralFacts.of(claim);
        return limitation
                .mediation()
                .map(Translation::mediation)
                .map(facts::with)
                .orElse(facts);
    }

    static Request request(History.Silent silent) {
        Request request = Request.received(silent.receivedOn())
                .silenceMonths(silent.months())
                .silence(silent.acceptance() ? SilenceMeaning.ACCEPTANCE : SilenceMeaning.REJECTION)
                .acknowledgement(said(silent.acknowledged()));
        if (silent.competentReceivedOn().isPresent()) {
            request = request.receivedByCompetentOn(silent.competentReceivedOn().get());
        }
        if (silent.pieces().isPresent()) {
            History.Pieces pieces = silent.pieces().get();
            request = request.missingPieces(
                    pieces.askedOn(), pieces.dueOn(), pieces.receivedOn().orElse(null));
        }
        return silent.knownOn().map(request::knownOn).orElse(request);
    }

    private static ProceduralFacts withOrigin(ProceduralFacts facts, History history) {
        Origin origin = history.origin();
        Remedies remedies = remedies(history);
        if (origin instanceof History.Notified notified) {
            return facts.decision(Decision.notified(notified.on()).remedies(remedies));
        } else if (origin instanceof History.Unclaimed letter) {
            return facts.decision(Decision.presented(letter.presentedOn()).remedies(remedies));
        } else if (origin instanceof History.Known known) {
            return facts.decision(Decision.known(known.on()).remedies(mpo(Remedies.ABSENT, history)));
        } else if (origin instanceof History.Published published) {
            return facts.decision(Decision.published(published.on()));
        } else if (origin instanceof History.Electronic document) {
            Decision available = Decision.available(document.availableOn()).remedies(remedies);
            return facts.decision(
                    document.consultedOn().map(available::consultedOn).orElse(available));
        }
        History.Silent silent = (History.Silent) origin;
        Request request = request(silent);
        request = request.acknowledgement(mpo(request.acknowledgement(), history));
        if (history.reasons().isPresent()) {
            History.ReasonsRequest reasons = history.reasons().get();
            request = request.reasons(reasons.askedOn(), reasons.givenOn().orElse(null));
        }
        ProceduralFacts asked = facts.request(request);
        return silent.express()
                .map(express -> asked.decision(
                        Decision.notified(express.notifiedOn()).remedies(mpo(said(express.withRemedies()), history))))
                .orElse(asked);
    }

    private static Remedies remedies(History history) {
        History.Notice notice = history.notice();
        Remedies remedies = switch (notice.kind()) {
            case COMPLETE -> Remedies.COMPLETE;
            case ABSENT -> Remedies.ABSENT;
            case LONGER, SHORTER ->
                notice.kind() == NoticeKind.LONGER && notice.actionMonths() == 2
                        ? Remedies.erroneousSilence(notice.silenceMonths())
                        : Remedies.erroneous(notice.actionMonths());
        };
        return mpo(remedies, history);
    }

    private static Remedies mpo(Remedies said, History history) {
        return history.matter() == History.Matter.MPO_NOT_MENTIONED ? said.mpoMentioned(false) : said;
    }

    private static Remedies said(boolean complete) {
        return complete ? Remedies.COMPLETE : Remedies.ABSENT;
    }

    private static Appeal letter(Appeal plain, Answered letter) {
        Appeal appeal = plain.sentOn(letter.sentOn())
                .receivedOn(letter.receivedOn())
                .acknowledgement(said(letter.acknowledged()));
        if (letter.knownOn().isPresent()) {
            appeal = appeal.knownOn(letter.knownOn().get());
        }
        if (letter.rejection().isPresent()) {
            Express express = letter.rejection().get();
            appeal = appeal.rejectedOn(express.notifiedOn()).rejectionRemedies(said(express.withRemedies()));
        }
        return appeal;
    }

    static Mediation mediation(History.Mediation facts) {
        Mediation.Regime regime = switch (facts.regime()) {
            case TERRITORIAL -> Mediation.Regime.TERRITORIAL;
            case CONVENTIONAL -> Mediation.Regime.CONVENTIONAL;
            case COMPULSORY -> Mediation.Regime.MPO;
            case COURT_ORDERED -> Mediation.Regime.COURT_ORDERED;
            case DEFENDER -> Mediation.Regime.DEFENSEUR_DES_DROITS;
            case CRPA -> Mediation.Regime.ADMINISTRATIVE;
        };
        Mediation mediation = Mediation.of(regime).referralReceivedOn(facts.referralReceivedOn());
        mediation = facts.referralSentOn().map(mediation::referralSentOn).orElse(mediation);
        mediation = facts.agreedOn().map(mediation::agreedOn).orElse(mediation);
        mediation = facts.firstMeetingOn().map(mediation::firstMeetingOn).orElse(mediation);
        if (facts.inadmissible()) {
            return mediation.inadmissibleOn(facts.endedOn().orElseThrow());
        }
        mediation = facts.endedOn().map(mediation::endedOn).orElse(mediation);
        return facts.endKnownByAllOn().map(mediation::endKnownByAllOn).orElse(mediation);
    }

    private static boolean isMpo(History.Matter matter) {
        return matter == History.Matter.MPO || matter == History.Matter.MPO_NOT_MENTIONED;
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

    private static LegalCalendar calendar(Seat seat) {
        return switch (seat) {
            case METROPOLE -> LegalCalendar.of(HolidayZone.METROPOLE);
            case ALSACE_MOSELLE -> LegalCalendar.of(HolidayZone.ALSACE_MOSELLE);
            case ALSACE_MOSELLE_WITH_GOOD_FRIDAY ->
                LegalCalendar.of(HolidayZone.ALSACE_MOSELLE).withGoodFriday(true);
            case GUADELOUPE -> LegalCalendar.of(HolidayZone.GUADELOUPE);
            case MARTINIQUE -> LegalCalendar.of(HolidayZone.MARTINIQUE);
            case GUYANE -> LegalCalendar.of(HolidayZone.GUYANE);
            case REUNION -> LegalCalendar.of(HolidayZone.LA_REUNION);
            case MAYOTTE -> LegalCalendar.of(HolidayZone.MAYOTTE);
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

    private static Territory residence(History history) {
        return switch (history.place().residence()) {
            case METROPOLE -> Territory.METROPOLE;
            case WHERE_THE_COURT_SITS -> territory(history.place().seat());
            case OTHER_OVERSEAS -> Territory.POLYNESIE_FRANCAISE;
            case ABROAD -> Territory.ABROAD;
        };
    }
}
