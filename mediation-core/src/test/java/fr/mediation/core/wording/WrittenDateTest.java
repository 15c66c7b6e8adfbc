/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WrittenDateTest {

    @Test
    void writesTheFirstOfAMonthAsTheFrenchDo() {
        assertThat(WrittenDate.of(LocalDate.of(2025, 3, 1))).isEqualTo(new Wording("1er mars 2025", "1 March 2025"));
        assertThat(WrittenDate.of(LocalDate.of(2025, 3, 11))).isEqualTo(new Wording("11 mars 2025", "11 March 2025"));
    }

    @Property(tries = 100)
    void writesEveryOtherDayAsTheJavaRuntimeDoes(@ForAll @IntRange(min = -30_000, max = 80_000) int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        DateTimeFormatter format = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ROOT);

        assertThat(WrittenDate.of(date).fr().replace("1er ", "1 "))
                .isEqualTo(format.localizedBy(Locale.FRENCH).format(date));
        assertThat(WrittenDate.of(date).en())
                .isEqualTo(format.localizedBy(Locale.ENGLISH).format(date));
    }
}
