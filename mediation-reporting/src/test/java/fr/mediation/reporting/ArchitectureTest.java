/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import fr.mediation.core.architecture.ProductionCode;
import fr.mediation.core.architecture.Walls;

@AnalyzeClasses(packages = "fr.mediation", importOptions = ProductionCode.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests walls = ArchTests.in(Walls.class);
}
