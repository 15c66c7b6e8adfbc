/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart;

import fr.mediation.core.wording.Language;
import fr.mediation.examples.quickstart.check.CheckCommand;
import fr.mediation.examples.quickstart.deadlines.DeadlinesCommand;
import fr.mediation.examples.quickstart.demo.DemoCommand;
import fr.mediation.examples.quickstart.interview.InterviewCommand;
import fr.mediation.examples.quickstart.letter.LetterCommand;
import fr.mediation.examples.quickstart.regulation.DiffCommand;
import fr.mediation.examples.quickstart.regulation.LintCommand;
import fr.mediation.examples.quickstart.report.ReportCommand;
import fr.mediation.examples.quickstart.schema.SchemaCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Commande racine: shows its help when it is given nothing to do. */
@Command(
        name = "mediation",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            CheckCommand.class,
            InterviewCommand.class,
            LetterCommand.class,
            DeadlinesCommand.class,
            ReportCommand.class,
            DemoCommand.class,
            LintCommand.class,
            DiffCommand.class,
            SchemaCommand.class
        })
final class Mediation implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // given by picocli
    private CommandSpec spec;

    /** Read beforehand by the entry point; declared here for the help and for wrong values. */
    @Option(
            names = "--lang",
            descriptionKey = "lang",
            paramLabel = "fr|en",
            scope = ScopeType.INHERIT,
            defaultValue = "fr")
    @SuppressWarnings({"NullAway.Init", "unused"})
    private Language language;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
