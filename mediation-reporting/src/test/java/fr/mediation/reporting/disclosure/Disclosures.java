/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.disclosure;

import fr.mediation.reporting.aggregate.CaseArbitraries;

final class Disclosures {

    private Disclosures() {}

    static DisclosurePolicy exact() {
        return DisclosurePolicy.publishExactCounts(CaseArbitraries.words());
    }
}
