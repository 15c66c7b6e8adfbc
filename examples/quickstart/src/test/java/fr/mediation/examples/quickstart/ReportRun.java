/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs of the command {@code report} that write into one folder. */
record ReportRun(Path folder) {

    /** The cases of the sample. */
    static final String CASES = Shell.sample("isere-2024-cases.csv");

    /** Where reports go. */
    Path out() {
        return folder.resolve("out");
    }

    /** A report of the sample's year on cases given on standard input. */
    Shell.Result given(String input, String... more) {
        return run(
                input, "-", "Département de l’Isère", List.of("--since", "2022-02-01", "--as-of", "2025-03-31"), more);
    }

    /** The same of a file, over the report that is there. */
    Shell.Result over(String input, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("input.csv"), input);
        return run("", file.toString(), "X", List.of("--as-of", "2025-01-31", "--force"), more);
    }

    private Shell.Result run(String input, String source, String authority, List<String> dates, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("report", source, "--year", "2024", "--authority", authority, "--out", out().toString()));
        arguments.addAll(dates);
        arguments.addAll(List.of(more));
        return Shell.given(input, arguments.toArray(String[]::new));
    }

    String page() throws IOException {
        return Files.readString(out().resolve("rapport-2024.html"));
    }

    JsonNode data() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(out().resolve("rapport-2024.json")));
    }

    JsonNode block(String id) throws IOException {
        for (JsonNode chapter : data().path("chapters")) {
            for (JsonNode block : chapter.path("blocks")) {
                if (block.path("id").asString().equals(id)) {
                    return block;
                }
            }
        }
        throw new AssertionError("no block " + id);
    }
}
