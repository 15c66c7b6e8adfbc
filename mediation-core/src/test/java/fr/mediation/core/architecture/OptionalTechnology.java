/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;

/**
 * Libraries a host may leave out: each is touched by one package only, so that a host who does not call that package never
 * loads the library.
 */
final class OptionalTechnology {

    /** Package prefix of the library → the one package of ours that may touch it. */
    private static final Map<String, String> HOMES = Map.ofEntries(
            Map.entry("net.fortuna.ical4j", "fr.mediation.core.deadline.ics"),
            Map.entry("org.snakeyaml.engine", "fr.mediation.rules.regulation.yaml"),
            Map.entry("com.samskivert.mustache", "fr.mediation.rules.letter"),
            Map.entry("de.siegmar.fastcsv", "fr.mediation.reporting.source"),
            Map.entry("tools.jackson", "fr.mediation.reporting.source.ndjson"),
            Map.entry("org.dhatim.fastexcel", "fr.mediation.reporting.render.xlsx"),
            Map.entry("com.openhtmltopdf", "fr.mediation.reporting.render.pdf"),
            Map.entry("org.apache.pdfbox", "fr.mediation.reporting.render.pdf"),
            Map.entry("org.apache.fontbox", "fr.mediation.reporting.render.pdf"),
            Map.entry("org.ojalgo", "fr.mediation.reporting.disclosure.audit"));

    /** Classes of a package that may touch an optional library. */
    static final DescribedPredicate<JavaClass> INSIDE = DescribedPredicate.describe(
            "live in the home of an optional technology",
            c -> HOMES.values().stream().anyMatch(home -> isIn(c.getPackageName(), home)));

    /** A class touches an optional library only in that library's home. */
    static final ArchCondition<JavaClass> STAYS_HOME =
            new ArchCondition<>("touch an optional library only in its own package") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                    item.getDirectDependenciesFromSelf()
                            .forEach(dependency -> HOMES.forEach((library, home) -> {
                                if (isIn(dependency.getTargetClass().getPackageName(), library)
                                        && !isIn(item.getPackageName(), home)) {
                                    events.add(SimpleConditionEvent.violated(item, dependency.getDescription()));
                                }
                            }));
                }
            };

    private OptionalTechnology() {}

    private static boolean isIn(String packageName, String root) {
        return packageName.equals(root) || packageName.startsWith(root + ".");
    }
}
