package com.listwright.gate.grounding;

import com.listwright.gate.grounding.Chunk.Joint;
import com.listwright.gate.grounding.Element.Sort;
import com.listwright.gate.grounding.Lexicon.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Reads a passage once from left to right and writes its claims into the ledger. */
final class Reader {
    /** Ten times what the longest copy makes; what makes more is no copy. */
    static final int MOST_CLAIMS = 3000;

    private static final int LONGEST_SENTENCE = 200;
    private static final Set<String> AND = Set.of("and", "or", "&", ",", "plus", "nor", "/", "+");
    private static final Set<String> ADDRESSES = Set.of(
            "bring", "skip", "swap", "trade", "forget", "grab", "pack", "ditch", "leave", "say", "ask", "retire",
            "imagine", "picture", "invite", "call", "text", "reply", "come");
    private static final Set<String> PREPOSITIONS = Set.of("on", "in", "at", "near");
    private static final Set<String> SUPPOSING = Set.of(
            "could",
            "might",
            "would",
            "perhaps",
            "maybe",
            "skip",
            "skipping",
            "forget",
            "imagine",
            "needs",
            "need",
            "wants",
            "want",
            "trade",
            "swap",
            "ditch",
            "instead");
    private static final Set<String> GREETINGS =
            Set.of("hi", "hello", "hey", "dear", "thanks", "thank", "yours", "regards", "hola");
    private static final Set<String> SHELTERS = Set.of("garage", "carport", "fireplace");
    private static final Set<String> CARS = Set.of("car", "bay", "stall", "space");

    private final Terms terms;
    private final Known known;
    private final Lexicon lexicon;
    private final Quantities quantities;
    private final Sayings sayings;
    private final Doings doings;
    private final Denials denials;
    private final Sentence sentence;
    private final List<Entry> entries = new ArrayList<>();

    Reader(Terms terms, Known known, Lexicon lexicon) {
        this.terms = terms;
        this.known = known;
        this.lexicon = lexicon;
        this.quantities = new Quantities(terms, known, lexicon);
        this.sayings = new Sayings(terms, known, lexicon);
        this.doings = new Doings(terms, known, lexicon);
        this.denials = new Denials(terms);
        this.sentence = new Sentence(terms, lexicon, denials);
    }

    List<Entry> read() {
        int i = 0;
        int start = 0;
        while (i < terms.size() && entries.size() < MOST_CLAIMS) {
            if (i > 0 && (!terms.sameSentence(i - 1, i) || sentence.size() > LONGEST_SENTENCE)) {
                endSentence(start, i);
                start = i;
            }
            if (i == 0 || !terms.sameSentence(i - 1, i)) {
                sentence.begin(ADDRESSES.contains(terms.word(i)));
            }
            i = step(i);
        }
        endSentence(start, i);
        return distinct();
    }

    /** Without what is found wanting as part of something larger that is. */
    private List<Entry> distinct() {
        entries.sort(Comparator.comparingInt(Entry::first).thenComparing(Entry::end, Comparator.reverseOrder()));
        List<Entry> distinct = new ArrayList<>();
        int covered = 0;
        for (var entry : entries) {
            if (entry.isSupported() || entry.end() > covered) {
                distinct.add(entry);
                covered = entry.isSupported() ? covered : entry.end();
            }
        }
        return distinct;
    }

    /** Where to go on: behind a name, a number, a phrase, or one word. */
    private int step(int i) {
        int named = known.name(terms, i);
        if (named > i) {
            sentence.add(new Element(i, named, Sort.WORD, sayings.named(i, named), null, terms.stem(i)));
            return named;
        }
        var typed = quantities.at(i);
        var phrase = sayings.at(i);
        var ignored = lexicon.ignored().longest(terms, i);
        int phraseEnd = phrase == null ? 0 : phrase.end();
        int ignoredEnd = ignored == null ? 0 : ignored.end();
        if (typed != null && typed.end() >= phraseEnd && typed.end() >= ignoredEnd) {
            entries.add(typed);
            if (typed.kind() == Entry.Kind.DATE || dates(typed)) {
                sentence.date();
            }
            return head(typed);
        }
        if (phrase != null && phraseEnd == i + 1 && ignored == null && doings.actsOnObject(i)) {
            sentence.close(Joint.OTHER);
            return phraseEnd;
        }
        if (phrase != null && phraseEnd == i + 1 && doings.isInPassing(i)) {
            return phraseEnd;
        }
        if (phrase != null && phraseEnd >= ignoredEnd) {
            phrase(i, phraseEnd, phrase.found());
            return phraseEnd;
        }
        return ignored == null ? word(i) : ignoredEnd;
    }

    private void phrase(int from, int to, Need.Phrase phrase) {
        if (to > from + 1 && PREPOSITIONS.contains(terms.word(from))) {
            sentence.close(Joint.OTHER);
        }
        if (to > from + 1 && denials.starts(from)) {
            sentence.affirm();
        }
        sentence.add(new Element(from, to, Sort.PHRASE, sayings.places(from, to, phrase), phrase, ""));
    }

    private boolean dates(Entry typed) {
        for (int i = typed.first(); i < typed.end(); i++) {
            if (terms.isNumber(i) && Numbers.isYear(terms.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** What was counted stays to be looked at, so that a detached two-car garage is a garage that is detached. */
    private int head(Entry typed) {
        int last = typed.end() - 1;
        if (!SHELTERS.contains(terms.key(last))) {
            return typed.end();
        }
        for (int i = typed.first(); i < last; i++) {
            boolean counted = Numbers.at(terms, i) != null || CARS.contains(terms.key(i)) || Bound.at(terms, i) != null;
            if (!counted && terms.isWord(i) && lexicon.role(terms, i) == null) {
                return i;
            }
        }
        return last;
    }

    private int word(int i) {
        var word = terms.word(i);
        if (terms.isMark(i)) {
            sentence.mark(word);
            if (denials.lists(i)) {
                sentence.deny();
            }
            return i + 1;
        }
        if (denials.ends(i)) {
            sentence.affirm();
        }
        if (supposes(i)) {
            sentence.suppose();
        }
        if (denials.starts(i)) {
            sentence.deny();
        } else if (!ofHomes(i)) {
            other(i);
        }
        return i + 1;
    }

    private boolean supposes(int i) {
        return SUPPOSING.contains(terms.word(i))
                || (terms.is(i, "be") && terms.is(i - 1, "to"))
                || (terms.is(i, "not") && isArticle(i + 1))
                || (terms.is(i, "bring") && terms.is(i + 1, "your"))
                || ((terms.is(i, "makes") || terms.is(i, "make")) && (isArticle(i + 1) || terms.is(i + 1, "for")));
    }

    /** Whether it is a room, a part of every house, or its state. */
    private boolean ofHomes(int i) {
        var stem = terms.stem(i);
        if (lexicon.isRoom(terms.key(i))) {
            add(i, Sort.ROOM);
        } else if (isState(i) && !doings.isInPassing(i)) {
            add(i, Sort.CONDITION);
        } else if (lexicon.isPart(stem) && lexicon.role(terms, i) != Role.FUNCTION) {
            add(i, Sort.PART);
        } else {
            return false;
        }
        return true;
    }

    /** A word of age or state; "done" is one of what was named before: "the roof was done". */
    private boolean isState(int i) {
        if (lexicon.isCondition(terms.stem(i))) {
            return !terms.is(i, "vintage")
                    || !(terms.isNumber(i - 1) || Decades.isDecade(terms.word(i - 1)) || terms.is(i - 1, "s"));
        }
        var named = terms.is(i, "done") && Denials.isBe(terms.word(i - 1)) ? sentence.saidOf() : null;
        return named != null
                && !named.is(Sort.ODD)
                && (named.is(Sort.PART) || !named.places().isEmpty());
    }

    private void add(int i, Sort sort) {
        var stem = terms.stem(i);
        sentence.add(new Element(i, i + 1, sort, known.places(stem), null, stem));
    }

    private void other(int i) {
        var word = terms.word(i);
        var role = lexicon.role(terms, i);
        if (role == Role.FUNCTION || role == Role.VERB) {
            if (isArticle(i)) {
                sentence.article();
            } else {
                sentence.close(terms.is(i - 1, "there") ? Joint.OTHER : joint(word));
            }
            return;
        }
        var stem = terms.stem(i);
        if (role == Role.LIGHT || role == Role.OPINION || (terms.isWord(i) && stem.length() == 1)) {
            return;
        }
        if (doings.isDone(i)) {
            sentence.close(Joint.OTHER);
            return;
        }
        boolean strange = known.places(stem).isEmpty();
        if (strange && doings.saysNothing(i) && !doings.asks(i)) {
            return;
        }
        if (strange && (doings.asks(i) || doings.acts(i) || doings.isAfterModal(i))) {
            sentence.close(Joint.OTHER);
            return;
        }
        boolean odd = strange && terms.isWord(i) && !lexicon.isThing(stem) && !isNamed(i);
        add(i, odd ? Sort.ODD : Sort.WORD);
    }

    private static Joint joint(String word) {
        if (Denials.isBe(word)) {
            return Joint.IS;
        }
        return word.equals("of") ? Joint.OF : AND.contains(word) ? Joint.AND : Joint.OTHER;
    }

    /** A name of its own: of a place, a maker, a school. */
    private boolean isNamed(int i) {
        return terms.isName(i) && !GREETINGS.contains(terms.word(i - 1));
    }

    private boolean isArticle(int i) {
        return terms.is(i, "a") || terms.is(i, "an") || terms.is(i, "the") || terms.is(i, "its");
    }

    private void endSentence(int first, int end) {
        var chunks = sentence.end();
        new Coverage(terms, known, entries).judge(first, end);
        new Rankings(terms, known, entries).judge(first, end);
        new Deals(terms, known, entries).judge(first, end);
        new Extents(terms, known, lexicon, entries).judge(first, end);
        if (!chunks.isEmpty()) {
            new Settlement(terms, known, lexicon, entries).settle(chunks);
        }
    }
}
