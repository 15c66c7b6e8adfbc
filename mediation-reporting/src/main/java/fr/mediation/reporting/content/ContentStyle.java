/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.content;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** How the builder of a record is generated; kept out of the class files, which hosts compile against. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        jdkOnly = true,
        jakarta = true,
        depluralize = true,
        depluralizeDictionary = {"governance:governance", "process:process", "progress:progress"},
        allowedClasspathAnnotations = {Override.class},
        fallbackNullableAnnotation = Nullable.class)
@interface ContentStyle {}
