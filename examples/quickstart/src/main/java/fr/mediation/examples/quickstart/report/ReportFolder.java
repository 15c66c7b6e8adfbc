/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.report;

import fr.mediation.examples.quickstart.output.Target;
import fr.mediation.examples.quickstart.terminal.UnusableException;
import fr.mediation.examples.quickstart.terminal.Words;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Dossier d'un rapport: a page to read and the same figures as data, each written whole or not at all. */
public final class ReportFolder {

    private final Path page;
    private final Path data;

    private ReportFolder(Path page, Path data) {
        this.page = page;
        this.data = data;
    }

    /**
     * A folder ready to be written to.
     *
     * @param folder where the files go; created when its parent exists
     * @param year the year, which names the files
     * @param force whether files already there may be replaced
     * @return the folder
     * @throws UnusableException if files are there and {@code force} is false, or if the folder cannot be made
     */
    public static ReportFolder at(Path folder, int year, boolean force) {
        Path page = folder.resolve("rapport-" + year + ".html");
        Path data = folder.resolve("rapport-" + year + ".json");
        if (!force && (Files.exists(page) || Files.exists(data))) {
            throw new UnusableException(Words.sentence(
                    "{0} contient déjà un rapport {1} ; --force pour le remplacer",
                    "{0} already holds a report {1}; --force to replace it", folder, year));
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UnusableException(
                    Words.sentence("{0} est un fichier, pas un dossier", "{0} is a file, not a folder", folder));
        }
        Path parent = folder.toAbsolutePath().getParent();
        if (parent != null && !Files.isDirectory(parent)) {
            throw new UnusableException(Words.sentence(
                    "le dossier {0} n’existe pas ; créez-le d’abord",
                    "the folder {0} does not exist; create it first", parent));
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException closed) {
            throw new UnusableException(
                    Words.sentence("impossible de créer le dossier {0}", "the folder {0} cannot be created", folder));
        }
        return new ReportFolder(page, data);
    }

    /** Écriture d'un texte. */
    @FunctionalInterface
    interface Text {
        void to(Appendable target) throws IOException;
    }

    Path page() {
        return page;
    }

    void write(Text html, Text json) throws IOException {
        try (Target first = Target.file(data, true);
                Target second = Target.file(page, true)) {
            write(first, json);
            write(second, html);
            first.commit();
            second.commit();
        }
    }

    private static void write(Target target, Text text) throws IOException {
        Writer writer = new OutputStreamWriter(target.stream(), StandardCharsets.UTF_8);
        text.to(writer);
        writer.flush();
    }
}
