package com.listwright.gate.grounding;

import com.listwright.gate.grounding.Lexicon.Role;
import java.util.Set;

/** Words that do something here, or that are named in passing, and claim nothing. */
final class Doings {
    private static final Set<String> BEFORE_OBJECT = Set.of(
            "the", "a", "an", "your", "every", "each", "its", "this", "into", "onto", "out", "with", "to", "from", "in",
            "on", "over", "off", "up", "both", "all", "toward", "through", "across", "around", "for", "you", "at",
            "two", "three");
    private static final Set<String> OBJECT_OF_THIRD = Set.of(
            "the", "a", "an", "your", "every", "each", "its", "this", "into", "onto", "out", "both", "all", "you", "up",
            "off", "over");
    private static final Set<String> MODALS =
            Set.of("will", "would", "can", "could", "should", "might", "must", "cannot", "can't", "won't");
    private static final Set<String> PRONOUNS =
            Set.of("something", "everything", "anything", "your", "them", "it", "somebody", "you", "me", "us");
    private static final Set<String> PLACES_TO_DO =
            Set.of("in", "into", "your", "the", "under", "on", "out", "up", "at", "inside");

    /** What is a thing of homes as often as a doing, and what makes it one. */
    private static final Set<String> BOTH = Set.of(
            "walk", "drive", "park", "ride", "run", "fish", "hunt", "garden", "grill", "plow", "plant", "farm", "ranch",
            "graze", "water", "boat", "swim", "pool", "fence", "light", "fire", "heat", "cool", "store", "shop", "hike",
            "ski", "skate", "trail", "bank", "pump", "bar", "deck", "board", "field", "dock", "wall", "roof", "floor",
            "stall", "yard", "pen", "wash", "dry", "view", "face", "front", "border");

    private static final Set<String> HOURS = Set.of("hour", "minute", "second", "week", "day", "night");
    private static final Set<String> PARTICLES = Set.of(
            "out",
            "through",
            "by",
            "past",
            "away",
            "around",
            "over",
            "off",
            "down",
            "up",
            "it",
            "them",
            "you",
            "this",
            "that",
            "along",
            "home",
            "back",
            "together");
    private static final Set<String> AFTER_WELL =
            Set.of("here", "i", "it", "that", "this", "there", "yes", "no", "let", "you", "we", "they", "now", "then");
    private static final Set<String> LEAD = Set.of("to", "into", "out", "up", "down", "off", "from", "through");
    private static final Set<String> DOERS = Set.of(
            "i", "you", "we", "they", "to", "or", "and", "let's", "i'll", "you'll", "we'll", "can", "will", "could",
            "never", "always", "then", "who", "just", "please", "come", "go");

    private final Terms terms;
    private final Known known;
    private final Lexicon lexicon;

    Doings(Terms terms, Known known, Lexicon lexicon) {
        this.terms = terms;
        this.known = known;
        this.lexicon = lexicon;
    }

    /** An unknown word that claims nothing: a manner, half a word, a number with nothing to count. */
    boolean saysNothing(int i) {
        var word = terms.word(i);
        if (terms.isNumber(i)) {
            return HOURS.contains(terms.key(i + 1));
        }
        return terms.isWord(i) && (word.length() < 3 || isManner(word) || joins(i) || Numbers.at(terms, i) != null);
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

    /** "could use", "will please": behind a word like "can". */
    boolean isAfterModal(int i) {
        return MODALS.contains(terms.word(i - 1)) && terms.sameSentence(i - 1, i);
    }

    /** An unknown word that does something: it stands between a thing and what it does it to. */
    boolean acts(int i) {
        var word = terms.word(i);
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
        if (isThird(word) && before && OBJECT_OF_THIRD.contains(terms.word(i + 1))) {
            return true;
        }
        boolean object = BEFORE_OBJECT.contains(terms.word(i + 1));
        return object && (word.endsWith("ing") || (word.endsWith("ed") && before)) && !terms.is(i + 1, "and");
    }

    /** "the shed stores the paddleboards", "settling an argument" */
    boolean actsOnObject(int i) {
        var word = terms.word(i);
        return (isThird(word) || word.endsWith("ing")) && (isArticle(i + 1) || terms.is(i + 1, "your")) && acts(i);
    }

    private static boolean isThird(String word) {
        return word.endsWith("s") && !word.endsWith("ss");
    }

    /** "lawn chairs", "a life well arranged", "grill something": a thing of homes that is none here. */
    boolean isInPassing(int i) {
        if (!terms.sameSentence(i, i + 1) || !terms.isWord(i + 1)) {
            return isInterjection(i);
        }
        var next = terms.word(i + 1);
        boolean named = !known.places(terms.stem(i)).isEmpty();
        boolean wellDone = terms.is(i, "well") && !isArticle(i - 1) && next.endsWith("ed");
        boolean asked = PRONOUNS.contains(next) && !named;
        boolean toDo = terms.is(i - 1, "to") && (isArticle(i + 1) || next.equals("your"));
        boolean beside = !named && !terms.word(i).endsWith("ed") && lexicon.isPlainNoun(terms, i + 1);
        return isInterjection(i) || wellDone || asked || toDo || beside || isDone(i);
    }

    /** "Well, here they are." */
    private boolean isInterjection(int i) {
        return terms.is(i, "well")
                && !terms.sameSentence(i - 1, i)
                && terms.is(i + 1, ",")
                && AFTER_WELL.contains(terms.word(i + 2));
    }

    /** "drive out", "walk through it", "come walk this" */
    boolean isDone(int i) {
        if (terms.is(i, "lead") && LEAD.contains(terms.word(i + 1))) {
            return true;
        }
        if (!BOTH.contains(terms.word(i)) || !PARTICLES.contains(terms.word(i + 1)) || terms.tied(i)) {
            return false;
        }
        return !terms.sameSentence(i - 1, i)
                || !terms.isWord(i - 1)
                || DOERS.contains(terms.word(i - 1))
                || terms.is(i + 1, "out");
    }

    /** "Park in the carport": the first word of a sentence that asks somebody to do something somewhere. */
    boolean asks(int i) {
        boolean first = i == 0 || !terms.sameSentence(i - 1, i);
        return first && !terms.word(i).endsWith("s") && PLACES_TO_DO.contains(terms.word(i + 1)) && terms.isWord(i);
    }

    private boolean isArticle(int i) {
        return terms.is(i, "a") || terms.is(i, "an") || terms.is(i, "the") || terms.is(i, "its");
    }
}
