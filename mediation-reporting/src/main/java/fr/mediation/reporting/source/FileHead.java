/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.source;

/** What the first bytes of a file say of it. */
enum FileHead {
    /** An archive, as workbooks are. */
    ZIP,
    /** A workbook of before 2007, or one with a password. */
    OLD_WORKBOOK,
    /** A packed file. */
    PACKED,
    /** A document or an image. */
    DOCUMENT,
    /** JSON, which has a reader of its own. */
    JSON,
    /** Perhaps text. */
    OTHER;

    static FileHead of(byte[] head) {
        if (starts(head, 'P', 'K', 3, 4) || starts(head, 'P', 'K', 5, 6)) {
            return ZIP;
        }
        if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return OLD_WORKBOOK;
        }
        if (starts(head, 0x1F, 0x8B) || starts(head, '7', 'z', 0xBC) || starts(head, 'R', 'a', 'r', '!')) {
            return PACKED;
        }
        if (starts(head, '%', 'P', 'D', 'F') || starts(head, 0x89, 'P', 'N', 'G') || starts(head, 0xFF, 0xD8, 0xFF)) {
            return DOCUMENT;
        }
        return starts(head, '{') || starts(head, '[') ? JSON : binary(head) ? DOCUMENT : OTHER;
    }

    /** Refuses what is no table, by what it is. */
    void refuse() {
        switch (this) {
            case OLD_WORKBOOK ->
                throw new UnreadableTable(
                        "OLD_OR_LOCKED_WORKBOOK",
                        "classeur d'un ancien format, ou protégé par un mot de passe ; enregistrez-le en .xlsx sans mot de passe",
                        "workbook of an old format, or with a password; save it as .xlsx without one");
            case PACKED ->
                throw new UnreadableTable(
                        "PACKED_FILE",
                        "fichier compressé ; donnez le fichier lui-même",
                        "packed file; give the file itself");
            case DOCUMENT ->
                throw new UnreadableTable(
                        "NOT_A_TABLE",
                        "ce fichier n'est ni un texte ni un classeur",
                        "this file is neither text nor a workbook");
            case JSON ->
                throw new UnreadableTable(
                        "JSON_FILE",
                        "ce fichier est du JSON, que lit le lecteur de lignes de JSON",
                        "this file is JSON, which the reader of lines of JSON reads");
            case ZIP, OTHER -> {
                // read further
            }
        }
    }

    private static boolean starts(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (head.length <= i || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** A zero byte is no text, but in UTF-16 after its mark. */
    private static boolean binary(byte[] head) {
        boolean utf16 = starts(head, 0xFF, 0xFE) || starts(head, 0xFE, 0xFF);
        for (byte b : head) {
            if (b == 0 && !utf16) {
                return true;
            }
        }
        return false;
    }
}
