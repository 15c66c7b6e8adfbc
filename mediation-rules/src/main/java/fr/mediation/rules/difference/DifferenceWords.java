/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.difference;

import fr.mediation.core.admissibility.GroundId;
import fr.mediation.core.admissibility.VerdictKind;
import fr.mediation.core.wording.Wording;
import fr.mediation.rules.check.Region;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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
        VerdictKind kind = region.given() == Region.Given.AFTER ? region.after() : region.before();
        String fr = switch (region.given()) {
            case BEFORE -> "parmi les demandes jusque-là ";
            case AFTER -> "parmi les demandes désormais ";
            case BOTH -> "parmi les demandes dans les deux versions ";
        };
        String en = switch (region.given()) {
            case BEFORE -> "among requests so far ";
            case AFTER -> "among requests from now on ";
            case BOTH -> "among requests in both versions ";
        };
        if (region.when().isEmpty()) {
            return new Wording(fr + of(kind).fr() + "s : toutes", en + of(kind).en() + ": all");
        }
        return new Wording(
                fr + of(kind).fr() + "s : "
                        + String.join(
                                " ; ",
                                region.when().stream()
                                        .map(term -> term.wording().fr())
                                        .toList()),
                en + of(kind).en() + ": "
                        + String.join(
                                "; ",
                                region.when().stream()
                                        .map(term -> term.wording().en())
                                        .toList()));
    }

    static String grounds(Region region) {
        return signed(region.lost(), "− ")
                + (region.lost().isEmpty() || region.gained().isEmpty() ? "" : ", ")
                + signed(region.gained(), "+ ");
    }

    private static String signed(List<GroundId> grounds, String sign) {
        return String.join(
                ", ", grounds.stream().map(each -> sign + each.value()).toList());
    }
}
