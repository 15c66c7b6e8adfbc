/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.difference;

import com.fasterxml.jackson.annotation.JsonInclude;
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
 * @param estimated true when the share is an estimate, of two digits; left out of data when it is exact
 * @param partial true when other requests than those of the regions told can go this way, or keep the verdict on other
 *     grounds; left out of data when every one is told
 */
@JsonPropertyOrder({"before", "after", "share", "estimated", "partial"})
public record Transition(
        VerdictKind before,
        VerdictKind after,
        double share,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean estimated,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean partial) {

    @SuppressWarnings("ArgumentSelectionDefectChecker") // exchanged on purpose
    Transition mirror() {
        return new Transition(after, before, share, estimated, partial);
    }
}
