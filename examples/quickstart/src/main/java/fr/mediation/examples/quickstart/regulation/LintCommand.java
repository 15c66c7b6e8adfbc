/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.regulation;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.wording.Wording;
import fr.mediation.examples.quickstart.output.JsonLines;
import fr.mediation.examples.quickstart.output.Page;
import fr.mediation.examples.quickstart.output.Target;
import fr.mediation.examples.quickstart.terminal.ExitCode;
import fr.mediation.examples.quickstart.terminal.Session;
import fr.mediation.rules.check.Example;
import fr.mediation.rules.proof.ConditionCases;
import fr.mediation.rules.proof.Finding;
import fr.mediation.rules.proof.ProofCase;
import fr.mediation.rules.proof.RegulationProof;
import fr.mediation.rules.regulation.Conditions;
import fr.mediation.rules.regulation.NationalRules;
import fr.mediation.rules.regulation.Regulation;
import fr.mediation.rules.regulation.Rule;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Commande {@code lint}: proves a règlement and says, case in hand, what cannot be right. */
@Command(name = "lint", mixinStandardHelpOptions = true)
public final class LintCommand implements Callable<Integer> {

    /** Beyond so many facts an example has lines for those of the rule it is about, and one paragraph for the others. */
    private static final int MOST_LINES = 12;

    private final Session session;

    @Parameters(index = "0", paramLabel = "RÈGLEMENT", descriptionKey = "lint-regulation")
    private String asked = "";

    @Option(names = "--cases", paramLabel = "OUTPUT", descriptionKey = "lint-cases")
    private @Nullable Path cases;

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    /**
     * A command.
     *
     * @param session who runs it
     */
    public LintCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Regulation regulation = RegulationFiles.find(asked);
        List<Finding> findings = RegulationProof.of(regulation);
        OutputStream text = new BufferedOutputStream(session.terminal().out());
        Page page = new Page(text, session.terminal().charset(), session.language());
        page.line(page.say(
                regulation.header().id() + " : " + regulation.rules().size()
                        + " règles lues et prouvées, sur toutes les demandes possibles",
                regulation.header().id() + ": " + regulation.rules().size()
                        + " rules read and proved, over every possible request"));
        for (Wording proved : ProvedLines.of(regulation, findings)) {
            page.paragraph("  - ", page.say(proved));
        }
        for (Finding.Severity severity : Finding.Severity.values()) {
            for (Finding finding : findings) {
                if (finding.code().severity() == severity) {
                    tell(page, regulation, finding);
                }
            }
        }
        if (regulation.header().datesAssumed()) {
            page.blank();
            page.line(
                    page.say("À SAVOIR ", "GOOD TO KNOW ") + regulation.header().id() + " [DATES_ASSUMED]");
            page.paragraph(
                    "  ",
                    page.say(
                            "Les dates de ce règlement sont supposées : à confirmer par la collectivité.",
                            "The dates of this règlement are assumed: to be confirmed by the authority."));
        }
        List<Rule> missing = NationalRules.missingFrom(regulation);
        for (Rule national : missing) {
            page.blank();
            page.line(page.say("ATTENTION ", "WARNING ") + national.id() + " [NATIONAL_RULE_MISSING]");
            page.paragraph(
                    "  ",
                    page.say(
                                    "Cette règle nationale manque ou diffère ; un médiateur territorial y est tenu. Écrire « base: ",
                                    "This national rule is missing or differs; it binds a territorial mediator. Write \"base: ")
                            + NationalRules.BASE
                            + page.say(" » (", "\" (")
                            + page.cite(national.ground().references()) + ").");
        }
        if (findings.isEmpty() && missing.isEmpty()) {
            page.blank();
            page.line(page.say("Rien à signaler.", "Nothing to report."));
        }
        text.flush();
        if (cases != null) {
            write(regulation, findings, cases);
        }
        boolean wrong = findings.stream().anyMatch(finding -> finding.code().severity() == Finding.Severity.ERROR);
        return (wrong ? ExitCode.SOME_REFUSED : ExitCode.FINE).code();
    }

    /** The examples of the findings, then two requests for each condition of each rule, with their answers. */
    private void write(Regulation regulation, List<Finding> findings, Path file) throws IOException {
        try (Target target = Target.file(file, force)) {
            JsonLines lines = new JsonLines(target.stream());
            for (ProofCase each : RegulationProof.cases(regulation, findings)) {
                lines.write(each);
            }
            if (findings.stream().noneMatch(finding -> finding.code().severity() == Finding.Severity.ERROR)) {
                for (ProofCase each : ConditionCases.cases(regulation, ConditionCases.of(regulation))) {
                    lines.write(each);
                }
            }
            target.commit();
        }
    }

    private static void tell(Page page, Regulation regulation, Finding finding) throws IOException {
        page.blank();
        page.line(severity(page, finding.code().severity()) + " " + finding.about() + " [" + finding.code() + "]");
        page.paragraph("  ", page.say(finding.wording()));
        if (finding.witness().isPresent()) {
            Example example = finding.witness().get();
            page.line(page.say("  Exemple inventé, rejoué :", "  A made-up request, replayed:"));
            List<FactId> facts = List.copyOf(example.sheet().states().keySet());
            Set<FactId> apart =
                    facts.size() > MOST_LINES ? readBy(regulation, finding.about()) : new LinkedHashSet<>(facts);
            List<String> others = new ArrayList<>();
            for (FactId fact : facts) {
                String said = page.say(example.said(fact));
                if (apart.contains(fact)) {
                    page.paragraph("    - ", said);
                } else {
                    others.add(said);
                }
            }
            if (!others.isEmpty()) {
                page.paragraph("    - ", page.say("par ailleurs : ", "besides: ") + String.join(" ; ", others));
            }
        }
    }

    /** The facts that matter most to a finding: those that the rule it is about reads. */
    private static Set<FactId> readBy(Regulation regulation, String about) {
        Set<FactId> read = new LinkedHashSet<>();
        List<String> codes = List.of(about.split(" / ", -1));
        for (Rule rule : regulation.rules()) {
            if (codes.contains(rule.id().value())
                    || rule.exceptions().stream()
                            .anyMatch(exception -> codes.contains(exception.id().value()))) {
                Conditions.atoms(rule.holdsWhen()).forEach(atom -> read.add(Conditions.fact(atom)));
            }
        }
        return read;
    }

    private static String severity(Page page, Finding.Severity severity) {
        return switch (severity) {
            case ERROR -> page.say("ERREUR", "ERROR");
            case WARNING -> page.say("ATTENTION", "WARNING");
            case INFORMATION -> page.say("À SAVOIR", "GOOD TO KNOW");
        };
    }
}
