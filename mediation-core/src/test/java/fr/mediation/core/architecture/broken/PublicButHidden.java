/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.architecture.broken;

/** Public in a package that no module exports. */
public class PublicButHidden {

    /** Nothing to do. */
    public PublicButHidden() {}
}
