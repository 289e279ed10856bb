package com.listwright.gate.grounding;

import com.listwright.gate.grounding.Numbers.Quantity;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Bathrooms in all their spellings: 2.5 baths, two full and one half, a bath and a half, a three-quarter bath. */
final class BathCount {
    private static final Set<String> BATHS = Set.of("bath", "bathroom", "ba", "bth");
    private static final List<String> FIELDS = List.of("BathroomsFull", "BathroomsHalf", "BathroomsThreeQuarter");

    private enum Sort {
        ANY,
        FULL,
        HALF,
        THREE_QUARTER
    }

    private record Part(double count, Sort sort, int end, boolean named) {}

    private final Terms terms;
    private final Known known;
    private final Splits splits;

    BathCount(Terms terms, Known known) {
        this.terms = terms;
        this.splits = new Splits(terms);
        this.known = known;
    }

    @Nullable
    Entry read(int first, Quantity said) {
        var part = part(said.value(), said.end());
        if (part == null) {
            return null;
        }
        double any = 0;
        double full = 0;
        double half = 0;
        double quarter = 0;
        int end = part.end();
        boolean named = part.named();
        while (part != null) {
            switch (part.sort()) {
                case ANY -> any += part.count();
                case FULL -> full += part.count();
                case HALF -> half += part.count();
                case THREE_QUARTER -> quarter += part.count();
            }
            end = part.end();
            named |= part.named();
            part = next(end, part.sort());
        }
        if (!named) {
            return null;
        }
        int rest = any > 0 && full + half + quarter == 0 ? splits.rest(end) : 0;
        if (rest > 0) {
            return split(first, end, any + rest);
        }
        return judge(first, end, said, any, full, half, quarter);
    }

    /** "two baths up and one down": together they are all that there are, with the half ones or without. */
    private Entry split(int first, int end, double all) {
        double full = known.count("BathroomsFull") + known.count("BathroomsThreeQuarter");
        double half = known.count("BathroomsHalf");
        boolean fits = all == full || all == full + half || all == full + 0.5 * half;
        return fits
                ? Entry.supported(
                        first, end, FIELDS.stream().filter(known::knows).toList())
                : Entry.unsupported(first, end, Entry.Kind.NUMBER);
    }

    /** What joins: two full baths and a half bath; a bath and a half. */
    private @Nullable Part next(int end, Sort before) {
        int at = end;
        if (terms.is(at, ",") || terms.is(at, "/") || terms.is(at, "+")) {
            at++;
        }
        if (terms.is(at, "and") || terms.is(at, "plus") || terms.is(at, "&")) {
            at++;
        }
        if (at == end || !terms.sameSentence(end - 1, at)) {
            return null;
        }
        if (terms.is(at, "a") || terms.is(at, "an")) {
            if (terms.is(at + 1, "half")
                    || terms.is(at + 1, "powder")
                    || terms.is(at + 1, "three")
                    || terms.is(at + 1, "full")
                    || terms.isNumber(at + 1)) {
                var part = part(1, at + 1);
                if (part != null) {
                    return part;
                }
                if (terms.is(at + 1, "half") && before != Sort.HALF) {
                    return new Part(1, Sort.HALF, at + 2, true);
                }
            }
            return null;
        }
        var more = Numbers.at(terms, at);
        return more == null || !terms.sameSentence(end - 1, more.end()) ? null : typed(more);
    }

    private @Nullable Part typed(Quantity more) {
        var part = part(more.value(), more.end());
        return part == null || part.sort() == Sort.ANY ? null : part;
    }

    private @Nullable Part part(double count, int at) {
        var word = terms.word(at);
        if (BATHS.contains(terms.key(at))) {
            return new Part(count, Sort.ANY, at + 1, true);
        }
        if (word.equals("full")) {
            boolean named = BATHS.contains(terms.key(at + 1));
            return named || joins(at + 1) ? new Part(count, Sort.FULL, named ? at + 2 : at + 1, named) : null;
        }
        if (word.equals("half")
                || terms.is(at, "1/2")
                || (terms.is(at, "powder") && terms.key(at + 1).equals("room"))) {
            boolean powder = terms.is(at, "powder");
            boolean named = powder || BATHS.contains(terms.key(at + 1));
            return named || joins(at + 1) || (word.equals("half") && !terms.isWord(at + 1))
                    ? new Part(count, Sort.HALF, named ? at + 2 : at + 1, named)
                    : null;
        }
        boolean slashed = terms.is(at, "3/4") || (terms.is(at, "3") && terms.is(at + 1, "/") && terms.is(at + 2, "4"));
        if (word.equals("three") && terms.key(at + 1).equals("quarter")) {
            return BATHS.contains(terms.key(at + 2)) ? new Part(count, Sort.THREE_QUARTER, at + 3, true) : null;
        }
        if (slashed) {
            int end = terms.is(at, "3/4") ? at + 1 : at + 3;
            return BATHS.contains(terms.key(end)) ? new Part(count, Sort.THREE_QUARTER, end + 1, true) : null;
        }
        if (TASTE.contains(word) && BATHS.contains(terms.key(at + 1))) {
            return new Part(count, Sort.ANY, at + 2, true);
        }
        return null;
    }

    private static final Set<String> TASTE = Set.of(
            "total",
            "spacious",
            "large",
            "beautiful",
            "nice",
            "bright",
            "stylish",
            "guest",
            "additional",
            "generous",
            "elegant",
            "lovely",
            "big",
            "private",
            "tiled",
            "updated",
            "remodeled",
            "renovated",
            "new",
            "upstairs");

    private boolean joins(int at) {
        return terms.is(at, "and")
                || terms.is(at, ",")
                || terms.is(at, "plus")
                || terms.is(at, "&")
                || terms.is(at, "/")
                || terms.is(at, "+");
    }

    /** "a full bath", "a bath and a half", with no number before. */
    @Nullable
    Entry afterArticle(int article) {
        return single(article, article + 1);
    }

    /** "Full bath, three-quarter bath": one of a kind, though no article says so. */
    @Nullable
    Entry bare(int at) {
        return Numbers.at(terms, at - 1) != null || terms.is(at - 1, "and") ? null : single(at, at);
    }

    private @Nullable Entry single(int article, int at) {
        if (terms.is(at, "bath") && terms.is(at + 1, "and") && terms.is(at + 2, "a") && terms.is(at + 3, "half")) {
            return judge(article, at + 4, new Quantity(1, article, at, false, 0, false, false), 0, 1, 1, 0);
        }
        var part = part(1, at);
        if (part == null || !part.named() || part.sort() == Sort.ANY) {
            return null;
        }
        double full = part.sort() == Sort.FULL ? 1 : 0;
        double half = part.sort() == Sort.HALF ? 1 : 0;
        double quarter = part.sort() == Sort.THREE_QUARTER ? 1 : 0;
        if (full <= known.count("BathroomsFull")
                && half <= known.count("BathroomsHalf")
                && quarter <= known.count("BathroomsThreeQuarter")) {
            return Entry.supported(article, part.end(), List.of(FIELDS.get(full > 0 ? 0 : half > 0 ? 1 : 2)));
        }
        return judge(article, part.end(), new Quantity(1, article, at, false, 0, false, false), 0, full, half, quarter);
    }

    private Entry judge(int first, int end, Quantity said, double any, double full, double half, double quarter) {
        if (known.units().baths().get((int) (any + full)) && half + quarter == 0) {
            return Entry.supported(first, end, List.of("AgentNotes"));
        }
        if (!known.knows("BathroomsFull") && !known.knows("BathroomsHalf") && !known.knows("BathroomsThreeQuarter")) {
            double total = known.number("BathroomsTotalInteger");
            if (Double.isNaN(total)) {
                return Entry.unsupported(first, end, Entry.Kind.NUMBER);
            }
            boolean fits = any + full + half + quarter == total;
            return fits
                    ? Entry.supported(first, end, List.of("BathroomsTotalInteger"))
                    : Entry.contradicted(
                            first,
                            end,
                            Entry.Kind.NUMBER,
                            List.of("BathroomsTotalInteger"),
                            Figures.plain(total) + " baths",
                            null);
        }
        double knownFull = known.count("BathroomsFull");
        double knownHalf = known.count("BathroomsHalf");
        double knownQuarter = known.count("BathroomsThreeQuarter");
        boolean fits;
        if (any > 0 && full == 0 && half == 0 && quarter == 0) {
            double sum = knownFull + 0.5 * knownHalf + 0.75 * knownQuarter;
            fits = any == sum
                    || any == knownFull + knownQuarter + 0.5 * knownHalf
                    || (any == knownFull && any > 0)
                    || (any == knownFull + knownQuarter && any > 0);
        } else {
            double wholes = full + any;
            fits = (wholes == knownFull || (wholes == 0))
                    && (half == knownHalf || half == 0)
                    && (quarter == knownQuarter || quarter == 0);
        }
        if (fits) {
            return Entry.supported(
                    first, end, FIELDS.stream().filter(known::knows).toList());
        }
        double sum = knownFull + 0.5 * knownHalf + 0.75 * knownQuarter;
        var instead = full == 0 && half == 0 && quarter == 0 ? Figures.instead(said, sum) : null;
        return Entry.contradicted(
                first,
                end,
                Entry.Kind.NUMBER,
                FIELDS.stream().filter(known::knows).toList(),
                truth(knownFull, knownHalf, knownQuarter),
                instead);
    }

    private static String truth(double full, double half, double quarter) {
        var truth = new StringBuilder(Figures.plain(full)).append(" full");
        if (quarter > 0) {
            truth.append(", ").append(Figures.plain(quarter)).append(" three-quarter");
        }
        if (half > 0) {
            truth.append(", ").append(Figures.plain(half)).append(" half");
        }
        return truth.append(full + half + quarter == 1 ? " bath" : " baths").toString();
    }
}
