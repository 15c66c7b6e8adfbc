/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.annual;

import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.aggregate.ReportState;
import fr.mediation.reporting.disclosure.Disclosure;
import fr.mediation.reporting.disclosure.DisclosurePolicy;
import fr.mediation.reporting.record.CaseCodes;
import fr.mediation.reporting.record.CaseRecord;
import fr.mediation.reporting.source.CaseFileReader;
import fr.mediation.reporting.source.CodeListReader;
import fr.mediation.reporting.source.ImportReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The sample shipped with the quickstart, read as a host would read it. */
public final class Isere2024 {

    private static final Path SAMPLE = Path.of("..", "examples", "quickstart", "src", "main", "resources", "sample");

    private Isere2024() {}

    public static CaseCodes codes() {
        try (InputStream in = Files.newInputStream(SAMPLE.resolve("isere-2024-codes.csv"))) {
            return CaseCodes.of(CodeListReader.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The report as any host gets it, each table of the year beside those of the years before. */
    public static AnnualTemplate compared() {
        return new AnnualTemplate(
                "Département de l'Isère", 2024, LocalDate.of(2022, 2, 1), LocalDate.of(2025, 9, 30), codes());
    }

    /** The report of the year alone, as it was published. */
    public static AnnualTemplate template() {
        return compared().outline(compared().outline().comparing(Outline.Compared.NOTHING));
    }

    public static ImportReport read(List<CaseRecord> into) {
        try (InputStream in = Files.newInputStream(SAMPLE.resolve("isere-2024-cases.csv"))) {
            return CaseFileReader.of(codes()).read(in, into::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<CaseRecord> cases() {
        List<CaseRecord> cases = new ArrayList<>();
        read(cases);
        return cases;
    }

    public static ReportState state() {
        return state(template());
    }

    public static ReportState state(AnnualTemplate template) {
        List<CaseRecord> cases = cases();
        ReportState state = ReportState.empty(template.spec());
        cases.forEach(state::add);
        return state;
    }

    public static ActivityReport report(DisclosurePolicy policy) {
        return template().compose(Disclosure.protect(state(), policy));
    }

    /** The whole report: compared in time, with what the service gives beside figures. */
    public static ActivityReport written(DisclosurePolicy policy) {
        return compared().compose(Disclosure.protect(state(compared()), policy), IsereContent.CONTENT);
    }

    public static DisclosurePolicy asPublished() {
        return DisclosurePolicy.publishExactCounts(new Wording(
                "choix de l'autorité, comme dans le rapport voté en assemblée.",
                "the authority's choice, as in the report voted by its assembly."));
    }
}
