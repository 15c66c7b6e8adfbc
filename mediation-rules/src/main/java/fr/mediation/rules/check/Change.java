/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.check;

import fr.mediation.core.admissibility.GroundId;
import fr.mediation.core.admissibility.VerdictKind;
import java.util.List;

/**
 * Requests that change alike from one version of a règlement to another.
 *
 * @param from their verdict under the first version
 * @param to their verdict under the second version
 * @param given among which requests they are told
 * @param cube what they say
 * @param lost grounds that hold for all of them under the first version, and for none under the second
 * @param gained the reverse
 */
record Change(
        VerdictKind from,
        VerdictKind to,
        Region.Given given,
        List<Cover.Sign> cube,
        List<GroundId> lost,
        List<GroundId> gained) {}
