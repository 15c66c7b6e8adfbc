/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart;

import fr.mediation.core.wording.Wording;
import fr.mediation.examples.quickstart.terminal.Words;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Mauvais emploi de la ligne de commande, told in both languages. */
final class Misuse {

    private Misuse() {}

    static Wording of(ParameterException refused) {
        if (refused instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().isEmpty()
                    ? ""
                    : unmatched.getUnmatched().get(0);
            return unmatched.isUnknownOption()
                    ? Words.sentence("option inconnue : {0}", "unknown option: {0}", first)
                    : Words.sentence(
                            "argument en trop ou commande inconnue : {0}",
                            "extra argument or unknown command: {0}", first);
        }
        if (refused instanceof MissingParameterException missing) {
            return Words.sentence("il manque : {0}", "missing: {0}", names(missing.getMissing()));
        }
        if (refused instanceof OverwrittenOptionException twice) {
            return Words.sentence(
                    "option donnée deux fois : {0}", "option given twice: {0}", name(twice.getOverwritten()));
        }
        if (refused instanceof MutuallyExclusiveArgsException) {
            return new Wording("ces options s’excluent l’une l’autre", "these options exclude one another");
        }
        ArgSpec argument = refused.getArgSpec();
        return argument == null
                ? new Wording("ligne de commande mal formée", "malformed command line")
                : Words.sentence(
                        "valeur refusée pour {0} ; attendu : {1}",
                        "value refused for {0}; expected: {1}", name(argument), argument.paramLabel());
    }

    private static String names(List<ArgSpec> arguments) {
        return arguments.stream().map(Misuse::name).collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
