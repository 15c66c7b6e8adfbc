/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.national;

import fr.mediation.core.taxonomy.Code;
import fr.mediation.core.taxonomy.CodeList;
import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.aggregate.Cohort;
import fr.mediation.reporting.aggregate.ReportSpec;
import fr.mediation.reporting.aggregate.ReportingPeriod;
import fr.mediation.reporting.aggregate.TableSpec;
import fr.mediation.reporting.record.Axis;
import fr.mediation.reporting.record.CaseCodes;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Définition du rapport national: what Spark sends to its workers, from which each rebuilds the same {@link ReportSpec}.
 *
 * @param year the calendar year of the report
 * @param extractedOn the day on which the cases were read
 * @param authorities the codes of the authorities, in the order of the rows
 */
record NationalSpec(int year, LocalDate extractedOn, List<String> authorities) implements Serializable {

    NationalSpec {
        authorities = List.copyOf(authorities);
    }

    ReportSpec report() {
        CodeList rows = CodeList.of(
                "authorities",
                Integer.toString(year),
                authorities.stream().map(a -> Code.of(a, a, a)).toArray(Code[]::new));
        ReportingPeriod period = ReportingPeriod.ofYear(year);
        return new ReportSpec(
                extractedOn,
                CaseCodes.of(rows, CodeList.of("directions", "none")),
                List.of(
                        TableSpec.of(
                                        "kinds",
                                        new Wording("Nature des dossiers", "Kind of case"),
                                        period,
                                        Axis.TERRITORY)
                                .by(Axis.KIND),
                        TableSpec.of("statuses", new Wording("État des traitements", "Status"), period, Axis.TERRITORY)
                                .by(Axis.STATUS),
                        TableSpec.of("outcomes", new Wording("Résultats", "Outcomes"), period, Axis.TERRITORY)
                                .cohort(Cohort.CLOSED)
                                .by(Axis.OUTCOME),
                        TableSpec.of("channels", new Wording("Modes de saisine", "Channels"), period, Axis.TERRITORY)
                                .by(Axis.CHANNEL),
                        TableSpec.of("domains", new Wording("Politiques publiques", "Policies"), period, Axis.TERRITORY)
                                .by(Axis.DOMAIN),
                        TableSpec.of("durations", new Wording("Durées", "Durations"), period, Axis.TERRITORY)
                                .durations()));
    }
}
