/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure;

import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.aggregate.ReportState;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Secret statistique: turns raw figures into a report that may be published.
 *
 * <p>All tables are protected together: a figure withheld in one is withheld, or cannot be worked out, in every other. Against a
 * reader who knows all the published figures, those of earlier reports, the sums that bind them, that populations lie within
 * others, that counts are whole, that a withheld one is not zero (unless whole groups are protected too), and what the rule
 * withholds. Not against one who runs this program again on every report that could be and keeps those it would have printed
 * in the same way: the choice among equal ways to protect a figure is not random, since the same cases must give the same report.
 * Pure, deterministic, thread safe.
 */
public final class Disclosure {

    private Disclosure() {}

    /**
     * Protects a report with the standard presentation of percentages.
     *
     * @param state the figures
     * @param policy which counts may be published
     * @return the report that may be published
     */
    public static ProtectedReport protect(ReportState state, DisclosurePolicy policy) {
        return protect(state, policy, PercentPolicy.STANDARD, List.of());
    }

    /**
     * Protects a report.
     *
     * @param state the figures
     * @param policy which counts may be published
     * @param percents when and how shares are printed
     * @return the report that may be published
     */
    public static ProtectedReport protect(ReportState state, DisclosurePolicy policy, PercentPolicy percents) {
        return protect(state, policy, percents, List.of());
    }

    /**
     * Protects a report whose readers have the earlier ones.
     *
     * @param state the figures
     * @param policy which counts may be published
     * @param percents when and how shares are printed
     * @param earlier what was published before, from {@link Publication#of}
     * @return the report that may be published
     */
    public static ProtectedReport protect(
            ReportState state, DisclosurePolicy policy, PercentPolicy percents, List<Publication> earlier) {
        Objects.requireNonNull(percents, "percents");
        Protection protection = Protection.of(state.tables(), state, policy, earlier);
        TableWriter writer = new TableWriter(state.spec(), protection, percents);
        List<ProtectedTable> tables =
                protection.grids().stream().map(writer::write).toList();
        Optional<String> digest = policy.fold(exact -> Optional.of(state.digest()), minimum -> Optional.empty());
        return new ProtectedReport(state.spec().extractedOn(), tables, statement(policy), digest, protection.balance());
    }

    private static Wording statement(DisclosurePolicy policy) {
        return policy.fold(
                exact -> new Wording(
                        "Les effectifs sont publiés tels quels. Motif\u00A0: "
                                + exact.reason().fr(),
                        "Counts are published as they are. Reason: "
                                + exact.reason().en()),
                minimum -> new Wording(
                        "Secret statistique\u00A0: les effectifs inférieurs à " + minimum.threshold()
                                + ", et ceux qui permettraient de les retrouver, sont remplacés par «\u00A0" + Cell.MARK
                                + "\u00A0» ; les pourcentages et durées correspondants aussi." + sensitiveFr(minimum),
                        "Statistical confidentiality: counts below " + minimum.threshold()
                                + ", and those from which they could be worked out, are replaced by \"" + Cell.MARK
                                + "\", and so are the matching percentages and durations." + sensitiveEn(minimum)));
    }

    private static String sensitiveFr(DisclosurePolicy.MinimumCount rule) {
        return rule.sensitive().isEmpty()
                ? ""
                : " Pour les catégories sensibles le seuil est de " + sensitiveThresholds(rule)
                        + ", et un chiffre, même nul, qui dirait quelque chose de tout un groupe est masqué aussi.";
    }

    private static String sensitiveEn(DisclosurePolicy.MinimumCount rule) {
        return rule.sensitive().isEmpty()
                ? ""
                : " For sensitive categories the threshold is " + sensitiveThresholds(rule)
                        + ", and a figure, even zero, that would tell something of a whole group is withheld too.";
    }

    private static String sensitiveThresholds(DisclosurePolicy.MinimumCount rule) {
        return String.join(
                ", ",
                rule.sensitive().stream()
                        .map(DisclosurePolicy.MinimumCount.Sensitive::threshold)
                        .distinct()
                        .sorted()
                        .map(String::valueOf)
                        .toList());
    }
}
