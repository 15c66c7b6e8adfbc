/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.architecture.broken;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class WritesAFile {

    void write(Path path) throws IOException {
        Files.delete(path);
    }
}
