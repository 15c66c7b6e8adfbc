/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.check;

import fr.mediation.core.admissibility.Admissibility;
import fr.mediation.core.admissibility.BodyCode;
import fr.mediation.core.admissibility.Cure;
import fr.mediation.core.admissibility.Ground;
import fr.mediation.core.admissibility.MissingFact;
import fr.mediation.core.admissibility.Relevance;
import fr.mediation.core.admissibility.Reorientation;
import fr.mediation.core.wording.WrittenDate;
import fr.mediation.examples.quickstart.output.Page;
import fr.mediation.rules.check.Verdict;
import fr.mediation.rules.regulation.Bodies;
import fr.mediation.rules.regulation.EffectReadings;
import fr.mediation.rules.regulation.PrintedEffect;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** Verdict mis en phrases, for a mediator to read. */
final class VerdictText {

    private final Page page;
    private final int most;

    /** A text that tells at most so many grounds and questions of each request. */
    VerdictText(Page page, int most) {
        this.page = page;
        this.most = most;
    }

    void write(Verdict verdict) throws IOException {
        Admissibility answer = verdict.admissibility();
        page.paragraph("  ", headline(answer));
        if (!verdict.inForce()) {
            page.paragraph(
                    "  ",
                    page.say(
                            "Attention : ce règlement ne régit pas le jour de la saisine ; examen à titre indicatif.",
                            "Beware: this règlement does not govern the day of referral; for information only."));
        }
        grounds(grounds(answer));
        alternatives(answer);
        reorientations(answer);
        if (answer instanceof Admissibility.Undecided open) {
            questions(open);
        }
    }

    void explain(Verdict verdict) throws IOException {
        page.line("  " + page.say("Pourquoi, règle par règle", "Why, rule by rule"));
        if (verdict.regulation().header().datesAssumed()) {
            page.paragraph(
                    "  ! ",
                    page.say(
                            "Les dates de ce règlement sont supposées : à confirmer par la collectivité.",
                            "The dates of this règlement are assumed: to be confirmed by the authority."));
        }
        int number = 1;
        for (var step : verdict.explanation().steps()) {
            page.paragraph(String.format("   %2d. ", number++), step.text(page.language()));
        }
        timeLimits(verdict.timeLimits());
    }

    /** For the mediator: what the referral does to time limits, where the règlement and the statute do not say the same. */
    private void timeLimits(EffectReadings effect) throws IOException {
        if (effect.readings().size() < 2) {
            return;
        }
        page.line("  "
                + page.say(
                        "Effet de la saisine sur les délais de recours : deux lectures",
                        "What the referral does to the time limits to go to court: two readings"));
        for (PrintedEffect reading : effect.readings()) {
            boolean prudent = reading.effect() == effect.prudent();
            page.paragraph(
                    prudent ? "   ! " : "   - ",
                    page.say(reading.wording()) + " (" + page.cite(reading.references()) + ")"
                            + (prudent ? page.say(" : lecture prudente.", ": the prudent reading.") : "."));
        }
    }

    private String headline(Admissibility answer) {
        return answer.fold(
                yes -> page.say("RECEVABLE : aucun motif ne s’y oppose.", "ADMISSIBLE: no ground stands against it."),
                no -> page.say("IRRECEVABLE", "INADMISSIBLE")
                        + (no.grounds().isEmpty()
                                ? page.say(
                                        " : l’un au moins de ces motifs, selon un fait qui manque.",
                                        ": at least one of these grounds, depending on a missing fact.")
                                : count(no.grounds().size())),
                early -> page.say("PRÉMATURÉE : recevable à partir du ", "PREMATURE: admissible from ")
                        + page.say(WrittenDate.of(early.admissibleFrom()))
                        + page.say(" si rien d’autre ne change.", " if nothing else changes."),
                open -> page.say("INDÉTERMINÉE : il manque des faits.", "UNDECIDED: facts are missing."));
    }

    private String count(int grounds) {
        return grounds == 1
                ? page.say(" : un motif.", ": one ground.")
                : page.say(" : " + grounds + " motifs.", ": " + grounds + " grounds.");
    }

    private static List<Ground> grounds(Admissibility answer) {
        return answer.fold(
                yes -> List.of(),
                Admissibility.Inadmissible::grounds,
                Admissibility.Premature::grounds,
                Admissibility.Undecided::established);
    }

    private void grounds(List<Ground> grounds) throws IOException {
        for (Ground ground : grounds.subList(0, Math.min(most, grounds.size()))) {
            page.paragraph("  - ", page.say(ground.wording()) + " (" + page.cite(ground.references()) + ")");
            if (ground.cure() == Cure.BY_STEP) {
                page.paragraph(
                        "    ",
                        page.say(
                                "Une démarche du demandeur peut lever ce motif.",
                                "A step of the requester can lift this ground."));
            }
        }
        more(grounds.size() - most, page.say("motif", "ground"));
    }

    private void alternatives(Admissibility answer) throws IOException {
        grounds(answer.fold(
                yes -> List.of(),
                Admissibility.Inadmissible::alternatives,
                Admissibility.Premature::alternatives,
                open -> List.of()));
    }

    private void reorientations(Admissibility answer) throws IOException {
        if (answer instanceof Admissibility.Inadmissible no
                && !no.reorientations().isEmpty()) {
            String bodies = no.reorientations().stream()
                    .map(Reorientation::body)
                    .distinct()
                    .map(this::body)
                    .collect(Collectors.joining(page.say(" ; ", "; ")));
            page.paragraph("  " + page.say("Réorienter vers : ", "Re-orient to: "), bodies);
            if (most > 2) {
                page.paragraph(
                        "    ",
                        page.say(
                                "Le médiateur le dit au demandeur par écrit (charte AMCT).",
                                "The mediator tells the requester so in writing (charter of the AMCT)."));
            }
        }
    }

    private String body(BodyCode body) {
        return Bodies.LIST
                .find(body.value())
                .map(code -> page.say(code.label()))
                .orElse(body.value());
    }

    private void questions(Admissibility.Undecided open) throws IOException {
        List<MissingFact> asked = open.missing().stream()
                .filter(fact -> fact.relevance() != Relevance.WITHOUT_EFFECT)
                .toList();
        page.line("  " + page.say("À demander :", "To be asked:"));
        for (MissingFact fact : asked.subList(0, Math.min(most, asked.size()))) {
            String use = fact.relevance() == Relevance.DECISIVE
                    ? page.say("peut suffire à décider", "may settle it alone")
                    : page.say("utile", "useful");
            page.paragraph("  ? ", page.say(fact.question()) + " [" + fact.fact() + ", " + use + "]");
        }
        more(asked.size() - most, "question");
    }

    private void more(int left, String what) throws IOException {
        if (left > 0) {
            String plural = left > 1 ? "s" : "";
            page.line("    … " + page.say("et ", "and ") + left
                    + page.say(" autre" + plural + " " + what, " more " + what) + plural);
        }
    }
}
