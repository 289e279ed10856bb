package com.listwright.gate.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.gate.Words;
import com.listwright.property.fact.Facts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The bars of the claim ledger, and two simpler judges beside it. All these texts, by seven authors, were read while
 * building: they guard against going back and foretell nothing. What unseen texts gave is in docs/decisions/0012.
 */
class GroundingBarsTest {
    private static final List<Labelled> LABELLED = half("labelled.jsonl", 0);
    private static final List<Labelled> MORE = Labelled.read("more.jsonl");
    private static final Set<String> EMPTY_WORDS = Set.of(
            "the", "a", "an", "and", "of", "in", "on", "with", "to", "for", "from", "at", "by", "is", "are", "this",
            "it", "plus", "built", "home", "house");

    @Test
    void theLabelledTextsAreJudgedAsAPersonDid() {
        hold(Labelled.score(LABELLED, Labelled::wanting));
    }

    @Test
    void textsOfOurOwnAreJudgedAsAPersonDid() {
        hold(Labelled.score(MORE, Labelled::wanting));
    }

    @Test
    void textsOfAnotherAuthorAreJudgedAsAPersonDid() {
        hold(Labelled.score(Labelled.read("second.jsonl"), Labelled::wanting));
    }

    @Test
    void freeProseIsJudgedAsAPersonDid() {
        hold(Labelled.score(Labelled.read("third.jsonl"), Labelled::wanting));
    }

    @Test
    void shortCopyAndChattyProseAreJudgedAsAPersonDid() {
        hold(Labelled.score(Labelled.read("fifth.jsonl"), Labelled::wanting));
    }

    @Test
    void uncommonWaysOfSayingThingsAreJudgedAsAPersonDid() {
        hold(Labelled.score(Labelled.read("own.jsonl"), Labelled::wanting));
    }

    @Test
    void idiomaticCopyIsJudgedAsAPersonDid() {
        hold(Labelled.score(Labelled.read("sixth.jsonl"), Labelled::wanting));
    }

    @Test
    void aBrokersCopyOverManyNotesIsJudgedAsAPersonDid() {
        hold(Labelled.score(Labelled.read("seventh.jsonl"), Labelled::wanting));
    }

    private static List<Labelled> half(String file, int rest) {
        return Labelled.read(file).stream()
                .filter(text -> text.id().charAt(text.id().length() - 1) % 2 == rest)
                .toList();
    }

    private static void hold(Labelled.Score score) {
        assertThat(score.recall()).as(score.toString()).isGreaterThanOrEqualTo(0.95);
        assertThat(score.falseAlarms()).as(score.toString()).isLessThanOrEqualTo(0.02);
        assertThat(score.flagged()).as(score.toString()).isLessThanOrEqualTo(score.clean() / 10);
    }

    @Test
    void numbersThatMustOccurInTheFactsCatchLittle() {
        var score = Labelled.score(MORE, GroundingBarsTest::numbersNotInTheFacts);
        assertThat(score.recall()).as(score.toString()).isLessThan(0.5);
        assertThat(score.falseAlarms()).as(score.toString()).isGreaterThan(0.05);
    }

    @Test
    void wordsThatMustOccurInTheFactsCatchMuchAndCryWolf() {
        var score = Labelled.score(MORE, GroundingBarsTest::wordsNotInTheFacts);
        assertThat(score.recall()).as(score.toString()).isGreaterThan(0.8);
        assertThat(score.falseAlarms()).as(score.toString()).isGreaterThan(0.3);
    }

    private static List<int[]> numbersNotInTheFacts(Labelled text) {
        return strangers(text, Words.Kind.NUMBER);
    }

    private static List<int[]> wordsNotInTheFacts(Labelled text) {
        var strangers = new ArrayList<>(strangers(text, Words.Kind.NUMBER));
        strangers.addAll(strangers(text, Words.Kind.WORD));
        return strangers;
    }

    private static List<int[]> strangers(Labelled text, Words.Kind kind) {
        var known = wordsOf(text.facts());
        var words = Words.of(text.copy());
        List<int[]> strangers = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            var word = words.word(i).replace(",", "");
            if (words.kind(i) == kind && !known.contains(Stem.of(word)) && !EMPTY_WORDS.contains(word)) {
                strangers.add(new int[] {words.start(i), words.end(i)});
            }
        }
        return strangers;
    }

    private static Set<String> wordsOf(Facts facts) {
        Set<String> known = new HashSet<>();
        facts.values().forEach((name, value) -> {
            var words = Words.of(name.replaceAll("([a-z])([A-Z])", "$1 $2") + " " + value.words());
            for (int i = 0; i < words.size(); i++) {
                known.add(Stem.of(words.word(i).replace(",", "")));
            }
        });
        return known;
    }
}
