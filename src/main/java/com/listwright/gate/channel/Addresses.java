package com.listwright.gate.channel;

import com.listwright.gate.Passage;
import com.listwright.gate.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Addresses of mail and web, also in disguise ("ana (at) harbor dot com"), names in social networks, and HTML tags. All
 * that RESO's RCP-19 expressions for URLs, email addresses and HTML tags find is among them.
 */
final class Addresses {
    private static final int LONGEST = 400;
    private static final Set<String> ENDINGS = Set.of("com", "net", "org");
    private static final Set<String> LOWER_ENDINGS = Set.of(
            "io",
            "biz",
            "info",
            "us",
            "co",
            "realtor",
            "realty",
            "realestate",
            "homes",
            "house",
            "properties",
            "estate",
            "edu",
            "gov",
            "tv",
            "me",
            "app",
            "site",
            "online",
            "group",
            "agency",
            "ly");
    private static final Set<String> SCHEMES = Set.of("http", "https", "ftp");
    private static final Set<String> ENTITIES =
            Set.of("nbsp", "amp", "lt", "gt", "quot", "bull", "rsquo", "ldquo", "rdquo", "mdash", "ndash");

    private final String text;
    private final Words words;
    private final List<Sighting> found = new ArrayList<>();
    private int dot = -1;

    private Addresses(Passage passage) {
        this.text = passage.text();
        this.words = passage.words();
    }

    static List<Sighting> in(Passage passage) {
        var addresses = new Addresses(passage);
        addresses.look();
        return addresses.found;
    }

    private void look() {
        var place = 0;
        while (place < words.size()) {
            place = Math.max(place + 1, at(place));
        }
    }

    /** The word after what was found here, or this one. */
    private int at(int place) {
        return switch (words.word(place)) {
            case "@" -> mail(place);
            case "at" -> disguised(place);
            case "." -> domain(place, true);
            case "dot" -> domain(place, false);
            case "www" -> words.is(place + 1, ".") ? link(place, untilBlank(place)) : place;
            case ":" -> scheme(place);
            case "<" -> tag(place);
            case "&" -> entity(place);
            default -> place;
        };
    }

    private int mail(int place) {
        if (place + 1 >= words.size() || !words.glued(place + 1)) {
            return place;
        }
        if (words.glued(place) && words.kind(place - 1) != Words.Kind.MARK) {
            if (dotAfter(words.start(place)) > words.end(place) + LONGEST) {
                return place;
            }
            var end = untilBlank(place);
            var dot = text.substring(words.start(place), end).indexOf('.');
            return dot > 0 ? add("email", sinceBlank(place), end) : place;
        }
        return words.isWord(place + 1) ? link(place, untilBlank(place)) : place;
    }

    /** Looked for again only once it was passed. */
    private int dotAfter(int start) {
        if (dot < start) {
            var next = text.indexOf('.', start);
            dot = next < 0 ? Integer.MAX_VALUE : next;
        }
        return dot;
    }

    /** ana (at) harbor (dot) com, ana at harbor dot com. */
    private int disguised(int place) {
        var before = place - 1;
        var after = place + 1;
        var bracketed = isBracket(before) && isBracket(after);
        if (bracketed) {
            before--;
            after++;
        }
        if (before < 0 || after >= words.size() || words.kind(before) == Words.Kind.MARK) {
            return place;
        }
        for (int dot = after + 1; dot <= Math.min(after + 6, words.size() - 2); dot++) {
            var said = words.is(dot, "dot");
            if (said || (words.is(dot, ".") && (bracketed || words.glued(dot)))) {
                var ending = isBracket(dot + 1) ? dot + 2 : dot + 1;
                if (ending < words.size() && isEnding(ending) && (bracketed || said)) {
                    return add("email", words.start(before), words.end(ending));
                }
            }
        }
        return bracketed && words.isWord(after) && words.is(after + 1, ".") && words.glued(after + 1)
                ? add("email", words.start(before), untilBlank(after))
                : place;
    }

    private int domain(int place, boolean written) {
        var name = place - 1;
        var ending = place + 1;
        if (isBracket(name) && isBracket(ending)) {
            name--;
            ending++;
        }
        if (name < 0 || ending >= words.size() || words.kind(name) == Words.Kind.MARK) {
            return place;
        }
        if (!written) {
            return ENDINGS.contains(words.word(ending)) && !isEra(ending + 1) ? link(name, words.end(ending)) : place;
        }
        var glued = words.glued(place) && words.glued(ending);
        var domain = isEnding(ending) && (glued || ENDINGS.contains(words.word(ending)));
        return domain && isWhole(ending) ? link(name, untilBlank(ending)) : place;
    }

    private boolean isEra(int place) {
        return words.is(place, "boom") || words.is(place, "era") || words.is(place, "bubble");
    }

    /** A domain is not followed by more letters, and what began the next sentence is no ending. */
    private boolean isEnding(int place) {
        if (ENDINGS.contains(words.word(place))) {
            return true;
        }
        return LOWER_ENDINGS.contains(words.word(place)) && Character.isLowerCase(text.charAt(words.start(place)));
    }

    private boolean isWhole(int place) {
        return place + 1 >= words.size() || !words.glued(place + 1) || words.kind(place + 1) == Words.Kind.MARK;
    }

    private int scheme(int place) {
        return place > 0 && SCHEMES.contains(words.word(place - 1)) && words.is(place + 1, "/")
                ? link(place - 1, untilBlank(place))
                : place;
    }

    private int tag(int place) {
        var start = words.start(place);
        var name = start + 1 < text.length() && text.charAt(start + 1) == '/' ? start + 2 : start + 1;
        if (name >= text.length() || !isAsciiLetter(text.charAt(name))) {
            return place;
        }
        var limit = Math.min(text.length(), start + LONGEST);
        for (int end = name; end < limit; end++) {
            if (text.charAt(end) == '>') {
                return add("html", start, end + 1);
            }
            if (text.charAt(end) == '<') {
                break;
            }
        }
        return place;
    }

    private int entity(int place) {
        return place + 2 < words.size()
                        && words.glued(place + 1)
                        && ENTITIES.contains(words.word(place + 1))
                        && words.is(place + 2, ";")
                ? add("html", words.start(place), words.end(place + 2))
                : place;
    }

    private int link(int first, int end) {
        return add("link", sinceBlank(first), end);
    }

    private int add(String rule, int start, int end) {
        if (!found.isEmpty() && found.getLast().end() > start) {
            var before = found.removeLast();
            found.add(new Sighting(
                    before.rule().equals("email") ? "email" : rule,
                    Math.min(start, before.start()),
                    Math.max(end, before.end())));
        } else {
            found.add(new Sighting(rule, start, end));
        }
        return words.at(end - 1) + 1;
    }

    private boolean isBracket(int place) {
        return place >= 0
                && place < words.size()
                && "()[]{}".contains(words.word(place))
                && words.kind(place) == Words.Kind.MARK;
    }

    /** Back to the blank before, over at most as much as an address is long. */
    private int sinceBlank(int place) {
        var start = words.start(place);
        while (start > 0 && isPartOfAddress(text.charAt(start - 1)) && words.start(place) - start < 64) {
            start--;
        }
        return start;
    }

    private int untilBlank(int place) {
        var end = words.end(place);
        var limit = Math.min(text.length(), end + LONGEST);
        while (end < limit && !Character.isWhitespace(text.charAt(end)) && text.charAt(end) != '<') {
            end++;
        }
        while (end > words.end(place) && ".,;:!?)]}\"'".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static boolean isPartOfAddress(char letter) {
        return Character.isLetterOrDigit(letter) || "._%+-".indexOf(letter) >= 0;
    }

    private static boolean isAsciiLetter(char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
    }
}
