/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.view;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mediation.core.privacy.Classified;
import fr.mediation.core.privacy.Level;

/**
 * Réponse à une juridiction (règlement Isère 2022, art. 2; CJA, art. L. 213-2): whether there was an agreement, and nothing else.
 *
 * @param agreement whether the parties reached an agreement
 */
@Classified(Level.PUBLIC)
@JsonPropertyOrder("agreement")
public record CourtView(boolean agreement) {}
