/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.calendar;

import fr.mediation.core.calendar.HolidayRule.EveryYear;
import fr.mediation.core.calendar.HolidayRule.FromEaster;
import fr.mediation.core.calendar.HolidayRule.Standing;
import fr.mediation.core.law.LegalReference;
import fr.mediation.core.law.Validity;
import fr.mediation.core.wording.Wording;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/**
 * The holidays the statute itself lists, in the order of its articles, with the years in which each was one.
 *
 * <p>Read in copies of the code du travail: L. 3133-1 and L. 3134-13 (2020), L. 3422-2 (legifrance.gouv.fr, 21 May 2019).
 * Known from secondary sources that quote them, not read in the original: the texts on 8 May from 1946 to 1981, the decrees
 * of 1983 and 2012, the laws of 1886, 1922, 1947 and 1948. Days before 1947 that were holidays for one year or under a
 * repealed regime are left out: a day wrongly counted would make a time limit end too late.
 */
final class StatutoryHolidays {

    private static final String CODE = "Code du travail";
    private static final LegalReference NATIONAL = LegalReference.of(CODE, "art. L. 3133-1");
    private static final LegalReference LOCAL_LAW = LegalReference.of(CODE, "art. L. 3134-13");
    private static final LegalReference OVERSEAS = new LegalReference(
            CODE,
            "art. L. 3422-2",
            Validity.ALWAYS,
            "legifrance.gouv.fr, version du 21 mai 2019 ; avant 2016, décret n° 83-1003 du 23 novembre 1983");

    private static final Wording ABOLITION =
            new Wording("Commémoration de l'abolition de l'esclavage", "Commemoration of the abolition of slavery");

    /** Publication of the decree of 23 November 1983. */
    private static final LocalDate DECREE_OF_1983 = LocalDate.of(1983, 11, 24);

    /** Publication of the decree n° 2012-553, which gave Saint-Barthélemy and Saint-Martin their own day. */
    private static final LocalDate DECREE_OF_2012 = LocalDate.of(2012, 4, 25);

    /** Saint-Barthélemy and Saint-Martin left Guadeloupe. */
    private static final LocalDate NEW_COLLECTIVITIES = LocalDate.of(2007, 7, 15);

    private static final LocalDate FIRST_28_MAY = LocalDate.of(2018, 1, 1);

    /** The eleven national days. */
    static final List<HolidayRule> EVERYWHERE = List.of(
            fixed(1, 1, Validity.ALWAYS, "Jour de l'an", "New Year's Day"),
            movable(1, "Lundi de Pâques", "Easter Monday"),
            fixed(5, 1, Validity.since(LocalDate.of(1947, 4, 30)), "Fête du Travail", "Labour Day")
                    .citing("lois des 30 avril 1947 et 29 avril 1948"),
            victory(Validity.since(LocalDate.of(1981, 10, 3)), "loi n° 81-893 du 2 octobre 1981"),
            victory(
                    new Validity(LocalDate.of(1953, 3, 21), LocalDate.of(1959, 4, 12)),
                    "loi n° 53-225 du 20 mars 1953, décret n° 59-533 du 11 avril 1959"),
            victory(
                    new Validity(LocalDate.of(1965, 5, 8), LocalDate.of(1965, 5, 9)),
                    "décret du 1er avril 1965, vingtième anniversaire"),
            movable(39, "Ascension", "Ascension Day"),
            movable(50, "Lundi de Pentecôte", "Whit Monday"),
            fixed(7, 14, Validity.ALWAYS, "Fête nationale", "National Day"),
            fixed(8, 15, Validity.ALWAYS, "Assomption", "Assumption Day"),
            fixed(11, 1, Validity.ALWAYS, "Toussaint", "All Saints' Day"),
            fixed(11, 11, Validity.since(LocalDate.of(1922, 10, 24)), "Armistice de 1918", "Armistice Day")
                    .citing("loi du 24 octobre 1922"),
            fixed(12, 25, Validity.ALWAYS, "Noël", "Christmas Day"));

    /** Good Friday where the commune is not known: possible, not counted. */
    static final HolidayRule GOOD_FRIDAY = new HolidayRule(
            new FromEaster(-2),
            Validity.ALWAYS,
            new Wording("Vendredi saint", "Good Friday"),
            LOCAL_LAW,
            Standing.UNSETTLED_NOT_COUNTED);

    private StatutoryHolidays() {}

    /** What a zone adds to the national days. */
    static List<HolidayRule> addedIn(HolidayZone zone) {
        return switch (zone) {
            case METROPOLE, SAINT_PIERRE_ET_MIQUELON, SUPPLIED_BY_HOST -> List.of();
            case ALSACE_MOSELLE ->
                List.of(
                        GOOD_FRIDAY,
                        new HolidayRule(
                                new EveryYear(MonthDay.of(12, 26)),
                                Validity.ALWAYS,
                                new Wording("Saint-Étienne", "Saint Stephen's Day"),
                                LOCAL_LAW,
                                Standing.SETTLED));
            case GUADELOUPE -> List.of(abolition(5, 27, Validity.since(DECREE_OF_1983)), schoelcher());
            case MARTINIQUE -> List.of(abolition(5, 22, Validity.since(DECREE_OF_1983)), schoelcher());
            case GUYANE -> List.of(abolition(6, 10, Validity.since(DECREE_OF_1983)));
            case LA_REUNION -> List.of(abolition(12, 20, Validity.since(DECREE_OF_1983)));
            case MAYOTTE -> List.of(abolition(4, 27, Validity.since(DECREE_OF_1983)));
            case SAINT_BARTHELEMY ->
                List.of(
                        abolition(10, 9, Validity.since(DECREE_OF_2012)),
                        abolition(10, 9, Validity.before(DECREE_OF_2012))
                                .citing("calendrier publié par l'État, avant le décret n° 2012-553 du 23 avril 2012")
                                .as(Standing.UNSETTLED_NOT_COUNTED),
                        abolition(5, 27, new Validity(DECREE_OF_1983, NEW_COLLECTIVITIES))
                                .citing("commune de la Guadeloupe, décret n° 83-1003 du 23 novembre 1983")
                                .as(Standing.UNSETTLED_NOT_COUNTED));
            case SAINT_MARTIN ->
                List.of(
                        abolition(5, 27, new Validity(DECREE_OF_1983, FIRST_28_MAY)),
                        abolition(5, 27, Validity.since(FIRST_28_MAY)).as(Standing.UNSETTLED_COUNTED),
                        abolition(5, 28, Validity.since(FIRST_28_MAY))
                                .citing(
                                        "loi n° 2017-256 du 28 février 2017 et circulaire du 4 mai 2018, calendrier publié"
                                                + " par l'État ; l'article L. 3422-2 imprime toujours le 27 mai")
                                .as(Standing.UNSETTLED_NOT_COUNTED));
        };
    }

    private static HolidayRule fixed(int month, int day, Validity validity, String fr, String en) {
        return new HolidayRule(
                new EveryYear(MonthDay.of(month, day)), validity, new Wording(fr, en), NATIONAL, Standing.SETTLED);
    }

    private static HolidayRule movable(int daysAfterEaster, String fr, String en) {
        return new HolidayRule(
                new FromEaster(daysAfterEaster), Validity.ALWAYS, new Wording(fr, en), NATIONAL, Standing.SETTLED);
    }

    private static HolidayRule victory(Validity validity, String source) {
        return fixed(5, 8, validity, "Victoire de 1945", "Victory Day").citing(source);
    }

    private static HolidayRule abolition(int month, int day, Validity validity) {
        return new HolidayRule(new EveryYear(MonthDay.of(month, day)), validity, ABOLITION, OVERSEAS, Standing.SETTLED);
    }

    /** In some versions of the software behind the State's published calendar, in no article that could be read. */
    private static HolidayRule schoelcher() {
        return new HolidayRule(
                new EveryYear(MonthDay.of(7, 21)),
                Validity.ALWAYS,
                new Wording("Fête Victor Schœlcher", "Victor Schœlcher Day"),
                LegalReference.of("Usage local", "absent de l'article L. 3422-2 du code du travail"),
                Standing.UNSETTLED_NOT_COUNTED);
    }
}
