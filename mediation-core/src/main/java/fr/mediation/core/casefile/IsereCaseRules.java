/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.casefile;

import fr.mediation.core.law.LegalReference;
import fr.mediation.core.reglement.LimitKind;
import fr.mediation.core.reglement.ReglementLimit;
import fr.mediation.core.taxonomy.StandardNomenclatures;

/**
 * Règlement départemental de la médiation de l'Isère (délibération n° 2022 CP06 F 32 97 du 24 juin 2022): its articles on the life of a
 * case, as an example of the data an authority gives.
 */
public final class IsereCaseRules {

    private static final String TITLE = "Règlement Isère 2022";

    /** Fifteen days; the text says neither which days count, nor from when, nor what becomes of a last day that is not worked. */
    private static final ReglementLimit FIFTEEN_DAYS =
            new ReglementLimit(LimitKind.SERVICE_ANSWER, 15, null, null, null, null, article("art. 15"));

    /** The règlement of June 2022. What it does not set, such as conservation, is not set here. */
    public static final CaseRules OF_2022 = of2022();

    private IsereCaseRules() {}

    private static CaseRules of2022() {
        return new CaseRulesBuilder()
                .id("isere:2022-06")
                .authority("isere")
                .title(TITLE)
                .putArticle(Provision.BEGINNING, article("préambule"))
                .putArticle(Provision.APPOINTMENT, article("art. 1 et 2"))
                .putArticle(Provision.INDEPENDENCE, article("art. 2"))
                .putArticle(Provision.CONFIDENTIALITY, article("art. 2"))
                .putArticle(Provision.REFERRAL, article("art. 7 à 9"))
                .putArticle(Provision.ACKNOWLEDGEMENT, article("art. 7"))
                .putArticle(Provision.USERS, article("art. 1 et 8"))
                .putArticle(Provision.MOTIVES, article("art. 8"))
                .putArticle(Provision.AGENTS, article("art. 9"))
                .putArticle(Provision.ADMISSIBILITY, article("art. 11"))
                .putArticle(Provision.EXCLUSIONS, article("art. 12"))
                .putArticle(Provision.PARTIES, article("art. 13"))
                .putArticle(Provision.INTERVIEWS, article("art. 13 a"))
                .putArticle(Provision.SERVICE_CONTACT, article("art. 13 b"))
                .putArticle(Provision.CONVENTION, article("art. 13 c"))
                .putArticle(Provision.INFORMATION, article("art. 14"))
                .putArticle(Provision.QUESTIONS, article("art. 14 et 15"))
                .putArticle(Provision.ANSWERS, article("art. 15"))
                .putArticle(Provision.LIMITS, article("art. 7 et 15"))
                .putArticle(Provision.ENDING, article("art. 16"))
                .putArticle(Provision.NO_NEWS, LegalReference.of("Rapport d'activité Isère 2024", "§ 4"))
                .putArticle(Provision.PEERS, article("annexe"))
                .putArticle(Provision.APPLICATION, article("art. 17"))
                .serviceAnswer(FIFTEEN_DAYS)
                .bodies(StandardNomenclatures.BODIES)
                .build();
    }

    private static LegalReference article(String article) {
        return LegalReference.of(TITLE, article);
    }
}
