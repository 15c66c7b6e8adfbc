/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline;

import fr.mediation.core.deadline.DeadlineChange.Day;
import fr.mediation.core.deadline.DeadlineChange.Fact;
import fr.mediation.core.deadline.DeadlineChange.Line;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import fr.mediation.core.wording.WrittenDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes a change as a note: what moved, by how much, because of which fact and under which rule. */
final class ChangeNote {

    private static final Wording NOTHING = new Wording("aucun changement", "no change");
    private static final Wording LEGAL = new Wording("Date légale", "Legal date");
    private static final Wording PRUDENT = new Wording("Date prudente", "Prudent date");
    private static final Wording NONE = new Wording("aucune date", "no date");
    private static final Wording STATE = new Wording("Situation", "Standing");
    private static final Wording FACTS =
            new Wording("Faits et circonstances qui changent", "Facts and circumstances that change");
    private static final Wording RULES = new Wording("Règles appliquées", "Rules applied");
    private static final Wording READINGS = new Wording("Lectures du droit", "Readings of the law");
    private static final Wording STEPS = new Wording("Raisonnement", "Reasoning");
    private static final Wording EFFECTS = new Wording("Effet de chaque acte", "Effect of each act");
    private static final Wording WARNINGS = new Wording("Points d'attention", "Points to watch");

    private final DeadlineChange change;
    private final Language language;
    private final StringBuilder out = new StringBuilder();

    private ChangeNote(DeadlineChange change, Language language) {
        this.change = change;
        this.language = language;
    }

    static String of(DeadlineChange change, Language language) {
        return new ChangeNote(change, language).written();
    }

    private String written() {
        out.append(change.titleAfter().in(language));
        if (change.changesNothing()) {
            return out.append(colon()).append(NOTHING.in(language)).append('\n').toString();
        }
        out.append('\n');
        date(LEGAL, change.legalDate());
        date(PRUDENT, change.prudentDate());
        Wording before = Standing.of(change.family(), change.stateBefore());
        Wording after = Standing.of(change.family(), change.stateAfter());
        if (!before.equals(after)) {
            line(STATE.in(language) + colon() + moved(before, after));
        }
        facts();
        rules();
        lines(READINGS, change.readings());
        lines(STEPS, change.steps());
        lines(EFFECTS, change.effects());
        lines(WARNINGS, change.warnings());
        return out.toString();
    }

    private void date(Wording name, Day day) {
        String head = name.in(language) + colon();
        Long days = day.days();
        if (!day.moved()) {
            line(head + written(day.after()) + say(", inchangée", ", unchanged"));
        } else if (days == null) {
            line(head + say("de ", "from ") + written(day.before()) + say(" à ", " to ") + written(day.after()));
        } else {
            String count = Count.days((int) Math.abs(days)).in(language);
            String sense = days > 0 ? say(" plus tard", " later") : say(" plus tôt", " earlier");
            line(head + say("du ", "from ") + written(day.before()) + say(" au ", " to ") + written(day.after()) + ", "
                    + count + sense);
        }
    }

    private String written(@Nullable LocalDate day) {
        return (day == null ? NONE : WrittenDate.of(day)).in(language);
    }

    private void facts() {
        if (change.facts().isEmpty()) {
            return;
        }
        title(FACTS);
        for (Fact fact : change.facts()) {
            out.append("- ").append(fact.act().in(language));
            if (!fact.field().equals(FactProperties.VALUE) && !fact.field().equals(FactProperties.DAYS)) {
                out.append(", ").append(FactWords.property(fact.field()).in(language));
            }
            line(colon() + values(fact) + (fact.decisive() ? say(" (déplace une date)", " (moves a date)") : ""));
        }
    }

    private String values(Fact fact) {
        String before = fact.before();
        String after = fact.after();
        if (fact.field().equals(FactProperties.DAYS) && Objects.equals(before, after)) {
            return say("d'autres jours fériés", "other public holidays");
        }
        if (before == null) {
            return value(fact.field(), after)
                    + (fact.pathBefore() == null ? say(", acte nouveau", ", new act") : say(", ajout", ", added"));
        }
        if (after == null) {
            return value(fact.field(), before)
                    + (fact.pathAfter() == null
                            ? say(", acte retiré", ", act withdrawn")
                            : say(", retrait", ", withdrawn"));
        }
        return moved(FactWords.value(fact.field(), before), FactWords.value(fact.field(), after));
    }

    private String value(String field, @Nullable String value) {
        return FactWords.value(field, Objects.requireNonNull(value)).in(language);
    }

    private void rules() {
        if (change.rulesNow().isEmpty() && change.rulesNoLonger().isEmpty()) {
            return;
        }
        title(RULES);
        change.rulesNow().forEach(one -> line("+ " + cited(one)));
        change.rulesNoLonger().forEach(one -> line("- " + cited(one)));
    }

    private String cited(LegalReference reference) {
        LocalDate from = reference.validity().from();
        LocalDate until = reference.validity().until();
        String since = from == null ? "" : say(", en vigueur depuis le ", ", in force since ") + written(from);
        return reference.citation() + since + (until == null ? "" : say(", jusqu'au ", ", until ") + written(until));
    }

    private void lines(Wording title, List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        title(title);
        for (Line line : lines) {
            Wording before = line.before();
            Wording after = line.after();
            if (before != null) {
                line("- " + before.in(language));
            }
            if (after != null) {
                line("+ " + after.in(language));
            }
        }
    }

    private String moved(Wording before, Wording after) {
        return before.in(language) + say(", puis ", ", then ") + after.in(language);
    }

    private void title(Wording title) {
        out.append('\n').append(title.in(language)).append('\n');
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private String colon() {
        return say(" : ", ": ");
    }

    private String say(String fr, String en) {
        return language == Language.FR ? fr : en;
    }
}
