/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart;

import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import fr.mediation.examples.quickstart.terminal.ExitCode;
import fr.mediation.examples.quickstart.terminal.Session;
import fr.mediation.examples.quickstart.terminal.Terminal;
import fr.mediation.examples.quickstart.terminal.UnusableException;
import fr.mediation.examples.quickstart.terminal.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;
import tools.jackson.core.exc.JacksonIOException;

/** Programme {@code mediation}: the entry point of the command line. */
public final class Main {

    private static final String HELP = "fr.mediation.examples.quickstart.help";

    static {
        // the validator's log goes the way of the program's, which is nowhere
        System.setProperty("org.jboss.logging.provider", "slf4j");
    }

    private Main() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param arguments the command, its options and its inputs
     */
    public static void main(String[] arguments) {
        // so that the validator's English does not depend on the language of the machine
        Locale.setDefault(Locale.ROOT);
        System.exit(run(Terminal.ofProcess(), arguments));
    }

    /**
     * Runs one command.
     *
     * @param terminal the streams and clocks
     * @param arguments the command, its options and its inputs
     * @return the exit code
     */
    public static int run(Terminal terminal, String... arguments) {
        Session session = new Session(terminal, language(arguments));
        PrintWriter text = terminal.text();
        CommandLine line = new CommandLine(new Mediation(), new Commands(session))
                .setOut(text)
                .setErr(session.messages())
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setAbbreviatedOptionsAllowed(false)
                .setResourceBundle(
                        ResourceBundle.getBundle(HELP, session.language().locale()))
                .setParameterExceptionHandler((refused, args) -> misused(session, refused))
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(session, failure));
        int code = line.execute(arguments);
        text.flush();
        return code;
    }

    /** The language is needed to speak of wrong options, so it is looked for before options are read. */
    private static Language language(String... arguments) {
        List<String> given = List.of(arguments);
        int at = given.indexOf("--lang");
        String value = at >= 0 && at + 1 < given.size()
                ? given.get(at + 1)
                : given.stream()
                        .filter(argument -> argument.startsWith("--lang="))
                        .map(argument -> argument.substring("--lang=".length()))
                        .findFirst()
                        .orElse("");
        return value.equalsIgnoreCase(Language.EN.name()) ? Language.EN : Language.FR;
    }

    private static int misused(Session session, CommandLine.ParameterException refused) {
        session.tell(Misuse.of(refused));
        String command = refused.getCommandLine().getCommandSpec().qualifiedName(" ");
        session.tell(Words.sentence("Pour les options : {0} --help", "For the options: {0} --help --lang en", command));
        return ExitCode.UNUSABLE.code();
    }

    private static int failed(Session session, Exception failure) {
        if (failure instanceof UnusableException unusable) {
            session.tell(unusable.wording());
            return ExitCode.UNUSABLE.code();
        }
        if (failure instanceof IOException
                || failure instanceof UncheckedIOException
                || failure instanceof JacksonIOException) {
            session.tell(new Wording(
                    "lecture ou écriture interrompue : disque plein, fichier retiré ou sortie fermée",
                    "reading or writing was cut short: full disk, file taken away or output closed"));
            return ExitCode.UNUSABLE.code();
        }
        session.tell(Words.sentence(
                "faute du programme ({0}) ; signalez-la avec la commande employée",
                "fault of the program ({0}); please report it with the command used",
                failure.getClass().getSimpleName()));
        return ExitCode.FAULT.code();
    }
}
