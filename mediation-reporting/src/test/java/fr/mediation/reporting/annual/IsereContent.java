/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.annual;

import fr.mediation.reporting.content.ReportContent;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/** What the service gives beside the figures of the sample, read as a host would read it. */
public final class IsereContent {

    static final Path FILE =
            Path.of("..", "examples", "quickstart", "src", "main", "resources", "sample", "isere-2024-content.json");

    public static final ReportContent CONTENT =
            JsonMapper.builder().build().readValue(FILE.toFile(), ReportContent.class);

    private IsereContent() {}
}
