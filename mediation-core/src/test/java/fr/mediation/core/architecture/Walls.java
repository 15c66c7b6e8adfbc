/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess.Predicates;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.UUID;

/**
 * The walls of the house, for the three library modules. Each module's {@code ArchitectureTest} applies them to itself, and
 * {@link WallsTest} shows that each one falls when it is broken.
 */
public final class Walls {

    /** What any library module may lean on at run time; optional technologies are listed with the one package that may touch them. */
    private static final String[] FOUNDATIONS = {
        "java..",
        // AES-GCM of the JDK, in java.base like java..: what a vault is made of
        "javax.crypto..",
        // the JDK's parser of XML, in java.xml: what a workbook is read with
        "javax.xml..",
        "fr.mediation..",
        "jakarta.validation..",
        "org.jspecify..",
        "org.slf4j..",
        "com.fasterxml.jackson.annotation..",
        "org.immutables.value.."
    };

    private static final DescribedPredicate<JavaClass> PERSONAL_MACHINE = DescribedPredicate.describe(
            "the machine's clock, zone, locale, chance, files or network",
            c -> c.getPackageName().startsWith("java.net")
                    || c.isEquivalentTo(Random.class)
                    || c.isEquivalentTo(java.security.SecureRandom.class)
                    || c.isEquivalentTo(Files.class)
                    || c.isEquivalentTo(FileInputStream.class)
                    || c.isEquivalentTo(FileOutputStream.class));

    @ArchTest
    public static final ArchRule no_cycle_between_packages = slices().matching("fr.mediation.(*).(*)..")
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule core_knows_nothing_above_it = noClasses()
            .that()
            .resideInAPackage("fr.mediation.core..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("fr.mediation.rules..", "fr.mediation.reporting..", "fr.mediation.examples..")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule rules_and_reporting_do_not_know_each_other = slices().matching("fr.mediation.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(DescribedPredicate.<JavaClass>alwaysTrue(), resideInAnyPackage("fr.mediation.core.."))
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule only_the_foundations = classes()
            .that(not(OptionalTechnology.INSIDE))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(FOUNDATIONS)
                    .or(DescribedPredicate.describe("primitives and arrays", c -> c.isPrimitive() || c.isArray())))
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule an_optional_technology_stays_in_its_own_package =
            classes().should(OptionalTechnology.STAYS_HOME).allowEmptyShould(true);

    @ArchTest
    public static final ArchRule no_clock_no_chance_no_default = noClasses()
            .should()
            .callMethodWhere(Predicates.target(DescribedPredicate.describe(
                    "reads the machine's clock, zone, locale or chance",
                    t -> (t.getName().equals("now")
                                    && (t.getOwner().isEquivalentTo(LocalDate.class)
                                            || t.getOwner().isEquivalentTo(LocalDateTime.class)
                                            || t.getOwner().isEquivalentTo(ZonedDateTime.class)
                                            || t.getOwner().isEquivalentTo(Instant.class)))
                            || (t.getName().startsWith("system") && t.getOwner().isEquivalentTo(Clock.class))
                            || (t.getName().equals("randomUUID") && t.getOwner().isEquivalentTo(UUID.class))
                            || (t.getName().equals("random") && t.getOwner().isEquivalentTo(Math.class))
                            || (t.getName().equals("getDefault")
                                    && (t.getOwner().isEquivalentTo(Locale.class)
                                            || t.getOwner().isEquivalentTo(TimeZone.class)))
                            || (t.getName().equals("systemDefault")
                                    && t.getOwner().isEquivalentTo(ZoneId.class)))))
            .orShould()
            .dependOnClassesThat(PERSONAL_MACHINE)
            .orShould()
            .accessTargetWhere(Predicates.targetOwner(type(System.class))
                    .and(DescribedPredicate.describe(
                            "is not arraycopy or identityHashCode",
                            a -> !a.getTarget().getName().equals("arraycopy")
                                    && !a.getTarget().getName().equals("identityHashCode"))))
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule no_mutable_static_state = fields().that()
            .areStatic()
            .should()
            .beFinal()
            .orShould()
            .haveModifier(JavaModifier.SYNTHETIC)
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule public_types_live_in_exported_packages =
            classes().that().arePublic().should(Exported.BY_ITS_MODULE).allowEmptyShould(true);

    private Walls() {}
}
