package com.listwright.gate.grounding;

import com.listwright.gate.grounding.Chunk.Joint;
import com.listwright.gate.grounding.Element.Sort;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds the phrases of one sentence against the facts, each with what it leans on: "the floors are bamboo". */
final class Settlement {
    private static final int LONGEST_LIST = 8;
    private static final int EARSHOT = 10;
    private static final Set<String> LISTED = Set.of(",", "and", "or", "&", "plus", "/");
    private static final Set<String> ALL = Set.of("all", "every", "each", "entire", "whole", "both");
    private static final Set<String> EXCLUDED = Set.of(
            "excluded",
            "exclude",
            "excludes",
            "excluding",
            "exclusion",
            "exclusions",
            "except",
            "not",
            "doesn't",
            "don't",
            "won't");

    private final Terms terms;
    private final Known known;
    private final Lexicon lexicon;
    private final List<Entry> entries;
    private final Verdicts verdicts;

    Settlement(Terms terms, Known known, Lexicon lexicon, List<Entry> entries) {
        this.terms = terms;
        this.known = known;
        this.lexicon = lexicon;
        this.entries = entries;
        this.verdicts = new Verdicts(known);
    }

    /** "X is excluded", "the swing does not stay": true of what the agent keeps back. */
    private boolean excluded(List<Element> elements) {
        int from = elements.getFirst().first();
        int to = elements.getLast().end();
        boolean all = true;
        for (int i = from; i < to; i++) {
            all &= !terms.isWord(i) || lexicon.role(terms, i) == Lexicon.Role.FUNCTION || known.excludes(terms.stem(i));
        }
        boolean says = false;
        for (int i = Math.max(0, from - EARSHOT); all && i < to + EARSHOT; i++) {
            says |= terms.sameSentence(from, i) && EXCLUDED.contains(terms.word(i));
        }
        return all && says;
    }

    void settle(List<Chunk> chunks) {
        for (int i = 0; i < chunks.size() && entries.size() < Reader.MOST_CLAIMS; i++) {
            var chunk = chunks.get(i);
            var next = i + 1 < chunks.size() ? chunks.get(i + 1) : null;
            if (next != null
                    && !chunk.denied()
                    && !next.denied()
                    && (next.joint() == Joint.IS || next.joint() == Joint.OF)
                    && together(chunk, next)) {
                i++;
                continue;
            }
            if (chunk.denied()) {
                denied(chunk);
            } else {
                alone(chunk, shared(chunks, i));
            }
        }
    }

    /** "floors are bamboo", "a roof of slate": the thing and what it is are one claim. */
    private boolean together(Chunk thing, Chunk what) {
        var first = Cover.telling(what.elements());
        if (first.isEmpty() || first.stream().allMatch(element -> element.is(Sort.PART))) {
            return false;
        }
        boolean part = thing.last().is(Sort.PART) || thing.last().is(Sort.ROOM);
        List<Element> both = new ArrayList<>(what.elements());
        both.addAll(thing.elements());
        var cover = new Cover(known, thing.dated() || what.dated());
        var telling = Cover.telling(both);
        int from = thing.elements().getFirst().first();
        int to = what.last().end();
        if (cover.covers(telling) || inOnePlace(telling)) {
            entries.add(
                    overstated(both) ? verdicts.unsupported(from, to, telling) : verdicts.supported(from, to, telling));
            return true;
        }
        boolean bare = first.stream()
                .noneMatch(element ->
                        element.is(Sort.PART) || (element.is(Sort.PHRASE) && element.end() - element.first() > 1));
        boolean taste = thing.last().is(Sort.ROOM) && first.stream().allMatch(element -> element.is(Sort.ODD));
        if (part && bare && !taste && !first.getLast().ofHome()) {
            entries.add(verdicts.unsupported(from, to, telling));
            return true;
        }
        return false;
    }

    /** "all windows replaced" where the agent says that some were. */
    private boolean overstated(List<Element> elements) {
        int first = elements.stream().mapToInt(Element::first).min().orElse(0);
        boolean all = ALL.contains(terms.word(first - 1))
                || (terms.is(first - 1, "the") && ALL.contains(terms.word(first - 2)));
        if (!all || !terms.sameSentence(first - 1, first)) {
            return false;
        }
        var said = (BitSet) known.sentences().clone();
        for (var element : elements) {
            said.and(known.places(element.stem().isEmpty() ? terms.stem(element.first()) : element.stem()));
        }
        boolean some = false;
        for (var word : List.of("some", "most", "several", "few", "part", "partial")) {
            some |= known.places(Stem.of(word)).intersects(said);
        }
        return some && !known.places("all").intersects(said);
    }

    /** Whether some place has all their words, whatever their order. */
    private boolean inOnePlace(List<Element> elements) {
        @Nullable BitSet common = null;
        for (var element : elements) {
            for (int i = element.first(); i < element.end(); i++) {
                if (!terms.isMark(i) && lexicon.role(terms, i) != Lexicon.Role.FUNCTION) {
                    if (common == null) {
                        common = (BitSet) known.places(terms.stem(i)).clone();
                    } else {
                        common.and(known.places(terms.stem(i)));
                    }
                }
            }
        }
        return common != null && !common.isEmpty();
    }

    /** The thing that a list shares at its end: "oak, tile and slate floors". */
    private @Nullable Element shared(List<Chunk> chunks, int i) {
        int last = Math.min(chunks.size(), i + LONGEST_LIST);
        for (int next = i + 1; next < last && chunks.get(next).joint() == Joint.AND; next++) {
            var chunk = chunks.get(next);
            if (!isListed(
                    chunks.get(next - 1).last().end(),
                    chunk.elements().getFirst().first())) {
                return null;
            }
            if (chunk.elements().size() > 1) {
                return chunk.last();
            }
        }
        return null;
    }

    /** Whether nothing but commas and an "and" stands between. */
    private boolean isListed(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!LISTED.contains(terms.word(i))) {
                return false;
            }
        }
        return true;
    }

    /** "The updates are done": of a home of which the agent tells what was done. */
    private boolean isUpdated(List<Element> telling) {
        return telling.size() == 1
                && telling.getFirst().is(Sort.CONDITION)
                && telling.getFirst().stem().equals("updat")
                && known.tellsOfWork();
    }

    private void alone(Chunk chunk, @Nullable Element shared) {
        var telling = Cover.telling(chunk.elements());
        if (telling.isEmpty() || chunk.idle(telling) || isUpdated(telling)) {
            return;
        }
        if (excluded(telling)) {
            entries.add(Verdicts.excludedOf(telling));
            return;
        }
        var cover = new Cover(known, chunk.dated());
        int reach = cover.reach(telling);
        boolean plain = telling.size() == 1
                && (telling.getFirst().is(Sort.WORD) || telling.getFirst().is(Sort.ODD));
        if (shared != null && (reach < telling.size() || plain)) {
            List<Element> both = new ArrayList<>(telling);
            both.add(shared);
            boolean holds = cover.covers(both);
            if (holds && reach < telling.size()) {
                reach = telling.size();
            } else if (!holds
                    && plain
                    && shared.is(Sort.PART)
                    && !shared.places().isEmpty()) {
                reach = 0;
            }
        }
        if (reach == telling.size() && overstated(telling)) {
            entries.add(verdicts.unsupported(
                    telling.getFirst().first(), telling.getLast().end(), telling));
            return;
        }
        if (reach == telling.size()) {
            entries.add(verdicts.supported(
                    telling.getFirst().first(), telling.getLast().end(), telling));
            return;
        }
        var rest = telling.subList(reach, telling.size());
        if (rest.stream().allMatch(element -> element.is(Sort.PART) || element.is(Sort.ROOM))) {
            rest = telling;
            reach = 0;
        }
        if (reach > 0) {
            var before = telling.subList(0, reach);
            entries.add(verdicts.supported(
                    before.getFirst().first(), before.getLast().end(), before));
        }
        if (!chunk.idle(rest) && !chunk.supposed()) {
            entries.add(
                    verdicts.unsupported(rest.getFirst().first(), rest.getLast().end(), rest));
        }
    }

    private void denied(Chunk chunk) {
        var telling = Cover.telling(chunk.elements());
        if (telling.isEmpty()) {
            telling = chunk.elements().stream()
                    .filter(element -> element.is(Sort.PART) && known.denied(element.needs()))
                    .toList();
            if (telling.isEmpty()) {
                return;
            }
        }
        if (telling.stream().allMatch(element -> element.is(Sort.ODD))) {
            return;
        }
        int from = telling.getFirst().first();
        int to = telling.getLast().end();
        if (excluded(telling)) {
            entries.add(Verdicts.excludedOf(telling));
            return;
        }
        boolean none = telling.stream()
                .anyMatch(element -> known.denied(element.needs())
                        && (element.places().isEmpty() || known.deniesExplicitly(element.needs())));
        boolean some = new Cover(known, chunk.dated()).covers(telling);
        var words = telling.stream().allMatch(element -> sentencesWith(element, "no"));
        if (none || words) {
            entries.add(Entry.supported(from, to, verdicts.fields(telling)));
        } else if (some && chunk.joint() == Joint.AND && !inAlternatives(from)) {
            entries.add(verdicts.supported(from, to, telling));
        } else if (some) {
            entries.add(Entry.contradicted(from, to, Entry.Kind.FEATURE, verdicts.fields(telling), null, null));
        } else {
            entries.add(Entry.unsupported(from, to, verdicts.kind(telling)));
        }
    }

    /** Whether "or" joins the list that it stands in; "no basement, slab foundation" denies the first alone. */
    private boolean inAlternatives(int first) {
        for (int i = first - 2; i < first + EARSHOT && (i < first || !terms.is(i, ";")); i++) {
            if (terms.sameSentence(first, i) && (terms.is(i, "or") || terms.is(i, "nor"))) {
                return true;
            }
        }
        return false;
    }

    private boolean sentencesWith(Element element, String word) {
        var found = (BitSet) known.places(word).clone();
        found.and(known.sentences());
        found.and(element.places());
        return !found.isEmpty();
    }
}
