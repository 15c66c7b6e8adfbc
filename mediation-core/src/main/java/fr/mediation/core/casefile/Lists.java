/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Steps from one immutable value to the next. */
final class Lists {

    private Lists() {}

    static <T> List<T> plus(List<T> list, T more) {
        List<T> longer = new ArrayList<>(list.size() + 1);
        longer.addAll(list);
        longer.add(more);
        return List.copyOf(longer);
    }

    static <T> List<T> plusNew(List<T> list, T more) {
        return list.contains(more) ? list : plus(list, more);
    }

    static Optional<LocalDate> earlier(Optional<LocalDate> a, LocalDate b) {
        return a.isEmpty() || b.isBefore(a.get()) ? Optional.of(b) : a;
    }

    static Optional<LocalDate> later(Optional<LocalDate> a, LocalDate b) {
        return a.isEmpty() || b.isAfter(a.get()) ? Optional.of(b) : a;
    }
}
