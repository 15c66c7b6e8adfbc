/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.regulation;

import fr.mediation.core.admissibility.BodyCode;
import fr.mediation.core.admissibility.Cure;
import fr.mediation.core.admissibility.Ground;
import fr.mediation.core.admissibility.GroundId;
import fr.mediation.core.admissibility.GroundSource;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.law.Validity;
import fr.mediation.core.wording.Wording;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads rules, exceptions, parameters and references. */
final class RuleReader {

    private static final Set<String> RULE = Set.of(
            "id",
            "excludedWhen",
            "requires",
            "because",
            "references",
            "source",
            "cure",
            "mandatory",
            "exceptions",
            "reorientTo",
            "note");

    private static final Set<String> EXCEPTION = Set.of(
            "id", "liftedWhen", "confirmedWhen", "because", "references", "source", "prevailsOver", "exceptions");

    private static final int DEEPEST = 10;

    private RuleReader() {}

    static Optional<Rule> rule(Cursor at) {
        Cursor.Table table = at.table(RULE);
        if (!table.isTable()) {
            return Optional.empty();
        }
        Optional<GroundId> id = table.required("id").flatMap(c -> c.code(Form.CODE, GroundId::new));
        Optional<Condition> condition = condition(at, table, "excludedWhen", "requires");
        Optional<Wording> because = table.required("because").flatMap(Cursor::wording);
        List<LegalReference> references = table.requiredList("references", RuleReader::reference);
        GroundSource source = source(table);
        Cure cure = table.optional("cure").flatMap(c -> c.oneOf(Cure.class)).orElse(Cure.NEVER);
        boolean mandatory = table.optional("mandatory").flatMap(Cursor::flag).orElse(false);
        List<RuleException> exceptions = table.list("exceptions", c -> exception(c, 0));
        Optional<BodyCode> body = table.optional("reorientTo").flatMap(c -> c.code(Form.CODE, BodyCode::new));
        Optional<Wording> note = table.optional("note").flatMap(Cursor::wording);
        if (id.isEmpty() || condition.isEmpty() || because.isEmpty()) {
            return Optional.empty();
        }
        Rule.Kind kind = table.entries().containsKey("excludedWhen") ? Rule.Kind.EXCLUSION : Rule.Kind.REQUIREMENT;
        return at.checked(
                Form.RULE,
                () -> new Rule(
                        new Ground(id.get(), because.get(), references, source, cure),
                        kind,
                        condition.get(),
                        mandatory,
                        exceptions,
                        body.orElse(null),
                        note.orElse(null)));
    }

    private static Optional<RuleException> exception(Cursor at, int depth) {
        if (depth > DEEPEST) {
            at.fault("TOO_DEEP", "Exceptions trop imbriquées.", "Exceptions nested too deep.");
            return Optional.empty();
        }
        Cursor.Table table = at.table(EXCEPTION);
        if (!table.isTable()) {
            return Optional.empty();
        }
        Optional<ExceptionId> id = table.required("id").flatMap(c -> c.code(Form.CODE, ExceptionId::new));
        Optional<Condition> condition = condition(at, table, "liftedWhen", "confirmedWhen");
        Optional<Wording> because = table.required("because").flatMap(Cursor::wording);
        List<LegalReference> references = table.requiredList("references", RuleReader::reference);
        GroundSource source = source(table);
        List<ExceptionId> prevails = table.list("prevailsOver", c -> c.code(Form.CODE, ExceptionId::new));
        List<RuleException> nested = table.list("exceptions", c -> exception(c, depth + 1));
        if (id.isEmpty() || condition.isEmpty() || because.isEmpty()) {
            return Optional.empty();
        }
        RuleException.Effect effect =
                table.entries().containsKey("liftedWhen") ? RuleException.Effect.LIFTS : RuleException.Effect.CONFIRMS;
        return at.checked(
                Form.EXCEPTION,
                () -> new RuleException(
                        id.get(), effect, condition.get(), because.get(), references, source, prevails, nested));
    }

    /** Exactly one of two keys says which way the condition works. */
    private static Optional<Condition> condition(Cursor at, Cursor.Table table, String one, String other) {
        boolean both = table.entries().containsKey(one) && table.entries().containsKey(other);
        Optional<Cursor> found = table.optional(one).or(() -> table.optional(other));
        if (both || found.isEmpty()) {
            at.fault(
                    "ONE_CONDITION_EXPECTED",
                    "Donner une et une seule des clés " + one + " et " + other + ".",
                    "Give one and only one of the keys " + one + " and " + other + ".");
            return Optional.empty();
        }
        return found.flatMap(ConditionReader::read);
    }

    private static GroundSource source(Cursor.Table table) {
        return table.required("source")
                .flatMap(c -> c.oneOf(GroundSource.class))
                .orElse(GroundSource.ASSUMED);
    }

    static Optional<Parameter> parameter(Cursor at) {
        Cursor.Table table = at.table(Set.of("id", "period", "label", "references"));
        Optional<ParameterId> id = table.required("id").flatMap(c -> c.code(Form.CODE, ParameterId::new));
        Optional<Period> period = table.required("period").flatMap(Cursor::period);
        Optional<Wording> label = table.required("label").flatMap(Cursor::wording);
        List<LegalReference> references = table.requiredList("references", RuleReader::reference);
        if (id.isEmpty() || period.isEmpty() || label.isEmpty()) {
            return Optional.empty();
        }
        return at.checked(Form.PARAMETER, () -> new Parameter(id.get(), period.get(), label.get(), references));
    }

    static Optional<LegalReference> reference(Cursor at) {
        Cursor.Table table = at.table(Set.of("text", "article", "during", "source"));
        Optional<String> text = table.required("text").flatMap(Cursor::text);
        String article = table.optional("article").flatMap(Cursor::text).orElse("");
        String source = table.optional("source").flatMap(Cursor::text).orElse("");
        Validity during = table.optional("during").flatMap(RuleReader::validity).orElse(Validity.ALWAYS);
        return text.map(named -> new LegalReference(named, article, during, source));
    }

    static Optional<Validity> validity(Cursor at) {
        Cursor.Table table = at.table(Set.of("from", "until"));
        Optional<LocalDate> from = table.optional("from").flatMap(Cursor::date);
        Optional<LocalDate> until = table.optional("until").flatMap(Cursor::date);
        if (!table.isTable()) {
            return Optional.empty();
        }
        return at.checked(Form.VALIDITY, () -> new Validity(from.orElse(null), until.orElse(null)));
    }
}
