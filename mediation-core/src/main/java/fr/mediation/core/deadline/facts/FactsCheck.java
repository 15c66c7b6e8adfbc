/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.facts;

import fr.mediation.core.validation.Violation;
import fr.mediation.core.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what facts say against each other, and keeps all of it. Nothing is allocated for sound facts but this object:
 * it stands on the hot path of every computation.
 */
final class FactsCheck {

    private enum Fault {
        MISSING("cette donnée est nécessaire", "this item is needed"),
        NO_DATE(
                "au moins une date est nécessaire pour situer cet événement",
                "at least one day is needed to place this event"),
        DATE_OUT_OF_RANGE(
                "date hors des années 1900 à 2200 : vérifier la saisie",
                "day out of the years 1900 to 2200: check what was entered"),
        TOO_MANY(
                "trop d'éléments : en garder vingt au plus (quarante pour les interruptions)",
                "too many items: keep" + " twenty at most (forty interruptions)"),
        MONTHS_OUT_OF_RANGE("durée hors de 1 à 24 mois", "duration out of 1 to 24 months"),
        RECEIVED_BEFORE_SENT(
                "reçu avant d'avoir été envoyé : inverser ou corriger les dates",
                "received before it was sent: swap or correct the days"),
        NOTIFIED_BEFORE_DECIDED(
                "portée à la connaissance du public ou de l'intéressé avant d'avoir été prise",
                "made known before it was taken"),
        CONSULTED_BEFORE_AVAILABLE("consulté avant d'être mis à disposition", "consulted before it was made available"),
        ANSWER_BEFORE_APPEAL("réponse antérieure au recours", "answer before its appeal"),
        APPEAL_BEFORE_DECISION("recours antérieur à la décision contestée", "appeal before the contested decision"),
        END_BEFORE_START("fin antérieure au début", "end before its start"),
        KNOWN_BEFORE_END("fin connue de tous avant d'avoir été déclarée", "end known by all before it was declared"),
        ERRONEOUS_WITHOUT_TERM(
                "mention erronée sans le délai indiqué : donner le nombre de mois écrit",
                "erroneous mention without its term: give the number of months that was written");

        private final Wording message;

        Fault(String fr, String en) {
            this.message = new Wording(fr, en);
        }
    }

    private static final int NO_INDEX = -1;
    private static final int MOST = 20;
    private static final int MOST_INTERRUPTIONS = 40;

    private @Nullable List<Violation> found;
    private String parent = "";
    private int index = NO_INDEX;

    private FactsCheck() {}

    static List<Violation> of(ProceduralFacts facts) {
        FactsCheck check = new FactsCheck();
        check.decision(facts.decision());
        check.request(facts.request());
        check.appeals(facts.appeals(), facts.decision());
        check.mediations(facts.mediations());
        check.claims(facts.claims());
        check.courtAction(facts.courtAction());
        check.legalAid(facts.legalAid());
        List<Violation> found = check.found;
        return found == null ? List.of() : List.copyOf(found);
    }

    private void decision(@Nullable Decision decision) {
        if (decision == null) {
            return;
        }
        at("decision", NO_INDEX);
        range(decision.decidedOn(), "decidedOn");
        range(decision.notifiedOn(), "notifiedOn");
        range(decision.presentedOn(), "presentedOn");
        range(decision.publishedOn(), "publishedOn");
        range(decision.availableOn(), "availableOn");
        range(decision.consultedOn(), "consultedOn");
        range(decision.knownOn(), "knownOn");
        LocalDate taken = decision.decidedOn();
        order(taken, decision.notifiedOn(), "notifiedOn", Fault.NOTIFIED_BEFORE_DECIDED);
        order(taken, decision.presentedOn(), "presentedOn", Fault.NOTIFIED_BEFORE_DECIDED);
        order(taken, decision.publishedOn(), "publishedOn", Fault.NOTIFIED_BEFORE_DECIDED);
        order(taken, decision.availableOn(), "availableOn", Fault.NOTIFIED_BEFORE_DECIDED);
        order(taken, decision.knownOn(), "knownOn", Fault.NOTIFIED_BEFORE_DECIDED);
        order(decision.availableOn(), decision.consultedOn(), "consultedOn", Fault.CONSULTED_BEFORE_AVAILABLE);
        order(decision.presentedOn(), decision.notifiedOn(), "notifiedOn", Fault.RECEIVED_BEFORE_SENT);
        remedies(decision.remedies(), "remedies");
    }

    private void request(@Nullable Request request) {
        if (request == null) {
            return;
        }
        at("request", NO_INDEX);
        present(request.receivedOn(), "receivedOn");
        range(request.receivedOn(), "receivedOn");
        range(request.sentOn(), "sentOn");
        range(request.receivedByCompetentOn(), "receivedByCompetentOn");
        range(request.knownOn(), "knownOn");
        order(request.sentOn(), request.receivedOn(), "receivedOn", Fault.RECEIVED_BEFORE_SENT);
        order(
                request.receivedOn(),
                request.receivedByCompetentOn(),
                "receivedByCompetentOn",
                Fault.RECEIVED_BEFORE_SENT);
        months(request.silenceMonths(), "silenceMonths");
        remedies(request.acknowledgement(), "acknowledgement");
        Request.MissingPieces pieces = request.missingPieces();
        if (pieces != null) {
            present(pieces.askedOn(), "missingPieces.askedOn");
            range(pieces.askedOn(), "missingPieces.askedOn");
            range(pieces.dueOn(), "missingPieces.dueOn");
            range(pieces.receivedOn(), "missingPieces.receivedOn");
            order(request.receivedOn(), pieces.askedOn(), "missingPieces.askedOn", Fault.ANSWER_BEFORE_APPEAL);
            order(pieces.askedOn(), pieces.dueOn(), "missingPieces.dueOn", Fault.END_BEFORE_START);
            order(pieces.askedOn(), pieces.receivedOn(), "missingPieces.receivedOn", Fault.END_BEFORE_START);
        }
        Request.ReasonsRequest reasons = request.reasons();
        if (reasons != null) {
            present(reasons.askedOn(), "reasons.askedOn");
            range(reasons.askedOn(), "reasons.askedOn");
            range(reasons.givenOn(), "reasons.givenOn");
            order(request.receivedOn(), reasons.askedOn(), "reasons.askedOn", Fault.ANSWER_BEFORE_APPEAL);
            order(reasons.askedOn(), reasons.givenOn(), "reasons.givenOn", Fault.ANSWER_BEFORE_APPEAL);
        }
    }

    private void appeals(List<Appeal> appeals, @Nullable Decision decision) {
        few(appeals, MOST, "appeals");
        for (int i = 0; i < appeals.size(); i++) {
            Appeal appeal = appeals.get(i);
            at("appeals", i);
            present(appeal.kind(), "kind");
            LocalDate sent = appeal.sentOn();
            LocalDate received = appeal.receivedOn();
            if (sent == null && received == null) {
                add("sentOn", Fault.NO_DATE);
            }
            range(sent, "sentOn");
            range(received, "receivedOn");
            range(appeal.rejectedOn(), "rejectedOn");
            range(appeal.knownOn(), "knownOn");
            order(sent, received, "receivedOn", Fault.RECEIVED_BEFORE_SENT);
            LocalDate filed = sent == null ? received : sent;
            order(filed, appeal.rejectedOn(), "rejectedOn", Fault.ANSWER_BEFORE_APPEAL);
            order(filed, appeal.knownOn(), "knownOn", Fault.ANSWER_BEFORE_APPEAL);
            if (decision != null) {
                order(
                        decision.decidedOn(),
                        filed,
                        sent == null ? "receivedOn" : "sentOn",
                        Fault.APPEAL_BEFORE_DECISION);
            }
            remedies(appeal.acknowledgement(), "acknowledgement");
            remedies(appeal.rejectionRemedies(), "rejectionRemedies");
        }
    }

    private void mediations(List<Mediation> mediations) {
        few(mediations, MOST, "mediations");
        for (int i = 0; i < mediations.size(); i++) {
            Mediation mediation = mediations.get(i);
            at("mediations", i);
            present(mediation.regime(), "regime");
            LocalDate sent = mediation.referralSentOn();
            LocalDate received = mediation.referralReceivedOn();
            LocalDate agreed = mediation.agreedOn();
            LocalDate met = mediation.firstMeetingOn();
            if (sent == null && received == null && agreed == null && met == null) {
                add("referralReceivedOn", Fault.NO_DATE);
            }
            range(sent, "referralSentOn");
            range(received, "referralReceivedOn");
            range(agreed, "agreedOn");
            range(met, "firstMeetingOn");
            range(mediation.endedOn(), "endedOn");
            range(mediation.endKnownByAllOn(), "endKnownByAllOn");
            range(mediation.inadmissibleOn(), "inadmissibleOn");
            order(sent, received, "referralReceivedOn", Fault.RECEIVED_BEFORE_SENT);
            LocalDate latest = later(later(sent, received), later(agreed, met));
            order(latest, mediation.endedOn(), "endedOn", Fault.END_BEFORE_START);
            order(latest, mediation.endKnownByAllOn(), "endKnownByAllOn", Fault.END_BEFORE_START);
            order(later(sent, received), mediation.inadmissibleOn(), "inadmissibleOn", Fault.END_BEFORE_START);
            order(mediation.endedOn(), mediation.endKnownByAllOn(), "endKnownByAllOn", Fault.KNOWN_BEFORE_END);
        }
    }

    private void claims(List<Claim> claims) {
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            at("claims", i);
            present(claim.kind(), "kind");
            present(claim.generatedOn(), "generatedOn");
            range(claim.generatedOn(), "generatedOn");
            range(claim.ignoredUntil(), "ignoredUntil");
            order(claim.generatedOn(), claim.ignoredUntil(), "ignoredUntil", Fault.END_BEFORE_START);
            if (claim.interruptions().size() > MOST_INTERRUPTIONS) {
                add("interruptions", Fault.TOO_MANY);
            }
            for (int j = 0; j < claim.interruptions().size(); j++) {
                Claim.Interruption one = claim.interruptions().get(j);
                interruption(claim, one, "interruptions[" + j + "].");
            }
        }
    }

    private void interruption(Claim claim, Claim.Interruption one, String prefix) {
        present(one.cause(), prefix + "cause");
        present(one.on(), prefix + "on");
        range(one.on(), prefix + "on");
        range(one.finalJudgmentOn(), prefix + "finalJudgmentOn");
        order(claim.generatedOn(), one.on(), prefix + "on", Fault.END_BEFORE_START);
        order(one.on(), one.finalJudgmentOn(), prefix + "finalJudgmentOn", Fault.END_BEFORE_START);
    }

    private void courtAction(@Nullable CourtAction action) {
        if (action == null) {
            return;
        }
        at("courtAction", NO_INDEX);
        LocalDate sent = action.sentOn();
        LocalDate registered = action.registeredOn();
        if (sent == null && registered == null) {
            add("registeredOn", Fault.NO_DATE);
        }
        range(sent, "sentOn");
        range(registered, "registeredOn");
        range(action.finalJudgmentOn(), "finalJudgmentOn");
        order(sent, registered, "registeredOn", Fault.RECEIVED_BEFORE_SENT);
        order(later(sent, registered), action.finalJudgmentOn(), "finalJudgmentOn", Fault.END_BEFORE_START);
    }

    private void legalAid(@Nullable LegalAid aid) {
        if (aid == null) {
            return;
        }
        at("legalAid", NO_INDEX);
        present(aid.requestedOn(), "requestedOn");
        range(aid.requestedOn(), "requestedOn");
        range(aid.concludedOn(), "concludedOn");
        order(aid.requestedOn(), aid.concludedOn(), "concludedOn", Fault.END_BEFORE_START);
    }

    private void remedies(Remedies remedies, String field) {
        Integer stated = remedies.statedMonths();
        Integer silence = remedies.statedSilenceMonths();
        if (remedies.mention() == Mention.ERRONEOUS && stated == null && silence == null) {
            add(field + ".statedMonths", Fault.ERRONEOUS_WITHOUT_TERM);
        }
        if (outOfRange(stated)) {
            add(field + ".statedMonths", Fault.MONTHS_OUT_OF_RANGE);
        }
        if (outOfRange(silence)) {
            add(field + ".statedSilenceMonths", Fault.MONTHS_OUT_OF_RANGE);
        }
    }

    private void months(@Nullable Integer months, String field) {
        if (outOfRange(months)) {
            add(field, Fault.MONTHS_OUT_OF_RANGE);
        }
    }

    private static boolean outOfRange(@Nullable Integer months) {
        return months != null && (months < 1 || months > 24);
    }

    private void few(List<?> list, int most, String name) {
        if (list.size() > most) {
            at("", NO_INDEX);
            add(name, Fault.TOO_MANY);
        }
    }

    /** Host input may lack what the constructor's signature asks for: the border validator may not have run. */
    private void present(@Nullable Object value, String field) {
        if (Objects.isNull(value)) {
            add(field, Fault.MISSING);
        }
    }

    private void range(@Nullable LocalDate day, String field) {
        if (day != null && (day.getYear() < 1900 || day.getYear() > 2200)) {
            add(field, Fault.DATE_OUT_OF_RANGE);
        }
    }

    private void order(@Nullable LocalDate first, @Nullable LocalDate second, String field, Fault fault) {
        if (first != null && second != null && second.isBefore(first)) {
            add(field, fault);
        }
    }

    private static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.isBefore(b) ? b : a;
    }

    private void at(String newParent, int newIndex) {
        parent = newParent;
        index = newIndex;
    }

    private void add(String field, Fault fault) {
        if (found == null) {
            found = new ArrayList<>();
        }
        String place = index == NO_INDEX ? parent : parent + "[" + index + "]";
        String path = place.isEmpty() ? field : place + "." + field;
        found.add(new Violation(path, fault.name(), fault.message));
    }
}
