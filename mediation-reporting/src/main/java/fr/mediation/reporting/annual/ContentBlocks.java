/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.annual;

import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.content.ExternalFigure;
import fr.mediation.reporting.content.GlossaryEntry;
import fr.mediation.reporting.content.Recommendation;
import fr.mediation.reporting.content.ReportContent;
import fr.mediation.reporting.content.ReportEvent;
import fr.mediation.reporting.content.Transmission;
import fr.mediation.reporting.figure.Numbers;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes blocks of what the service gives. */
final class ContentBlocks {

    private static final Wording TO_SEND = new Wording("à transmettre", "to be sent");
    private static final Wording NONE = new Wording("–", "–");

    private final ReportContent content;
    private final int year;
    private final LocalDate extractedOn;

    ContentBlocks(ReportContent content, int year, LocalDate extractedOn) {
        this.content = content;
        this.year = year;
        this.extractedOn = extractedOn;
    }

    /** The blocks of one place: none when it is empty and may be left out. */
    List<ActivityReport.Block> of(Outline.Content place) {
        List<ActivityReport.Block> blocks = new ArrayList<>();
        List<Piece> pieces = pieces(place);
        if (!pieces.isEmpty()) {
            blocks.add(new ActivityReport.Content(place.slot().id(), place.title(), pieces, true));
        } else if (place.whenEmpty() == Outline.WhenEmpty.TO_BE_WRITTEN) {
            blocks.add(new ActivityReport.Content(
                    place.slot().id(),
                    place.title(),
                    List.of(new Piece.Prose(Optional.empty(), StandardTexts.TO_BE_WRITTEN)),
                    false));
        }
        if (place.slot() == ContentSlot.RECOMMENDATIONS) {
            List<Recommendation> all = issued();
            for (int i = 0; i < all.size(); i++) {
                RecommendationPieces one = new RecommendationPieces(all.get(i), year);
                blocks.add(new ActivityReport.Content(
                        place.slot().id() + "-" + (i + 1),
                        same(all.get(i).title()),
                        one.pieces(place.slot().id() + "-" + (i + 1)),
                        true));
            }
        }
        return blocks;
    }

    private List<Recommendation> issued() {
        return content.recommendations().stream()
                .filter(r -> !r.issuedOn().isAfter(extractedOn))
                .toList();
    }

    private List<Piece> pieces(Outline.Content place) {
        boolean asked = place.whenEmpty() == Outline.WhenEmpty.TO_BE_WRITTEN;
        return switch (place.slot()) {
            case FOREWORD -> prose(content.foreword());
            case OUTLOOK -> prose(content.outlook());
            case CONCLUSION -> prose(content.conclusion());
            case PROCESS ->
                List.of(new Piece.Items(
                        content.process().isEmpty()
                                ? StandardTexts.PROCESS
                                : content.process().stream()
                                        .map(ContentBlocks::same)
                                        .toList()));
            case EVENTS -> events();
            case EXAMPLES ->
                content.examples().stream()
                        .map(e -> (Piece) new Piece.Prose(Optional.of(same(e.title())), same(e.text())))
                        .toList();
            case RECOMMENDATIONS -> recommendations();
            case PERMANENCES -> ServiceFigures.permanences(content.permanences(), place);
            case GOVERNANCE -> ServiceFigures.governance(content.governance(), place);
            case REFERENCES -> references(place);
            case NETWORK -> ServiceFigures.splits(content.splits());
            case TRANSMISSION -> content.transmissions().isEmpty() && !asked ? List.of() : transmissions(place);
            case GLOSSARY -> glossary(place);
        };
    }

    private static List<Piece> prose(@Nullable String text) {
        return text == null || text.isBlank() ? List.of() : List.of(new Piece.Prose(Optional.empty(), same(text)));
    }

    private List<Piece> events() {
        if (content.events().isEmpty()) {
            return List.of();
        }
        List<List<Wording>> rows = content.events().stream()
                .sorted(Comparator.comparing(ReportEvent::on))
                .map(e -> List.of(
                        e.date(),
                        e.kind().label(),
                        same(e.what()),
                        e.parties().isEmpty() ? NONE : same(String.join(", ", e.parties()))))
                .toList();
        return List.of(new Piece.Texts(new AttachedTable(
                "attached-events",
                ContentSlot.EVENTS.title(),
                List.of(
                        new Wording("Date", "Date"),
                        new Wording("Nature", "Kind"),
                        new Wording("Événement", "Event"),
                        new Wording("Participants", "Parties")),
                rows)));
    }

    private List<Piece> recommendations() {
        if (issued().isEmpty()) {
            return List.of();
        }
        List<List<Wording>> rows = issued().stream()
                .map(r -> List.of(
                        same(r.title()),
                        same(Integer.toString(r.issuedOn().getYear())),
                        same(r.pilot()),
                        r.stateOn(extractedOn).map(Recommendation.State::label).orElse(NONE),
                        new Wording(r.done() + " sur " + r.planned(), r.done() + " of " + r.planned())))
                .toList();
        return List.of(
                new Piece.Texts(new AttachedTable(
                        "attached-recommendations",
                        new Wording("Suivi des préconisations", "Follow-up of recommendations"),
                        List.of(
                                new Wording("Préconisation", "Recommendation"),
                                new Wording("Année", "Year"),
                                new Wording("Pilote", "Led by"),
                                new Wording("État", "State"),
                                new Wording("Actions réalisées", "Actions done")),
                        rows)),
                ServiceFigures.states(issued(), extractedOn));
    }

    private List<Piece> references(Outline.Content place) {
        if (content.references().isEmpty()) {
            return List.of();
        }
        List<List<Wording>> rows =
                content.references().stream().map(ContentBlocks::reference).toList();
        return List.of(new Piece.Texts(new AttachedTable(
                "attached-references",
                place.title(),
                List.of(
                        new Wording("Indicateur", "Figure"),
                        new Wording("Valeur", "Value"),
                        new Wording("Source", "Source"),
                        new Wording("Date", "Date")),
                rows)));
    }

    private static List<Wording> reference(ExternalFigure figure) {
        return List.of(
                figure.label(),
                new Wording(Numbers.whole(figure.value(), Language.FR), Numbers.whole(figure.value(), Language.EN)),
                same(figure.source()),
                day(figure.asOf()));
    }

    /** Those the law names are there even when nothing was sent, so that what is left to do is seen. */
    private List<Piece> transmissions(Outline.Content place) {
        List<Transmission> all = new ArrayList<>(content.transmissions());
        Transmission.Recipient.REQUIRED.stream()
                .filter(r -> all.stream().noneMatch(t -> t.recipient() == r))
                .forEach(r -> all.add(new Transmission(r, null, null, null, null)));
        List<List<Wording>> rows = all.stream()
                .sorted(Comparator.comparing(Transmission::recipient))
                .map(t -> List.of(
                        recipient(t), orElse(t.sentOn(), TO_SEND), orElse(t.votedOn(), NONE), text(t.reference())))
                .toList();
        return List.of(new Piece.Texts(new AttachedTable(
                "attached-transmissions",
                place.title(),
                List.of(
                        new Wording("Destinataire", "Recipient"),
                        new Wording("Transmis le", "Sent on"),
                        new Wording("Voté ou présenté le", "Voted or presented on"),
                        new Wording("Acte", "Act")),
                rows)));
    }

    private static Wording recipient(Transmission transmission) {
        String name = transmission.name();
        return name == null || name.isBlank() ? transmission.recipient().label() : same(name);
    }

    private static Wording orElse(@Nullable LocalDate day, Wording without) {
        return day == null ? without : day(day);
    }

    private static Wording text(@Nullable String text) {
        return text == null || text.isBlank() ? NONE : same(text);
    }

    /** The authority's own meaning of a word comes before the usual one. */
    private List<Piece> glossary(Outline.Content place) {
        Map<String, GlossaryEntry> entries = new LinkedHashMap<>();
        Stream.concat(content.glossary().stream(), StandardTexts.GLOSSARY.stream())
                .forEach(e -> entries.putIfAbsent(e.term().fr(), e));
        Collator order = Collator.getInstance(Locale.FRENCH);
        List<List<Wording>> rows = entries.values().stream()
                .sorted((a, b) -> order.compare(a.term().fr(), b.term().fr()))
                .map(e -> List.of(e.term(), e.meaning()))
                .toList();
        return List.of(new Piece.Texts(new AttachedTable(
                "attached-glossary",
                place.title(),
                List.of(new Wording("Terme", "Term"), new Wording("Sens", "Meaning")),
                rows)));
    }

    static Wording day(LocalDate day) {
        return new Wording(Numbers.day(day, Language.FR), Numbers.day(day, Language.EN));
    }

    static Wording same(String text) {
        return new Wording(text, text);
    }
}
