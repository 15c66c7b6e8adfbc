/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline;

import fr.mediation.core.deadline.Deadline.Reading;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Names the readings of a computation: those choices only that change its date, the legal reading first. */
final class Readings {

    private static final Wording UNDISPUTED =
            new Wording("une seule lecture, ou des lectures qui concordent", "one reading, or readings that agree");

    private Readings() {}

    static List<Reading> of(Run run) {
        SortedMap<Integer, Optional<LocalDate>> ends = ends(run);
        int deciding = deciding(ends);
        if (deciding == 0) {
            LocalDate date = ends.getOrDefault(0, Optional.empty()).orElse(null);
            return List.of(new Reading("UNDISPUTED", date, true, UNDISPUTED, List.of()));
        }
        List<Reading> readings = new ArrayList<>();
        ends.forEach((mask, date) -> {
            if ((mask & ~deciding) == 0) {
                readings.add(reading(mask, deciding, date));
            }
        });
        return List.copyOf(readings);
    }

    private static SortedMap<Integer, Optional<LocalDate>> ends(Run run) {
        SortedMap<Integer, Optional<LocalDate>> ends = new TreeMap<>();
        int all = 0;
        int mask = 0;
        do {
            run.run(mask);
            ends.put(mask, Optional.ofNullable(run.last));
            int wider = all | run.touched;
            mask = wider == all ? Runs.next(mask, all) : Runs.next(0, wider);
            all = wider;
        } while (mask != 0);
        return ends;
    }

    /** The choices that move the date in at least one combination of the others. */
    private static int deciding(SortedMap<Integer, Optional<LocalDate>> ends) {
        int deciding = 0;
        for (Choice choice : Choice.values()) {
            for (int mask : ends.keySet()) {
                Optional<LocalDate> other = ends.get(mask | choice.bit());
                if (other != null && !Objects.equals(ends.get(mask), other)) {
                    deciding |= choice.bit();
                    break;
                }
            }
        }
        return deciding;
    }

    private static Reading reading(int mask, int deciding, Optional<LocalDate> date) {
        List<String> ids = new ArrayList<>();
        List<String> fr = new ArrayList<>();
        List<String> en = new ArrayList<>();
        Set<LegalReference> references = new LinkedHashSet<>();
        for (Choice choice : Choice.values()) {
            if ((deciding & choice.bit()) != 0) {
                Choice.Option option = choice.option(mask);
                ids.add(option.id());
                fr.add(option.label().fr());
                en.add(option.label().en());
                references.addAll(option.references());
            }
        }
        return new Reading(
                String.join("+", ids),
                date.orElse(null),
                false,
                new Wording(String.join(" ; ", fr), String.join("; ", en)),
                List.copyOf(references));
    }
}
