/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.json;

import fr.mediation.core.casefile.CaseSnapshot;
import fr.mediation.core.casefile.Contacts;
import fr.mediation.core.casefile.Examination;
import fr.mediation.core.casefile.Intake;
import fr.mediation.core.casefile.Keeping;
import fr.mediation.core.casefile.MediationProcess;
import fr.mediation.core.casefile.Outcome;
import fr.mediation.core.casefile.Phase;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Forme des instantanés: writes a snapshot as a tree and reads one of the present reducer. A snapshot of another reducer, or one that
 * cannot be read, is no failure: it is absent, and the case is read from its facts. Immutable and thread safe.
 */
public final class SnapshotCodec {

    private static final Form<Phase> PHASE = Form.code(Phase.class);
    private static final Form<Optional<Phase>> MAYBE_PHASE = Form.maybe(PHASE);
    private static final Form<List<String>> CODES = Form.list(Form.TEXT);
    private static final Form<Optional<LocalDate>> DAY = Words.MAYBE_DAY;

    private static final Shape<Intake> INTAKE = Shape.<Intake>of(t -> new Intake(
                    t.get("referral", Form.maybe(Words.REFERRAL)),
                    t.get("ownInitiative", Form.FLAG),
                    t.get("waivedByImport", Form.FLAG),
                    t.get("mandate", Form.maybe(Words.MANDATE)),
                    t.get("recused", CODES)))
            .with("referral", Form.maybe(Words.REFERRAL), Intake::referral)
            .with("ownInitiative", Form.FLAG, Intake::ownInitiative)
            .with("waivedByImport", Form.FLAG, Intake::waivedByImport)
            .with("mandate", Form.maybe(Words.MANDATE), Intake::mandate)
            .with("recused", CODES, Intake::recused);

    private static final Shape<Contacts> CONTACTS = Shape.<Contacts>of(t -> new Contacts(
                    t.get("acknowledgedOn", DAY),
                    t.get("firstContactOn", DAY),
                    t.get("attempts", Form.COUNT),
                    t.get("lastAttemptOn", DAY),
                    t.get("lastNewsOn", DAY),
                    t.get("lastExchangeOn", DAY)))
            .with("acknowledgedOn", DAY, Contacts::acknowledgedOn)
            .with("firstContactOn", DAY, Contacts::firstContactOn)
            .with("attempts", Form.COUNT, Contacts::attempts)
            .with("lastAttemptOn", DAY, Contacts::lastAttemptOn)
            .with("lastNewsOn", DAY, Contacts::lastNewsOn)
            .with("lastExchangeOn", DAY, Contacts::lastExchangeOn);

    private static final Shape<Examination.Admission> ADMISSION = Shape.<Examination.Admission>of(
                    t -> new Examination.Admission(
                            t.get("admissible", Form.FLAG),
                            t.get("on", Form.DAY),
                            t.get("assessment", Form.maybe(Words.ASSESSMENT))))
            .with("admissible", Form.FLAG, Examination.Admission::admissible)
            .with("on", Form.DAY, Examination.Admission::on)
            .with("assessment", Form.maybe(Words.ASSESSMENT), Examination.Admission::assessment);

    private static final Shape<Examination.Asked> ASKED = Shape.<Examination.Asked>of(
                    t -> new Examination.Asked(t.get("question", Words.QUESTION), t.get("answeredOn", DAY)))
            .with("question", Words.QUESTION, Examination.Asked::question)
            .with("answeredOn", DAY, Examination.Asked::answeredOn);

    private static final Shape<Examination> EXAMINATION = Shape.<Examination>of(t -> new Examination(
                    t.get("admissibility", Form.maybe(ADMISSION)),
                    t.get("serviceContactedOn", DAY),
                    t.get("interviews", Form.COUNT),
                    t.get("suitable", Form.maybe(Form.FLAG)),
                    t.get("asked", Form.list(ASKED)),
                    t.get("overdueSeen", CODES)))
            .with("admissibility", Form.maybe(ADMISSION), Examination::admissibility)
            .with("serviceContactedOn", DAY, Examination::serviceContactedOn)
            .with("interviews", Form.COUNT, Examination::interviews)
            .with("suitable", Form.maybe(Form.FLAG), Examination::suitable)
            .with("asked", Form.list(ASKED), Examination::asked)
            .with("overdueSeen", CODES, Examination::overdueSeen);

    private static final Shape<MediationProcess.Pause> PAUSE = Shape.<MediationProcess.Pause>of(
                    t -> new MediationProcess.Pause(
                            t.get("from", Form.DAY), t.get("resumedOn", DAY), t.get("reason", Words.SUSPENSION_REASON)))
            .with("from", Form.DAY, MediationProcess.Pause::from)
            .with("resumedOn", DAY, MediationProcess.Pause::resumedOn)
            .with("reason", Words.SUSPENSION_REASON, MediationProcess.Pause::reason);

    private static final Shape<MediationProcess> MEDIATION = Shape.<MediationProcess>of(t -> new MediationProcess(
                    t.get("everProposed", Form.FLAG),
                    t.get("convention", Form.maybe(Words.CONVENTION)),
                    t.get("consents", Words.SUBJECTS),
                    t.get("signedOn", DAY),
                    t.get("firstMeetingOn", DAY),
                    t.get("sessions", Form.COUNT),
                    t.get("pauses", Form.list(PAUSE))))
            .with("everProposed", Form.FLAG, MediationProcess::everProposed)
            .with("convention", Form.maybe(Words.CONVENTION), MediationProcess::convention)
            .with("consents", Words.SUBJECTS, MediationProcess::consents)
            .with("signedOn", DAY, MediationProcess::signedOn)
            .with("firstMeetingOn", DAY, MediationProcess::firstMeetingOn)
            .with("sessions", Form.COUNT, MediationProcess::sessions)
            .with("pauses", Form.list(PAUSE), MediationProcess::pauses);

    private static final Shape<Outcome.Declaration> DECLARATION = Shape.<Outcome.Declaration>of(
                    t -> new Outcome.Declaration(t.get("on", Form.DAY), t.get("by", Form.TEXT)))
            .with("on", Form.DAY, Outcome.Declaration::on)
            .with("by", Form.TEXT, Outcome.Declaration::by);

    private static final Shape<Outcome> OUTCOME = Shape.<Outcome>of(t -> new Outcome(
                    t.get("ending", Words.MAYBE_ENDING),
                    t.get("former", Form.list(Words.ENDING)),
                    t.get("told", Words.SUBJECTS),
                    t.get("toldInWriting", Words.SUBJECTS),
                    t.get("declaration", Form.maybe(DECLARATION)),
                    t.get("knownBy", Words.SUBJECTS),
                    t.get("productionConsents", Words.SUBJECTS)))
            .with("ending", Words.MAYBE_ENDING, Outcome::ending)
            .with("former", Form.list(Words.ENDING), Outcome::former)
            .with("told", Words.SUBJECTS, Outcome::told)
            .with("toldInWriting", Words.SUBJECTS, Outcome::toldInWriting)
            .with("declaration", Form.maybe(DECLARATION), Outcome::declaration)
            .with("knownBy", Words.SUBJECTS, Outcome::knownBy)
            .with("productionConsents", Words.SUBJECTS, Outcome::productionConsents);

    private static final Shape<Keeping.Link> LINK = Shape.<Keeping.Link>of(
                    t -> new Keeping.Link(t.get("otherCase", Form.TEXT), t.get("kind", Words.LINK_KIND)))
            .with("otherCase", Form.TEXT, Keeping.Link::otherCase)
            .with("kind", Words.LINK_KIND, Keeping.Link::kind);

    private static final Shape<Keeping> KEEPING = Shape.<Keeping>of(t -> new Keeping(
                    t.get("closedOn", DAY),
                    t.get("retention", Words.MAYBE_RETENTION_TERMS),
                    t.get("hold", Words.MAYBE_TEXT),
                    t.get("erasureAnnouncedOn", DAY),
                    t.get("links", Form.list(LINK))))
            .with("closedOn", DAY, Keeping::closedOn)
            .with("retention", Words.MAYBE_RETENTION_TERMS, Keeping::retention)
            .with("hold", Words.MAYBE_TEXT, Keeping::hold)
            .with("erasureAnnouncedOn", DAY, Keeping::erasureAnnouncedOn)
            .with("links", Form.list(LINK), Keeping::links);

    private static final Shape<CaseSnapshot> SNAPSHOT = Shape.<CaseSnapshot>of(t -> new CaseSnapshot(
                    t.get("caseId", Form.TEXT),
                    t.get("version", Form.WHOLE),
                    t.get("authority", Form.TEXT),
                    t.get("ruleSet", Form.TEXT),
                    t.get("phase", PHASE),
                    t.get("phaseLeft", MAYBE_PHASE),
                    t.get("intake", INTAKE),
                    t.get("contacts", CONTACTS),
                    t.get("examination", EXAMINATION),
                    t.get("mediation", MEDIATION),
                    t.get("outcome", OUTCOME),
                    t.get("keeping", KEEPING),
                    t.get("commands", CODES)))
            .with("caseId", Form.TEXT, CaseSnapshot::caseId)
            .with("version", Form.WHOLE, CaseSnapshot::version)
            .with("authority", Form.TEXT, CaseSnapshot::authority)
            .with("ruleSet", Form.TEXT, CaseSnapshot::ruleSet)
            .with("phase", PHASE, CaseSnapshot::phase)
            .with("phaseLeft", MAYBE_PHASE, CaseSnapshot::phaseLeft)
            .with("intake", INTAKE, CaseSnapshot::intake)
            .with("contacts", CONTACTS, CaseSnapshot::contacts)
            .with("examination", EXAMINATION, CaseSnapshot::examination)
            .with("mediation", MEDIATION, CaseSnapshot::mediation)
            .with("outcome", OUTCOME, CaseSnapshot::outcome)
            .with("keeping", KEEPING, CaseSnapshot::keeping)
            .with("commands", CODES, CaseSnapshot::commands);

    /** The codec of this version of the library. */
    public SnapshotCodec() {}

    /**
     * Writes a snapshot.
     *
     * @param snapshot the snapshot
     * @return a tree of maps, lists, texts, numbers and flags, in a fixed order
     */
    public Map<String, Object> encode(CaseSnapshot snapshot) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("reducer", CaseSnapshot.REDUCER);
        tree.put("state", SNAPSHOT.write(snapshot));
        return tree;
    }

    /**
     * Reads a snapshot.
     *
     * @param tree the stored tree
     * @return the snapshot, or empty when it is of another reducer or cannot be read
     */
    public Optional<CaseSnapshot> decode(Map<String, ?> tree) {
        try {
            return Form.COUNT.read(tree.get("reducer")) == CaseSnapshot.REDUCER
                    ? Optional.of(SNAPSHOT.read(tree.get("state")))
                    : Optional.empty();
        } catch (MalformedEventException unreadable) {
            return Optional.empty();
        }
    }
}
