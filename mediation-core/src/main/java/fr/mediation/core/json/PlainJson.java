/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON sans dépendance: the text of the trees of {@link CaseCodec}, for hosts without a JSON library. Whole numbers, texts, flags, lists
 * and objects only. Equal trees give equal text. Errors name a position, never a value.
 */
public final class PlainJson {

    private static final int DEEPEST = 64;

    private final String text;
    private int at;

    private PlainJson(String text) {
        this.text = text;
    }

    /**
     * Writes a tree.
     *
     * @param tree maps with text keys, lists, texts, whole numbers, flags
     * @return the text, without blanks, in the order of the maps
     * @throws IllegalArgumentException if something else is in the tree
     */
    public static String write(Object tree) {
        StringBuilder out = new StringBuilder();
        write(tree, out);
        return out.toString();
    }

    /**
     * Reads an object.
     *
     * @param text the text
     * @return its tree
     * @throws MalformedEventException if the text is not one JSON object of that sort
     */
    public static Map<String, Object> read(String text) {
        PlainJson reader = new PlainJson(text);
        reader.expect('{');
        Map<String, Object> tree = reader.object(0);
        reader.blank();
        if (reader.at < text.length()) {
            throw reader.wrong();
        }
        return tree;
    }

    private static void write(@Nullable Object tree, StringBuilder out) {
        if (tree instanceof String s) {
            quote(s, out);
        } else if (tree instanceof Long || tree instanceof Integer || tree instanceof Boolean) {
            out.append(tree);
        } else if (tree instanceof List<?> list) {
            char before = '[';
            for (Object each : list) {
                out.append(before);
                write(each, out);
                before = ',';
            }
            out.append(list.isEmpty() ? "[]" : "]");
        } else if (tree instanceof Map<?, ?> map) {
            char before = '{';
            for (Map.Entry<?, ?> e : map.entrySet()) {
                out.append(before);
                quote(String.valueOf(e.getKey()), out);
                out.append(':');
                write(e.getValue(), out);
                before = ',';
            }
            out.append(map.isEmpty() ? "{}" : "}");
        } else {
            throw new IllegalArgumentException("only maps, lists, texts, whole numbers and flags can be written");
        }
    }

    private static void quote(String s, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append("\\u00").append(c < 16 ? "0" : "").append(Integer.toHexString(c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    private MalformedEventException wrong() {
        return new MalformedEventException("character " + at, "is not where JSON allows it");
    }

    private void blank() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private boolean take(char c) {
        blank();
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(char c) {
        if (!take(c)) {
            throw wrong();
        }
    }

    private Object value(int depth) {
        blank();
        if (depth > DEEPEST || at >= text.length()) {
            throw wrong();
        }
        if (take('{')) {
            return object(depth);
        }
        if (take('[')) {
            List<Object> list = new ArrayList<>();
            if (take(']')) {
                return list;
            }
            do {
                list.add(value(depth + 1));
            } while (take(','));
            expect(']');
            return list;
        }
        if (take('"')) {
            return string();
        }
        if (text.startsWith("true", at)) {
            at += 4;
            return true;
        }
        if (text.startsWith("false", at)) {
            at += 5;
            return false;
        }
        return number();
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (take('}')) {
            return map;
        }
        do {
            blank();
            expect('"');
            String name = string();
            expect(':');
            if (map.put(name, value(depth + 1)) != null) {
                throw wrong();
            }
        } while (take(','));
        expect('}');
        return map;
    }

    private Object number() {
        int from = at;
        if (at < text.length() && text.charAt(at) == '-') {
            at++;
        }
        int digits = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at > digits + 1 && text.charAt(digits) == '0') {
            throw wrong();
        }
        try {
            return Long.parseLong(text.substring(from, at));
        } catch (NumberFormatException notWhole) {
            throw wrong();
        }
    }

    private String string() {
        int from = at;
        while (at < text.length() && text.charAt(at) >= ' ' && text.charAt(at) != '"' && text.charAt(at) != '\\') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '"') {
            return text.substring(from, at++);
        }
        StringBuilder out = new StringBuilder(text.substring(from, at));
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                return out.toString();
            }
            if (c < ' ') {
                throw wrong();
            }
            out.append(c == '\\' ? escaped() : c);
        }
        throw wrong();
    }

    private char escaped() {
        if (at >= text.length()) {
            throw wrong();
        }
        char c = text.charAt(at++);
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> {
                if (at + 4 > text.length()) {
                    throw wrong();
                }
                int code = 0;
                for (int i = 0; i < 4; i++) {
                    char hex = text.charAt(at++);
                    int digit = hex < 128 ? Character.digit(hex, 16) : -1;
                    if (digit < 0) {
                        throw wrong();
                    }
                    code = code * 16 + digit;
                }
                yield (char) code;
            }
            default -> throw wrong();
        };
    }
}
