/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.annual;

import fr.mediation.reporting.aggregate.ReportSpec;
import fr.mediation.reporting.aggregate.TableSpec;
import fr.mediation.reporting.content.ReportContent;
import fr.mediation.reporting.content.ReportEvent;
import fr.mediation.reporting.disclosure.ProtectedReport;
import fr.mediation.reporting.disclosure.ProtectedTable;
import fr.mediation.reporting.record.CaseCodes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Trame du rapport annuel (CGCT, art. L. 1112-24; règlement type, art. 5): the blocks of the activity report of one year.
 *
 * <p>Immutable and thread safe. Gives the definition to count with, then the report made of the protected figures.
 *
 * @param authority the name of the authority, as printed on the cover
 * @param year the year of the report
 * @param since the day on which the mediator's mission began, from which cumulative figures run; no period begins before it
 * @param extractedOn the day on which the cases were read, up to which cumulative figures run; no period ends after it
 * @param codes the code lists of the authority
 * @param outline the chapters and their blocks
 */
public record AnnualTemplate(
        String authority, int year, LocalDate since, LocalDate extractedOn, CaseCodes codes, Outline outline) {

    /**
     * Checks the order of the days.
     *
     * @param authority the name of the authority
     * @param year the year of the report
     * @param since the beginning of the mission
     * @param extractedOn the day of extraction
     * @param codes the code lists
     * @param outline the chapters and their blocks
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the authority has no name, if the mission begins after the year of the report, or
     *     if the cases were read before that year began, or before the mission did
     */
    public AnnualTemplate {
        Objects.requireNonNull(authority, "authority");
        Objects.requireNonNull(codes, "codes");
        Objects.requireNonNull(outline, "outline");
        check(authority, year, since, extractedOn);
    }

    /**
     * The usual outline, each table of the year compared with the two years before where the mission is old enough.
     *
     * @param authority the name of the authority
     * @param year the year of the report
     * @param since the beginning of the mission
     * @param extractedOn the day of extraction
     * @param codes the code lists
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the authority has no name, if the mission begins after the year of the report, or
     *     if the cases were read before that year began, or before the mission did
     */
    public AnnualTemplate(String authority, int year, LocalDate since, LocalDate extractedOn, CaseCodes codes) {
        this(authority, year, since, extractedOn, codes, standard(authority, year, since, extractedOn, codes));
    }

    private static Outline standard(
            String authority, int year, LocalDate since, LocalDate extractedOn, CaseCodes codes) {
        check(authority, year, since, extractedOn);
        return StandardOutline.of(new ReportPeriods(year, since, extractedOn), codes);
    }

    private static void check(String authority, int year, LocalDate since, LocalDate extractedOn) {
        if (authority.isBlank()
                || since.getYear() > year
                || extractedOn.getYear() < year
                || extractedOn.isBefore(since)) {
            throw new IllegalArgumentException(
                    "a report names its authority, and its year lies between the beginning of the mission and the"
                            + " extraction");
        }
    }

    /**
     * The same template with another outline.
     *
     * @param other the chapters and their blocks, as those of {@link #outline()} changed
     * @return a new template
     */
    public AnnualTemplate outline(Outline other) {
        return new AnnualTemplate(authority, year, since, extractedOn, codes, other);
    }

    /**
     * The definition to count with.
     *
     * @return the tables of the report, those they are compared with after them
     * @throws IllegalArgumentException if two tables of the outline have the same key
     */
    public ReportSpec spec() {
        List<TableSpec> tables = new ArrayList<>();
        outline.figures().forEach(f -> tables.add(f.table()));
        outline.figures().forEach(f -> tables.addAll(plan(f).tables()));
        return new ReportSpec(extractedOn, codes, tables);
    }

    private Comparison.Plan plan(Outline.Figures entry) {
        ReportPeriods periods = new ReportPeriods(year, since, extractedOn);
        return Comparison.Plan.of(entry, periods.before(), periods.origin());
    }

    /**
     * The report, without anything beside its figures.
     *
     * @param figures the protected figures of {@link #spec()}
     * @return the report, ready to render
     * @throws IllegalArgumentException if a table is missing: the figures come from another definition
     */
    public ActivityReport compose(ProtectedReport figures) {
        return compose(figures, ReportContent.NONE);
    }

    /**
     * The report with what the service gives.
     *
     * @param figures the protected figures of {@link #spec()}
     * @param content the mediator's words and what is not counted from cases
     * @return the report, ready to render
     * @throws IllegalArgumentException if a table is missing, or if words are given for a table the report does not have
     */
    public ActivityReport compose(ProtectedReport figures, ReportContent content) {
        ContentBlocks blocks = new ContentBlocks(content, year, extractedOn);
        List<ActivityReport.Chapter> chapters = new ArrayList<>();
        for (Outline.Chapter chapter : outline.chapters()) {
            List<ActivityReport.Block> found = new ArrayList<>();
            for (Outline.Entry entry : chapter.entries()) {
                found.addAll(entry.fold(f -> List.of(figures(f, figures, content)), blocks::of));
            }
            if (!found.isEmpty()) {
                chapters.add(new ActivityReport.Chapter(chapter.title(), found));
            }
        }
        List<String> known = outline.figures().stream().map(f -> f.table().id()).toList();
        if (!known.containsAll(content.commentary().keySet())) {
            throw new IllegalArgumentException("commentary is given for a table the report does not have");
        }
        return new ActivityReport(authority, year, figures, KeyFigures.of(year, figures), chapters);
    }

    private ActivityReport.Block figures(Outline.Figures entry, ProtectedReport figures, ReportContent content) {
        String id = entry.table().id();
        ProtectedTable table =
                figures.table(id).orElseThrow(() -> new IllegalArgumentException("these figures lack a table"));
        Optional<Comparison> comparison = plan(entry).read(table, figures);
        List<ReportEvent> marks = table.spec().rows().time()
                ? content.events().stream()
                        .filter(e -> e.kind() == ReportEvent.Kind.MILESTONE
                                && table.spec().period().contains(e.on()))
                        .toList()
                : List.of();
        return new ActivityReport.Figures(
                table,
                entry.chart(),
                Reading.of(table),
                marks,
                comparison,
                content.commentary().getOrDefault(id, ""));
    }
}
