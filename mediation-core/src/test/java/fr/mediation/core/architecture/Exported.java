/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.net.URL;
import java.util.Optional;

/** Reads the {@code module-info} beside a class to know whether the class's package is exported. */
final class Exported {

    /** A public type is part of the contract, so its package must be exported (to all, or to named modules). */
    static final ArchCondition<JavaClass> BY_ITS_MODULE = new ArchCondition<>("live in an exported package") {
        @Override
        public void check(JavaClass item, ConditionEvents events) {
            boolean nestedInHidden = item.getEnclosingClass().stream()
                    .anyMatch(outer ->
                            !outer.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC));
            if (nestedInHidden) {
                return;
            }
            boolean exported = moduleOf(item)
                    .map(module ->
                            module.exports().stream().anyMatch(e -> e.source().equals(item.getPackageName())))
                    .orElse(false);
            if (!exported) {
                events.add(SimpleConditionEvent.violated(item, item.getName() + " is public in a hidden package"));
            }
        }
    };

    private Exported() {}

    private static Optional<ModuleDescriptor> moduleOf(JavaClass item) {
        return item.getSource().flatMap(source -> {
            String self = source.getUri().toString();
            String path = item.getName().replace('.', '/') + ".class";
            String root = self.endsWith(path) ? self.substring(0, self.length() - path.length()) : self;
            try {
                URL info = URI.create(root + "module-info.class").toURL();
                try (InputStream in = info.openStream()) {
                    return Optional.of(ModuleDescriptor.read(in));
                }
            } catch (java.io.FileNotFoundException absent) {
                return Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
