/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.annual;

import fr.mediation.core.taxonomy.Code;
import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.aggregate.Cohort;
import fr.mediation.reporting.aggregate.Condition;
import fr.mediation.reporting.aggregate.ReportSpec;
import fr.mediation.reporting.aggregate.ReportingPeriod;
import fr.mediation.reporting.aggregate.TableSpec;
import fr.mediation.reporting.disclosure.ProtectedReport;
import fr.mediation.reporting.disclosure.ProtectedTable;
import fr.mediation.reporting.record.Axis;
import fr.mediation.reporting.record.CaseCodes;
import fr.mediation.reporting.record.StandardCodes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Trame du rapport annuel (CGCT, art. L. 1112-24; règlement type, art. 5): the blocks of the activity report of one year.
 *
 * <p>Immutable and thread safe. Gives the definition to count with, then the report made of the protected figures.
 *
 * @param authority the name of the authority, as printed on the cover
 * @param year the year of the report
 * @param since the day on which the mediator's mission began, from which cumulative figures run
 * @param extractedOn the day on which the cases were read, up to which cumulative figures run
 * @param codes the code lists of the authority
 */
public record AnnualTemplate(String authority, int year, LocalDate since, LocalDate extractedOn, CaseCodes codes) {

    private static final int YEARS_COMPARED = 3;
    private static final Condition MEDIATIONS = Condition.in(Axis.KIND, StandardCodes.MEDIATION);
    private static final Condition REORIENTATIONS = Condition.in(Axis.KIND, StandardCodes.REORIENTATION);
    private static final Condition COMPLETED = Condition.in(Axis.STATUS, StandardCodes.COMPLETED);

    /**
     * Checks the order of the days.
     *
     * @param authority the name of the authority
     * @param year the year of the report
     * @param since the beginning of the mission
     * @param extractedOn the day of extraction
     * @param codes the code lists
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the authority has no name, if the mission begins after the year of the report, or
     *     if the cases were read before that year began
     */
    public AnnualTemplate {
        Objects.requireNonNull(authority, "authority");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(extractedOn, "extractedOn");
        Objects.requireNonNull(codes, "codes");
        if (authority.isBlank() || since.getYear() > year || extractedOn.getYear() < year) {
            throw new IllegalArgumentException(
                    "a report names its authority, and its year lies between the beginning of the mission and the"
                            + " extraction");
        }
    }

    /**
     * The definition to count with.
     *
     * @return the tables of the report
     */
    public ReportSpec spec() {
        List<TableSpec> tables = new ArrayList<>();
        for (Section section : sections()) {
            section.blocks().forEach(b -> tables.add(b.table()));
        }
        return new ReportSpec(extractedOn, codes, tables);
    }

    /**
     * The report, without commentary.
     *
     * @param figures the protected figures of {@link #spec()}
     * @return the report, ready to render
     * @throws IllegalArgumentException if a table is missing: the figures come from another definition
     */
    public ActivityReport compose(ProtectedReport figures) {
        return compose(figures, Map.of(), Attachments.NONE);
    }

    /**
     * The report with the mediator's words and what is attached.
     *
     * @param figures the protected figures of {@link #spec()}
     * @param commentary the mediator's words by key of table, in the language of the report; printed as they are, beside
     *     the figures: what they say of persons is the author's responsibility
     * @param attachments what is not counted from cases
     * @return the report, ready to render
     * @throws IllegalArgumentException if a table is missing, or if words are given for a table the report does not have
     */
    public ActivityReport compose(ProtectedReport figures, Map<String, String> commentary, Attachments attachments) {
        List<ActivityReport.Chapter> chapters = new ArrayList<>();
        for (Section section : sections()) {
            List<ActivityReport.Block> blocks = new ArrayList<>();
            for (Planned planned : section.blocks()) {
                String id = planned.table().id();
                ProtectedTable table =
                        figures.table(id).orElseThrow(() -> new IllegalArgumentException("these figures lack a table"));
                blocks.add(new ActivityReport.Block(
                        table, planned.chart(), Reading.of(table), commentary.getOrDefault(id, "")));
            }
            chapters.add(new ActivityReport.Chapter(section.title(), blocks));
        }
        boolean stray =
                commentary.keySet().stream().anyMatch(id -> figures.table(id).isEmpty());
        if (stray) {
            throw new IllegalArgumentException("commentary is given for a table the report does not have");
        }
        return new ActivityReport(
                authority, year, figures, KeyFigures.of(year, figures), chapters, attachments.tables(extractedOn));
    }

    private record Section(Wording title, List<Planned> blocks) {}

    private record Planned(TableSpec table, Chart chart) {}

    private List<Section> sections() {
        return List.of(
                new Section(new Wording("Données générales", "General figures"), general()),
                new Section(new Wording("Les réorientations", "Re-orientations"), reorientations()),
                new Section(new Wording("Les médiations", "Mediations"), mediations()));
    }

    private ReportingPeriod whole() {
        return ReportingPeriod.ofYear(year);
    }

    private ReportingPeriod compared() {
        int first = Math.max(since.getYear(), year - YEARS_COMPARED + 1);
        return new ReportingPeriod(LocalDate.of(first, 1, 1), LocalDate.of(year, 12, 31));
    }

    private ReportingPeriod cumulative() {
        return new ReportingPeriod(since, extractedOn);
    }

    private List<Planned> general() {
        return List.of(
                new Planned(
                        table(
                                "kind-cumulative",
                                "Sollicitations depuis l'origine de la mission",
                                "Requests since the mission began",
                                cumulative(),
                                Axis.KIND),
                        Chart.BARS),
                new Planned(
                        table("duration", "Durée de traitement", "Handling time", compared(), Axis.YEAR)
                                .durations(),
                        Chart.COLUMNS),
                new Planned(
                        table(
                                        "evolution",
                                        "Évolution du nombre de demandes par an",
                                        "Requests by year",
                                        compared(),
                                        Axis.YEAR)
                                .by(Axis.KIND),
                        Chart.COLUMNS),
                new Planned(table("kind", "Nature des demandes", "Kind of requests", whole(), Axis.KIND), Chart.BARS),
                new Planned(table("status", "État des traitements", "Status", whole(), Axis.STATUS), Chart.BARS),
                new Planned(
                        table("channel", "Répartition de la source", "Channels", whole(), Axis.CHANNEL)
                                .largestFirst(),
                        Chart.BARS),
                new Planned(
                        table(
                                "direction-type",
                                "Demandes en directions territoriales et centrales",
                                "Territorial and central directorates",
                                whole(),
                                Axis.DIRECTION_TYPE),
                        Chart.BARS),
                new Planned(
                        table(
                                        "direction",
                                        "Répartition des demandes par direction départementale ou territoriale",
                                        "Requests by directorate",
                                        whole(),
                                        Axis.DIRECTION)
                                .largestFirst(),
                        Chart.BARS),
                new Planned(
                        table(
                                        "territory",
                                        "Répartition géographique des demandes par territoire",
                                        "Requests by territory",
                                        whole(),
                                        Axis.TERRITORY)
                                .largestFirst(),
                        Chart.BARS));
    }

    private List<Planned> reorientations() {
        return List.of(
                new Planned(
                        table(
                                        "reorientation-territory",
                                        "Répartition géographique des réorientations par territoire",
                                        "Re-orientations by territory",
                                        whole(),
                                        Axis.TERRITORY)
                                .where(REORIENTATIONS)
                                .largestFirst(),
                        Chart.BARS),
                new Planned(
                        table(
                                        "reorientation-outcome",
                                        "Résultat du traitement des réorientations de l'année",
                                        "Outcome of the year's re-orientations",
                                        whole(),
                                        Axis.OUTCOME)
                                .where(REORIENTATIONS, COMPLETED),
                        Chart.BARS),
                new Planned(
                        table(
                                        "reorientation-outcome-cumulative",
                                        "Résultat du traitement des réorientations depuis l'origine",
                                        "Outcome of re-orientations since the mission began",
                                        cumulative(),
                                        Axis.OUTCOME)
                                .where(REORIENTATIONS, COMPLETED),
                        Chart.BARS),
                new Planned(
                        table(
                                        "reorientation-third-party",
                                        "Répartition des domaines : organismes vers lesquels réorienter",
                                        "Bodies users were re-oriented to",
                                        whole(),
                                        Axis.THIRD_PARTY)
                                .where(REORIENTATIONS)
                                .largestFirst(),
                        Chart.BARS));
    }

    private List<Planned> mediations() {
        List<Planned> blocks = new ArrayList<>();
        blocks.add(new Planned(
                table(
                                "mediation-outcome",
                                "Résultat du traitement des médiations",
                                "Outcome of mediations",
                                whole(),
                                Axis.OUTCOME)
                        .where(MEDIATIONS, COMPLETED),
                Chart.BARS));
        blocks.add(new Planned(
                table(
                                "mediation-direction",
                                "Répartition des médiations par direction",
                                "Mediations by directorate",
                                whole(),
                                Axis.DIRECTION)
                        .where(MEDIATIONS)
                        .largestFirst(),
                Chart.BARS));
        blocks.add(new Planned(
                table(
                                "mediation-domain",
                                "Répartition des politiques publiques des médiations",
                                "Mediations by policy",
                                whole(),
                                Axis.DOMAIN)
                        .where(MEDIATIONS)
                        .largestFirst(),
                Chart.BARS));
        for (Code domain : codes.domains().roots()) {
            if (!codes.domains().childrenOf(domain.code()).isEmpty()) {
                blocks.add(new Planned(subHeadings(domain), Chart.BARS));
            }
        }
        return blocks;
    }

    private TableSpec subHeadings(Code domain) {
        return table(
                        "mediation-domain-" + domain.code(),
                        "Répartition par sous-chapitres : " + domain.label().fr(),
                        "Sub-headings: " + domain.label().en(),
                        whole(),
                        Axis.SUB_DOMAIN)
                .where(MEDIATIONS, Condition.in(Axis.DOMAIN, domain.code()))
                .largestFirst();
    }

    private static TableSpec table(String id, String fr, String en, ReportingPeriod period, Axis rows) {
        return TableSpec.of(id, new Wording(fr, en), period, rows).cohort(Cohort.RECEIVED);
    }
}
