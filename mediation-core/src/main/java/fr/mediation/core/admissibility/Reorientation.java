/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.admissibility;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/**
 * Réorientation proposée: the body to which a request that the mediator may not take can be sent.
 *
 * <p>A proposal only: the mediator decides. Immutable and thread safe.
 *
 * @param body the code of the body
 * @param because the ground that makes this body the right one
 */
@JsonPropertyOrder({"body", "because"})
@JsonIgnoreProperties(ignoreUnknown = true)
public record Reorientation(BodyCode body, GroundId because) {

    /**
     * Checks that nothing is missing.
     *
     * @param body the code of the body
     * @param because the ground
     * @throws NullPointerException if an argument is null
     */
    public Reorientation {
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(because, "because");
    }
}
