/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.law.Explanation;
import fr.mediation.rules.facts.FactSheet;
import fr.mediation.rules.facts.FactSheetDraft;
import fr.mediation.rules.facts.FactState;
import fr.mediation.rules.regulation.ExceptionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Looks back at each rule: which facts were enough, which exception counted. */
final class Findings {

    private final Program program;
    private final FactSheet sheet;
    private final LocalDate referredOn;
    private final LocalDate asOf;
    private final Known known;
    private final ReasonTable reasons;

    /** What was said, and is not only implied. */
    private final long[] yes;

    private final long[] no;

    Findings(Checker checker, FactSheet sheet, LocalDate referredOn, LocalDate asOf) {
        this.program = checker.program();
        this.sheet = sheet;
        this.referredOn = referredOn;
        this.asOf = asOf;
        this.reasons = program.reasons();
        this.known = checker.known(sheet, referredOn, asOf);
        int words = program.atoms().words();
        this.yes = new long[words];
        this.no = new long[words];
        for (int word = 0; word < words; word++) {
            yes[word] = known.yes(word) & known.told(word);
            no[word] = known.no(word) & known.told(word);
        }
    }

    List<RuleFinding> all() {
        RuleFinding[] findings = new RuleFinding[program.rules()];
        for (int i = 0; i < findings.length; i++) {
            findings[i] = finding(i, reasons.find(i, yes, no));
        }
        return List.of(findings);
    }

    /** The findings in words, after other steps. */
    List<Explanation.Step> steps(List<Explanation.Step> before, Reasons words) {
        Explanation.Step[] steps = new Explanation.Step[before.size() + program.rules()];
        for (int i = 0; i < before.size(); i++) {
            steps[i] = before.get(i);
        }
        for (int i = 0; i < program.rules(); i++) {
            int place = reasons.find(i, yes, no);
            Explanation.Step made = reasons.step(place, words.telling());
            steps[before.size() + i] = made == null ? step(i, place, words) : made;
        }
        return List.of(steps);
    }

    private Explanation.Step step(int rule, int place, Reasons words) {
        Reason reason = reasons.reason(place);
        RuleFinding finding = finding(rule, place);
        return reason == null || !finding.liftedBy().isEmpty()
                ? words.step(finding, program.fate(rule).rule())
                : Reasons.plain(finding, reason.said(words.telling()));
    }

    private RuleFinding finding(int rule, int place) {
        RuleFinding ready = reasons.finding(place);
        return ready == null ? looked(rule) : reasons.mayBeLifted(place) ? lifted(rule, ready) : ready;
    }

    private RuleFinding lifted(int rule, RuleFinding finding) {
        List<ExceptionId> lifted =
                finding.outcome() == Outcome.DOES_NOT_HOLD ? program.fate(rule).liftedBy(known) : List.of();
        return lifted.isEmpty()
                ? finding
                : new RuleFinding(finding.ground(), finding.outcome(), finding.decisive(), lifted);
    }

    /** No reason made beforehand: the rule is open, or settled by what facts imply. */
    private RuleFinding looked(int rule) {
        Outcome outcome = program.fate(rule).outcome(known);
        List<FactId> decisive = outcome == Outcome.OPEN ? List.of() : decisive(rule, outcome);
        return lifted(rule, new RuleFinding(program.fate(rule).rule().ground(), outcome, decisive, List.of()));
    }

    /** A set of known facts that suffices and from which nothing can be taken away: the rule's own facts first. */
    private List<FactId> decisive(int rule, Outcome outcome) {
        List<FactId> said = new ArrayList<>();
        sheet.states().forEach((id, state) -> {
            if (state instanceof FactState.Known) {
                said.add(id);
            }
        });
        List<FactId> enough = new ArrayList<>(said);
        enough.retainAll(program.fate(rule).read());
        if (outcome(rule, enough) != outcome) {
            enough = said;
        }
        for (FactId candidate : List.copyOf(enough)) {
            List<FactId> fewer = new ArrayList<>(enough);
            fewer.remove(candidate);
            if (outcome(rule, fewer) == outcome) {
                enough = fewer;
            }
        }
        return enough;
    }

    /** A consistent sheet stays so when facts are taken away. */
    private Outcome outcome(int rule, Collection<FactId> kept) {
        FactSheetDraft draft = FactSheet.draft(sheet.vocabulary()).from(sheet);
        sheet.states().keySet().stream()
                .filter(id -> !kept.contains(id))
                .forEach(id -> draft.without(sheet.vocabulary().fact(id).orElseThrow()));
        FactSheet only = draft.build().orThrow();
        return program.fate(rule).outcome(program.known(only, referredOn, asOf));
    }
}
