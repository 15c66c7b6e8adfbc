/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.oracle;

import fr.mediation.core.deadline.oracle.Days.Seat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The procedural facts of one dispute.
 *
 * @param matter what the dispute is about, which decides the compulsory steps
 * @param origin what started the time limit
 * @param notice what the notification of the decision said of remedies
 * @param place where the court sits and where the person lives
 * @param appeals optional appeals, in any order
 * @param rapo the compulsory administrative appeal
 * @param conciliation the MDPH conciliation
 * @param mediations the mediations, in any order
 * @param reasons the request for the reasons of an implicit decision
 * @param legalAid the request for legal aid
 * @param courtSeisedOn the day the court registered the action
 */
record History(
        Matter matter,
        Origin origin,
        Notice notice,
        Place place,
        List<Appeal> appeals,
        Optional<Answered> rapo,
        Optional<Conciliation> conciliation,
        List<Mediation> mediations,
        Optional<ReasonsRequest> reasons,
        Optional<LegalAid> legalAid,
        Optional<LocalDate> courtSeisedOn) {

    enum Matter {
        ORDINARY,
        /** A dispute between a public agent and the employer. */
        AGENT,
        /** A dispute of an agent under compulsory prior mediation. */
        MPO,
        /** The same, where the notification did not mention the mediation and the mediator. */
        MPO_NOT_MENTIONED,
        RSA,
        SOCIAL_AID,
        MDPH,
        /** Access to documents, with the CADA before the court. */
        DOCUMENTS
    }

    sealed interface Origin permits Notified, Unclaimed, Published, Electronic, Known, Silent {}

    record Notified(LocalDate on) implements Origin {}

    /** A registered letter that nobody claimed, and the day it was first presented. */
    record Unclaimed(LocalDate presentedOn) implements Origin {}

    /** A decision that was not notified, and the day the person is proved to have known of it. */
    record Known(LocalDate on) implements Origin {}

    record Published(LocalDate on) implements Origin {}

    record Electronic(LocalDate availableOn, Optional<LocalDate> consultedOn) implements Origin {}

    /**
     * A request left without answer.
     *
     * @param months the period of silence
     * @param acceptance whether silence accepts
     * @param receivedOn reception by the administration first seised
     * @param competentReceivedOn reception by the competent administration, where it is another one
     * @param pieces missing pieces, if any were asked for
     * @param acknowledged whether a complete acknowledgement of receipt was given
     * @param knownOn the day the person is proved to have known of the implicit decision, without a complete acknowledgement
     * @param express the express decision that came in the end
     */
    record Silent(
            int months,
            boolean acceptance,
            LocalDate receivedOn,
            Optional<LocalDate> competentReceivedOn,
            Optional<Pieces> pieces,
            boolean acknowledged,
            Optional<LocalDate> knownOn,
            Optional<Express> express)
            implements Origin {}

    record Pieces(LocalDate askedOn, LocalDate dueOn, Optional<LocalDate> receivedOn) {}

    record Express(LocalDate notifiedOn, boolean withRemedies) {}

    enum NoticeKind {
        COMPLETE,
        ABSENT,
        /** A longer time than the law's was stated. */
        LONGER,
        /** A shorter time than the law's was stated. */
        SHORTER
    }

    /**
     * What a notification said.
     *
     * @param actionMonths the months stated for the action
     * @param silenceMonths the months of silence stated for an appeal
     */
    record Notice(NoticeKind kind, int actionMonths, int silenceMonths) {
        static Notice complete() {
            return new Notice(NoticeKind.COMPLETE, 2, 2);
        }

        static Notice absent() {
            return new Notice(NoticeKind.ABSENT, 2, 2);
        }
    }

    enum Residence {
        METROPOLE,
        /** The overseas collectivity in which the court of the seat sits, when it sits overseas. */
        WHERE_THE_COURT_SITS,
        /** One of the twelve territories of CJA, art. R. 421-7, other than that of the court. */
        OTHER_OVERSEAS,
        ABROAD
    }

    record Place(Seat seat, Residence residence) {
        static Place metropole() {
            return new Place(Seat.METROPOLE, Residence.METROPOLE);
        }
    }

    enum AppealKind {
        GRACIEUX,
        HIERARCHIQUE
    }

    record Appeal(AppealKind kind, Answered letter) {}

    /**
     * A letter to the administration and what came of it.
     *
     * @param acknowledged whether a complete acknowledgement of receipt was given
     * @param knownOn the day the person is proved to have known of the implicit rejection, without a complete acknowledgement
     * @param rejection the express rejection
     */
    record Answered(
            LocalDate sentOn,
            LocalDate receivedOn,
            boolean acknowledged,
            Optional<LocalDate> knownOn,
            Optional<Express> rejection) {}

    record Conciliation(LocalDate startedOn, Optional<LocalDate> reportNotifiedOn) {}

    enum Regime {
        /** CGCT, art. L. 1112-24. */
        TERRITORIAL,
        /** CJA, art. L. 213-5 and L. 213-6. */
        CONVENTIONAL,
        /** CJA, art. L. 213-11 to L. 213-14. */
        COMPULSORY,
        /** CJA, art. L. 213-7. */
        COURT_ORDERED,
        /** Défenseur des droits. */
        DEFENDER,
        /** CRPA, art. L. 421-3. */
        CRPA
    }

    /**
     * A mediation and the days that count.
     *
     * @param referralReceivedOn the day the referral reached the mediator
     * @param referralSentOn the day it was sent, where that is another one
     */
    record Mediation(
            Regime regime,
            LocalDate referralReceivedOn,
            Optional<LocalDate> referralSentOn,
            Optional<LocalDate> agreedOn,
            Optional<LocalDate> firstMeetingOn,
            Optional<LocalDate> endedOn,
            Optional<LocalDate> endKnownByAllOn,
            boolean inadmissible) {}

    record LegalAid(LocalDate requestedOn, Optional<LocalDate> concludedOn) {}

    record ReasonsRequest(LocalDate askedOn, Optional<LocalDate> givenOn) {}

    /** A plain notified decision, to which the other facts are added. */
    static History notified(LocalDate on) {
        return new History(
                Matter.ORDINARY,
                new Notified(on),
                Notice.complete(),
                Place.metropole(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    History withMatter(Matter value) {
        return new History(
                value,
                origin,
                notice,
                place,
                appeals,
                rapo,
                conciliation,
                mediations,
                reasons,
                legalAid,
                courtSeisedOn);
    }

    History withOrigin(Origin value) {
        return new History(
                matter,
                value,
                notice,
                place,
                appeals,
                rapo,
                conciliation,
                mediations,
                reasons,
                legalAid,
                courtSeisedOn);
    }

    History withNotice(Notice value) {
        return new History(
                matter,
                origin,
                value,
                place,
                appeals,
                rapo,
                conciliation,
                mediations,
                reasons,
                legalAid,
                courtSeisedOn);
    }

    History withPlace(Place value) {
        return new History(
                matter,
                origin,
                notice,
                value,
                appeals,
                rapo,
                conciliation,
                mediations,
                reasons,
                legalAid,
                courtSeisedOn);
    }

    History withAppeals(List<Appeal> value) {
        return new History(
                matter, origin, notice, place, value, rapo, conciliation, mediations, reasons, legalAid, courtSeisedOn);
    }

    History withRapo(Answered value) {
        return new History(
                matter,
                origin,
                notice,
                place,
                appeals,
                Optional.of(value),
                conciliation,
                mediations,
                reasons,
                legalAid,
                courtSeisedOn);
    }

    History withConciliation(Conciliation value) {
        return new History(
                matter,
                origin,
                notice,
                place,
                appeals,
                rapo,
                Optional.of(value),
                mediations,
                reasons,
                legalAid,
                courtSeisedOn);
    }

    History withMediations(List<Mediation> value) {
        return new History(
                matter, origin, notice, place, appeals, rapo, conciliation, value, reasons, legalAid, courtSeisedOn);
    }

    History withReasons(ReasonsRequest value) {
        return new History(
                matter,
                origin,
                notice,
                place,
                appeals,
                rapo,
                conciliation,
                mediations,
                Optional.of(value),
                legalAid,
                courtSeisedOn);
    }

    History withLegalAid(Optional<LegalAid> value) {
        return new History(
                matter, origin, notice, place, appeals, rapo, conciliation, mediations, reasons, value, courtSeisedOn);
    }

    History withCourtSeisedOn(LocalDate value) {
        return new History(
                matter,
                origin,
                notice,
                place,
                appeals,
                rapo,
                conciliation,
                mediations,
                reasons,
                legalAid,
                Optional.of(value));
    }
}
