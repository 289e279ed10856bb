package com.listwright.gate.grounding;

import com.listwright.gate.grounding.Chunk.Joint;
import com.listwright.gate.grounding.Element.Sort;
import com.listwright.gate.grounding.Lexicon.Role;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a passage once from left to right and writes its claims into the ledger. */
final class Reader {
    private static final Set<String> NONE =
            Set.of("no", "without", "zero", "never", "lacks", "lack", "lacking", "nor", "neither");
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "been", "'s");
    private static final Set<String> AND = Set.of("and", "or", "&", ",", "plus", "nor", "/", "+");
    private static final Set<String> BEFORE_OBJECT = Set.of(
            "the", "a", "an", "your", "every", "each", "its", "this", "into", "onto", "out", "with", "to", "from", "in",
            "on", "over", "off", "up", "both", "all", "toward", "through", "across", "around", "for", "you", "at",
            "two", "three");

    private static final Set<String> ADDRESSES = Set.of(
            "bring", "skip", "swap", "trade", "forget", "grab", "pack", "ditch", "leave", "say", "ask", "retire",
            "imagine", "picture", "invite", "call", "text", "reply", "come");
    private static final Set<String> PREPOSITIONS = Set.of("on", "in", "at", "near");
    private static final Set<String> MODALS = Set.of("will", "would", "can", "could", "should", "might", "must");
    private static final Set<String> OFFERS = Set.of(
            "with",
            "has",
            "have",
            "includes",
            "include",
            "including",
            "features",
            "featuring",
            "feature",
            "offers",
            "offering",
            "offer",
            "boasts",
            "boasting",
            "new",
            "adds",
            "gets",
            "got",
            "provides",
            "comes");
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
    private static final Set<String> NOBODY = Set.of("one", "longer", "matter", "doubt", "wonder", "need", "more");
    private static final Set<String> BETWEEN_WORDS =
            Set.of("the", "a", "an", "of", "and", "with", "in", "for", "to", "from", "'s");
    private static final Set<String> DENIED = Set.of(
            "available",
            "connected",
            "included",
            "allowed",
            "permitted",
            "in",
            "leased",
            "offered",
            "part",
            "here",
            "yet",
            "provided",
            "covered",
            "accepted",
            "welcome",
            "installed",
            "present",
            "on",
            "required");
    private static final Set<String> GREETINGS =
            Set.of("hi", "hello", "hey", "dear", "thanks", "thank", "yours", "regards", "hola");

    /** Ten times what the longest copy makes; what makes more is no copy. */
    static final int MOST_CLAIMS = 3000;

    private static final int LONGEST_SENTENCE = 200;

    private final Terms terms;
    private final Known known;
    private final Lexicon lexicon;
    private final Quantities quantities;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Chunk> sentence = new ArrayList<>();
    private @Nullable Chunk chunk;
    private Joint joint = Joint.START;
    private boolean none;
    private boolean supposing;
    private boolean supposed;
    private boolean address;

    Reader(Terms terms, Known known, Lexicon lexicon) {
        this.terms = terms;
        this.known = known;
        this.lexicon = lexicon;
        this.quantities = new Quantities(terms, known, lexicon);
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
                address = ADDRESSES.contains(terms.word(i));
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

    private int step(int i) {
        var typed = quantities.at(i);
        var phrase = phrase(i);
        var ignored = lexicon.ignored().longest(terms, i);
        int named = known.name(terms, i);
        if (named > i) {
            add(new Element(i, named, Sort.WORD, named(i, named), null, terms.stem(i)));
            return named;
        }
        int typedEnd = typed == null ? 0 : typed.end();
        int phraseEnd = phrase == null ? 0 : phrase.end();
        int ignoredEnd = ignored == null ? 0 : ignored.end();
        if (typed != null && typedEnd >= phraseEnd && typedEnd >= ignoredEnd) {
            entries.add(typed);
            if (typed.kind() == Entry.Kind.DATE || dates(typed)) {
                date();
            }
            return head(typed);
        }
        if (phrase != null
                && phraseEnd == i + 1
                && ignored == null
                && isThird(terms.word(i))
                && takesObject(i)
                && acts(i, terms.word(i))) {
            close(Joint.OTHER);
            return phraseEnd;
        }
        if (phrase != null && phraseEnd == i + 1 && isInPassing(i)) {
            return phraseEnd;
        }
        if (phrase != null && phraseEnd >= ignoredEnd) {
            if (phraseEnd > i + 1 && PREPOSITIONS.contains(terms.word(i))) {
                close(Joint.OTHER);
            }
            add(new Element(i, phraseEnd, Sort.PHRASE, places(i, phraseEnd, phrase.found()), phrase.found(), ""));
            return phraseEnd;
        }
        if (ignored != null) {
            return ignoredEnd;
        }
        return word(i);
    }

    private BitSet named(int from, int to) {
        var found = (BitSet) known.places(terms.stem(from)).clone();
        for (int i = from + 1; i < to; i++) {
            if (!terms.isMark(i)) {
                found.and(known.places(terms.stem(i)));
            }
        }
        return found;
    }

    private boolean dates(Entry typed) {
        for (int i = typed.first(); i < typed.end(); i++) {
            if (terms.isNumber(i) && Numbers.isYear(terms.word(i))) {
                return true;
            }
        }
        return false;
    }

    private void date() {
        if (chunk != null) {
            chunk.date();
        } else if (!sentence.isEmpty() && (joint == Joint.OTHER || joint == Joint.OF)) {
            sentence.getLast().date();
        }
    }

    /** What was counted stays to be looked at, so that a detached two-car garage is a garage that is detached. */
    private int head(Entry typed) {
        int last = typed.end() - 1;
        var key = terms.key(last);
        if (Set.of("garage", "carport", "fireplace").contains(key)) {
            for (int i = typed.first(); i < last; i++) {
                boolean counted = Numbers.at(terms, i) != null
                        || Set.of("car", "bay", "stall", "space").contains(terms.key(i))
                        || Bound.at(terms, i) != null;
                if (!counted && terms.isWord(i) && lexicon.role(terms, i) == null) {
                    return i;
                }
            }
            return last;
        }
        return typed.end();
    }

    private BitSet places(int from, int to, Need.Phrase phrase) {
        var found = known.places(phrase.needs());
        @Nullable BitSet literal = null;
        boolean whole = true;
        for (int i = from; i < to; i++) {
            whole &= to - from == 1 || lexicon.role(terms, i) != Role.FUNCTION || BETWEEN_WORDS.contains(terms.word(i));
            if (!terms.isMark(i) && (to - from == 1 || lexicon.role(terms, i) != Role.FUNCTION)) {
                var places = known.places(terms.stem(i));
                if (literal == null) {
                    literal = (BitSet) places.clone();
                } else {
                    literal.and(places);
                }
            }
        }
        if (literal != null) {
            if (!phrase.needs().isEmpty() && !whole) {
                literal.and(known.sentences());
            } else if (!phrase.needs().isEmpty()) {
                literal.clear(Lexicon.HOME);
            }
            found.or(literal);
        }
        return found;
    }

    private Trie.@Nullable Match<Need.Phrase> phrase(int i) {
        var match = lexicon.claims().longest(terms, i);
        if (match == null) {
            return null;
        }
        boolean newIn = terms.is(i, "new")
                && (terms.is(match.end() - 1, "in")
                        || terms.is(match.end() - 1, "on")
                        || terms.is(match.end() - 1, "at"));
        return newIn && terms.isNumber(match.end()) ? null : match;
    }

    private int word(int i) {
        var word = terms.word(i);
        if (terms.isMark(i)) {
            mark(word);
            return i + 1;
        }
        var key = terms.key(i);
        var stem = terms.stem(i);
        if (Set.of("but", "has", "have", "there", "while").contains(word)) {
            none = false;
        }
        if (SUPPOSING.contains(word)
                || (word.equals("be") && terms.is(i - 1, "to"))
                || (word.equals("not") && isArticle(i + 1))) {
            suppose();
        }
        if (NONE.contains(word) && !NOBODY.contains(terms.word(i + 1))) {
            none = true;
            close(Joint.NO);
            return i + 1;
        }
        if (lexicon.isRoom(key)) {
            add(new Element(i, i + 1, Sort.ROOM, known.places(stem), null, stem));
            return i + 1;
        }
        if (lexicon.isCondition(stem) && !isInPassing(i)) {
            add(new Element(i, i + 1, Sort.CONDITION, known.places(stem), null, stem));
            return i + 1;
        }
        var role = lexicon.role(terms, i);
        if (lexicon.isPart(stem) && role != Role.FUNCTION) {
            add(new Element(i, i + 1, Sort.PART, known.places(stem), null, stem));
            return i + 1;
        }
        if (role == Role.FUNCTION || role == Role.VERB) {
            close(
                    BE.contains(word)
                            ? Joint.IS
                            : word.equals("of") ? Joint.OF : AND.contains(word) ? Joint.AND : Joint.OTHER);
            return i + 1;
        }
        if (role == Role.LIGHT || role == Role.OPINION || known(i, stem)) {
            return i + 1;
        }
        var places = known.places(stem);
        if (places.isEmpty()) {
            if (asks(i, word)) {
                close(Joint.OTHER);
                return i + 1;
            }
            if (terms.isWord(i) && (word.length() < 3 || isManner(word) || joins(i) || Numbers.at(terms, i) != null)) {
                return i + 1;
            }
            if (acts(i, word) || (MODALS.contains(terms.word(i - 1)) && terms.sameSentence(i - 1, i))) {
                close(Joint.OTHER);
                return i + 1;
            }
        }
        boolean odd = places.isEmpty() && terms.isWord(i) && !lexicon.isThing(stem) && !isNamed(i);
        add(new Element(i, i + 1, odd ? Sort.ODD : Sort.WORD, places, null, stem));
        return i + 1;
    }

    /** What comes next is no claim that the home has it, up to the end of the list. */
    private void suppose() {
        close(Joint.OTHER);
        supposing = true;
        supposed = true;
    }

    /** A name of its own: of a place, a maker, a school. */
    private boolean isNamed(int i) {
        return terms.isName(i) && !GREETINGS.contains(terms.word(i - 1));
    }

    /** Whether features are named here: after "with a", "includes the", "new". */
    private boolean offers(int i) {
        int at = i - 1;
        boolean article = false;
        while (at >= i - 4 && terms.sameSentence(at, i) && (isArticle(at) || isAdjective(at))) {
            article |= isArticle(at);
            at--;
        }
        if (!terms.sameSentence(at, i)) {
            return false;
        }
        boolean definite = terms.is(at, "with") && (terms.is(at + 1, "the") || terms.is(at + 1, "its"));
        return OFFERS.contains(terms.word(at))
                && !definite
                && (article || terms.word(i).endsWith("s"));
    }

    private boolean isArticle(int i) {
        return terms.is(i, "a") || terms.is(i, "an") || terms.is(i, "the") || terms.is(i, "its");
    }

    private boolean isAdjective(int i) {
        var role = terms.isWord(i) ? lexicon.role(terms, i) : null;
        return role == Role.LIGHT || role == Role.OPINION;
    }

    /** Whether it goes on with a list of features: "granite counters, a larder". */
    private boolean lists(int i) {
        if (joint != Joint.AND || sentence.isEmpty() || i + 1 >= terms.size()) {
            return false;
        }
        boolean says = terms.sameSentence(i, i + 1)
                && (BE.contains(terms.word(i + 1)) || lexicon.role(terms, i + 1) == Role.VERB);
        var before = sentence.getLast();
        return !says && before.elements().stream().noneMatch(element -> element.is(Sort.ODD) && !before.offered());
    }

    private boolean known(int i, String stem) {
        return terms.isWord(i) && stem.length() == 1;
    }

    /** An adverb, or an adjective by its ending that is taste more often than not. */
    private static boolean isManner(String word) {
        return word.length() > 5
                && (word.endsWith("ly")
                        || word.endsWith("ful")
                        || word.endsWith("ously")
                        || word.endsWith("ness")
                        || word.endsWith("ingly"));
    }

    /** "well-" and the like: the first half of a tied word. */
    private boolean joins(int i) {
        return terms.is(i, "er") || terms.is(i, "ish") || terms.is(i, "like");
    }

    /** An unknown word that does something: it stands between a thing and what it does it to. */
    private boolean acts(int i, String word) {
        if (!terms.isWord(i)
                || word.length() < 4
                || i + 1 >= terms.size()
                || !terms.sameSentence(i, i + 1)
                || terms.tied(i)
                || terms.tied(i + 1)) {
            return false;
        }
        boolean before = i > 0
                && terms.sameSentence(i - 1, i)
                && terms.isWord(i - 1)
                && lexicon.role(terms, i - 1) != Role.FUNCTION;
        boolean object = BEFORE_OBJECT.contains(terms.word(i + 1));
        boolean third = isThird(word);
        if (third
                && before
                && Set.of(
                                "the", "a", "an", "your", "every", "each", "its", "this", "into", "onto", "out", "both",
                                "all", "you", "up", "off", "over")
                        .contains(terms.word(i + 1))) {
            return true;
        }
        return object && (word.endsWith("ing") || (word.endsWith("ed") && before)) && !terms.is(i + 1, "and");
    }

    /** "lawn chairs", "a life well arranged", "grill something": a thing of homes that is none here. */
    private boolean isInPassing(int i) {
        if (!terms.sameSentence(i, i + 1) || !terms.isWord(i + 1)) {
            return false;
        }
        var next = terms.word(i + 1);
        boolean named = !known.places(terms.stem(i)).isEmpty();
        boolean wellDone = terms.is(i, "well") && !isArticle(i - 1) && next.endsWith("ed");
        boolean asked = Set.of("something", "everything", "anything", "your", "them", "it", "somebody")
                        .contains(next)
                && !named;
        boolean toDo = terms.is(i - 1, "to") && (isArticle(i + 1) || next.equals("your"));
        boolean beside = !named && !terms.word(i).endsWith("ed") && lexicon.isPlainNoun(terms, i + 1);
        return wellDone || asked || toDo || beside;
    }

    /** "stores the paddleboards" */
    private boolean takesObject(int i) {
        return isArticle(i + 1) || terms.is(i + 1, "your");
    }

    private static boolean isThird(String word) {
        return word.endsWith("s") && !word.endsWith("ss");
    }

    /** "Park in the carport": the first word of a sentence that asks somebody to do something somewhere. */
    private boolean asks(int i, String word) {
        boolean first = i == 0 || !terms.sameSentence(i - 1, i);
        return first
                && !word.endsWith("s")
                && Set.of("in", "into", "your", "the", "under", "on", "out", "up", "at", "inside")
                        .contains(terms.word(i + 1))
                && terms.isWord(i);
    }

    private void mark(String mark) {
        address = false;
        switch (mark) {
            case ",", "/", "&", "+" -> close(Joint.AND);
            case "'", "\"", "-" -> close(Joint.OTHER);
            case "(", ")", ":", ";" -> close(Joint.OTHER);
            default -> close(Joint.OTHER);
        }
        if (!mark.equals(",") && !mark.equals("/")) {
            none = false;
        }
    }

    private void add(Element element) {
        if (chunk == null) {
            boolean denied = none && (joint == Joint.NO || joint == Joint.AND);
            boolean offered = offers(element.first()) || lists(element.first());
            supposed &= joint == Joint.AND || supposing;
            chunk = new Chunk(joint, denied, offered, address, supposed);
            supposing = false;
            none = denied;
        }
        chunk.add(element);
    }

    private void close(Joint next) {
        if (chunk != null) {
            chunk.dropDoings(terms);
            if (!chunk.isEmpty()) {
                sentence.add(chunk);
                if (deniedAfter(chunk.last().end())) {
                    denyList();
                }
            }
            chunk = null;
            joint = next;
        } else if (joint != Joint.NO || next != Joint.AND) {
            joint = joint == Joint.NO && next == Joint.OTHER
                    ? Joint.NO
                    : joint == Joint.IS && next == Joint.OTHER ? Joint.IS : next;
        }
    }

    /** "Water and sewer are not in place": all that is listed before the verb. */
    private void denyList() {
        for (int i = sentence.size() - 1; i >= 0; i--) {
            var listed = sentence.get(i);
            listed.deny();
            if (listed.joint() != Joint.AND) {
                return;
            }
        }
    }

    /** "Water is not.", "sewer is not available": what is said of a thing right after it. */
    private boolean deniedAfter(int i) {
        int at = Set.of("isn't", "aren't", "wasn't", "weren't").contains(terms.word(i)) ? i + 1 : i;
        boolean modal = terms.is(i, "may") || MODALS.contains(terms.word(i));
        if (modal && terms.is(i + 1, "not") && (terms.isMark(i + 2) || !terms.sameSentence(i, i + 2))) {
            return true;
        }
        if (at == i) {
            at = BE.contains(terms.word(i)) && terms.is(i + 1, "not") ? i + 2 : i;
        }
        return at > i && (!terms.sameSentence(i, at) || terms.isMark(at) || DENIED.contains(terms.word(at)));
    }

    private void endSentence(int first, int end) {
        close(Joint.START);
        new Coverage(terms, known, entries).judge(first, end);
        joint = Joint.START;
        none = false;
        supposing = false;
        supposed = false;
        if (!sentence.isEmpty()) {
            new Settlement(terms, known, lexicon, entries).settle(sentence);
            sentence.clear();
        }
    }
}
