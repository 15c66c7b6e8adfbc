/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.annual;

import fr.mediation.core.taxonomy.Code;
import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.aggregate.Cohort;
import fr.mediation.reporting.aggregate.Condition;
import fr.mediation.reporting.aggregate.ReportingPeriod;
import fr.mediation.reporting.aggregate.TableSpec;
import fr.mediation.reporting.record.Axis;
import fr.mediation.reporting.record.CaseCodes;
import fr.mediation.reporting.record.StandardCodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The usual outline of the report of a département. */
final class StandardOutline {

    private static final Condition MEDIATIONS = Condition.in(Axis.KIND, StandardCodes.MEDIATION);
    private static final Condition REORIENTATIONS = Condition.in(Axis.KIND, StandardCodes.REORIENTATION);
    private static final Condition COMPLETED = Condition.in(Axis.STATUS, StandardCodes.COMPLETED);

    /**
     * Where figures since the origin would cost figures of the year (many small categories, the same cases again by territory), or where
     * a table of their own already gives them.
     */
    private static final Set<Axis> BY_YEARS_ALONE = Set.of(Axis.TERRITORY, Axis.DIRECTION, Axis.KIND);

    private final ReportPeriods period;
    private final CaseCodes codes;

    private StandardOutline(ReportPeriods period, CaseCodes codes) {
        this.period = period;
        this.codes = codes;
    }

    static Outline of(ReportPeriods period, CaseCodes codes) {
        StandardOutline standard = new StandardOutline(period, codes);
        return new Outline(List.of(
                chapter(
                        "Présentation",
                        "Introduction",
                        List.of(
                                optional(ContentSlot.FOREWORD),
                                optional(ContentSlot.PROCESS),
                                optional(ContentSlot.EVENTS))),
                chapter("Données générales", "General figures", standard.general()),
                chapter("Les réorientations", "Re-orientations", standard.reorientations()),
                chapter("Les médiations", "Mediations", standard.mediations()),
                chapter(
                        "Situations rencontrées et préconisations",
                        "Situations and recommendations",
                        List.of(optional(ContentSlot.EXAMPLES), optional(ContentSlot.RECOMMENDATIONS))),
                chapter(
                        "Le service et son réseau",
                        "The service and its network",
                        List.of(
                                optional(ContentSlot.PERMANENCES),
                                optional(ContentSlot.GOVERNANCE),
                                optional(ContentSlot.REFERENCES),
                                optional(ContentSlot.NETWORK))),
                chapter(
                        "Perspectives",
                        "Outlook",
                        List.of(optional(ContentSlot.OUTLOOK), optional(ContentSlot.CONCLUSION))),
                chapter(
                        "Annexes",
                        "Appendices",
                        List.of(
                                Outline.Content.of(ContentSlot.TRANSMISSION, Outline.WhenEmpty.TO_BE_WRITTEN),
                                optional(ContentSlot.GLOSSARY)))));
    }

    private static Outline.Chapter chapter(String fr, String en, List<Outline.Entry> entries) {
        return new Outline.Chapter(new Wording(fr, en), entries);
    }

    private static Outline.Content optional(ContentSlot slot) {
        return Outline.Content.of(slot, Outline.WhenEmpty.LEFT_OUT);
    }

    private Outline.Figures figures(TableSpec table, Chart chart) {
        boolean alone = table.rows().time()
                || table.crossed().isPresent()
                || !table.period().equals(period.year());
        Outline.Compared compared =
                BY_YEARS_ALONE.contains(table.rows()) ? Outline.Compared.YEARS : Outline.Compared.YEARS_AND_ORIGIN;
        return new Outline.Figures(table, chart, alone ? Outline.Compared.NOTHING : compared);
    }

    private List<Outline.Entry> general() {
        return List.of(
                figures(
                        table(
                                "kind-cumulative",
                                "Sollicitations depuis l'origine de la mission",
                                "Requests since the mission began",
                                period.origin(),
                                Axis.KIND),
                        Chart.BARS),
                figures(
                        table("duration", "Durée de traitement", "Handling time", period.compared(), Axis.YEAR)
                                .durations(),
                        Chart.COLUMNS),
                figures(
                        table(
                                        "evolution",
                                        "Évolution du nombre de demandes par an",
                                        "Requests by year",
                                        period.compared(),
                                        Axis.YEAR)
                                .by(Axis.KIND),
                        Chart.COLUMNS),
                figures(table("kind", "Nature des demandes", "Kind of requests", period.year(), Axis.KIND), Chart.BARS),
                figures(table("status", "État des traitements", "Status", period.year(), Axis.STATUS), Chart.BARS),
                figures(
                        table("channel", "Répartition de la source", "Channels", period.year(), Axis.CHANNEL)
                                .largestFirst(),
                        Chart.BARS),
                figures(
                        table(
                                "direction-type",
                                "Demandes en directions territoriales et centrales",
                                "Territorial and central directorates",
                                period.year(),
                                Axis.DIRECTION_TYPE),
                        Chart.BARS),
                figures(
                        table(
                                        "direction",
                                        "Répartition des demandes par direction départementale ou territoriale",
                                        "Requests by directorate",
                                        period.year(),
                                        Axis.DIRECTION)
                                .largestFirst(),
                        Chart.BARS),
                figures(
                        table(
                                        "territory",
                                        "Répartition géographique des demandes par territoire",
                                        "Requests by territory",
                                        period.year(),
                                        Axis.TERRITORY)
                                .largestFirst(),
                        Chart.BARS));
    }

    private List<Outline.Entry> reorientations() {
        return List.of(
                figures(
                        table(
                                        "reorientation-territory",
                                        "Répartition géographique des réorientations par territoire",
                                        "Re-orientations by territory",
                                        period.year(),
                                        Axis.TERRITORY)
                                .where(REORIENTATIONS)
                                .largestFirst(),
                        Chart.BARS),
                figures(
                        table(
                                        "reorientation-outcome",
                                        "Résultat du traitement des réorientations de l'année",
                                        "Outcome of the year's re-orientations",
                                        period.year(),
                                        Axis.OUTCOME)
                                .where(REORIENTATIONS, COMPLETED),
                        Chart.BARS),
                figures(
                        table(
                                        "reorientation-outcome-cumulative",
                                        "Résultat du traitement des réorientations depuis l'origine",
                                        "Outcome of re-orientations since the mission began",
                                        period.origin(),
                                        Axis.OUTCOME)
                                .where(REORIENTATIONS, COMPLETED),
                        Chart.BARS),
                figures(
                        table(
                                        "reorientation-third-party",
                                        "Répartition des domaines : organismes vers lesquels réorienter",
                                        "Bodies users were re-oriented to",
                                        period.year(),
                                        Axis.THIRD_PARTY)
                                .where(REORIENTATIONS)
                                .largestFirst(),
                        Chart.BARS));
    }

    private List<Outline.Entry> mediations() {
        List<Outline.Entry> blocks = new ArrayList<>();
        blocks.add(figures(
                table(
                                "mediation-outcome",
                                "Résultat du traitement des médiations",
                                "Outcome of mediations",
                                period.year(),
                                Axis.OUTCOME)
                        .where(MEDIATIONS, COMPLETED),
                Chart.BARS));
        blocks.add(figures(
                table(
                                "mediation-direction",
                                "Répartition des médiations par direction",
                                "Mediations by directorate",
                                period.year(),
                                Axis.DIRECTION)
                        .where(MEDIATIONS)
                        .largestFirst(),
                Chart.BARS));
        blocks.add(figures(
                table(
                                "mediation-domain",
                                "Répartition des politiques publiques des médiations",
                                "Mediations by policy",
                                period.year(),
                                Axis.DOMAIN)
                        .where(MEDIATIONS)
                        .largestFirst(),
                Chart.BARS));
        for (Code domain : codes.domains().roots()) {
            if (!codes.domains().childrenOf(domain.code()).isEmpty()) {
                blocks.add(figures(subHeadings(domain), Chart.BARS));
            }
        }
        return blocks;
    }

    private TableSpec subHeadings(Code domain) {
        return table(
                        "mediation-domain-" + domain.code(),
                        "Répartition par sous-chapitres : " + domain.label().fr(),
                        "Sub-headings: " + domain.label().en(),
                        period.year(),
                        Axis.SUB_DOMAIN)
                .where(MEDIATIONS, Condition.in(Axis.DOMAIN, domain.code()))
                .largestFirst();
    }

    private static TableSpec table(String id, String fr, String en, ReportingPeriod period, Axis rows) {
        return TableSpec.of(id, new Wording(fr, en), period, rows).cohort(Cohort.RECEIVED);
    }
}
