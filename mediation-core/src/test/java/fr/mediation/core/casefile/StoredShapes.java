/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Walks every record a stored event is made of, by reflection. */
public final class StoredShapes {

    private StoredShapes() {}

    /** Every record type reachable from a stored event. */
    public static Set<Class<?>> types() {
        Set<Class<?>> found = new LinkedHashSet<>();
        walk(CaseEvent.class, found);
        return found;
    }

    /** Every component of those records. */
    public static List<RecordComponent> components() {
        List<RecordComponent> all = new ArrayList<>();
        types().forEach(t -> all.addAll(List.of(t.getRecordComponents())));
        return all;
    }

    private static void walk(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType p) {
            for (Type argument : p.getActualTypeArguments()) {
                walk(argument, found);
            }
            walk(p.getRawType(), found);
        } else if (type instanceof Class<?> c && c.getName().startsWith("fr.mediation")) {
            if (c.isSealed() && c.isInterface()) {
                for (Class<?> permitted : c.getPermittedSubclasses()) {
                    walk(permitted, found);
                }
            } else if (c.isRecord() && found.add(c)) {
                for (RecordComponent component : c.getRecordComponents()) {
                    walk(component.getGenericType(), found);
                }
            }
        }
    }
}
