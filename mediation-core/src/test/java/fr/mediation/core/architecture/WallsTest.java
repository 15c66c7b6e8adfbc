/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each wall falls when it is broken: the fixtures in {@code broken} are built for that. */
class WallsTest {

    private static final JavaClasses BROKEN =
            new ClassFileImporter().importPackages("fr.mediation.core.architecture.broken");

    @Test
    void seesAClockBeingRead() {
        assertFalls(Walls.no_clock_no_chance_no_default, "ReadsTheClock");
    }

    @Test
    void seesAFileBeingWritten() {
        assertFalls(Walls.no_clock_no_chance_no_default, "WritesAFile");
    }

    @Test
    void seesMutableStaticState() {
        assertFalls(Walls.no_mutable_static_state, "KeepsState");
    }

    @Test
    void seesAFrameworkLeanedOn() {
        assertFalls(Walls.only_the_foundations, "LeansOnAFramework");
    }

    @Test
    void seesAPublicTypeInAHiddenPackage() {
        assertFalls(Walls.public_types_live_in_exported_packages, "PublicButHidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ReadsTheClock", "WritesAFile", "LeansOnAFramework"})
    void doesNotBlameStateWhereThereIsNone(String innocent) {
        assertThat(report(Walls.no_mutable_static_state)).doesNotContain(innocent);
    }

    @Test
    void seesACycleBetweenPackages() {
        JavaClasses cyclic = new ClassFileImporter()
                .importClasses(
                        fr.mediation.core.architecture.broken.north.North.class,
                        fr.mediation.core.architecture.broken.south.South.class);
        ArchRule rule = com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices()
                .matching("fr.mediation.core.architecture.broken.(*)..")
                .should()
                .beFreeOfCycles();
        assertThat(rule.evaluate(cyclic).hasViolation()).isTrue();
    }

    private static void assertFalls(ArchRule rule, String culprit) {
        assertThat(report(rule)).contains(culprit);
    }

    private static String report(ArchRule rule) {
        return String.join("\n", rule.evaluate(BROKEN).getFailureReport().getDetails());
    }
}
