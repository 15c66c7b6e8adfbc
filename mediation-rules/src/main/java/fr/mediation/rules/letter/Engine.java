/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.rules.letter;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import fr.mediation.core.wording.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The template engine, reduced to maps, lists and texts: a template reaches no Java object and no file.
 */
final class Engine {

    /** The only part a template may include. */
    static final String TIME_LIMITS = "timeLimits";

    private static final Mustache.Compiler COMPILER = Mustache.compiler()
            .withCollector(new MapsOnly())
            .withEscaper(Escapers.NONE)
            .emptyStringIsFalse(true)
            .defaultValue("");

    private Engine() {}

    /** A letter's template, which may include the warning on time limits. */
    static Template letter(String text, String timeLimits) {
        return COMPILER.withLoader(name -> new StringReader(TIME_LIMITS.equals(name) ? timeLimits : ""))
                .compile(text);
    }

    /** A layout, with the escapes of its format. */
    static Template layout(String text, Mustache.Escaper escaper) {
        return COMPILER.withEscaper(escaper).compile(text);
    }

    static String shipped(Notice notice, Language language) {
        return resource(notice.name().toLowerCase(Locale.ROOT), language);
    }

    static String shippedTimeLimits(Language language) {
        return resource("time_limits", language);
    }

    private static String resource(String name, Language language) {
        return resource(name + "_" + language.name().toLowerCase(Locale.ROOT) + ".mustache");
    }

    static String resource(String file) {
        try (InputStream in = Engine.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the library is incomplete: " + file + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Looks values up in maps and walks lists; anything else has nothing inside. */
    private static final class MapsOnly implements Mustache.Collector {

        @Override
        public @Nullable Iterator<?> toIterator(Object value) {
            return value instanceof List<?> list ? list.iterator() : null;
        }

        @Override
        @SuppressWarnings("NullAway") // the engine goes on to the enclosing part on a null fetcher
        public Mustache.@Nullable VariableFetcher createFetcher(Object context, String name) {
            if (!(context instanceof Map<?, ?>)) {
                return null;
            }
            return (map, key) ->
                    ((Map<?, ?>) map).containsKey(key) ? ((Map<?, ?>) map).get(key) : Template.NO_FETCHER_FOUND;
        }

        @Override
        public <K, V> Map<K, V> createFetcherCache() {
            return Collections.synchronizedMap(new HashMap<>());
        }
    }
}
