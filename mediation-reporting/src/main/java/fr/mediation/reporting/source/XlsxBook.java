/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A workbook (ISO/IEC 29500): its visible sheets, its shared texts, and which styles show a number as a date. */
final class XlsxBook {

    private static final int MOST_SHEETS = 1_000;
    private static final int MOST_STYLES = 1 << 16;
    private static final int MOST_TEXTS = 4_000_000;
    private static final long MOST_CHARACTERS = 64_000_000;

    private final ZipParts zip;
    private final ImportLimits limits;
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final List<String> texts = new ArrayList<>();
    private final List<Boolean> dates = new ArrayList<>();
    private boolean since1904;

    private XlsxBook(ZipParts zip, ImportLimits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    static XlsxBook read(InputStream in, ImportLimits limits) throws IOException {
        XlsxBook book = new XlsxBook(ZipParts.read(in, limits.bytes()), limits);
        String workbook = book.related("_rels/.rels", "").getOrDefault("officeDocument", "xl/workbook.xml");
        if (!book.zip.has(workbook)) {
            throw new UnreadableTable(
                    "NOT_A_WORKBOOK",
                    "ce fichier est une archive, mais pas un classeur XLSX",
                    "this file is an archive, but no XLSX workbook");
        }
        String folder = workbook.substring(0, workbook.lastIndexOf('/') + 1);
        String name = workbook.substring(folder.length());
        Map<String, String> related = book.related(folder + "_rels/" + name + ".rels", folder);
        book.workbook(workbook, related);
        book.styles(related.getOrDefault("styles", ""));
        book.texts(related.getOrDefault("sharedStrings", ""));
        return book;
    }

    /** The names of the sheets that are not hidden, in order. */
    List<String> sheets() {
        return List.copyOf(sheets.keySet());
    }

    XlsxRows rows(String sheet) {
        String part = sheets.get(sheet);
        InputStream in = zip.open(part == null ? "" : part).orElseThrow(ZipParts::damaged);
        return new XlsxRows(SafeXml.over(in), this, limits);
    }

    String text(int at) {
        if (at < 0 || at >= texts.size()) {
            throw ZipParts.damaged();
        }
        return texts.get(at);
    }

    boolean isDate(int style) {
        return style >= 0 && style < dates.size() && dates.get(style);
    }

    boolean since1904() {
        return since1904;
    }

    /** Targets by identifier, and by the last word of their type for those a workbook has one of. */
    private Map<String, String> related(String part, String folder) {
        Map<String, String> found = new HashMap<>();
        SafeXml xml = zip.open(part).map(SafeXml::over).orElse(null);
        for (int e = xml == null ? -1 : xml.next(); xml != null && !SafeXml.isOver(e); e = xml.next()) {
            if (xml.starts(e, "Relationship") && found.size() < MOST_SHEETS * 2) {
                String target = xml.attribute("Target");
                String path = target.startsWith("/") ? target.substring(1) : folder + target;
                String type = xml.attribute("Type");
                found.put(xml.attribute("Id"), path);
                found.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), path);
            }
        }
        return found;
    }

    private void workbook(String part, Map<String, String> related) {
        SafeXml xml = SafeXml.over(zip.open(part).orElseThrow(ZipParts::damaged));
        for (int e = xml.next(); !SafeXml.isOver(e); e = xml.next()) {
            if (xml.starts(e, "workbookPr")) {
                since1904 = truth(xml.attribute("date1904"));
            } else if (xml.starts(e, "sheet")
                    && !xml.attribute("state").toLowerCase(Locale.ROOT).contains("hidden")) {
                String target = related.getOrDefault(xml.attribute("id"), "");
                if (sheets.size() == MOST_SHEETS) {
                    throw ZipParts.damaged();
                }
                if (zip.has(target)) {
                    sheets.putIfAbsent(xml.attribute("name"), target);
                }
            }
        }
    }

    private void styles(String part) {
        SafeXml xml = zip.open(part).map(SafeXml::over).orElse(null);
        Set<Integer> own = new HashSet<>();
        boolean cells = false;
        for (int e = xml == null ? -1 : xml.next(); xml != null && !SafeXml.isOver(e); e = xml.next()) {
            if (xml.starts(e, "numFmt") && own.size() < MOST_STYLES && showsDate(xml.attribute("formatCode"))) {
                own.add(whole(xml.attribute("numFmtId")));
            } else if (xml.starts(e, "cellXfs")) {
                cells = true;
            } else if (xml.ends(e, "cellXfs")) {
                cells = false;
            } else if (cells && xml.starts(e, "xf") && dates.size() < MOST_STYLES) {
                int format = whole(xml.attribute("numFmtId"));
                dates.add((format >= 14 && format <= 22) || (format >= 45 && format <= 47) || own.contains(format));
            }
        }
    }

    /** Whether a format has letters of a day or an hour outside quotes and brackets. */
    private static boolean showsDate(String format) {
        boolean quoted = false;
        boolean bracketed = false;
        for (int i = 0; i < format.length(); i++) {
            char c = Character.toLowerCase(format.charAt(i));
            if (c == '\\' || c == '_' || c == '*') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '[' || c == ']')) {
                bracketed = c == '[';
            } else if (!quoted && !bracketed && "ymdhs".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    private void texts(String part) {
        SafeXml xml = zip.open(part).map(SafeXml::over).orElse(null);
        long characters = 0;
        for (int e = xml == null ? -1 : xml.next(); xml != null && !SafeXml.isOver(e); e = xml.next()) {
            if (xml.starts(e, "si")) {
                String text = string(xml, "si", limits.characters());
                characters += text.length();
                texts.add(text);
                if (texts.size() > MOST_TEXTS || characters > MOST_CHARACTERS) {
                    throw new UnreadableTable(
                            "TOO_MUCH_TEXT",
                            "classeur qui contient trop de textes",
                            "workbook that holds too many texts");
                }
            }
        }
    }

    /** The text of an element made of runs, without its phonetic guide; one character beyond the limit shows that it was cut. */
    static String string(SafeXml xml, String element, int limit) {
        StringBuilder text = new StringBuilder();
        boolean inside = false;
        boolean phonetic = false;
        for (int e = xml.next(); !xml.ends(e, element); e = xml.next()) {
            if (SafeXml.isOver(e)) {
                throw ZipParts.damaged();
            }
            if (xml.starts(e, "rPh") || xml.ends(e, "rPh")) {
                phonetic = xml.starts(e, "rPh");
            } else if (xml.starts(e, "t") || xml.ends(e, "t")) {
                inside = xml.starts(e, "t");
            } else if (inside && !phonetic && SafeXml.isText(e) && text.length() <= limit) {
                String more = xml.text();
                text.append(more, 0, Math.min(more.length(), limit + 1 - text.length()));
            }
        }
        return text.toString();
    }

    static boolean truth(String text) {
        return text.equals("1") || text.equals("true");
    }

    /** A whole number of at most seven digits, -1 otherwise. */
    static int whole(String text) {
        boolean digits = !text.isEmpty() && text.length() <= 7 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(text) : -1;
    }
}
