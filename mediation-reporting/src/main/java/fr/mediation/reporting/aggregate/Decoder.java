/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.aggregate;

import fr.mediation.core.taxonomy.Code;
import fr.mediation.core.taxonomy.CodeList;
import fr.mediation.core.taxonomy.ReservedCode;
import fr.mediation.reporting.record.Axis;
import fr.mediation.reporting.record.CaseCodes;
import fr.mediation.reporting.record.CaseRecord;
import fr.mediation.reporting.record.StandardCodes;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the codes of a case into small integers, once a row whatever the number of tables. */
@SuppressWarnings("EnumOrdinal") // positions in arrays that live as long as the process, never stored
final class Decoder {

    private static final Axis[] AXES = Axis.values();

    private final Map<Axis, Map<String, Integer>> dictionaries = new EnumMap<>(Axis.class);
    private final Map<Axis, List<String>> keys = new EnumMap<>(Axis.class);
    private final Map<String, String> typeOfDirection;
    private final Map<String, String> domainOfSubDomain;

    Decoder(CaseCodes codes) {
        for (Axis axis : AXES) {
            Map<String, Integer> dictionary = new HashMap<>();
            List<String> list =
                    new ArrayList<>(codes.on(axis).stream().map(Code::code).toList());
            for (ReservedCode reserved : ReservedCode.values()) {
                list.add(reserved.name());
            }
            for (int i = 0; i < list.size(); i++) {
                dictionary.put(list.get(i), i);
            }
            dictionaries.put(axis, dictionary);
            keys.put(axis, List.copyOf(list));
        }
        typeOfDirection = roots(codes.directions(), Set.of(StandardCodes.TERRITORIAL, StandardCodes.CENTRAL));
        Set<String> domains = new HashSet<>();
        codes.domains().roots().forEach(c -> domains.add(c.code()));
        domainOfSubDomain = roots(codes.domains(), domains);
    }

    private static Map<String, String> roots(CodeList list, Set<String> accepted) {
        Map<String, String> roots = new HashMap<>();
        for (Code code : list.nested()) {
            list.rootOf(code.code())
                    .map(Code::code)
                    .filter(accepted::contains)
                    .ifPresent(root -> roots.put(code.code(), root));
        }
        return roots;
    }

    /** The codes an axis can take after decoding, reserved ones last. */
    List<String> keys(Axis axis) {
        return keys.getOrDefault(axis, List.of());
    }

    /** One index an axis, by ordinal. */
    void decode(CaseRecord row, int[] into) {
        for (Axis axis : AXES) {
            into[axis.ordinal()] = index(axis, deduced(axis, row));
        }
    }

    private @Nullable String deduced(Axis axis, CaseRecord row) {
        String code = axis.read(row);
        if (axis == Axis.SUB_DOMAIN && code != null && misplaced(code, row.domain())) {
            return ReservedCode.UNMAPPED.name();
        }
        if (code != null) {
            return code;
        }
        String direction = row.direction();
        if (axis == Axis.DIRECTION_TYPE && direction != null) {
            return typeOfDirection.get(direction);
        }
        String subDomain = row.subDomain();
        if (axis == Axis.DOMAIN && subDomain != null) {
            return domainOfSubDomain.get(subDomain);
        }
        return null;
    }

    /** A sub-heading under another policy than its own would make the tables of the two levels disagree. */
    private boolean misplaced(String subDomain, @Nullable String domain) {
        String expected = domainOfSubDomain.get(subDomain);
        return domain != null && expected != null && !domain.equals(expected);
    }

    private int index(Axis axis, @Nullable String code) {
        Map<String, Integer> dictionary = dictionaries.getOrDefault(axis, Map.of());
        int reservedFrom = dictionary.size() - ReservedCode.values().length;
        if (code == null) {
            return reservedFrom + ReservedCode.NOT_RECORDED.ordinal();
        }
        Integer index = dictionary.get(code);
        return index == null ? reservedFrom + ReservedCode.UNMAPPED.ordinal() : index;
    }
}
