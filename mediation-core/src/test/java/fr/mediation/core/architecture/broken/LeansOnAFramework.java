/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.architecture.broken;

import org.hibernate.validator.HibernateValidatorFactory;

class LeansOnAFramework {

    String name(HibernateValidatorFactory factory) {
        return factory.toString();
    }
}
