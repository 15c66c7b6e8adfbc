/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline;

import fr.mediation.core.law.LegalReference;
import fr.mediation.core.law.Validity;
import java.time.LocalDate;

/** The articles and decisions that the time limits come from, each with the days on which it applies. */
final class Law {

    /** Loi n° 2026-403, art. 25: the days from which a mediation with the administration interrupts. */
    static final LocalDate LAW_OF_2026 = LocalDate.of(2026, 5, 28);

    /** Loi n° 2016-1547, art. 5: CJA, art. L. 213-6. */
    static final LocalDate LAW_OF_2016 = LocalDate.of(2016, 11, 20);

    /** Loi n° 2019-1461, art. 81: CGCT, art. L. 1112-24. */
    static final LocalDate LAW_OF_2019 = LocalDate.of(2019, 12, 29);

    /** The posting date keeps the limit of an administrative appeal. */
    static final LocalDate APPEAL_POSTING_RULE = LocalDate.of(2025, 6, 30);

    /** The posting date keeps the limit of a court action. */
    static final LocalDate ACTION_POSTING_RULE = LocalDate.of(2024, 5, 13);

    /** Publication of the avis n° 504677, from which the year runs for the requests made before it. */
    static final LocalDate REASONS_AVIS_PUBLISHED = LocalDate.of(2025, 10, 8);

    private static final Validity CJA = Validity.since(LocalDate.of(2001, 1, 1));
    private static final Validity CRPA = Validity.since(LocalDate.of(2016, 1, 1));
    private static final Validity RSA = Validity.since(LocalDate.of(2009, 6, 1));
    private static final Validity REFORM_OF_2018 = Validity.since(LocalDate.of(2019, 1, 1));
    private static final Validity J21 = Validity.since(LAW_OF_2016);
    private static final Validity COMPULSORY = Validity.since(LocalDate.of(2022, 3, 28));
    private static final Validity SINCE_2026 = Validity.since(LAW_OF_2026);

    static final LegalReference R421_1 = ref("CJA", "art. R. 421-1", CJA);
    static final LegalReference R421_2 = ref("CJA", "art. R. 421-2", CJA);
    static final LegalReference R421_5 = ref("CJA", "art. R. 421-5", CJA);
    static final LegalReference R421_7 = ref("CJA", "art. R. 421-7", CJA);
    static final LegalReference L213_6 = ref("CJA", "art. L. 213-6", J21);
    static final LegalReference L213_7 = ref("CJA", "art. L. 213-7", J21);
    static final LegalReference R213_4 = ref("CJA", "art. R. 213-4", J21);
    static final LegalReference L213_13 = ref("CJA", "art. L. 213-13", COMPULSORY);
    static final LegalReference L213_14 = ref("CJA", "art. L. 213-14", COMPULSORY);
    static final LegalReference R213_10 = ref("CJA", "art. R. 213-10", COMPULSORY);
    static final LegalReference R213_12 = ref("CJA", "art. R. 213-12", COMPULSORY);
    static final LegalReference R213_13 = ref("CJA", "art. R. 213-13", COMPULSORY);
    static final LegalReference L1112_24 = ref("CGCT", "art. L. 1112-24", Validity.since(LAW_OF_2019));

    static final LegalReference L110_1 = ref("CRPA", "art. L. 110-1", CRPA);
    static final LegalReference L112_1 = ref("CRPA", "art. L. 112-1", CRPA);
    static final LegalReference L112_2 = ref("CRPA", "art. L. 112-2", CRPA);
    static final LegalReference L112_3 = ref("CRPA", "art. L. 112-3", CRPA);
    static final LegalReference L112_6 = ref("CRPA", "art. L. 112-6", CRPA);
    static final LegalReference R112_20 = ref("CRPA", "art. R. 112-20", CRPA);
    static final LegalReference L114_3 = ref("CRPA", "art. L. 114-3", CRPA);
    static final LegalReference L114_5 = ref("CRPA", "art. L. 114-5", CRPA);
    static final LegalReference L231_1 = ref("CRPA", "art. L. 231-1", CRPA);
    static final LegalReference L231_4 = ref("CRPA", "art. L. 231-4", CRPA);
    static final LegalReference L231_6 = ref("CRPA", "art. L. 231-6", CRPA);
    static final LegalReference L232_4 = ref("CRPA", "art. L. 232-4", CRPA);
    static final LegalReference L411_2 = ref("CRPA", "art. L. 411-2", CRPA);
    static final LegalReference L411_7 = ref("CRPA", "art. L. 411-7", CRPA);
    static final LegalReference L412_4 = ref("CRPA", "art. L. 412-4", CRPA);
    static final LegalReference L412_7 = ref("CRPA", "art. L. 412-7", CRPA);
    static final LegalReference L421_3 = ref("CRPA", "art. L. 421-3", SINCE_2026);
    static final LegalReference L424_2 = ref("CRPA", "art. L. 424-2", SINCE_2026);
    static final LegalReference BEFORE_2026 =
            ref("CRPA", "art. L. 421-1 (avant la loi n° 2026-403)", new Validity(CRPA.from(), LAW_OF_2026));
    static final LegalReference CADA = ref("CRPA", "art. R.* 311-12, R. 311-13, R. 343-1 à R. 343-5", CRPA);

    static final LegalReference RAPO_RSA = ref("CASF", "art. L. 262-47, R. 262-88", RSA);
    static final LegalReference RAPO_SOCIAL_AID = ref("CASF", "art. L. 134-2", REFORM_OF_2018);
    static final LegalReference RAPO_MDPH = ref("CASF", "art. R. 241-35, R. 241-36", REFORM_OF_2018);
    static final LegalReference R241_33 = ref("CASF", "art. R. 241-33", Validity.ALWAYS);
    static final LegalReference R241_41 = ref("CASF", "art. R. 241-41", REFORM_OF_2018);
    static final LegalReference CONCILIATION = ref("CASF", "art. L. 146-10, R. 146-35, R. 241-38", REFORM_OF_2018);
    static final LegalReference L262_45 = ref("CASF", "art. L. 262-45", RSA);
    static final LegalReference CSS = ref("CSS", "art. L. 142-4, R. 142-1-A", REFORM_OF_2018);

    static final LegalReference LAW_1968_1 =
            ref("Loi n° 68-1250", "art. 1er", Validity.since(LocalDate.of(1969, 1, 1)));
    static final LegalReference LAW_1968_2 = ref("Loi n° 68-1250", "art. 2", Validity.since(LocalDate.of(1969, 1, 1)));
    static final LegalReference LAW_1968_2_1 = ref("Loi n° 68-1250", "art. 2-1", J21);
    static final LegalReference LAW_1968_3 = ref("Loi n° 68-1250", "art. 3", Validity.since(LocalDate.of(1969, 1, 1)));
    static final LegalReference CC_2228 = ref("Code civil", "art. 2228, 2229", Validity.ALWAYS);
    static final LegalReference CC_2230 = ref("Code civil", "art. 2230", Validity.ALWAYS);
    static final LegalReference CC_2231 = ref("Code civil", "art. 2231", Validity.ALWAYS);
    static final LegalReference CC_2234 = ref("Code civil", "art. 2234", Validity.ALWAYS);
    static final LegalReference CC_2238 = ref("Code civil", "art. 2238", Validity.ALWAYS);

    static final LegalReference CPC_641 = ref("CPC", "art. 641", Validity.ALWAYS);
    static final LegalReference CPC_642 = ref("CPC", "art. 642", Validity.ALWAYS);
    static final LegalReference LEGAL_AID =
            ref("Décret n° 2020-1717", "art. 43", Validity.since(LocalDate.of(2021, 1, 1)));

    static final LegalReference CE_FRANC = ce("5 octobre 2018, n° 409579");
    static final LegalReference CE_FRANC_APPEAL = ce("19 septembre 2014, n° 362568");
    static final LegalReference CE_NOTIFICATION = ce("30 décembre 2014, n° 372473");
    static final LegalReference CE_APPEAL_POSTED = ce("30 juin 2025, n° 494573");
    static final LegalReference CE_ACTION_POSTED = ce("13 mai 2024, n° 466541");
    static final LegalReference CE_RECEPTION_RULE = ce("27 mars 1991, Préfet de la Haute-Garonne");
    static final LegalReference CE_CZABAJ = ce("Ass., 13 juillet 2016, n° 387763");
    static final LegalReference CE_CZABAJ_IMPLICIT = ce("18 mars 2019, n° 417270");
    static final LegalReference CE_CZABAJ_APPEAL = ce("12 octobre 2020, n° 429185");
    static final LegalReference CE_CZABAJ_INTERRUPTED = ce("avis, 12 juillet 2023, n° 474865");
    static final LegalReference CE_REASONS = ce("avis, 2 octobre 2025, n° 504677");
    static final LegalReference CE_ERRONEOUS = ce("7 décembre 2009, n° 315064");
    static final LegalReference CE_DISTANCE = ce("Sect., 5 janvier 2000, n° 170954");
    static final LegalReference CE_FIRST_APPEAL = ce("16 mai 1980, n° 14022");
    static final LegalReference CE_THIRD_PARTY = ce("8 juin 2016, n° 387547");
    static final LegalReference CE_MEDIATION_BEFORE_ACTION = ce("13 novembre 2023, n° 471898");
    static final LegalReference CE_LATE_RAPO = ce("16 juin 2021");

    private Law() {}

    private static LegalReference ref(String text, String article, Validity validity) {
        return LegalReference.of(text, article).during(validity);
    }

    private static LegalReference ce(String decision) {
        return LegalReference.of("CE", decision);
    }
}
