/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.report;

import fr.mediation.core.wording.Language;
import fr.mediation.examples.quickstart.output.Target;
import fr.mediation.examples.quickstart.terminal.UnusableException;
import fr.mediation.examples.quickstart.terminal.Words;
import fr.mediation.reporting.annual.ActivityReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Dossier d'un rapport: the same figures in several files, each written whole, and none if one fails. */
public final class ReportFolder {

    private final Map<ReportFormat, Path> files;

    private ReportFolder(Map<ReportFormat, Path> files) {
        this.files = files;
    }

    /**
     * A folder ready to be written to.
     *
     * @param folder where the files go; created when its parent exists
     * @param year the year, which names the files
     * @param formats the files wanted
     * @param force whether files already there may be replaced
     * @return the folder
     * @throws UnusableException if files are there and {@code force} is false, or if the folder cannot be made
     */
    public static ReportFolder at(Path folder, int year, List<ReportFormat> formats, boolean force) {
        Map<ReportFormat, Path> files = new EnumMap<>(ReportFormat.class);
        formats.forEach(f -> files.put(f, folder.resolve("rapport-" + year + "." + f.extension())));
        if (!force && files.values().stream().anyMatch(Files::exists)) {
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
        return new ReportFolder(files);
    }

    /** The files, the one to open first. */
    List<Path> files() {
        return List.copyOf(files.values());
    }

    void write(ActivityReport report, Language language) throws IOException {
        List<Target> targets = new ArrayList<>();
        try {
            for (Map.Entry<ReportFormat, Path> file : files.entrySet()) {
                Target target = Target.file(file.getValue(), true);
                targets.add(target);
                file.getKey().write(report, language, target.stream());
            }
            for (Target target : targets) {
                target.commit();
            }
        } finally {
            for (Target target : targets) {
                target.close();
            }
        }
    }
}
