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
import fr.mediation.core.casefile.EndReason;
import fr.mediation.core.casefile.Ending;
import fr.mediation.core.casefile.Interview;
import fr.mediation.core.casefile.Mandate;
import fr.mediation.core.casefile.Party;
import fr.mediation.core.casefile.PriorRecourse;
import fr.mediation.core.casefile.Question;
import fr.mediation.core.casefile.Referral;
import fr.mediation.core.casefile.ResolutionLevel;
import fr.mediation.core.casefile.RetentionTerms;
import fr.mediation.core.casefile.Role;
import fr.mediation.core.privacy.Personal;
import fr.mediation.core.privacy.PersonalKind;
import fr.mediation.core.privacy.SubjectRef;
import fr.mediation.core.privacy.TextRef;
import fr.mediation.core.privacy.ValueRef;
import java.util.Map;

/** The stored form of what facts are made of. */
final class Words {

    static final Form<SubjectRef> SUBJECT = Form.scalar("string", Map.of(), SubjectRef::id, SubjectRef::new);
    static final Form<Channel> CHANNEL = Form.scalar("string", Map.of(), Channel::code, Channel::new);
    static final Shape<TextRef> TEXT_REF = Shape.<TextRef>of(
                    t -> new TextRef(t.get("id", Form.TEXT), t.get("digest", Form.TEXT)))
            .with("id", Form.TEXT, TextRef::id)
            .with("digest", Form.TEXT, TextRef::digest);
    static final Shape<Personal<String>> PERSONAL = Shape.<Personal<String>>of(t -> new Personal<>(
                    t.get("subject", SUBJECT),
                    new ValueRef(t.get("value", Form.TEXT)),
                    PersonalKind.text(t.get("kind", Form.TEXT))))
            .with("subject", SUBJECT, Personal::subject)
            .with("value", Form.TEXT, p -> p.value().id())
            .with("kind", Form.TEXT, p -> p.kind().code());
    static final Shape<PriorRecourse> PRIOR_RECOURSE = Shape.<PriorRecourse>of(t -> new PriorRecourse(
                    t.get("made", Form.code(PriorRecourse.Made.class)),
                    t.get("madeOn", Form.maybe(Form.DAY)),
                    t.get("answeredOn", Form.maybe(Form.DAY)),
                    t.get("otherRemedies", Form.list(Form.TEXT))))
            .with("made", Form.code(PriorRecourse.Made.class), PriorRecourse::made)
            .with("madeOn", Form.maybe(Form.DAY), PriorRecourse::madeOn)
            .with("answeredOn", Form.maybe(Form.DAY), PriorRecourse::answeredOn)
            .with("otherRemedies", Form.list(Form.TEXT), PriorRecourse::otherRemedies);
    static final Shape<Party> PARTY = Shape.<Party>of(t -> new Party(
                    t.get("ref", SUBJECT),
                    t.get("side", Form.code(Party.Side.class)),
                    t.get("personal", Form.list(PERSONAL))))
            .with("ref", SUBJECT, Party::ref)
            .with("side", Form.code(Party.Side.class), Party::side)
            .with("personal", Form.list(PERSONAL), Party::personal);
    static final Shape<Referral> REFERRAL = Shape.<Referral>of(t -> new Referral(
                    t.get("receivedOn", Form.DAY),
                    t.get("channel", CHANNEL),
                    t.get("place", Form.maybe(Form.TEXT)),
                    t.get("originator", Form.code(Referral.Originator.class)),
                    t.get("hierarchyInvolvement", Form.maybe(TEXT_REF)),
                    t.get("parties", Form.list(PARTY)),
                    t.get("motives", Form.list(Form.code(Referral.Motive.class))),
                    t.get("priorRecourse", PRIOR_RECOURSE),
                    t.get("domain", Form.maybe(Form.TEXT)),
                    t.get("demand", Form.maybe(TEXT_REF))))
            .with("receivedOn", Form.DAY, Referral::receivedOn)
            .with("channel", CHANNEL, Referral::channel)
            .with("place", Form.maybe(Form.TEXT), Referral::place)
            .with("originator", Form.code(Referral.Originator.class), Referral::originator)
            .with("hierarchyInvolvement", Form.maybe(TEXT_REF), Referral::hierarchyInvolvement)
            .with("parties", Form.list(PARTY), Referral::parties)
            .with("motives", Form.list(Form.code(Referral.Motive.class)), Referral::motives)
            .with("priorRecourse", PRIOR_RECOURSE, Referral::priorRecourse)
            .with("domain", Form.maybe(Form.TEXT), Referral::domain)
            .with("demand", Form.maybe(TEXT_REF), Referral::demand);
    static final Shape<Convention> CONVENTION = Shape.<Convention>of(t -> new Convention(
                    t.get("text", TEXT_REF),
                    t.get("elements", Form.list(Form.code(ConventionElement.class))),
                    t.get("noticeVersion", Form.TEXT)))
            .with("text", TEXT_REF, Convention::text)
            .with("elements", Form.list(Form.code(ConventionElement.class)), Convention::elements)
            .with("noticeVersion", Form.TEXT, Convention::noticeVersion);
    static final Shape<Question> QUESTION = Shape.<Question>of(t -> new Question(
                    t.get("id", Form.TEXT),
                    t.get("addressee", Form.code(Question.Addressee.class)),
                    t.get("to", Form.TEXT),
                    t.get("sentOn", Form.DAY),
                    t.get("receivedOn", Form.maybe(Form.DAY))))
            .with("id", Form.TEXT, Question::id)
            .with("addressee", Form.code(Question.Addressee.class), Question::addressee)
            .with("to", Form.TEXT, Question::to)
            .with("sentOn", Form.DAY, Question::sentOn)
            .with("receivedOn", Form.maybe(Form.DAY), Question::receivedOn);
    static final Shape<Mandate> MANDATE = Shape.<Mandate>of(t -> new Mandate(
                    t.get("mediator", Form.TEXT),
                    t.get("act", Form.TEXT),
                    t.get("from", Form.DAY),
                    t.get("until", Form.maybe(Form.DAY)),
                    t.get("years", Form.maybe(Form.COUNT)),
                    t.get("electoralTermEndsOn", Form.maybe(Form.DAY)),
                    t.get("endedEarlyOn", Form.maybe(Form.DAY))))
            .with("mediator", Form.TEXT, Mandate::mediator)
            .with("act", Form.TEXT, Mandate::act)
            .with("from", Form.DAY, Mandate::from)
            .with("until", Form.maybe(Form.DAY), Mandate::until)
            .with("years", Form.maybe(Form.COUNT), Mandate::years)
            .with("electoralTermEndsOn", Form.maybe(Form.DAY), Mandate::electoralTermEndsOn)
            .with("endedEarlyOn", Form.maybe(Form.DAY), Mandate::endedEarlyOn);
    static final Form<GroundId> GROUND_ID = Form.scalar("string", Map.of(), GroundId::value, GroundId::new);
    static final Form<FactId> FACT_ID = Form.scalar("string", Map.of(), FactId::value, FactId::new);
    static final Shape<ComputedVerdict> COMPUTED = Shape.<ComputedVerdict>of(t -> new ComputedVerdict(
                    t.get("kind", Form.code(VerdictKind.class)),
                    t.get("ruleSet", Form.maybe(Form.TEXT)),
                    t.get("grounds", Form.list(GROUND_ID)),
                    t.get("missing", Form.list(FACT_ID)),
                    t.get("admissibleFrom", Form.maybe(Form.DAY))))
            .with("kind", Form.code(VerdictKind.class), ComputedVerdict::kind)
            .with("ruleSet", Form.maybe(Form.TEXT), ComputedVerdict::ruleSet)
            .with("grounds", Form.list(GROUND_ID), ComputedVerdict::grounds)
            .with("missing", Form.list(FACT_ID), ComputedVerdict::missing)
            .with("admissibleFrom", Form.maybe(Form.DAY), ComputedVerdict::admissibleFrom);
    static final Shape<Assessment> ASSESSMENT = Shape.<Assessment>of(t -> new Assessment(
                    t.get("grounds", Form.list(Form.TEXT)),
                    t.get("proofs", Form.list(Form.TEXT)),
                    t.get("computed", Form.maybe(COMPUTED)),
                    t.get("overrideReason", Form.maybe(TEXT_REF))))
            .with("grounds", Form.list(Form.TEXT), Assessment::grounds)
            .with("proofs", Form.list(Form.TEXT), Assessment::proofs)
            .with("computed", Form.maybe(COMPUTED), Assessment::computed)
            .with("overrideReason", Form.maybe(TEXT_REF), Assessment::overrideReason);
    static final Shape<Interview.Attendee> INTERVIEW_ATTENDEE = Shape.<Interview.Attendee>of(
                    t -> new Interview.Attendee(
                            t.get("capacity", Form.code(Interview.Attendee.Capacity.class)),
                            t.get("reference", Form.TEXT),
                            t.get("bound", Form.FLAG),
                            t.get("usersConsent", Form.FLAG)))
            .with("capacity", Form.code(Interview.Attendee.Capacity.class), Interview.Attendee::capacity)
            .with("reference", Form.TEXT, Interview.Attendee::reference)
            .with("bound", Form.FLAG, Interview.Attendee::bound)
            .with("usersConsent", Form.FLAG, Interview.Attendee::usersConsent);
    static final Shape<Interview> INTERVIEW = Shape.<Interview>of(t -> new Interview(
                    t.get("mode", Form.code(Interview.Mode.class)),
                    t.get("parties", Form.list(SUBJECT)),
                    t.get("others", Form.list(INTERVIEW_ATTENDEE))))
            .with("mode", Form.code(Interview.Mode.class), Interview::mode)
            .with("parties", Form.list(SUBJECT), Interview::parties)
            .with("others", Form.list(INTERVIEW_ATTENDEE), Interview::others);
    static final Shape<Ending.Agreement> ENDING_AGREEMENT = Shape.<Ending.Agreement>of(
                    t -> new Ending.Agreement(t.get("party", SUBJECT), t.get("agreed", Form.FLAG)))
            .with("party", SUBJECT, Ending.Agreement::party)
            .with("agreed", Form.FLAG, Ending.Agreement::agreed);
    static final Shape<Ending> ENDING = Shape.<Ending>of(t -> new Ending(
                    t.get("reason", Form.code(EndReason.class)),
                    t.get("level", Form.code(ResolutionLevel.class)),
                    t.get("on", Form.DAY),
                    t.get("document", Form.code(Ending.Document.class)),
                    t.get("text", Form.maybe(TEXT_REF)),
                    t.get("body", Form.maybe(Form.TEXT)),
                    t.get("agreements", Form.list(ENDING_AGREEMENT))))
            .with("reason", Form.code(EndReason.class), Ending::reason)
            .with("level", Form.code(ResolutionLevel.class), Ending::level)
            .with("on", Form.DAY, Ending::on)
            .with("document", Form.code(Ending.Document.class), Ending::document)
            .with("text", Form.maybe(TEXT_REF), Ending::text)
            .with("body", Form.maybe(Form.TEXT), Ending::body)
            .with("agreements", Form.list(ENDING_AGREEMENT), Ending::agreements);
    static final Shape<RetentionTerms> RETENTION_TERMS = Shape.<RetentionTerms>of(t -> new RetentionTerms(
                    t.get("start", Form.code(RetentionTerms.Start.class)),
                    t.get("period", Form.PERIOD),
                    t.get("notice", Form.PERIOD)))
            .with("start", Form.code(RetentionTerms.Start.class), RetentionTerms::start)
            .with("period", Form.PERIOD, RetentionTerms::period)
            .with("notice", Form.PERIOD, RetentionTerms::notice);
    static final Shape<Actor> ACTOR = Shape.<Actor>of(t -> new Actor(
                    t.get("role", Form.code(Role.class)), t.get("reference", Form.TEXT), t.get("authority", Form.TEXT)))
            .with("role", Form.code(Role.class), Actor::role)
            .with("reference", Form.TEXT, Actor::reference)
            .with("authority", Form.TEXT, Actor::authority);

    private Words() {}
}
