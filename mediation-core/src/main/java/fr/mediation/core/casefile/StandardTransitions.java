/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The table of this version of the library, as data: one line an act, whatever the number of phases it is possible in. */
final class StandardTransitions {

    /**
     * Phases: ACTIVE is handled now, OPEN adds what is suspended, KEPT what is concluded, CONTENT what is closed. Conditions: TAKES_NOTE is
     * common to what records a fact of an open case, DECIDES to what only the mediator in charge does. STAY keeps the phase.
     */
    private static final String ROWS = """
            REGISTER_REFERRAL      | REFERRAL_REGISTERED     | NONE                                | RECEIVED              | REFERRAL        | RULES_OF_THE_AUTHORITY NOT_IN_FUTURE RECEIVED_BEFORE_RECORDED MOTIVE_GIVEN USER_CONCERNED HIERARCHY_INVOLVED ORIGINATOR_FITS
            OPEN_OWN_INITIATIVE    | OWN_INITIATIVE_OPENED   | NONE                                | RECEIVED              | MOTIVES         | RULES_OF_THE_AUTHORITY NOT_IN_FUTURE RECEIVED_BEFORE_RECORDED MOTIVE_GIVEN USER_CONCERNED ORIGINATOR_FITS MANDATE_COVERS_DAY
            IMPORT_CASE            | CASE_IMPORTED           | NONE                                | RECEIVED CLOSED       | WHOLE           | RULES_OF_THE_AUTHORITY NOT_IN_FUTURE
            ACKNOWLEDGE            | ACKNOWLEDGEMENT_SENT    | KEPT                                | STAY                  | ACKNOWLEDGEMENT | TAKES_NOTE
            RECORD_CONTACT         | REQUESTER_CONTACTED     | KEPT                                | STAY                  | ACKNOWLEDGEMENT | TAKES_NOTE PARTY_KNOWN
            ASSIGN_MEDIATOR        | MEDIATOR_ASSIGNED       | CONTENT                             | STAY                  | APPOINTMENT     | TAKES_NOTE MANDATE_COVERS_DAY NOT_RECUSED
            RECUSE                 | MEDIATOR_RECUSED        | OPEN                                | STAY                  | INDEPENDENCE    | TAKES_NOTE MANDATE_COVERS_DAY NOT_RECUSED BODY_KNOWN
            CONTACT_SERVICE        | SERVICE_CONTACTED       | ACTIVE                              | STAY                  | SERVICE_CONTACT | DECIDES
            RECORD_INTERVIEW       | INTERVIEW_HELD          | ACTIVE                              | STAY                  | INTERVIEWS      | TAKES_NOTE PARTY_KNOWN ATTENDEES_BOUND PEER_ACCEPTED
            RECORD_ANALYSIS        | SITUATION_ANALYSED      | ACTIVE                              | STAY                  | INTERVIEWS      | DECIDES
            ASK_QUESTION           | QUESTION_PUT            | ACTIVE                              | STAY                  | QUESTIONS       | DECIDES QUESTION_NEW PARTY_KNOWN
            RECORD_ANSWER          | ANSWER_RECEIVED         | KEPT                                | STAY                  | ANSWERS         | TAKES_NOTE QUESTION_OPEN
            DECLARE_ADMISSIBLE     | DECLARED_ADMISSIBLE     | RECEIVED                            | EXAMINATION           | ADMISSIBILITY   | DECIDES RULES_OF_THE_REFERRAL DEPARTURE_REASONED
            DECLARE_INADMISSIBLE   | DECLARED_INADMISSIBLE   | RECEIVED                            | CONCLUDED             | EXCLUSIONS      | DECIDES RULES_OF_THE_REFERRAL GROUND_GIVEN DEPARTURE_REASONED
            REVIEW_DUTIES          | DUTY_BECAME_OVERDUE     | CONTENT                             | STAY                  | LIMITS          | TAKES_NOTE
            PROPOSE_MEDIATION      | MEDIATION_PROPOSED      | EXAMINATION                         | PROPOSED              | CONVENTION      | DECIDES PARTY_KNOWN SERVICE_CONTACTED ALL_PARTIES_TOLD CONVENTION_COMPLETE
            AMEND_CONVENTION       | CONVENTION_AMENDED      | PROPOSED                            | STAY                  | CONVENTION      | DECIDES CONVENTION_COMPLETE
            GIVE_CONSENT           | CONSENT_GIVEN           | PROPOSED                            | STAY                  | CONVENTION      | TAKES_NOTE PARTY_KNOWN CONSENT_TO_CURRENT_TEXT
            WITHDRAW_CONSENT       | CONSENT_WITHDRAWN       | PROPOSED                            | STAY                  | MOTIVES         | TAKES_NOTE PARTY_KNOWN
            WITHDRAW_CONSENT       | CONSENT_WITHDRAWN       | IN_MEDIATION                        | SUSPENDED             | MOTIVES         | TAKES_NOTE PARTY_KNOWN
            WITHDRAW_CONSENT       | CONSENT_WITHDRAWN       | SUSPENDED                           | STAY                  | MOTIVES         | TAKES_NOTE PARTY_KNOWN
            RECORD_REFUSAL         | MEDIATION_REFUSED       | PROPOSED IN_MEDIATION SUSPENDED     | CONCLUDED             | MOTIVES         | TAKES_NOTE PARTY_KNOWN
            SIGN_CONVENTION        | CONVENTION_CONCLUDED    | PROPOSED                            | IN_MEDIATION          | CONVENTION      | DECIDES ALL_CONSENTED CONSENT_TO_CURRENT_TEXT OWN_INITIATIVE_ACCEPTED
            HOLD_SESSION           | SESSION_HELD            | IN_MEDIATION                        | STAY                  | CONVENTION      | DECIDES PARTY_KNOWN ATTENDEES_BOUND PEER_ACCEPTED
            SUSPEND                | MEDIATION_SUSPENDED     | EXAMINATION PROPOSED IN_MEDIATION   | SUSPENDED             | INDEPENDENCE    | DECIDES
            RESUME                 | MEDIATION_RESUMED       | SUSPENDED                           | EXAMINATION PROPOSED IN_MEDIATION | INDEPENDENCE | DECIDES
            CONCLUDE               | CONCLUSION_ISSUED       | EXAMINATION PROPOSED IN_MEDIATION   | CONCLUDED             | ENDING          | DECIDES ENDING_FITS PARTY_KNOWN OWN_INITIATIVE_ACCEPTED
            REORIENT               | CASE_REORIENTED         | OPEN                                | CONCLUDED             | INDEPENDENCE    | DECIDES BODY_KNOWN
            REORIENT               | CASE_REORIENTED         | CONCLUDED                           | STAY                  | INDEPENDENCE    | DECIDES BODY_KNOWN
            WITHDRAW               | REQUEST_WITHDRAWN       | OPEN                                | CONCLUDED             | MOTIVES         | TAKES_NOTE
            GIVE_UP                | REQUESTER_UNREACHABLE   | OPEN                                | CONCLUDED             | WHOLE           | DECIDES ATTEMPT_RECORDED SILENCE_ELAPSED
            STOP                   | MEDIATION_STOPPED       | OPEN                                | CONCLUDED             | INDEPENDENCE    | DECIDES STOP_REASON_FITS
            DECLARE_MEDIATION_OVER | MEDIATION_DECLARED_OVER | CONCLUDED                           | STAY                  | ENDING          | TAKES_NOTE PARTY_KNOWN DECLARED_BY_WHO_MAY
            NOTIFY_ENDING          | ENDING_NOTIFIED         | CONCLUDED                           | STAY                  | ENDING          | TAKES_NOTE PARTY_KNOWN
            CONSENT_TO_PRODUCTION  | PRODUCTION_CONSENTED    | CONCLUDED CLOSED                    | STAY                  | ENDING          | TAKES_NOTE PARTY_KNOWN
            CLOSE                  | CASE_CLOSED             | CONCLUDED                           | CLOSED                | WHOLE           | DECIDES ACKNOWLEDGED INADMISSIBILITY_TOLD
            REOPEN                 | CASE_REOPENED           | CLOSED                              | RECEIVED EXAMINATION  | WHOLE           | DECIDES
            ANNOUNCE_ERASURE       | ERASURE_ANNOUNCED       | CLOSED                              | STAY                  | WHOLE           | TAKES_NOTE RETENTION_SET NO_HOLD
            PLACE_HOLD             | HOLD_PLACED             | CLOSED                              | STAY                  | WHOLE           | TAKES_NOTE NO_HOLD
            LIFT_HOLD              | HOLD_LIFTED             | CLOSED                              | STAY                  | WHOLE           | TAKES_NOTE HOLD_PLACED
            ERASE                  | CASE_ERASED             | CLOSED                              | ERASED                | WHOLE           | TAKES_NOTE RETENTION_SET RETENTION_ELAPSED NO_HOLD ERASURE_ANNOUNCED
            DISCLOSE               | INFORMATION_DISCLOSED   | CONTENT                             | STAY                  | CONFIDENTIALITY | DECIDES PRODUCTION_AGREED
            REDACT                 | DATA_REDACTED           | CONTENT                             | STAY                  | CONFIDENTIALITY | TAKES_NOTE
            LINK_CASES             | CASES_LINKED            | KEPT                                | STAY                  | WHOLE           | TAKES_NOTE LINK_TO_ANOTHER
            FILE_DOCUMENT          | DOCUMENT_FILED          | CONTENT                             | STAY                  | INFORMATION     | TAKES_NOTE
            ADD_NOTE               | NOTE_ADDED              | KEPT                                | STAY                  | CONFIDENTIALITY | TAKES_NOTE
            RECORD_EXCHANGE        | EXCHANGE_RECORDED       | CONTENT                             | STAY                  | ACKNOWLEDGEMENT | TAKES_NOTE
            CORRECT_FACT           | FACT_CORRECTED          | CONTENT                             | STAY                  | BEGINNING       | TAKES_NOTE CORRECTION_POSSIBLE
            """;

    private static final String ACTIVE = "RECEIVED EXAMINATION PROPOSED IN_MEDIATION";

    private static final Map<String, String> GROUPS = Map.of(
            "ACTIVE",
            ACTIVE,
            "OPEN",
            ACTIVE + " SUSPENDED",
            "KEPT",
            ACTIVE + " SUSPENDED CONCLUDED",
            "CONTENT",
            ACTIVE + " SUSPENDED CONCLUDED CLOSED",
            "TAKES_NOTE",
            "RULES_OF_THE_AUTHORITY NOT_IN_FUTURE NOT_BEFORE_REFERRAL",
            "DECIDES",
            "MEDIATOR_IN_MANDATE RULES_OF_THE_AUTHORITY NOT_IN_FUTURE NOT_BEFORE_REFERRAL");

    private StandardTransitions() {}

    static List<Transition> rows() {
        List<Transition> rows = new ArrayList<>();
        ROWS.lines().forEach(line -> add(line.split("\\|", -1), rows));
        return rows;
    }

    private static void add(String[] cells, List<Transition> rows) {
        Act.Kind act = Act.Kind.valueOf(cells[0].strip());
        Fact.Kind fact = Fact.Kind.valueOf(cells[1].strip());
        boolean stays = cells[3].strip().equals("STAY");
        Provision provision = Provision.valueOf(cells[4].strip());
        List<Guard> guards = words(cells[5]).stream()
                .map(code -> Guard.of(code).orElseThrow(() -> new IllegalStateException("no condition " + code)))
                .toList();
        for (String from : words(cells[2])) {
            List<Phase> to =
                    words(stays ? from : cells[3]).stream().map(Phase::valueOf).toList();
            rows.add(new Transition(Phase.valueOf(from), act, fact, to, guards, provision));
        }
    }

    private static List<String> words(String cell) {
        return Arrays.stream(cell.strip().split(" +"))
                .flatMap(word -> Arrays.stream(GROUPS.getOrDefault(word, word).split(" ")))
                .toList();
    }
}
