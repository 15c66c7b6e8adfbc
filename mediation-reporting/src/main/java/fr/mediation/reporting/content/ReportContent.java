/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.content;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Contenu du rapport donné par le service: what stands in a report beside figures counted from cases, in the language of the report.
 *
 * <p>Built with {@code ReportContentBuilder}, or read from JSON. Texts are printed as they are, blank lines separating paragraphs: what they
 * say of persons is their author's responsibility, whom {@link RecognisableSign} helps. Immutable and thread safe.
 *
 * @param foreword the mediator's foreword, or null
 * @param process the steps of a mediation; those of the règlement type when there are none
 * @param events dated events
 * @param commentary the mediator's words beside a table, by key of table
 * @param examples situations told so that nobody can be recognised
 * @param recommendations the recommendations and their follow-up
 * @param permanences the local sessions
 * @param governance means, training, practice analysis, meetings
 * @param references figures of other services
 * @param splits figures of others that divide, as the map of mediators
 * @param outlook what comes next, or null
 * @param conclusion the conclusion, or null
 * @param transmissions to whom the report goes
 * @param glossary words of the authority's own, beside the usual ones
 */
@Value.Builder
@ContentStyle
@JsonPropertyOrder({
    "foreword",
    "process",
    "events",
    "commentary",
    "examples",
    "recommendations",
    "permanences",
    "governance",
    "references",
    "splits",
    "outlook",
    "conclusion",
    "transmissions",
    "glossary"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
public record ReportContent(
        @Size(max = 100_000) @Nullable String foreword,
        List<@NotBlank String> process,
        @Valid List<ReportEvent> events,
        Map<String, @NotBlank String> commentary,
        @Valid List<WrittenExample> examples,
        @Valid List<Recommendation> recommendations,
        @Valid List<PermanenceCount> permanences,
        @Valid List<YearlyFigure> governance,
        @Valid List<ExternalFigure> references,
        @Valid List<ExternalSplit> splits,
        @Size(max = 100_000) @Nullable String outlook,
        @Size(max = 100_000) @Nullable String conclusion,
        @Valid List<Transmission> transmissions,
        @Valid List<GlossaryEntry> glossary) {

    /** Nothing beside figures. */
    public static final ReportContent NONE = new ReportContentBuilder().build();

    /**
     * Copies the lists; null reads as none.
     *
     * @param foreword the foreword, or null
     * @param process the steps
     * @param events dated events
     * @param commentary the mediator's words by key of table
     * @param examples situations
     * @param recommendations the recommendations
     * @param permanences the local sessions
     * @param governance the indicators of the service
     * @param references figures of other services
     * @param splits figures of others that divide
     * @param outlook what comes next, or null
     * @param conclusion the conclusion, or null
     * @param transmissions to whom the report goes
     * @param glossary words of the authority's own
     */
    public ReportContent {
        process = copy(process);
        events = copy(events);
        commentary = Collections.unmodifiableMap(commentary == null ? new TreeMap<>() : new TreeMap<>(commentary));
        examples = copy(examples);
        recommendations = copy(recommendations);
        permanences = copy(permanences);
        governance = copy(governance);
        references = copy(references);
        splits = copy(splits);
        transmissions = copy(transmissions);
        glossary = copy(glossary);
    }

    private static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /**
     * The JSON Schema (2020-12) of a content in JSON, for editors and for whoever writes one.
     *
     * @return the schema, in UTF-8; to be closed by the caller
     */
    public static InputStream schema() {
        InputStream in = ReportContent.class.getResourceAsStream("report-content.schema.json");
        if (in == null) {
            throw new IllegalStateException("the schema of the content is missing");
        }
        return in;
    }

    /** Says that there is content, and nothing of it. */
    @Override
    public String toString() {
        return "ReportContent[***]";
    }
}
