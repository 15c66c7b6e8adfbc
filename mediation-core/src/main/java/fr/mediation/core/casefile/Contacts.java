/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.privacy.Classified;
import fr.mediation.core.privacy.Level;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Accusé de réception et échanges: when the users were told, reached and heard.
 *
 * @param acknowledgedOn the day the request was acknowledged
 * @param firstContactOn the day a user was first reached
 * @param attempts how many attempts to reach a user are on record
 * @param lastAttemptOn the last of them
 * @param lastNewsOn the last news from a user
 * @param lastExchangeOn the last message in or out
 */
@Classified(Level.PARTIES)
public record Contacts(
        Optional<LocalDate> acknowledgedOn,
        Optional<LocalDate> firstContactOn,
        int attempts,
        Optional<LocalDate> lastAttemptOn,
        Optional<LocalDate> lastNewsOn,
        Optional<LocalDate> lastExchangeOn) {

    static final Contacts NONE =
            new Contacts(Optional.empty(), Optional.empty(), 0, Optional.empty(), Optional.empty(), Optional.empty());

    Contacts acknowledged(LocalDate day) {
        Optional<LocalDate> first = Lists.earlier(acknowledgedOn, day);
        return new Contacts(first, firstContactOn, attempts, lastAttemptOn, lastNewsOn, lastExchangeOn);
    }

    Contacts acknowledgedInsteadOn(LocalDate day) {
        return new Contacts(Optional.of(day), firstContactOn, attempts, lastAttemptOn, lastNewsOn, lastExchangeOn);
    }

    Contacts tried(LocalDate day) {
        Optional<LocalDate> last = Lists.later(lastAttemptOn, day);
        return new Contacts(acknowledgedOn, firstContactOn, attempts + 1, last, lastNewsOn, lastExchangeOn);
    }

    Contacts reached(LocalDate day) {
        Optional<LocalDate> first = Lists.earlier(firstContactOn, day);
        return new Contacts(acknowledgedOn, first, attempts, lastAttemptOn, lastNewsOn, lastExchangeOn).heard(day);
    }

    Contacts heard(LocalDate day) {
        Optional<LocalDate> last = Lists.later(lastNewsOn, day);
        return new Contacts(acknowledgedOn, firstContactOn, attempts, lastAttemptOn, last, lastExchangeOn);
    }

    Contacts exchanged(LocalDate day) {
        Optional<LocalDate> last = Lists.later(lastExchangeOn, day);
        return new Contacts(acknowledgedOn, firstContactOn, attempts, lastAttemptOn, lastNewsOn, last);
    }
}
