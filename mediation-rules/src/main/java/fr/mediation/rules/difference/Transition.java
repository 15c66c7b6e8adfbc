/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.difference;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mediation.core.admissibility.VerdictKind;

/**
 * Passage d'un verdict à un autre: which share of all possible requests gets one verdict before and one after.
 *
 * <p>Immutable and thread safe.
 *
 * @param before the verdict under the first version
 * @param after the verdict under the second version
 * @param share the share, from 0 to 1, under the priors
 */
@JsonPropertyOrder({"before", "after", "share"})
public record Transition(VerdictKind before, VerdictKind after, double share) {}
