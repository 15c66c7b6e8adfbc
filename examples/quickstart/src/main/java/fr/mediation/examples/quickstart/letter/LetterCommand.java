/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.letter;

import fr.mediation.core.deadline.Deadline;
import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import fr.mediation.examples.quickstart.batch.Batch;
import fr.mediation.examples.quickstart.batch.InputOptions;
import fr.mediation.examples.quickstart.check.CheckRun;
import fr.mediation.examples.quickstart.input.Binder;
import fr.mediation.examples.quickstart.input.Inputs;
import fr.mediation.examples.quickstart.input.Items;
import fr.mediation.examples.quickstart.output.Progress;
import fr.mediation.examples.quickstart.output.Target;
import fr.mediation.examples.quickstart.terminal.ExitCode;
import fr.mediation.examples.quickstart.terminal.Session;
import fr.mediation.examples.quickstart.terminal.UnusableException;
import fr.mediation.examples.quickstart.terminal.Words;
import fr.mediation.rules.check.Verdict;
import fr.mediation.rules.letter.Composition;
import fr.mediation.rules.letter.CourtLimits;
import fr.mediation.rules.letter.LetterComposer;
import fr.mediation.rules.letter.LetterFormat;
import fr.mediation.rules.letter.LetterRenderer;
import fr.mediation.rules.letter.Notice;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Commande {@code letter}: writes the letter that a verdict calls for, as a draft to sign. */
@Command(name = "letter", mixinStandardHelpOptions = true)
public final class LetterCommand implements Callable<Integer> {

    private static final int MOST_HELD = 2;

    private final Session session;

    @Mixin
    private final InputOptions input = new InputOptions();

    @Option(names = "--notice", paramLabel = "NOTICE", descriptionKey = "notice")
    private @Nullable String notice;

    @Option(names = "--id", paramLabel = "REF", descriptionKey = "letter-id")
    private @Nullable String id;

    @Option(names = "--letter-lang", paramLabel = "fr|en", descriptionKey = "letter-lang")
    private @Nullable Language language;

    @Option(names = "--letter-format", paramLabel = "text|html|markdown", descriptionKey = "letter-format")
    private LetterFormat format = LetterFormat.TEXT;

    @Option(names = "--templates", paramLabel = "DIR", descriptionKey = "templates")
    private @Nullable String templates;

    @Option(names = "--regulation", paramLabel = "ID|FICHIER.yaml", descriptionKey = "regulation")
    private String regulation = "isere-2022";

    @Option(names = "--as-of", paramLabel = "AAAA-MM-JJ", descriptionKey = "as-of")
    private @Nullable LocalDate asOf;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private @Nullable String out;

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    /**
     * A command.
     *
     * @param session who runs it
     */
    public LetterCommand(Session session) {
        this.session = session;
    }

    /** A request and what is known of its time limits. */
    private record Examined(Verdict verdict, List<Deadline> deadlines) {

        /** Nothing of a request is printed. */
        @Override
        public String toString() {
            return "Examined[***]";
        }
    }

    @Override
    public Integer call() throws IOException {
        LetterComposer composer = templates == null ? LetterComposer.standard() : TemplateFolder.composer(templates);
        List<Examined> found = new ArrayList<>();
        CheckRun run = new CheckRun(
                session, regulation, asOf == null ? session.terminal().today() : asOf);
        try (Items items = input.open(session)) {
            Batch batch = new Batch(session, new Binder(input.limits()), new Progress(session, input.progress()));
            ExitCode read = run.each(batch, items, (request, verdict, deadlines) -> {
                if (found.size() < MOST_HELD && (id == null || id.equals(request.id()))) {
                    found.add(new Examined(verdict, deadlines));
                }
            });
            if (found.isEmpty() && read != ExitCode.FINE) {
                return read.code();
            }
        }
        return write(composer, one(found)).code();
    }

    private Examined one(List<Examined> found) {
        if (found.isEmpty()) {
            throw new UnusableException(new Wording(
                    "aucune demande de ce nom dans l’entrée (--id)", "no request of that name in the input (--id)"));
        }
        if (found.size() > 1) {
            throw new UnusableException(new Wording(
                    "l’entrée contient plusieurs demandes ; en désigner une seule par --id",
                    "the input holds several requests; name a single one with --id"));
        }
        return found.get(0);
    }

    private ExitCode write(LetterComposer composer, Examined examined) throws IOException {
        Notice wanted = wanted(examined.verdict());
        Composition composition = composer.compose(
                wanted,
                examined.verdict(),
                language == null ? session.language() : language,
                limits(examined.deadlines()));
        if (composition instanceof Composition.NotFitting refused) {
            session.tell(refused.reason());
            session.tell(Words.sentence(
                    "courriers que ce verdict appelle : {0}",
                    "letters that this verdict calls for: {0}", labels(LetterComposer.fitting(examined.verdict()))));
            return ExitCode.SOME_REFUSED;
        }
        Composition.Written written = (Composition.Written) composition;
        written.remarks()
                .forEach(remark -> session.tell(Words.sentence(
                        "à vérifier : {0}",
                        "to check: {1}", remark.wording().fr(), remark.wording().en())));
        Charset charset =
                out == null && format == LetterFormat.TEXT ? session.terminal().charset() : StandardCharsets.UTF_8;
        try (Target target = out == null ? Target.standard(session.terminal()) : Target.file(Inputs.path(out), force)) {
            target.stream()
                    .write(LetterRenderer.render(written.letter(), format).getBytes(charset));
            target.commit();
        }
        return ExitCode.FINE;
    }

    private Notice wanted(Verdict verdict) {
        String asked = notice;
        if (asked == null) {
            throw new UnusableException(Words.sentence(
                    "dire quel courrier (--notice) ; ce verdict appelle : {0}",
                    "say which letter (--notice); this verdict calls for: {0}",
                    labels(LetterComposer.fitting(verdict))));
        }
        for (Notice each : Notice.values()) {
            if (label(each).equalsIgnoreCase(asked.replace('_', '-'))) {
                return each;
            }
        }
        throw new UnusableException(Words.sentence(
                "courrier inconnu ; courriers possibles : {0}",
                "unknown letter; possible letters: {0}", labels(List.of(Notice.values()))));
    }

    private static String labels(List<Notice> notices) {
        return notices.stream().map(LetterCommand::label).collect(Collectors.joining(", "));
    }

    private static String label(Notice notice) {
        return notice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The limit to go to court, unless a court is already seized of the dispute. */
    private static CourtLimits limits(List<Deadline> deadlines) {
        return deadlines.stream()
                .filter(limit -> limit.family() == Deadline.Family.COURT_ACTION)
                .filter(limit -> limit.state() != Deadline.State.MET)
                .findFirst()
                .map(CourtLimits::of)
                .orElse(CourtLimits.UNKNOWN);
    }
}
