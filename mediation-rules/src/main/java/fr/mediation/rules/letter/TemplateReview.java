/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.letter;

import com.samskivert.mustache.MustacheException;
import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Everything that is wrong with one template, before it is ever filled in. Tags are read here and not by the engine, which
 * tells neither where a tag stands nor where a section ends.
 */
final class TemplateReview {

    private static final Pattern DIRECTIVE = Pattern.compile("^[ \\t]*:([^\\s:]*)", Pattern.MULTILINE);
    private static final Pattern TAG = Pattern.compile("\\{\\{(\\{)?([#^/&>!<$=]?)\\s*([^{}]*?)\\s*}}(})?");

    private record Section(String name, List<Slot> slots, int line) {}

    private final String template;
    private final Language language;
    private final String text;
    private final List<TemplateFault> faults = new ArrayList<>();
    private final Set<String> named = new HashSet<>();
    private final Deque<Section> sections = new ArrayDeque<>();

    private TemplateReview(String template, Language language, String text) {
        this.template = template;
        this.language = language;
        this.text = text;
    }

    static List<TemplateFault> letter(Notice notice, Language language, String text) {
        TemplateReview review = new TemplateReview(notice.name(), language, text);
        review.frame(LineMarkup.WORDS);
        review.tags(Slot.of(notice), true);
        for (String required : Slot.required(notice)) {
            if (!review.named.contains(required)) {
                review.add(
                        0,
                        TemplateFault.Code.MISSING_PLACEHOLDER,
                        "Ce courrier doit dire {{" + required + "}} : l'ajouter au modèle.",
                        "This letter has to say {{" + required + "}}: add it to the template.");
            }
        }
        return review.faults;
    }

    static List<TemplateFault> timeLimits(Language language, String text) {
        TemplateReview review = new TemplateReview(TemplateFault.TIME_LIMITS, language, text);
        review.frame(List.of());
        review.tags(Slot.everywhere(), false);
        return review.faults;
    }

    private void frame(List<String> words) {
        List<String> seen = new ArrayList<>();
        Matcher directives = DIRECTIVE.matcher(text);
        while (directives.find()) {
            String name = directives.group(1);
            seen.add(name);
            if (!words.contains(name)) {
                add(
                        lineAt(directives.start(1)),
                        TemplateFault.Code.UNKNOWN_LINE,
                        "Après deux-points en début de ligne, mots admis ici : " + words + ".",
                        "After a colon at the start of a line, the words accepted here are: " + words + ".");
            }
        }
        for (String single : LineMarkup.ONCE) {
            if (!words.isEmpty() && seen.stream().filter(single::equals).count() != 1) {
                add(
                        0,
                        TemplateFault.Code.WRONG_FRAME,
                        "La ligne « :" + single + " » figure une fois et une seule.",
                        "The line \":" + single + "\" stands once and only once.");
            }
        }
    }

    private void tags(List<Slot> slots, boolean mayInclude) {
        int read = 0;
        Matcher tags = TAG.matcher(text);
        while (tags.find()) {
            loose(read, tags.start());
            read = tags.end();
            tag(tags, slots, mayInclude, lineAt(tags.start()));
        }
        loose(read, text.length());
        sections.forEach(open -> malformed(open.line()));
        if (faults.isEmpty() && !compiles()) {
            malformed(0);
        }
    }

    /** Braces outside of any tag. */
    private void loose(int from, int to) {
        int at = text.substring(from, to).indexOf("{{");
        if (at >= 0) {
            malformed(lineAt(from + at));
        }
    }

    private void tag(Matcher tag, List<Slot> slots, boolean mayInclude, int line) {
        String kind = tag.group(2);
        String name = tag.group(3);
        boolean tripled = tag.group(1) != null;
        if (kind.equals("!")) {
            return;
        }
        if (name.isEmpty() || kind.equals("=") || tripled != (tag.group(4) != null) || (tripled && !kind.isEmpty())) {
            malformed(line);
        } else if (kind.equals("/")) {
            close(name, line);
        } else if (kind.equals(">") || kind.equals("<") || kind.equals("$")) {
            include(kind, name, mayInclude, line);
        } else {
            find(name, slots).ifPresentOrElse(slot -> use(slot, kind, line), () -> {
                unknown(name, slots, line);
                if (kind.equals("#") || kind.equals("^")) {
                    sections.push(new Section(name, List.of(), line));
                }
            });
        }
    }

    private void use(Slot slot, String kind, int line) {
        String name = slot.name();
        named.add(name);
        if (kind.equals("#") || kind.equals("^")) {
            sections.push(new Section(name, kind.equals("#") ? slot.inner() : List.of(), line));
        } else if (slot.kind() != Slot.Kind.TEXT) {
            add(
                    line,
                    TemplateFault.Code.NOT_A_TEXT,
                    "{{" + name + "}} désigne une partie : écrire {{#" + name + "}} … {{/" + name + "}}.",
                    "{{" + name + "}} stands for a part: write {{#" + name + "}} … {{/" + name + "}}.");
        }
    }

    private void close(String name, int line) {
        if (sections.isEmpty() || !sections.peek().name().equals(name)) {
            malformed(line);
        } else {
            sections.pop();
        }
    }

    private void include(String kind, String name, boolean mayInclude, int line) {
        if (mayInclude && kind.equals(">") && name.equals(Engine.TIME_LIMITS)) {
            named.add(name);
        } else {
            add(
                    line,
                    TemplateFault.Code.UNKNOWN_PART,
                    "La seule partie à inclure, dans un courrier, est {{>timeLimits}}.",
                    "The only part to include, in a letter, is {{>timeLimits}}.");
        }
    }

    private Optional<Slot> find(String name, List<Slot> slots) {
        for (Section section : sections) {
            Optional<Slot> slot = Slot.find(section.slots(), name);
            if (slot.isPresent()) {
                return slot;
            }
        }
        return Slot.find(slots, name);
    }

    private void unknown(String name, List<Slot> slots, int line) {
        List<String> known = new ArrayList<>();
        sections.forEach(section -> section.slots().forEach(slot -> known.add(slot.name())));
        slots.forEach(slot -> known.add(slot.name()));
        add(
                line,
                TemplateFault.Code.UNKNOWN_PLACEHOLDER,
                "{{" + name + "}} n'existe pas à cet endroit ; existent ici : " + known + ".",
                "{{" + name + "}} does not exist here; these do: " + known + ".");
    }

    private boolean compiles() {
        try {
            Engine.letter(text, "");
            return true;
        } catch (MustacheException refused) {
            return false;
        }
    }

    private void malformed(int line) {
        add(
                line,
                TemplateFault.Code.MALFORMED,
                "Balise mal formée, ou section ouverte et fermée de travers : vérifier les accolades.",
                "A tag is malformed, or a section is opened and closed wrongly: check the braces.");
    }

    private void add(int line, TemplateFault.Code code, String fr, String en) {
        faults.add(new TemplateFault(template, language, line, code, new Wording(fr, en)));
    }

    private int lineAt(int offset) {
        return 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }
}
