/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.regulation;

import fr.mediation.core.admissibility.FactId;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.facts.Fact;
import fr.mediation.rules.facts.FactText;
import fr.mediation.rules.facts.Literal;
import fr.mediation.rules.facts.Option;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the facts a local règlement adds. */
final class FactReader {

    private static final Set<String> KEYS =
            Set.of("id", "kind", "label", "question", "help", "cost", "sensitive", "presupposes", "options", "maximum");

    private enum Kind {
        YES_NO,
        ONE_OF,
        SEVERAL,
        DAY,
        COUNT
    }

    private FactReader() {}

    static Optional<Fact<?>> read(Cursor at) {
        Cursor.Table table = at.table(KEYS);
        if (!table.isTable()) {
            return Optional.empty();
        }
        Optional<FactId> id = table.required("id").flatMap(c -> c.code(Form.FACT_NAME, FactId::new));
        Optional<Kind> kind = table.required("kind").flatMap(c -> c.oneOf(Kind.class));
        Optional<Wording> label = table.required("label").flatMap(Cursor::wording);
        Optional<Wording> question = table.required("question").flatMap(Cursor::wording);
        Optional<Wording> help = table.optional("help").flatMap(Cursor::wording);
        int cost = table.optional("cost").flatMap(Cursor::number).orElse(1);
        boolean sensitive = table.optional("sensitive").flatMap(Cursor::flag).orElse(false);
        Optional<Literal> presupposes = table.optional("presupposes").flatMap(FactReader::literal);
        List<Option> options = table.list("options", FactReader::option);
        int maximum = table.optional("maximum").flatMap(Cursor::number).orElse(999);
        if (id.isEmpty() || kind.isEmpty() || label.isEmpty() || question.isEmpty()) {
            return Optional.empty();
        }
        return at.checked(Form.FACT, () -> {
            FactText text = new FactText(
                    label.get(), question.get(), help.orElse(null), cost, sensitive, presupposes.orElse(null));
            return switch (kind.get()) {
                case YES_NO -> new Fact.YesNo(id.get(), text);
                case ONE_OF -> new Fact.OneOf(id.get(), text, options);
                case SEVERAL -> new Fact.Several(id.get(), text, options);
                case DAY -> new Fact.Day(id.get(), text);
                case COUNT -> new Fact.Count(id.get(), text, maximum);
            };
        });
    }

    private static Optional<Literal> literal(Cursor at) {
        Cursor.Table table = at.table(Set.of("fact", "code", "holds"));
        Optional<FactId> fact = table.required("fact").flatMap(c -> c.code(Form.FACT_NAME, FactId::new));
        String code = table.optional("code").flatMap(Cursor::text).orElse("");
        boolean holds = table.optional("holds").flatMap(Cursor::flag).orElse(true);
        return fact.map(id -> new Literal(id, code, holds));
    }

    private static Optional<Option> option(Cursor at) {
        Cursor.Table table = at.table(Set.of("code", "label"));
        Optional<String> code = table.required("code").flatMap(Cursor::text);
        Optional<Wording> label = table.required("label").flatMap(Cursor::wording);
        return code.flatMap(said -> label.flatMap(words -> at.checked(Form.CODE, () -> new Option(said, words))));
    }
}
