/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.letter;

import com.samskivert.mustache.Template;
import fr.mediation.core.admissibility.Admissibility;
import fr.mediation.core.admissibility.Cure;
import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.admissibility.Ground;
import fr.mediation.core.admissibility.GroundSource;
import fr.mediation.core.admissibility.MissingFact;
import fr.mediation.core.admissibility.Relevance;
import fr.mediation.core.admissibility.Reorientation;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.check.Outcome;
import fr.mediation.rules.check.Verdict;
import fr.mediation.rules.facts.FactState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Rédaction des courriers du médiateur: writes the letter that a verdict calls for, as a draft to sign.
 *
 * <p>An inadmissibility gives all its grounds with their articles; time limits to go to court are spoken of only
 * under the reading that the règlement declares (R-Pre.2), and nothing is promised of them. Immutable and thread safe;
 * holds compiled templates: make it once.
 */
public final class LetterComposer {

    private static final LetterComposer STANDARD = with(LetterTemplates.SHIPPED).orThrow();

    private final Map<Language, Map<Notice, Template>> templates;
    private final BodyNames names;

    private LetterComposer(Map<Language, Map<Notice, Template>> templates, BodyNames names) {
        this.templates = templates;
        this.names = names;
    }

    /**
     * A composer of the letters shipped.
     *
     * @return the composer
     */
    public static LetterComposer standard() {
        return STANDARD;
    }

    /**
     * A composer of a host's own letters. Every template is read at once: one that is wrong is refused now, not on the day
     * it is needed.
     *
     * @param host the host's templates
     * @return the composer, or everything that is wrong with the templates
     */
    public static TemplateReading with(LetterTemplates host) {
        Map<Language, Map<Notice, Template>> all = new EnumMap<>(Language.class);
        List<TemplateFault> faults = new ArrayList<>();
        for (Language language : Language.values()) {
            String limits =
                    host.timeLimits(language).map(Marks::clean).orElseGet(() -> Engine.shippedTimeLimits(language));
            List<TemplateFault> wrong = new ArrayList<>(TemplateReview.timeLimits(language, limits));
            Map<Notice, String> texts = new EnumMap<>(Notice.class);
            for (Notice notice : Notice.values()) {
                String text = host.letter(notice, language)
                        .map(Marks::clean)
                        .orElseGet(() -> Engine.shipped(notice, language));
                wrong.addAll(TemplateReview.letter(notice, language, text));
                texts.put(notice, text);
            }
            if (wrong.isEmpty()) {
                Map<Notice, Template> compiled = new EnumMap<>(Notice.class);
                texts.forEach((notice, text) -> compiled.put(notice, Engine.letter(text, limits)));
                all.put(language, compiled);
            }
            faults.addAll(wrong);
        }
        return faults.isEmpty()
                ? new TemplateReading.Accepted(new LetterComposer(all, BodyNames.usual()))
                : new TemplateReading.Refused(faults);
    }

    /**
     * The same composer with the host's names of bodies.
     *
     * @param host the names
     * @return a new composer
     */
    public LetterComposer naming(BodyNames host) {
        return new LetterComposer(templates, host);
    }

    /**
     * The letters that a verdict calls for.
     *
     * @param verdict the verdict
     * @return the letters that {@link #compose} would write, the acknowledgement first
     */
    public static List<Notice> fitting(Verdict verdict) {
        return Arrays.stream(Notice.values())
                .filter(notice -> objection(notice, verdict).isEmpty())
                .toList();
    }

    /**
     * Writes a letter without any computed time limit.
     *
     * @param notice the letter
     * @param verdict the verdict, whose day of check dates the letter
     * @param language the language
     * @return the letter, or why the verdict does not call for it
     */
    public Composition compose(Notice notice, Verdict verdict, Language language) {
        return compose(notice, verdict, language, CourtLimits.UNKNOWN);
    }

    /**
     * Writes a letter.
     *
     * @param notice the letter
     * @param verdict the verdict, whose day of check dates the letter
     * @param language the language
     * @param limits the time limits to go to court, as the host computed them; shown only when the règlement declares a
     *     reading
     * @return the letter, or why the verdict does not call for it
     */
    public Composition compose(Notice notice, Verdict verdict, Language language, CourtLimits limits) {
        Optional<Composition.NotFitting> objection = objection(notice, verdict);
        if (objection.isPresent()) {
            return objection.get();
        }
        NoticeModel model = new NoticeModel(verdict, language);
        List<Remark> remarks = new ArrayList<>(remarks(notice, verdict));
        switch (notice) {
            case ACKNOWLEDGEMENT -> {
                // nothing but the frame: owed to everybody, whatever the verdict
            }
            case INADMISSIBILITY -> {
                List<Ground> grounds = verdict.grounds(Outcome.HOLDS);
                model.grounds(grounds)
                        .put("somethingToDo", grounds.stream().allMatch(LetterComposer::curable))
                        .bodies(bodies(verdict, remarks));
            }
            case REORIENTATION -> model.grounds(verdict.grounds(Outcome.HOLDS)).bodies(bodies(verdict, remarks));
            case MISSING_FACTS -> model.questions(toAsk(verdict));
            case PREMATURE ->
                model.grounds(verdict.grounds(Outcome.HOLDS))
                        .put("from", model.day(verdict.admissibleFrom().orElseThrow()));
        }
        remarks.addAll(new CourtWarning(verdict, limits, model).write());
        return new Composition.Written(letter(notice, verdict, language, model), remarks);
    }

    private Letter letter(Notice notice, Verdict verdict, Language language, NoticeModel model) {
        Template template = Objects.requireNonNull(
                Objects.requireNonNull(templates.get(language)).get(notice));
        LineMarkup read = new LineMarkup(language).read(template.execute(model.values()));
        return new Letter(
                notice,
                language,
                verdict.asOf(),
                read.frame("to"),
                read.frame("reference"),
                read.frame("subject").get(0),
                read.frame("salutation").get(0),
                read.body(),
                model.citations(),
                read.frame("closing").get(0),
                read.frame("signature"));
    }

    private static boolean curable(Ground ground) {
        return ground.cure() != Cure.NEVER;
    }

    private static Optional<Composition.NotFitting> objection(Notice notice, Verdict verdict) {
        VerdictKind kind = verdict.kind();
        boolean refused = kind == VerdictKind.INADMISSIBLE;
        if (notice == Notice.INADMISSIBILITY || notice == Notice.REORIENTATION) {
            if (!refused) {
                return not(
                        Composition.NotFitting.Code.NOT_INADMISSIBLE,
                        "La demande n'est pas irrecevable : ce courrier n'a pas lieu d'être.",
                        "The request is not inadmissible: this letter is not called for.");
            }
            if (verdict.grounds(Outcome.HOLDS).isEmpty()) {
                return not(
                        Composition.NotFitting.Code.NO_GROUND_ESTABLISHED,
                        "L'issue est certaine, mais aucun motif précis n'est établi : demander les faits manquants, car un"
                                + " refus se motive.",
                        "The outcome is certain but no single ground is established: ask for the missing facts, since a"
                                + " refusal gives its reasons.");
            }
        }
        if (notice == Notice.REORIENTATION && proposals(verdict).isEmpty()) {
            return not(
                    Composition.NotFitting.Code.NO_OTHER_BODY,
                    "Aucun motif ne désigne un autre organisme.",
                    "No ground points to another body.");
        }
        if (notice == Notice.MISSING_FACTS
                && (kind != VerdictKind.UNDECIDED || toAsk(verdict).isEmpty())) {
            return not(
                    Composition.NotFitting.Code.NOTHING_TO_ASK,
                    "Il ne reste rien à demander qui puisse changer l'issue.",
                    "Nothing is left to ask that could change the outcome.");
        }
        if (notice == Notice.PREMATURE && kind != VerdictKind.PREMATURE) {
            return not(
                    Composition.NotFitting.Code.NOT_PREMATURE,
                    "La demande n'est pas prématurée : ce courrier n'a pas lieu d'être.",
                    "The request is not premature: this letter is not called for.");
        }
        return Optional.empty();
    }

    private static Optional<Composition.NotFitting> not(Composition.NotFitting.Code code, String fr, String en) {
        return Optional.of(new Composition.NotFitting(code, new Wording(fr, en)));
    }

    /** What was not asked yet and can change the verdict, decisive facts first. */
    private static List<MissingFact> toAsk(Verdict verdict) {
        return verdict.missing().stream()
                .filter(missing -> missing.relevance() != Relevance.WITHOUT_EFFECT)
                .filter(missing -> !askedInVain(verdict, missing.fact()))
                .toList();
    }

    private static boolean askedInVain(Verdict verdict, FactId fact) {
        return verdict.sheet().state(fact) instanceof FactState.AskedInVain;
    }

    private static List<Reorientation> proposals(Verdict verdict) {
        return verdict.admissibility()
                .fold(
                        admissible -> List.of(),
                        Admissibility.Inadmissible::reorientations,
                        premature -> List.of(),
                        undecided -> List.of());
    }

    private List<NamedBody> bodies(Verdict verdict, List<Remark> remarks) {
        List<NamedBody> named = new ArrayList<>();
        for (Reorientation proposed : proposals(verdict)) {
            Optional<Wording> name = names.name(proposed.body());
            if (name.isEmpty()) {
                remarks.add(new Remark(
                        Remark.Code.BODY_WITHOUT_NAME,
                        new Wording(
                                "Organisme sans nom dans la liste de l'hôte : " + proposed.body()
                                        + ". Le courrier dit « un autre organisme ».",
                                "A body without a name in the host's list: " + proposed.body()
                                        + ". The letter says \"another body\".")));
            }
            Ground because =
                    verdict.regulation().rule(proposed.because()).orElseThrow().ground();
            named.add(new NamedBody(name.orElse(new Wording("un autre organisme", "another body")), because));
        }
        return named;
    }

    private static List<Remark> remarks(Notice notice, Verdict verdict) {
        List<Remark> remarks = new ArrayList<>();
        if (!verdict.inForce()) {
            remarks.add(new Remark(
                    Remark.Code.NOT_IN_FORCE,
                    new Wording(
                            "Ce règlement ne régit pas le jour de la saisine.",
                            "This règlement does not govern the day of referral.")));
        }
        if (verdict.regulation().header().datesAssumed()) {
            remarks.add(
                    new Remark(
                            Remark.Code.ASSUMED_DATES,
                            new Wording(
                                    "Les dates de ce règlement sont supposées : les faire confirmer par la collectivité avant de signer.",
                                    "The dates of this règlement are assumed: have the authority confirm them before signing.")));
        }
        boolean groundsShown = notice != Notice.ACKNOWLEDGEMENT && notice != Notice.MISSING_FACTS;
        if (groundsShown
                && verdict.grounds(Outcome.HOLDS).stream()
                        .anyMatch(ground -> ground.source() == GroundSource.ASSUMED)) {
            remarks.add(new Remark(
                    Remark.Code.ASSUMED_RULE,
                    new Wording(
                            "Un motif repose sur une règle qu'aucun texte lu ne confirme : la faire confirmer par la"
                                    + " collectivité avant de signer.",
                            "A ground rests on a rule that no text read confirms: have the authority confirm it before"
                                    + " signing.")));
        }
        return remarks;
    }
}
