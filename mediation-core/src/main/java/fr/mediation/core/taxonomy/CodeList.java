/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.taxonomy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Nomenclature: a versioned, ordered, closed list of codes, flat or in a tree.
 *
 * <p>Immutable and thread safe. The order of the list is the order of every table made with it.
 *
 * @param id the name of the list, as {@code domains}
 * @param version the edition, as {@code 2024}; a change of definition is a new version
 * @param codes the codes, parents before their children
 */
public record CodeList(String id, String version, List<Code> codes) {

    /**
     * Checks that the codes are distinct, not reserved, and come after their parent.
     *
     * @param id the name of the list
     * @param version the edition
     * @param codes the codes
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a code is twice in the list, reserved, or placed before its parent
     */
    public CodeList {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        codes = List.copyOf(codes);
        Set<String> seen = new HashSet<>();
        for (Code code : codes) {
            if (ReservedCode.of(code.code()).isPresent()) {
                throw new IllegalArgumentException("a code list cannot redefine a reserved code");
            }
            if (code.above().filter(p -> !seen.contains(p)).isPresent()) {
                throw new IllegalArgumentException("a parent comes before its children in a code list");
            }
            if (!seen.add(code.code())) {
                throw new IllegalArgumentException("a code is twice in the list");
            }
        }
    }

    /**
     * A list from its codes.
     *
     * @param id the name of the list
     * @param version the edition
     * @param codes the codes, parents before their children
     * @return the list
     */
    public static CodeList of(String id, String version, Code... codes) {
        return new CodeList(id, version, List.of(codes));
    }

    /**
     * Looks a code up.
     *
     * @param code the key
     * @return the code with its label, empty when the list does not know it
     */
    public Optional<Code> find(String code) {
        return codes.stream().filter(c -> c.code().equals(code)).findFirst();
    }

    /**
     * The codes at the top.
     *
     * @return the codes without a parent, in order
     */
    public List<Code> roots() {
        return codes.stream().filter(c -> c.parent() == null).toList();
    }

    /**
     * The codes right under another one.
     *
     * @param parent the key of the parent
     * @return its children, in order, empty when there is none
     */
    public List<Code> childrenOf(String parent) {
        return codes.stream().filter(c -> parent.equals(c.parent())).toList();
    }

    /**
     * The codes that have no children.
     *
     * @return the leaves, in order
     */
    public List<Code> leaves() {
        Set<String> parents = new HashSet<>();
        codes.forEach(c -> c.above().ifPresent(parents::add));
        return codes.stream().filter(c -> !parents.contains(c.code())).toList();
    }

    /**
     * The codes that have a parent.
     *
     * @return every code below the top, in order
     */
    public List<Code> nested() {
        return codes.stream().filter(c -> c.parent() != null).toList();
    }

    /**
     * The top of the branch a code belongs to.
     *
     * @param code the key
     * @return the code without a parent above it, itself when it is at the top, empty when the list does not know it
     */
    public Optional<Code> rootOf(String code) {
        Map<String, Code> byKey = new HashMap<>();
        codes.forEach(c -> byKey.put(c.code(), c));
        Optional<Code> at = Optional.ofNullable(byKey.get(code));
        while (at.isPresent() && at.get().parent() != null) {
            at = at.flatMap(Code::above).map(byKey::get);
        }
        return at;
    }
}
