package com.listwright.writing.builtin;

import com.listwright.writing.builtin.PhraseFile.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A sentence with gaps: {@code {slot}}, {@code {slot*3}} for at most three of it, {@code {one+two}} for those that are
 * known strung together, {@code {slot:words}} for these words where the slot is known, {@code {?slot}} and
 * {@code {!slot}} to ask, {@code [...]} for what may be missing, and {@code a(n)} before whatever follows.
 */
record Template(List<Token> tokens) {
    sealed interface Token {
        record Literal(String words) implements Token {}

        record Article(String written) implements Token {}

        record Gap(List<String> slots, int most, String words) implements Token {}

        record Asked(String slot, boolean known) implements Token {}

        record Perhaps(List<Token> tokens) implements Token {}
    }

    private static final String ARTICLE = "(n)";

    static Template of(Line line, String text) {
        var reader = new Reader(line, text);
        var tokens = reader.tokens(false);
        return new Template(tokens);
    }

    /** Every slot that it names, for the test that each exists. */
    void names(Set<String> into) {
        names(tokens, into);
    }

    private static void names(List<Token> tokens, Set<String> into) {
        for (var token : tokens) {
            switch (token) {
                case Token.Gap(var slots, int _, var _) -> into.addAll(slots);
                case Token.Asked(var slot, boolean _) -> into.add(slot);
                case Token.Perhaps(var within) -> names(within, into);
                case Token.Literal _, Token.Article _ -> {}
            }
        }
    }

    private static final class Reader {
        private final Line line;
        private final String text;
        private int at;

        Reader(Line line, String text) {
            this.line = line;
            this.text = text;
        }

        List<Token> tokens(boolean within) {
            List<Token> tokens = new ArrayList<>();
            var words = new StringBuilder();
            while (at < text.length()) {
                char next = text.charAt(at++);
                switch (next) {
                    case '{' -> {
                        literal(words, tokens);
                        tokens.add(gap());
                    }
                    case '[' -> {
                        literal(words, tokens);
                        tokens.add(new Token.Perhaps(tokens(true)));
                    }
                    case ']' -> {
                        if (!within) {
                            throw line.wrong("] without [");
                        }
                        literal(words, tokens);
                        return List.copyOf(tokens);
                    }
                    default -> words.append(next);
                }
            }
            if (within) {
                throw line.wrong("[ without ]");
            }
            literal(words, tokens);
            return List.copyOf(tokens);
        }

        private Token gap() {
            int end = text.indexOf('}', at);
            if (end < 0) {
                throw line.wrong("{ without }");
            }
            var inside = text.substring(at, end);
            at = end + 1;
            if (inside.startsWith("?") || inside.startsWith("!")) {
                return new Token.Asked(inside.substring(1), inside.charAt(0) == '?');
            }
            int colon = inside.indexOf(':');
            var words = colon < 0 ? "" : inside.substring(colon + 1);
            var names = colon < 0 ? inside : inside.substring(0, colon);
            int star = names.indexOf('*');
            int most = star < 0 ? Integer.MAX_VALUE : Integer.parseInt(names.substring(star + 1));
            return new Token.Gap(List.of((star < 0 ? names : names.substring(0, star)).split("\\+", -1)), most, words);
        }

        private static void literal(StringBuilder words, List<Token> tokens) {
            var rest = words.toString();
            words.setLength(0);
            int found = rest.indexOf(ARTICLE);
            while (found > 0) {
                if (found > 1) {
                    tokens.add(new Token.Literal(rest.substring(0, found - 1)));
                }
                tokens.add(new Token.Article(rest.substring(found - 1, found)));
                rest = rest.substring(found + ARTICLE.length());
                found = rest.indexOf(ARTICLE);
            }
            if (!rest.isEmpty()) {
                tokens.add(new Token.Literal(rest.replace("\\n", "\n")));
            }
        }
    }
}
