/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.jdbc;

import fr.mediation.core.calendar.HolidayZone;
import fr.mediation.core.calendar.LegalCalendar;
import fr.mediation.core.casefile.CaseCommand;
import fr.mediation.core.casefile.CaseLife;
import fr.mediation.core.casefile.CaseScript;
import fr.mediation.core.casefile.CaseState;
import fr.mediation.core.casefile.Context;
import fr.mediation.core.casefile.Decision;
import fr.mediation.core.casefile.EventStore;
import fr.mediation.core.casefile.RecordAct;
import fr.mediation.core.json.CaseCodec;
import java.time.Instant;
import java.time.LocalDate;
import org.postgresql.ds.PGSimpleDataSource;

/** A process of its own that adds notes to one case until it has added enough, or is killed. */
final class Writer {

    private Writer() {}

    public static void main(String[] args) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(args[0]);
        String name = args[1];
        int notes = Integer.parseInt(args[2]);
        JdbcEventStore store = new JdbcEventStore(database, new CaseCodec());
        LocalDate day = CaseScript.START;
        Context context = new Context(
                CaseScript.RULES, LegalCalendar.of(HolidayZone.METROPOLE), day, Instant.parse("2024-03-04T09:00:00Z"));
        CaseState state = CaseLife.replay(store.read("case-1", 0));
        System.out.println("ready");
        for (int note = 0; note < notes; ) {
            CaseCommand command = new CaseCommand(
                    name + "-" + note,
                    "case-1",
                    CaseScript.MEDIATOR,
                    day,
                    new RecordAct.AddNote(CaseScript.text(name + "-note-" + note)));
            Decision.Accepted yes = (Decision.Accepted) CaseLife.decide(command, state, context);
            EventStore.Appended result = yes.events().isEmpty()
                    ? EventStore.Appended.ALREADY_DONE
                    : store.append("case-1", state.version(), yes.events(), yes.intents());
            if (result == EventStore.Appended.DONE) {
                System.out.println(command.id());
                System.out.flush();
            }
            if (result != EventStore.Appended.CONFLICT) {
                note++;
            }
            state = CaseLife.replay(state, store.read("case-1", state.version()));
        }
    }
}
