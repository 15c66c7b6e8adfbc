/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.letter;

import fr.mediation.core.law.LegalReference;
import fr.mediation.core.law.Validity;
import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import fr.mediation.core.wording.WrittenDate;
import fr.mediation.rules.check.Verdict;
import fr.mediation.rules.facts.Literal;
import fr.mediation.rules.facts.StandardFacts;
import fr.mediation.rules.regulation.PrintedEffect;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The warning on time limits to go to court. Without a reading that the règlement declares there is none (R-Pre.2); with one,
 * it says what is printed and what the statute says, and promises nothing.
 */
final class CourtWarning {

    private static final LegalReference STATUTE =
            LegalReference.of("CGCT", "art. L. 1112-24, al. 7").during(Validity.since(LocalDate.of(2019, 12, 29)));
    private static final LegalReference CONDITIONS = LegalReference.of("CJA", "art. L. 213-6");

    private final Verdict verdict;
    private final CourtLimits limits;
    private final NoticeModel model;
    private final List<Remark> remarks = new ArrayList<>();

    CourtWarning(Verdict verdict, CourtLimits limits, NoticeModel model) {
        this.verdict = verdict;
        this.limits = limits;
        this.model = model;
    }

    /** Fills in the part on time limits, if there may be one, and says what the mediator should look at. */
    List<Remark> write() {
        Optional<PrintedEffect> declared = verdict.regulation().practice().effectOnTimeLimits();
        if (declared.isEmpty()) {
            remark(
                    Remark.Code.NO_DECLARED_READING,
                    "Le règlement ne dit rien de l'effet de la saisine sur les délais de recours : le courrier n'en dit rien"
                            + " non plus, alors que la charte des médiateurs demande d'en informer la personne. Deux lectures : la saisine"
                            + " interrompt les délais de recours contentieux (CGCT, art. L. 1112-24, al. 7), ou elle n'y change rien."
                            + " La prudence est de compter comme si elle n'y changeait rien" + prudent(Language.FR)
                            + ".",
                    "The règlement says nothing of the effect of a referral on time limits: neither does the letter, though"
                            + " the mediators' charter asks to tell the person. Two readings: a referral interrupts the time limits to go to"
                            + " court (CGCT, art. L. 1112-24, al. 7), or it does not move them. It is prudent to count as if it did not"
                            + prudent(Language.EN) + ".");
            return remarks;
        }
        PrintedEffect printed = declared.get();
        boolean differs = printed.effect() != PrintedEffect.Effect.AS_STATUTE;
        Map<String, Object> part = new LinkedHashMap<>();
        part.put("printed", model.text(printed.wording()));
        part.put("printedAt", model.articles(printed.references()));
        part.put("differs", differs);
        part.put("statute", model.articles(List.of(STATUTE)));
        part.put("conditions", model.articles(List.of(CONDITIONS)));
        part.put("rapo", !verdict.sheet().isFalse(Literal.yes(StandardFacts.RAPO_REQUIRED)));
        limits.field().ifPresent(field -> part.put("field", model.text(field)));
        boolean seized =
                verdict.sheet().isFalse(Literal.yes(StandardFacts.BEFORE_COURT).negated());
        part.put("seized", seized);
        // whoever is before a court already is not told to go there
        limits.prudent().filter(prudent -> !seized).ifPresent(prudent -> part.put("dates", dates(prudent)));
        model.put("timeLimits", part);
        if (differs) {
            remark(
                    Remark.Code.READING_DIFFERS_FROM_STATUTE,
                    "Le règlement n'annonce pas le même effet que la loi (CGCT, art. L. 1112-24, al. 7) : le courrier cite les"
                            + " deux et conseille la date prudente.",
                    "The règlement does not announce the same effect as the statute (CGCT, art. L. 1112-24, al. 7): the"
                            + " letter quotes both and advises the prudent date.");
        }
        if (limits.prudent().isEmpty() && !seized) {
            remark(
                    Remark.Code.NO_PRUDENT_DATE,
                    "Aucune date prudente n'a été calculée : le courrier avertit sans donner de date.",
                    "No prudent date was computed: the letter warns without giving a date.");
        }
        return remarks;
    }

    private String prudent(Language language) {
        return limits.prudent()
                .map(day -> language == Language.FR
                        ? " : agir au plus tard le " + WrittenDate.of(day).fr()
                        : ": act on " + WrittenDate.of(day).en() + " at the latest")
                .orElse("");
    }

    private Map<String, Object> dates(LocalDate prudent) {
        Map<String, Object> dates = new LinkedHashMap<>();
        dates.put("prudent", model.day(prudent));
        dates.put("past", prudent.isBefore(verdict.asOf()));
        limits.legal().filter(legal -> !legal.equals(prudent)).ifPresent(legal -> dates.put("legal", model.day(legal)));
        verdict.admissibleFrom()
                .filter(from -> !prudent.isBefore(verdict.asOf()) && prudent.isBefore(from))
                .ifPresent(from -> dates.put("beforeFrom", model.day(from)));
        return dates;
    }

    private void remark(Remark.Code code, String fr, String en) {
        remarks.add(new Remark(code, new Wording(fr, en)));
    }
}
