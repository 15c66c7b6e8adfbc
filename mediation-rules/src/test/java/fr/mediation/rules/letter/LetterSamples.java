/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.letter;

import static fr.mediation.rules.facts.StandardFacts.APPEAL_ANSWER;
import static fr.mediation.rules.facts.StandardFacts.APPEAL_MADE;
import static fr.mediation.rules.facts.StandardFacts.APPEAL_RECEIVED_ON;
import static fr.mediation.rules.facts.StandardFacts.BEFORE_COURT;
import static fr.mediation.rules.facts.StandardFacts.CONTESTS_DECISION;
import static fr.mediation.rules.facts.StandardFacts.COURT_ORDERED_MEDIATION;
import static fr.mediation.rules.facts.StandardFacts.FINAL_JUDGMENT;
import static fr.mediation.rules.facts.StandardFacts.MOTIVES;
import static fr.mediation.rules.facts.StandardFacts.OPPOSES_USER_AND_AUTHORITY;
import static fr.mediation.rules.facts.StandardFacts.ORIGINATOR;
import static fr.mediation.rules.facts.StandardFacts.PRIOR_EXCHANGE;
import static fr.mediation.rules.facts.StandardFacts.SUBJECTS;
import static fr.mediation.rules.facts.StandardFacts.VOCABULARY;
import static fr.mediation.rules.facts.StandardFacts.WITHIN_COMPETENCE;

import fr.mediation.core.law.LegalReference;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.check.Checker;
import fr.mediation.rules.check.Verdict;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.FactSheetDraft;
import fr.mediation.rules.facts.Selection;
import fr.mediation.rules.regulation.IsereReglement;
import fr.mediation.rules.regulation.Practice;
import fr.mediation.rules.regulation.PrintedEffect;
import fr.mediation.rules.regulation.Regulation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Verdicts that call for each letter. */
final class LetterSamples {

    static final LocalDate REFERRED = LocalDate.of(2024, 3, 4);
    static final LocalDate WRITTEN = LocalDate.of(2024, 3, 11);
    static final CourtLimits LIMITS = CourtLimits.of(LocalDate.of(2024, 4, 2), LocalDate.of(2024, 9, 30));

    private LetterSamples() {}

    static FactSheetDraft ordinary() {
        return FactSheet.draft(VOCABULARY)
                .with(ORIGINATOR, "USER")
                .with(MOTIVES, Selection.exactly(List.of("DISAGREEMENT")))
                .with(OPPOSES_USER_AND_AUTHORITY, true)
                .with(WITHIN_COMPETENCE, true)
                .with(SUBJECTS, Selection.none())
                .with(BEFORE_COURT, false)
                .with(FINAL_JUDGMENT, false)
                .with(CONTESTS_DECISION, false)
                .with(PRIOR_EXCHANGE, "UNSATISFACTORY");
    }

    static Verdict check(Regulation regulation, FactSheetDraft facts) {
        return Checker.of(regulation).check(facts.build().orThrow(), REFERRED, WRITTEN);
    }

    static Verdict check(FactSheetDraft facts) {
        return check(IsereReglement.OF_2022, facts);
    }

    static Verdict admissible() {
        return check(ordinary());
    }

    /** Three grounds: one that a step lifts, two that nothing lifts, one of which points elsewhere. */
    static Verdict inadmissible() {
        return check(ordinary()
                .with(BEFORE_COURT, true)
                .with(COURT_ORDERED_MEDIATION, false)
                .with(SUBJECTS, Selection.exactly(List.of("OTHER_ADMINISTRATION")))
                .with(CONTESTS_DECISION, true)
                .with(APPEAL_MADE, false));
    }

    static Verdict curable() {
        return check(ordinary().with(CONTESTS_DECISION, true).with(APPEAL_MADE, false));
    }

    static Verdict elsewhere() {
        return check(ordinary().with(SUBJECTS, Selection.exactly(List.of("BETWEEN_PRIVATE_PERSONS"))));
    }

    static Verdict missing() {
        return check(FactSheet.draft(VOCABULARY)
                .with(ORIGINATOR, "USER")
                .with(MOTIVES, Selection.exactly(List.of("DISAGREEMENT")))
                .with(OPPOSES_USER_AND_AUTHORITY, true)
                .with(WITHIN_COMPETENCE, true)
                .with(SUBJECTS, Selection.none())
                .with(BEFORE_COURT, false)
                .with(FINAL_JUDGMENT, false)
                .with(CONTESTS_DECISION, true));
    }

    static Verdict premature() {
        return check(ordinary()
                .with(CONTESTS_DECISION, true)
                .with(APPEAL_MADE, true)
                .with(APPEAL_ANSWER, "NONE")
                .with(APPEAL_RECEIVED_ON, LocalDate.of(2024, 2, 20)));
    }

    static Verdict forNotice(Notice notice) {
        return switch (notice) {
            case ACKNOWLEDGEMENT -> admissible();
            case INADMISSIBILITY -> inadmissible();
            case REORIENTATION -> elsewhere();
            case MISSING_FACTS -> missing();
            case PREMATURE -> premature();
        };
    }

    /** The règlement of Isère with another printed effect on time limits, or with none. */
    static Regulation printing(PrintedEffect.@Nullable Effect effect) {
        Regulation isere = IsereReglement.OF_2022;
        PrintedEffect printed = effect == null
                ? null
                : new PrintedEffect(
                        effect,
                        new Wording("Effet imprimé sur les délais.", "Printed effect on time limits."),
                        List.of(LegalReference.of("Règlement d'essai", "art. 3")));
        return new Regulation(
                isere.header(),
                isere.parameters(),
                isere.localFacts(),
                isere.rules(),
                new Practice(printed, null, List.of()),
                isere.invariants());
    }

    static Verdict under(Regulation regulation, Verdict verdict) {
        return Checker.of(regulation).check(verdict.sheet(), REFERRED, WRITTEN);
    }
}
