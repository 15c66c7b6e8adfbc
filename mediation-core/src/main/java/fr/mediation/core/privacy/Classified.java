/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.privacy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Classement d'une donnée conservée: the circle of readers of a stored component. On a type it is the class of every component
 * that says nothing else. A test walks all stored types and fails on a component without a class.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
public @interface Classified {

    /**
     * Who may read it.
     *
     * @return the class
     */
    Level value();

    /**
     * Whether the component leads to a person (GDPR, art. 4).
     *
     * @return true for a reference to a person or to what a person wrote
     */
    boolean personal() default false;
}
