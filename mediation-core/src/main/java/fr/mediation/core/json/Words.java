/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.json;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.admissibility.GroundId;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.core.casefile.Actor;
import fr.mediation.core.casefile.Assessment;
import fr.mediation.core.casefile.Channel;
import fr.mediation.core.casefile.ComputedVerdict;
import fr.mediation.core.casefile.Convention;
import fr.mediation.core.casefile.ConventionElement;
import fr.mediation.core.casefile.CorrectedDay;
import fr.mediation.core.casefile.Direction;
import fr.mediation.core.casefile.DisclosureGround;
import fr.mediation.core.casefile.Duty;
import fr.mediation.core.casefile.EndReason;
import fr.mediation.core.casefile.Ending;
import fr.mediation.core.casefile.Interview;
import fr.mediation.core.casefile.LinkKind;
import fr.mediation.core.casefile.Mandate;
import fr.mediation.core.casefile.Party;
import fr.mediation.core.casefile.PriorRecourse;
import fr.mediation.core.casefile.Question;
import fr.mediation.core.casefile.Referral;
import fr.mediation.core.casefile.ResolutionLevel;
import fr.mediation.core.casefile.RetentionTerms;
import fr.mediation.core.casefile.Role;
import fr.mediation.core.casefile.SuspensionReason;
import fr.mediation.core.privacy.Level;
import fr.mediation.core.privacy.Personal;
import fr.mediation.core.privacy.PersonalKind;
import fr.mediation.core.privacy.SubjectRef;
import fr.mediation.core.privacy.TextRef;
import fr.mediation.core.privacy.ValueRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The stored form of what facts are made of. */
final class Words {

    static final Form<Question.Addressee> ADDRESSEE = Form.code(Question.Addressee.class);
    static final Form<Interview.Attendee.Capacity> CAPACITY = Form.code(Interview.Attendee.Capacity.class);
    static final Form<List<ConventionElement>> CONVENTION_ELEMENTS = Form.list(Form.code(ConventionElement.class));
    static final Form<CorrectedDay> CORRECTED_DAY = Form.code(CorrectedDay.class);
    static final Form<Direction> DIRECTION = Form.code(Direction.class);
    static final Form<DisclosureGround> DISCLOSURE_GROUND = Form.code(DisclosureGround.class);
    static final Form<Ending.Document> DOCUMENT = Form.code(Ending.Document.class);
    static final Form<Duty.Kind> DUTY_KIND = Form.code(Duty.Kind.class);
    static final Form<EndReason> END_REASON = Form.code(EndReason.class);
    static final Form<Level> LEVEL = Form.code(Level.class);
    static final Form<LinkKind> LINK_KIND = Form.code(LinkKind.class);
    static final Form<PriorRecourse.Made> MADE = Form.code(PriorRecourse.Made.class);
    static final Form<Optional<Integer>> MAYBE_COUNT = Form.maybe(Form.COUNT);
    static final Form<Optional<LocalDate>> MAYBE_DAY = Form.maybe(Form.DAY);
    static final Form<Optional<String>> MAYBE_TEXT = Form.maybe(Form.TEXT);
    static final Form<Interview.Mode> MODE = Form.code(Interview.Mode.class);
    static final Form<List<Referral.Motive>> MOTIVES = Form.list(Form.code(Referral.Motive.class));
    static final Form<Referral.Originator> ORIGINATOR = Form.code(Referral.Originator.class);
    static final Form<ResolutionLevel> RESOLUTION = Form.code(ResolutionLevel.class);
    static final Form<RetentionTerms.Start> RETENTION_START = Form.code(RetentionTerms.Start.class);
    static final Form<Role> ROLE = Form.code(Role.class);
    static final Form<Party.Side> SIDE = Form.code(Party.Side.class);
    static final Form<SuspensionReason> SUSPENSION_REASON = Form.code(SuspensionReason.class);
    static final Form<List<String>> TEXTS = Form.list(Form.TEXT);
    static final Form<VerdictKind> VERDICT_KIND = Form.code(VerdictKind.class);
    static final Form<SubjectRef> SUBJECT = Form.scalar("string", Map.of(), SubjectRef::id, SubjectRef::new);
    static final Form<List<SubjectRef>> SUBJECTS = Form.list(SUBJECT);
    static final Form<Channel> CHANNEL = Form.scalar("string", Map.of(), Channel::code, Channel::new);
    static final Shape<TextRef> TEXT_REF = Shape.<TextRef>of(
                    t -> new TextRef(t.get("id", Form.TEXT), t.get("digest", Form.TEXT)))
            .with("id", Form.TEXT, TextRef::id)
            .with("digest", Form.TEXT, TextRef::digest);
    static final Form<Optional<TextRef>> MAYBE_TEXT_REF = Form.maybe(TEXT_REF);
    static final Form<List<TextRef>> TEXT_REFS = Form.list(TEXT_REF);
    static final Shape<Personal<String>> PERSONAL = Shape.<Personal<String>>of(t -> new Personal<>(
                    t.get("subject", SUBJECT),
                    new ValueRef(t.get("value", Form.TEXT)),
                    PersonalKind.text(t.get("kind", Form.TEXT))))
            .with("subject", SUBJECT, Personal::subject)
            .with("value", Form.TEXT, p -> p.value().id())
            .with("kind", Form.TEXT, p -> p.kind().code());
    static final Form<List<Personal<String>>> PERSONALS = Form.list(PERSONAL);
    static final Shape<PriorRecourse> PRIOR_RECOURSE = Shape.<PriorRecourse>of(t -> new PriorRecourse(
                    t.get("made", MADE),
                    t.get("madeOn", MAYBE_DAY),
                    t.get("answeredOn", MAYBE_DAY),
                    t.get("otherRemedies", TEXTS)))
            .with("made", MADE, PriorRecourse::made)
            .with("madeOn", MAYBE_DAY, PriorRecourse::madeOn)
            .with("answeredOn", MAYBE_DAY, PriorRecourse::answeredOn)
            .with("otherRemedies", TEXTS, PriorRecourse::otherRemedies);
    static final Shape<Party> PARTY = Shape.<Party>of(
                    t -> new Party(t.get("ref", SUBJECT), t.get("side", SIDE), t.get("personal", PERSONALS)))
            .with("ref", SUBJECT, Party::ref)
            .with("side", SIDE, Party::side)
            .with("personal", PERSONALS, Party::personal);
    static final Form<List<Party>> PARTIES = Form.list(PARTY);
    static final Shape<Referral> REFERRAL = Shape.<Referral>of(t -> new Referral(
                    t.get("receivedOn", Form.DAY),
                    t.get("channel", CHANNEL),
                    t.get("place", MAYBE_TEXT),
                    t.get("originator", ORIGINATOR),
                    t.get("hierarchyInvolvement", MAYBE_TEXT_REF),
                    t.get("parties", PARTIES),
                    t.get("motives", MOTIVES),
                    t.get("priorRecourse", PRIOR_RECOURSE),
                    t.get("domain", MAYBE_TEXT),
                    t.get("demand", MAYBE_TEXT_REF)))
            .with("receivedOn", Form.DAY, Referral::receivedOn)
            .with("channel", CHANNEL, Referral::channel)
            .with("place", MAYBE_TEXT, Referral::place)
            .with("originator", ORIGINATOR, Referral::originator)
            .with("hierarchyInvolvement", MAYBE_TEXT_REF, Referral::hierarchyInvolvement)
            .with("parties", PARTIES, Referral::parties)
            .with("motives", MOTIVES, Referral::motives)
            .with("priorRecourse", PRIOR_RECOURSE, Referral::priorRecourse)
            .with("domain", MAYBE_TEXT, Referral::domain)
            .with("demand", MAYBE_TEXT_REF, Referral::demand);
    static final Shape<Convention> CONVENTION = Shape.<Convention>of(t -> new Convention(
                    t.get("text", TEXT_REF), t.get("elements", CONVENTION_ELEMENTS), t.get("noticeVersion", Form.TEXT)))
            .with("text", TEXT_REF, Convention::text)
            .with("elements", CONVENTION_ELEMENTS, Convention::elements)
            .with("noticeVersion", Form.TEXT, Convention::noticeVersion);
    static final Shape<Question> QUESTION = Shape.<Question>of(t -> new Question(
                    t.get("id", Form.TEXT),
                    t.get("addressee", ADDRESSEE),
                    t.get("to", Form.TEXT),
                    t.get("sentOn", Form.DAY),
                    t.get("receivedOn", MAYBE_DAY)))
            .with("id", Form.TEXT, Question::id)
            .with("addressee", ADDRESSEE, Question::addressee)
            .with("to", Form.TEXT, Question::to)
            .with("sentOn", Form.DAY, Question::sentOn)
            .with("receivedOn", MAYBE_DAY, Question::receivedOn);
    static final Shape<Mandate> MANDATE = Shape.<Mandate>of(t -> new Mandate(
                    t.get("mediator", Form.TEXT),
                    t.get("act", Form.TEXT),
                    t.get("from", Form.DAY),
                    t.get("until", MAYBE_DAY),
                    t.get("years", MAYBE_COUNT),
                    t.get("electoralTermEndsOn", MAYBE_DAY),
                    t.get("endedEarlyOn", MAYBE_DAY)))
            .with("mediator", Form.TEXT, Mandate::mediator)
            .with("act", Form.TEXT, Mandate::act)
            .with("from", Form.DAY, Mandate::from)
            .with("until", MAYBE_DAY, Mandate::until)
            .with("years", MAYBE_COUNT, Mandate::years)
            .with("electoralTermEndsOn", MAYBE_DAY, Mandate::electoralTermEndsOn)
            .with("endedEarlyOn", MAYBE_DAY, Mandate::endedEarlyOn);
    static final Form<GroundId> GROUND_ID = Form.scalar("string", Map.of(), GroundId::value, GroundId::new);
    static final Form<List<GroundId>> GROUND_IDS = Form.list(GROUND_ID);
    static final Form<FactId> FACT_ID = Form.scalar("string", Map.of(), FactId::value, FactId::new);
    static final Form<List<FactId>> FACT_IDS = Form.list(FACT_ID);
    static final Shape<ComputedVerdict> COMPUTED = Shape.<ComputedVerdict>of(t -> new ComputedVerdict(
                    t.get("kind", VERDICT_KIND),
                    t.get("ruleSet", MAYBE_TEXT),
                    t.get("grounds", GROUND_IDS),
                    t.get("missing", FACT_IDS),
                    t.get("admissibleFrom", MAYBE_DAY)))
            .with("kind", VERDICT_KIND, ComputedVerdict::kind)
            .with("ruleSet", MAYBE_TEXT, ComputedVerdict::ruleSet)
            .with("grounds", GROUND_IDS, ComputedVerdict::grounds)
            .with("missing", FACT_IDS, ComputedVerdict::missing)
            .with("admissibleFrom", MAYBE_DAY, ComputedVerdict::admissibleFrom);
    static final Form<Optional<ComputedVerdict>> MAYBE_COMPUTED = Form.maybe(COMPUTED);
    static final Shape<Assessment> ASSESSMENT = Shape.<Assessment>of(t -> new Assessment(
                    t.get("grounds", TEXTS),
                    t.get("proofs", TEXTS),
                    t.get("computed", MAYBE_COMPUTED),
                    t.get("overrideReason", MAYBE_TEXT_REF)))
            .with("grounds", TEXTS, Assessment::grounds)
            .with("proofs", TEXTS, Assessment::proofs)
            .with("computed", MAYBE_COMPUTED, Assessment::computed)
            .with("overrideReason", MAYBE_TEXT_REF, Assessment::overrideReason);
    static final Shape<Interview.Attendee> INTERVIEW_ATTENDEE = Shape.<Interview.Attendee>of(
                    t -> new Interview.Attendee(
                            t.get("capacity", CAPACITY),
                            t.get("reference", Form.TEXT),
                            t.get("bound", Form.FLAG),
                            t.get("usersConsent", Form.FLAG)))
            .with("capacity", CAPACITY, Interview.Attendee::capacity)
            .with("reference", Form.TEXT, Interview.Attendee::reference)
            .with("bound", Form.FLAG, Interview.Attendee::bound)
            .with("usersConsent", Form.FLAG, Interview.Attendee::usersConsent);
    static final Form<List<Interview.Attendee>> INTERVIEW_ATTENDEES = Form.list(INTERVIEW_ATTENDEE);
    static final Shape<Interview> INTERVIEW = Shape.<Interview>of(t -> new Interview(
                    t.get("mode", MODE), t.get("parties", SUBJECTS), t.get("others", INTERVIEW_ATTENDEES)))
            .with("mode", MODE, Interview::mode)
            .with("parties", SUBJECTS, Interview::parties)
            .with("others", INTERVIEW_ATTENDEES, Interview::others);
    static final Shape<Ending.Agreement> ENDING_AGREEMENT = Shape.<Ending.Agreement>of(
                    t -> new Ending.Agreement(t.get("party", SUBJECT), t.get("agreed", Form.FLAG)))
            .with("party", SUBJECT, Ending.Agreement::party)
            .with("agreed", Form.FLAG, Ending.Agreement::agreed);
    static final Form<List<Ending.Agreement>> ENDING_AGREEMENTS = Form.list(ENDING_AGREEMENT);
    static final Shape<Ending> ENDING = Shape.<Ending>of(t -> new Ending(
                    t.get("reason", END_REASON),
                    t.get("level", RESOLUTION),
                    t.get("on", Form.DAY),
                    t.get("document", DOCUMENT),
                    t.get("text", MAYBE_TEXT_REF),
                    t.get("body", MAYBE_TEXT),
                    t.get("agreements", ENDING_AGREEMENTS)))
            .with("reason", END_REASON, Ending::reason)
            .with("level", RESOLUTION, Ending::level)
            .with("on", Form.DAY, Ending::on)
            .with("document", DOCUMENT, Ending::document)
            .with("text", MAYBE_TEXT_REF, Ending::text)
            .with("body", MAYBE_TEXT, Ending::body)
            .with("agreements", ENDING_AGREEMENTS, Ending::agreements);
    static final Form<Optional<Ending>> MAYBE_ENDING = Form.maybe(ENDING);
    static final Shape<RetentionTerms> RETENTION_TERMS = Shape.<RetentionTerms>of(t -> new RetentionTerms(
                    t.get("start", RETENTION_START), t.get("period", Form.PERIOD), t.get("notice", Form.PERIOD)))
            .with("start", RETENTION_START, RetentionTerms::start)
            .with("period", Form.PERIOD, RetentionTerms::period)
            .with("notice", Form.PERIOD, RetentionTerms::notice);
    static final Form<Optional<RetentionTerms>> MAYBE_RETENTION_TERMS = Form.maybe(RETENTION_TERMS);
    static final Shape<Actor> ACTOR = Shape.<Actor>of(
                    t -> new Actor(t.get("role", ROLE), t.get("reference", Form.TEXT), t.get("authority", Form.TEXT)))
            .with("role", ROLE, Actor::role)
            .with("reference", Form.TEXT, Actor::reference)
            .with("authority", Form.TEXT, Actor::authority);

    private Words() {}
}
