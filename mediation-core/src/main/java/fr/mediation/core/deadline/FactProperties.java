/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline;

import fr.mediation.core.calendar.LegalCalendar;
import fr.mediation.core.deadline.facts.Appeal;
import fr.mediation.core.deadline.facts.Claim;
import fr.mediation.core.deadline.facts.CourtAction;
import fr.mediation.core.deadline.facts.Decision;
import fr.mediation.core.deadline.facts.LegalAid;
import fr.mediation.core.deadline.facts.Mediation;
import fr.mediation.core.deadline.facts.Remedies;
import fr.mediation.core.deadline.facts.Request;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The properties of a fact that are known, by their names in the data: days as ISO dates, choices as codes. */
final class FactProperties {

    /** The name of the only property of a fact that is one value. */
    static final String VALUE = "value";

    /** The public holidays of a calendar, which may differ under one zone. */
    static final String DAYS = "publicHolidays";

    private final Map<String, String> known = new LinkedHashMap<>();

    private FactProperties() {}

    static Map<String, String> plain(Object value) {
        return Map.of(VALUE, value.toString());
    }

    static Map<String, String> circumstance(@Nullable Object value) {
        if (value instanceof LegalCalendar calendar) {
            return Map.of(DAYS, calendar.zone().name());
        }
        return value == null ? Map.of() : plain(value);
    }

    static Map<String, String> of(Decision decision) {
        return new FactProperties()
                .add("decidedOn", decision.decidedOn())
                .add("notifiedOn", decision.notifiedOn())
                .add("presentedOn", decision.presentedOn())
                .add("publishedOn", decision.publishedOn())
                .add("availableOn", decision.availableOn())
                .add("consultedOn", decision.consultedOn())
                .add("knownOn", decision.knownOn())
                .add("challenger", decision.challenger())
                .add("remedies", decision.remedies())
                .known;
    }

    static Map<String, String> of(Request request) {
        FactProperties all = new FactProperties()
                .add("receivedOn", request.receivedOn())
                .add("sentOn", request.sentOn())
                .add("receivedByCompetentOn", request.receivedByCompetentOn())
                .add("silence", request.silence())
                .add("silenceMonths", request.silenceMonths())
                .add("acknowledgement", request.acknowledgement())
                .add("knownOn", request.knownOn());
        Request.MissingPieces pieces = request.missingPieces();
        if (pieces != null) {
            all.add("missingPieces.askedOn", pieces.askedOn())
                    .add("missingPieces.dueOn", pieces.dueOn())
                    .add("missingPieces.receivedOn", pieces.receivedOn());
        }
        Request.ReasonsRequest reasons = request.reasons();
        if (reasons != null) {
            all.add("reasons.askedOn", reasons.askedOn()).add("reasons.givenOn", reasons.givenOn());
        }
        return all.known;
    }

    static Map<String, String> of(Appeal appeal) {
        return new FactProperties()
                .add("kind", appeal.kind())
                .add("sentOn", appeal.sentOn())
                .add("receivedOn", appeal.receivedOn())
                .add("acknowledgement", appeal.acknowledgement())
                .add("rejectedOn", appeal.rejectedOn())
                .add("rejectionRemedies", appeal.rejectionRemedies())
                .add("knownOn", appeal.knownOn())
                .known;
    }

    static Map<String, String> of(Mediation mediation) {
        return new FactProperties()
                .add("regime", mediation.regime())
                .add("referralSentOn", mediation.referralSentOn())
                .add("referralReceivedOn", mediation.referralReceivedOn())
                .add("agreedOn", mediation.agreedOn())
                .add("firstMeetingOn", mediation.firstMeetingOn())
                .add("endedOn", mediation.endedOn())
                .add("endedBy", mediation.endedBy())
                .add("endKnownByAllOn", mediation.endKnownByAllOn())
                .add("inadmissibleOn", mediation.inadmissibleOn())
                .known;
    }

    static Map<String, String> of(Claim claim) {
        FactProperties all = new FactProperties()
                .add("kind", claim.kind())
                .add("generatedOn", claim.generatedOn())
                .add("ignoredUntil", claim.ignoredUntil());
        for (int i = 0; i < claim.interruptions().size(); i++) {
            Claim.Interruption one = claim.interruptions().get(i);
            String path = "interruptions[" + i + "].";
            all.add(path + "cause", one.cause())
                    .add(path + "on", one.on())
                    .add(path + "finalJudgmentOn", one.finalJudgmentOn());
        }
        return all.known;
    }

    static Map<String, String> of(CourtAction action) {
        return new FactProperties()
                .add("sentOn", action.sentOn())
                .add("registeredOn", action.registeredOn())
                .add("finalJudgmentOn", action.finalJudgmentOn())
                .known;
    }

    static Map<String, String> of(LegalAid aid) {
        return new FactProperties().add("requestedOn", aid.requestedOn()).add("concludedOn", aid.concludedOn()).known;
    }

    private FactProperties add(String name, @Nullable Object value) {
        if (value instanceof Remedies said) {
            return add(name + ".mention", said.mention())
                    .add(name + ".statedMonths", said.statedMonths())
                    .add(name + ".statedSilenceMonths", said.statedSilenceMonths())
                    .add(name + ".proven", said.proven())
                    .add(name + ".mpoMentioned", said.mpoMentioned());
        }
        if (value != null) {
            known.put(name, value.toString());
        }
        return this;
    }
}
