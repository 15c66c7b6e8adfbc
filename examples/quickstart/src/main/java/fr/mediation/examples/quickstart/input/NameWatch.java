/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart.input;

import fr.mediation.core.validation.Violation;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.JsonParserDelegate;

/**
 * Veille sur les noms de champs d'un objet: tells those its type does not know, even when the object is refused later.
 *
 * <p>Jackson tells unknown names of a record only after building it, so that a refused record would hide them.
 */
final class NameWatch extends JsonParserDelegate {

    private final Collection<Object> known;
    private final Collected collected;
    private final int depth;

    NameWatch(JsonParser parser, Collection<Object> known, Collected collected) {
        super(parser);
        this.known = known;
        this.collected = collected;
        this.depth = depth(parser.streamReadContext());
        look(parser.currentToken());
    }

    /** Counted by hand: the contexts of a tree do not keep their depth. */
    static int depth(TokenStreamContext context) {
        int depth = 0;
        for (TokenStreamContext at = context; at.getParent() != null; at = at.getParent()) {
            depth++;
        }
        return depth;
    }

    @Override
    public @Nullable JsonToken nextToken() {
        return look(super.nextToken());
    }

    @Override
    public @Nullable String nextName() {
        String name = super.nextName();
        look(currentToken());
        return name;
    }

    @Override
    public int nextNameMatch(PropertyNameMatcher matcher) {
        int match = super.nextNameMatch(matcher);
        look(currentToken());
        return match;
    }

    private @Nullable JsonToken look(@Nullable JsonToken token) {
        if (token == JsonToken.PROPERTY_NAME && !known.contains(currentName()) && depth(streamReadContext()) == depth) {
            String path = TreeReader.path(streamReadContext());
            collected.add(new Violation(path, "UNKNOWN_FIELD", WrongValue.unknownField(known)));
        }
        return token;
    }
}
