/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.difference;

import fr.mediation.core.admissibility.Ground;
import fr.mediation.core.admissibility.GroundId;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import fr.mediation.core.wording.WrittenDate;
import fr.mediation.core.wording.WrittenPeriod;
import fr.mediation.rules.check.Region;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words that both renderings of a difference share. */
final class DifferenceWords {

    static final Wording TITLE = new Wording("Différence de deux règlements", "Difference of two règlements");
    static final Wording NOTHING = new Wording("Rien ne change.", "Nothing changes.");
    static final Wording REGIONS = new Wording("Demandes traitées autrement", "Requests answered otherwise");
    static final Wording RULES = new Wording("Règles modifiées", "Rules that changed");
    static final Wording PERIODS = new Wording("Délais modifiés", "Periods that changed");
    static final Wording PRACTICE = new Wording(
            "Ce que le règlement imprime hors recevabilité a changé (effet sur les délais, mandat, délais propres).",
            "What the règlement prints beside admissibility changed (effect on time limits, mandate, periods).");
    static final Wording WITNESS = new Wording("Cas témoin", "Witness");
    static final Wording WITNESSES = new Wording("Cas témoins", "Witnesses");
    static final Wording SHARE = new Wording("Part", "Share");
    static final Wording CHANGE = new Wording("Changement", "Change");
    static final Wording WHEN = new Wording("Quand", "When");
    static final Wording GROUNDS = new Wording("Motifs", "Grounds");
    static final Wording COUNT = new Wording("Nombre", "Count");
    static final Wording FILES = new Wording("Dossiers", "Cases");
    static final Wording DAYS = new Wording("Premier jour de recevabilité déplacé", "First admissible day moved");
    static final Wording REFUSED = new Wording("Faits incohérents, non comparés", "Inconsistent facts, not compared");
    static final Wording AID = new Wording(
            "Aide à la lecture, non opposable ; les parts valent sous les fréquences déclarées.",
            "An aid to reading, without legal force; shares hold under the declared frequencies.");

    static final Wording ESTIMATED = new Wording(
            "Règles trop mêlées pour compter toutes les demandes possibles : les parts sont estimées par tirages.",
            "Rules too intricate to count every possible request: shares are estimated from draws.");
    private static final Wording PARTIAL = new Wording(
            "Liste incomplète : d'autres demandes peuvent être traitées autrement. Changements concernés",
            "Incomplete list: other requests may be answered otherwise. Changes concerned");

    private static final String NONE = "–";
    private static final Wording ABOUT = new Wording("environ ", "about ");
    private static final Wording PROBABLY = new Wording("sans doute ", "probably ");
    private static final Wording DAY = new Wording(" jour", " day");
    private static final Wording DAYS_MOVED = new Wording(" jours", " days");

    private static final Map<VerdictKind, Wording> VERDICTS = new EnumMap<>(Map.of(
            VerdictKind.ADMISSIBLE, new Wording("recevable", "admissible"),
            VerdictKind.INADMISSIBLE, new Wording("irrecevable", "inadmissible"),
            VerdictKind.PREMATURE, new Wording("prématurée", "premature"),
            VerdictKind.UNDECIDED, new Wording("non tranchée", "undecided")));

    private static final Map<RuleChange.Aspect, Wording> ASPECTS = new EnumMap<>(Map.of(
            RuleChange.Aspect.ADDED, new Wording("règle ajoutée", "rule added"),
            RuleChange.Aspect.REMOVED, new Wording("règle supprimée", "rule removed"),
            RuleChange.Aspect.EFFECT, new Wording("effet", "effect"),
            RuleChange.Aspect.CURE, new Wording("régularisation", "cure"),
            RuleChange.Aspect.ARTICLES, new Wording("articles cités", "articles cited"),
            RuleChange.Aspect.WORDING, new Wording("rédaction", "wording"),
            RuleChange.Aspect.SOURCE, new Wording("nature du texte", "kind of text"),
            RuleChange.Aspect.REORIENTATION, new Wording("réorientation", "re-orientation")));

    private static final Map<ParameterChange.Aspect, Wording> PERIOD_ASPECTS = new EnumMap<>(Map.of(
            ParameterChange.Aspect.PERIOD, new Wording("durée", "length"),
            ParameterChange.Aspect.ARTICLES, new Wording("articles cités", "articles cited"),
            ParameterChange.Aspect.WORDING, new Wording("libellé", "name")));

    private DifferenceWords() {}

    static Wording of(VerdictKind kind) {
        return VERDICTS.getOrDefault(kind, NOTHING);
    }

    static Wording of(RuleChange.Aspect aspect) {
        return ASPECTS.getOrDefault(aspect, NOTHING);
    }

    static Wording of(ParameterChange.Aspect aspect) {
        return PERIOD_ASPECTS.getOrDefault(aspect, NOTHING);
    }

    static Wording change(VerdictKind before, VerdictKind after) {
        Wording from = of(before);
        Wording to = of(after);
        return before == after
                ? new Wording(from.fr() + ", autres motifs", from.en() + ", other grounds")
                : new Wording(from.fr() + " → " + to.fr(), from.en() + " → " + to.en());
    }

    /** Among which requests a region chooses, then its terms. */
    static Wording when(Region region) {
        Wording among = among(region);
        if (region.when().isEmpty()) {
            return new Wording(among.fr() + "\u00a0: toutes", among.en() + ": all");
        }
        return new Wording(
                among.fr() + "\u00a0: "
                        + region.when().stream()
                                .map(term -> term.wording().fr())
                                .collect(Collectors.joining(" ; ")),
                among.en() + ": "
                        + region.when().stream()
                                .map(term -> term.wording().en())
                                .collect(Collectors.joining("; ")));
    }

    private static Wording among(Region region) {
        Wording kind = of(region.given() == Region.Given.AFTER ? region.after() : region.before());
        return switch (region.given()) {
            case BEFORE ->
                new Wording("parmi les demandes jusque-là " + kind.fr() + "s", "among requests so far " + kind.en());
            case AFTER ->
                new Wording(
                        "parmi les demandes désormais " + kind.fr() + "s", "among requests from now on " + kind.en());
            case BOTH ->
                new Wording(
                        "parmi les demandes " + kind.fr() + "s dans les deux versions",
                        "among requests " + kind.en() + " in both versions");
        };
    }

    /** What comes after a name; French leaves a space before it. */
    static String colon(Language language) {
        return language == Language.FR ? "\u00a0: " : ": ";
    }

    /** A ground in words, with the code by which a règlement knows it. */
    static String ground(Wording words, GroundId ground, Language language) {
        String text = words.in(language).strip();
        String plain = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        return plain + " (" + ground.value() + ")";
    }

    static String ground(RuleChange change, Language language) {
        Ground ground = change.after().or(change::before).orElseThrow();
        return ground(ground.wording(), change.ground(), language);
    }

    /** The grounds a region loses and gains; those of rules that changed, as no other ground can come or go. */
    static String grounds(Region region, List<RuleChange> rules, Language language) {
        return Stream.concat(
                        region.lost().stream().map(ground -> "− " + name(ground, rules, language)),
                        region.gained().stream().map(ground -> "+ " + name(ground, rules, language)))
                .collect(Collectors.joining(", "));
    }

    private static String name(GroundId ground, List<RuleChange> rules, Language language) {
        return rules.stream()
                .filter(rule -> rule.ground().equals(ground))
                .findFirst()
                .map(rule -> ground(rule, language))
                .orElse(ground.value());
    }

    /** A period that changed: from what to what. */
    static String period(ParameterChange change, Language language) {
        return change.parameter().value() + colon(language) + length(change.was(), language) + " → "
                + length(change.becomes(), language) + " ("
                + joined(change.aspects().stream().map(DifferenceWords::of).toList(), language) + ")";
    }

    private static String length(@Nullable String period, Language language) {
        return period == null ? NONE : WrittenPeriod.of(Period.parse(period)).in(language);
    }

    /** A first day that moved: from which to which, and by how much. */
    static String day(CorpusDifference.DayShift shift, Language language) {
        Long days = shift.days();
        String moved = days == null
                ? ""
                : " (" + (days > 0 ? "+" : "") + days + (Math.abs(days) == 1 ? DAY : DAYS_MOVED).in(language) + ")";
        return shift.id() + colon(language) + day(shift.from(), language) + " → " + day(shift.to(), language) + moved;
    }

    private static String day(@Nullable LocalDate day, Language language) {
        return day == null ? NONE : WrittenDate.of(day).in(language);
    }

    /** What changed in a rule. */
    static String aspects(RuleChange change, Language language) {
        return joined(change.aspects().stream().map(DifferenceWords::of).toList(), language);
    }

    private static String joined(List<Wording> words, Language language) {
        return words.stream().map(word -> word.in(language)).collect(Collectors.joining(", "));
    }

    static String witness(Region region, Language language) {
        return region.witness().sheet().states().keySet().stream()
                .map(id -> region.witness().said(id).in(language))
                .collect(Collectors.joining(language == Language.FR ? " ; " : "; "));
    }

    /** The share of a region; one that is estimated says so. */
    static String share(Region region, Language language) {
        String percent = percent(region.share(), language);
        if (!region.estimated()) {
            return percent;
        }
        return (percent.startsWith("<") ? PROBABLY : ABOUT).in(language) + percent;
    }

    /** Which changes are not wholly told; empty when all are. */
    static String partial(RegulationDifference difference, Language language) {
        String changes = difference.transitions().stream()
                .filter(Transition::partial)
                .map(each -> change(each.before(), each.after()).in(language))
                .collect(Collectors.joining(language == Language.FR ? " ; " : "; "));
        return changes.isEmpty() ? "" : PARTIAL.in(language) + colon(language) + changes + ".";
    }

    static String percent(double share, Language language) {
        DecimalFormat format = new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(language.locale()));
        String number = share > 0 && share < 0.00005 ? "< " + format.format(0.01) : format.format(share * 100);
        return number + (language == Language.FR ? "\u00a0%" : "%");
    }
}
