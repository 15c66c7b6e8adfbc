/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** How large value types are generated: a public documented builder, a hidden implementation. Nothing of it reaches a host. */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        get = {"get*", "is*"},
        visibility = Value.Style.ImplementationVisibility.PRIVATE,
        jdkOnly = true,
        jakarta = true,
        depluralize = true,
        redactedMask = "***",
        allowedClasspathAnnotations = {Override.class},
        fallbackNullableAnnotation = Nullable.class)
public @interface MediationStyle {}
