/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.privacy;

import java.util.regex.Pattern;

/** What every opaque reference must look like; messages never quote the value. */
final class References {

    private static final Pattern OPAQUE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:/-]{0,119}");

    private References() {}

    static String opaque(String id, String what) {
        if (!OPAQUE.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    what + " must be an opaque identifier: letters, digits and . _ : / - only, 120 at most");
        }
        return id;
    }
}
