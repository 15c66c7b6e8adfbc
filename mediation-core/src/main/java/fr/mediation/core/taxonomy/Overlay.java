/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.taxonomy;

import fr.mediation.core.validation.Violation;
import fr.mediation.core.wording.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Adaptation locale d'une nomenclature: what one authority adds to a common list, calls otherwise, or no longer uses. A code is never
 * reused: what is retired stays readable in old cases.
 *
 * @param authority the authority's code
 * @param added codes of its own, at the top or under a code of the list or of its own
 * @param renamed other labels for codes that keep their meaning
 * @param retired codes no longer offered, with all that is under them
 */
public record Overlay(String authority, List<Code> added, Map<String, Wording> renamed, Set<String> retired) {

    /**
     * Copies the collections.
     *
     * @param authority the authority
     * @param added its own codes
     * @param renamed its own labels
     * @param retired what it no longer uses
     */
    public Overlay {
        Objects.requireNonNull(authority, "authority");
        added = List.copyOf(added);
        renamed = Collections.unmodifiableMap(new TreeMap<>(renamed));
        retired = Collections.unmodifiableSet(new TreeSet<>(retired));
    }

    /**
     * What is wrong with it on a given list.
     *
     * @param base the common list
     * @return one violation a fault, empty when it can be applied
     */
    public List<Violation> violations(CodeList base) {
        List<Violation> found = new ArrayList<>();
        Set<String> known = new HashSet<>();
        base.codes().forEach(c -> known.add(c.code()));
        for (int i = 0; i < added.size(); i++) {
            check(base, added.get(i), "added[" + i + "]", known, found);
        }
        renamed.keySet().stream()
                .filter(code -> !known.contains(code))
                .forEach(code -> found.add(unknown("renamed[" + code + "]")));
        retired.stream()
                .filter(code -> !known.contains(code))
                .forEach(code -> found.add(unknown("retired[" + code + "]")));
        return List.copyOf(found);
    }

    private void check(CodeList base, Code code, String path, Set<String> known, List<Violation> found) {
        if (ReservedCode.of(code.code()).isPresent() || !known.add(code.code())) {
            found.add(new Violation(
                    path,
                    "CODE_REUSED",
                    new Wording("ce code existe déjà ou est réservé", "this code exists already or is reserved")));
        }
        String parent = code.parent();
        if (parent != null && (!known.contains(parent) || parent.equals(code.code()))) {
            found.add(unknown(path + ".parent"));
        } else if (parent != null && isNested(base, parent)) {
            found.add(new Violation(
                    path + ".parent",
                    "TOO_DEEP",
                    new Wording("une nomenclature a deux niveaux au plus", "a list has two levels at most")));
        }
    }

    private boolean isNested(CodeList base, String code) {
        return base.find(code)
                .or(() -> added.stream().filter(c -> c.code().equals(code)).findFirst())
                .flatMap(Code::above)
                .isPresent();
    }

    private static Violation unknown(String path) {
        return new Violation(
                path, "CODE_UNKNOWN", new Wording("code absent de la nomenclature", "code not in the list"));
    }
}
