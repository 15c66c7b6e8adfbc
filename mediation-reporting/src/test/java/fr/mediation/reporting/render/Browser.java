/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.render;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A headless Chromium that shows a page of ours and asks axe-core what is wrong with it. */
final class Browser {

    private static final Path AXE = Path.of("target", "axe", "node_modules", "axe-core", "axe.min.js");
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final String OPEN = "<pre id=\"axe\">";

    private Browser() {}

    /**
     * One line a fault: the rule, what it says, and where. Checks left to a person count as faults, but for the contrast of text
     * over a drawing, which axe cannot see and which {@link Palette} guarantees.
     */
    static List<String> faults(String page, Path folder, int width) throws IOException, InterruptedException {
        String script = "<script>" + Files.readString(AXE) + "</script><script>axe.run({resultTypes:"
                + "['violations','incomplete'],runOnly:['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']})"
                + ".then(r=>{const p=document.createElement('pre');p.id='axe';p.textContent=JSON.stringify("
                + "{passes:r.passes.length,faults:[...r.violations,...r.incomplete.filter(v=>v.id!='color-contrast')].map(v=>v.id+': '+v.help+' '"
                + "+v.nodes.map(n=>n.target.join(' ')).slice(0,3).join(' | '))});document.body.append(p)})</script>";
        Path file = Files.writeString(folder.resolve("page.html"), page.replace("</body>", script + "</body>"));
        String dom = run(
                List.of("--virtual-time-budget=60000", "--window-size=" + width + ",1000", "--dump-dom"), folder, file);
        int from = dom.indexOf(OPEN);
        if (from < 0) {
            return List.of("the browser gave no answer");
        }
        String json = dom.substring(from + OPEN.length(), dom.indexOf("</pre>", from))
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
        JsonNode answer = new ObjectMapper().readTree(json);
        List<String> faults = new ArrayList<>();
        answer.get("faults").forEach(f -> faults.add(f.asText()));
        if (answer.get("passes").asInt() < 10) {
            faults.add("too few checks ran");
        }
        return faults;
    }

    private static String run(List<String> options, Path folder, Path page) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                program(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--user-data-dir=" + folder.resolve("profile")));
        command.addAll(options);
        command.add(page.toUri().toString());
        Path out = folder.resolve("out.txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return Files.readString(out);
    }

    private static String program() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no chromium on this machine"))
                .toString();
    }
}
