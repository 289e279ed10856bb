package com.listwright.gate.grounding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** What the clause around a year speaks of, and whether a sentence of the agent has them together. */
final class Subject {
    static final Set<String> WORK = Set.of(
            "install",
            "replac",
            "updat",
            "new",
            "paint",
            "refinish",
            "ad",
            "renew",
            "rebuilt",
            "bolt",
            "repair",
            "servic",
            "don",
            "redo",
            "inspect",
            "rewir",
            "retrofit",
            "convert",
            "restor",
            "rebuild",
            "expand",
            "resurfac");

    private static final Set<String> WORKED = Set.of(
            "built",
            "rebuilt",
            "replaced",
            "installed",
            "renovated",
            "remodeled",
            "redone",
            "updated",
            "added",
            "refinished",
            "painted",
            "new",
            "in",
            "from");

    static final Set<String> BUILT = Set.of(
            "built",
            "constructed",
            "completed",
            "circa",
            "c",
            "erected",
            "vintage",
            "construction",
            "dating",
            "dates",
            "dated",
            "build",
            "century");

    private static final Set<String> ARTICLES = Set.of("the", "a", "its");
    private static final Set<String> GROUND = Set.of("ground", "land", "lot");

    private final Terms terms;
    private final Known known;
    private final Lexicon lexicon;

    Subject(Terms terms, Known known, Lexicon lexicon) {
        this.terms = terms;
        this.known = known;
        this.lexicon = lexicon;
    }

    /** What the clause around these terms speaks of: stems that are no home words, no opinions and no grammar. */
    List<String> of(int first, int end) {
        List<String> things = new ArrayList<>();
        boolean apart = terms.is(first - 1, ",") && (WORKED.contains(terms.word(first)) || isWholeRemark(first, end));
        int from = apart ? first - 2 : first - 1;
        for (int i = from; i >= first - 6 && i >= 0 && terms.sameSentence(first, i) && !ends(i); i--) {
            thing(i, things);
        }
        for (int i = first; i < end; i++) {
            thing(i, things);
        }
        for (int i = end;
                i < end + 3 && i < terms.size() && terms.sameSentence(first, i) && !ends(i) && !lead(i);
                i++) {
            thing(i, things);
        }
        return things;
    }

    /** "boiler, 2017;": a year that is all that is said of the thing before the comma. */
    private boolean isWholeRemark(int first, int end) {
        boolean over = !terms.sameSentence(first, end) || terms.is(end, ";") || terms.is(end, ".");
        return over && terms.isNumber(first) && terms.isWord(first - 2) && terms.sameSentence(first - 2, first);
    }

    private boolean lead(int i) {
        var role = terms.isWord(i) ? lexicon.role(terms, i) : null;
        return role == Lexicon.Role.FUNCTION || role == Lexicon.Role.VERB;
    }

    private boolean ends(int i) {
        return terms.is(i, ",")
                || terms.is(i, ";")
                || (terms.is(i, ":") && !terms.isNumber(i + 1))
                || terms.is(i, "and")
                || terms.is(i, "with")
                || terms.is(i, "plus")
                || terms.is(i, "by")
                || terms.is(i, "&");
    }

    private void thing(int i, List<String> things) {
        if (!terms.isWord(i) || Decades.isDecade(terms.word(i)) || Dates.isMonth(terms.word(i))) {
            return;
        }
        var stem = terms.stem(i);
        boolean well = stem.equals("well") && ARTICLES.contains(terms.word(i - 1));
        if (well) {
            things.add(stem);
            return;
        }
        boolean ofBuilding = Set.of("building", "house", "home", "residence").contains(terms.key(i + 1));
        if (ofBuilding || GROUND.contains(stem) || (lexicon.isRoom(terms.key(i)) && isCounted(i))) {
            return;
        }
        boolean plain = lexicon.isPart(stem) || lexicon.isCondition(stem) || lexicon.isRoom(terms.key(i));
        var role = lexicon.role(terms, i);
        if (!plain
                && (role != null
                        || known.places(stem).get(Lexicon.HOME)
                        || Numbers.wordAsDigits(terms.word(i)) != null
                        || BUILT.contains(terms.word(i)))) {
            return;
        }
        things.add(stem);
    }

    /** "two baths", "one full bath": a count, not a thing that was worked on. */
    boolean isCounted(int i) {
        return (Numbers.at(terms, i - 1) != null && !Numbers.isYear(terms.word(i - 1)))
                || Numbers.at(terms, i - 2) != null
                || terms.is(i - 1, "half")
                || terms.is(i - 1, "full");
    }

    /** What is in another place of the facts together with a thing of the sentence ("metal roof") may go with it. */
    boolean isDated(String year, List<String> things) {
        var found = (BitSet) known.places(year).clone();
        found.and(known.sentences());
        List<String> beside = new ArrayList<>();
        boolean first = true;
        for (var thing : things) {
            var with = (BitSet) found.clone();
            boolean state = lexicon.isCondition(thing) || thing.equals("don");
            with.and(state ? known.condition(thing, true) : known.places(thing));
            boolean nearest = !thing.equals("new") && !state && first;
            first &= state;
            if (with.isEmpty() && !nearest && !state) {
                beside.add(thing);
            } else {
                found = with;
            }
        }
        return !found.isEmpty() && (beside.isEmpty() || goWith(beside, things, found));
    }

    private boolean goWith(List<String> beside, List<String> things, BitSet sentence) {
        for (var stem : beside) {
            var place = (BitSet) known.places(stem).clone();
            place.clear(Lexicon.HOME);
            boolean tied = things.stream()
                    .anyMatch(other ->
                            !beside.contains(other) && known.places(other).intersects(place));
            if (!tied && !named(place, sentence)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the agent's sentence names the thing that this place of the facts tells of: "barbed wire", "Fence 2023."
     */
    private boolean named(BitSet place, BitSet sentence) {
        return lexicon.topics().heads().stream()
                .anyMatch(head -> known.places(head).intersects(place)
                        && known.places(head).intersects(sentence));
    }
}
