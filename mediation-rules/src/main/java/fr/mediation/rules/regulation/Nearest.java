/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.regulation;

import fr.mediation.core.wording.Wording;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** The known name that somebody may have meant by one that is not known. */
final class Nearest {

    private Nearest() {}

    /** What is said of a fault, with a question where a name is near enough. */
    static Wording meant(Wording said, String written, Collection<String> known) {
        return of(written, known)
                .map(name -> new Wording(
                        said.fr() + " Vouliez-vous dire « " + name + " » ?",
                        said.en() + " Did you mean “" + name + "”?"))
                .orElse(said);
    }

    /**
     * The nearest name, the first of them in the order of letters.
     *
     * @param written what is not known
     * @return empty if every name is further than one slip of the keyboard in four letters, three slips at most
     */
    static Optional<String> of(String written, Collection<String> known) {
        String plain = plain(written);
        int least = Math.min(3, Math.max(1, plain.length() / 4)) + 1;
        String nearest = null;
        for (String name : new TreeSet<>(known)) {
            // one of another length is not compared: a text of a million letters would be costly
            boolean far = Math.abs(plain.length() - plain(name).length()) >= least;
            int slips = far ? least : slips(plain, plain(name));
            if (slips < least && slips < name.length()) {
                least = slips;
                nearest = name;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** Capitals and what joins words are not told apart. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "").replace(" ", "");
    }

    /** Letters added, left out, changed, or exchanged with the next one. */
    private static int slips(String one, String other) {
        int[][] slips = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : least(slips, i, j, one, other);
            }
        }
        return slips[one.length()][other.length()];
    }

    private static int least(int[][] slips, int i, int j, String one, String other) {
        int changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least = Math.min(slips[i - 1][j - 1] + changed, Math.min(slips[i - 1][j], slips[i][j - 1]) + 1);
        boolean exchanged =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return exchanged ? Math.min(least, slips[i - 2][j - 2] + 1) : least;
    }
}
