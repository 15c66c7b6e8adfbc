/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.letter;

import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import fr.mediation.examples.quickstart.input.Inputs;
import fr.mediation.examples.quickstart.terminal.UnusableException;
import fr.mediation.examples.quickstart.terminal.Words;
import fr.mediation.rules.letter.LetterComposer;
import fr.mediation.rules.letter.LetterTemplates;
import fr.mediation.rules.letter.Notice;
import fr.mediation.rules.letter.TemplateFault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Dossier de modèles: a host's own letters, one file a letter and a language; what it does not have stays as shipped. */
final class TemplateFolder implements LetterTemplates {

    private static final long LARGEST = 1 << 18;
    private static final String TIME_LIMITS = "time_limits";
    private static final String ENDING = ".mustache";

    private final Map<String, String> texts;

    private TemplateFolder(Map<String, String> texts) {
        this.texts = texts;
    }

    static LetterComposer composer(String folder) {
        return LetterComposer.with(new TemplateFolder(read(Inputs.path(folder))))
                .fold(composer -> composer, faults -> {
                    throw new UnusableException(new Wording(
                            "modèles refusés" + told(faults, Language.FR),
                            "templates refused" + told(faults, Language.EN)));
                });
    }

    @Override
    public Optional<String> letter(Notice notice, Language language) {
        return Optional.ofNullable(texts.get(file(notice.name().toLowerCase(Locale.ROOT), language)));
    }

    @Override
    public Optional<String> timeLimits(Language language) {
        return Optional.ofNullable(texts.get(file(TIME_LIMITS, language)));
    }

    private static Map<String, String> read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UnusableException(
                    Words.sentence("--templates attend un dossier", "--templates expects a folder"));
        }
        List<String> expected = expected();
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                if (!name.endsWith(ENDING)) {
                    continue;
                }
                if (!expected.contains(name)) {
                    throw new UnusableException(Words.sentence(
                            "{0} n’est pas un modèle connu ; noms possibles : {1}",
                            "{0} is no known template; possible names: {1}", name, String.join(", ", expected)));
                }
                if (Files.size(file) > LARGEST) {
                    throw new UnusableException(
                            Words.sentence("{0} est trop long pour un modèle", "{0} is too long for a template", name));
                }
                texts.put(name, Files.readString(file, StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UnusableException(new Wording(
                    "un modèle est illisible : interdit, ou pas en UTF-8",
                    "a template cannot be read: forbidden, or not in UTF-8"));
        }
        if (texts.isEmpty()) {
            throw new UnusableException(Words.sentence(
                    "ce dossier n’a aucun modèle ; noms possibles : {0}",
                    "this folder has no template; possible names: {0}", String.join(", ", expected)));
        }
        return texts;
    }

    private static List<String> expected() {
        List<String> names = new ArrayList<>();
        for (Language language : Language.values()) {
            for (Notice notice : Notice.values()) {
                names.add(file(notice.name().toLowerCase(Locale.ROOT), language));
            }
            names.add(file(TIME_LIMITS, language));
        }
        return names;
    }

    private static String file(String name, Language language) {
        return name + "_" + language.name().toLowerCase(Locale.ROOT) + ENDING;
    }

    private static String told(List<TemplateFault> faults, Language language) {
        StringBuilder text = new StringBuilder();
        for (TemplateFault fault : faults) {
            text.append(System.lineSeparator())
                    .append("  ")
                    .append(file(fault.template().toLowerCase(Locale.ROOT), fault.language()))
                    .append(':')
                    .append(fault.line())
                    .append(' ')
                    .append(fault.wording().in(language))
                    .append(" [")
                    .append(fault.code())
                    .append(']');
        }
        return text.toString();
    }
}
