/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.report;

import fr.mediation.core.wording.Wording;
import fr.mediation.examples.quickstart.terminal.UnusableException;
import fr.mediation.examples.quickstart.terminal.Words;
import fr.mediation.reporting.disclosure.DisclosurePolicy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Politique de secret: stated by whoever publishes, never by default; one of the three. */
final class PolicyOption {

    private static final int LEAST = 2;
    private static final int MOST = 1000;

    @Option(names = "--min-count", paramLabel = "N", descriptionKey = "min-count")
    private @Nullable Integer minimum;

    @Option(
            names = "--profile",
            paramLabel = "health-and-social",
            converter = ProfileConverter.class,
            descriptionKey = "profile")
    private @Nullable DisclosurePolicy profile;

    @Option(names = "--exact-counts", paramLabel = "MOTIF", descriptionKey = "exact-counts")
    private @Nullable String reason;

    /** Nom d'un profil: there is one. */
    static final class ProfileConverter implements CommandLine.ITypeConverter<DisclosurePolicy> {

        private static final String HEALTH_AND_SOCIAL = "health-and-social";

        @Override
        public DisclosurePolicy convert(String value) {
            if (!HEALTH_AND_SOCIAL.equalsIgnoreCase(value)) {
                throw new CommandLine.TypeConversionException(HEALTH_AND_SOCIAL);
            }
            return DisclosurePolicy.healthAndSocial();
        }
    }

    DisclosurePolicy disclosure() {
        if (profile != null) {
            return profile;
        }
        Integer least = minimum;
        if (least != null) {
            if (least < LEAST || least > MOST) {
                throw new UnusableException(
                        Words.sentence("--min-count va de {0} à {1}", "--min-count goes from {0} to {1}", LEAST, MOST));
            }
            return DisclosurePolicy.minCount(least);
        }
        String why = reason;
        if (why == null || why.isBlank()) {
            throw new UnusableException(new Wording(
                    "--exact-counts demande un motif, imprimé dans le rapport",
                    "--exact-counts asks for a reason, printed in the report"));
        }
        return DisclosurePolicy.publishExactCounts(new Wording(why, why));
    }
}
