/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.national;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Commande {@code demo}: invents 200,000 cases and reports on them. */
@Command(name = "demo", mixinStandardHelpOptions = true, description = "Invents 200,000 cases, then reports on them.")
final class DemoCommand implements Callable<Integer> {

    @Parameters(
            index = "0",
            paramLabel = "FOLDER",
            description = "Where to write; what an earlier run wrote there is replaced.")
    private Path output = Path.of("");

    @Override
    public Integer call() {
        String cases = output.resolve("cases.parquet").toString();
        int made = Main.run("generate", cases, "--force");
        return made != 0
                ? made
                : Main.run(
                        "report",
                        cases,
                        output.toString(),
                        "--year",
                        "2025",
                        "--extracted-on",
                        "2026-01-15",
                        "--min-count",
                        "3",
                        "--force");
    }
}
