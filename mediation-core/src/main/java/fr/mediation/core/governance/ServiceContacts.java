/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.governance;

import fr.mediation.core.privacy.SubjectRef;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Référents des services: whom the mediator writes to in each service, from when to when. People change; a letter of last year went to the
 * contact of last year.
 *
 * @param contacts the contacts, in any order
 */
public record ServiceContacts(List<Contact> contacts) {

    /**
     * One person in one service.
     *
     * @param service the service's code
     * @param person the person's reference, printed masked
     * @param from the first day
     * @param until the last day, included, or empty while it lasts
     */
    public record Contact(
            @NotBlank String service,
            @NotNull SubjectRef person,
            @NotNull LocalDate from,
            Optional<LocalDate> until) {

        /**
         * Checks the order of the days.
         *
         * @param service the service
         * @param person the person
         * @param from the first day
         * @param until the last day
         * @throws IllegalArgumentException if it ends before it begins
         */
        public Contact {
            Objects.requireNonNull(service, "service");
            Objects.requireNonNull(person, "person");
            if (until.filter(end -> end.isBefore(from)).isPresent()) {
                throw new IllegalArgumentException("a contact ends on or after its first day");
            }
        }
    }

    /**
     * Copies the list.
     *
     * @param contacts the contacts
     */
    public ServiceContacts {
        contacts = List.copyOf(contacts);
    }

    /**
     * Who is to be written to.
     *
     * @param service the service's code
     * @param day the day
     * @return the contacts of that service on that day, in the order given, none when nobody is known
     */
    public List<Contact> on(String service, LocalDate day) {
        return contacts.stream()
                .filter(c -> c.service().equals(service)
                        && !day.isBefore(c.from())
                        && c.until().filter(day::isAfter).isEmpty())
                .toList();
    }
}
