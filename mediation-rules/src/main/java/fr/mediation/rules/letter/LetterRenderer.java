/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.letter;

import fr.mediation.core.wording.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Mise en forme d'un courrier: a letter as plain text, as HTML or as Markdown, the host's personal values filled in.
 *
 * <p>Stateless and thread safe. Nothing of the values is kept.
 */
public final class LetterRenderer {

    private LetterRenderer() {}

    /**
     * Renders a letter with its places left visible.
     *
     * @param letter the letter
     * @param format what to render it to
     * @return the text
     */
    public static String render(Letter letter, LetterFormat format) {
        return render(letter, format, PersonalValues.NONE);
    }

    /**
     * Renders a letter for its recipient.
     *
     * @param letter the letter
     * @param format what to render it to
     * @param values the host's personal values; a place without value stays visible
     * @return the text, in which every value is escaped as its format needs
     */
    public static String render(Letter letter, LetterFormat format, PersonalValues values) {
        Page page = new Page(letter, values);
        Map<String, Object> model = new HashMap<>();
        model.put("lang", letter.language().name().toLowerCase(Locale.ROOT));
        model.put("subjectLabel", letter.language() == Language.FR ? "Objet\u00A0:" : "Subject:");
        model.put("to", page.lines(letter.recipient()));
        model.put("references", page.lines(letter.references()));
        model.put("subject", page.text(letter.subject()));
        model.put("salutation", page.text(letter.salutation()));
        model.put("body", letter.body().stream().map(page::block).toList());
        model.put("closing", page.text(letter.closing()));
        model.put("signature", page.lines(letter.signature()));
        return Layouts.of(format).execute(model).strip().replaceAll("\n{3,}", "\n\n") + "\n";
    }

    private record Page(Letter letter, PersonalValues values) {

        String text(Line line) {
            return raw(line).replaceAll("\\s*\\R\\s*", " ");
        }

        /** Only the lines of the frame may break: an address has several. */
        List<Map<String, Object>> lines(List<Line> lines) {
            List<Map<String, Object>> all = new ArrayList<>();
            for (Line line : lines) {
                raw(line)
                        .lines()
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .forEach(each -> all.add(Map.of("text", each)));
            }
            return all;
        }

        Map<String, Object> block(Block block) {
            return block.<Map<String, Object>>fold(
                    heading -> Map.of("heading", text(heading)),
                    paragraph -> Map.of("paragraph", text(paragraph)),
                    items -> Map.of(
                            "list",
                            Map.of(
                                    "items",
                                    items.stream()
                                            .map(item -> Map.of("text", text(item)))
                                            .toList())));
        }

        private String raw(Line line) {
            return Marks.clean(line.text(letter.language(), values));
        }
    }
}
