package com.listwright.writing.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.listwright.property.fact.Vocabulary;
import com.listwright.writing.Language;
import com.listwright.writing.Tone;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhraseFilesTest {
    /** Said by the program for homes that are not among the samples. */
    private static final Set<String> OTHERS = Set.of(
            "open-house",
            "open-when",
            "sold",
            "new-price",
            "new",
            "on-market",
            "district",
            "schools",
            "quoted",
            "dated");

    @ParameterizedTest
    @EnumSource(Language.class)
    void onlyPublicFieldsAreWrittenAboutAndOnlyValuesThatTheyTake(Language language) {
        var vocabulary = Vocabulary.standard();
        for (var words : Wordbook.read(language.toString()).fields().values()) {
            var field = vocabulary.the(words.name());
            assertThat(field.isPublic()).as(words.name()).isTrue();
            var lookup = field.lookup().orElseThrow();
            assertThat(words.entries().keySet())
                    .as(words.name())
                    .allSatisfy(value -> assertThat(LOCAL.contains(value)
                                    || lookup.standardNames().contains(value))
                            .as(value)
                            .isTrue());
        }
    }

    /** Values that boards use beside the standard ones. */
    private static final Set<String> LOCAL = Set.of("Heat", "Hot Water", "Taxes");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyGapCanBeFilled(Language language) {
        Set<String> known = new HashSet<>(OTHERS);
        var words = Wordbook.read(language.toString());
        for (var field : words.fields().values()) {
            known.add(field.slot());
            field.entries().values().forEach(entry -> known.add(entry.slot()));
        }
        var tongue = new Tongue(words, language == Language.ES);
        var sheets = new SheetMaker(words, tongue, new NoteReader());
        Set<String> named = new TreeSet<>();
        var grammar = Grammar.read(language.toString());
        grammar.all()
                .values()
                .forEach(ways -> ways.forEach(way -> way.template().names(named)));
        for (var home : SampleBriefs.HOMES) {
            var sheet = sheets.of(SampleBriefs.brief(home, "website", Tone.PLAIN, language));
            named.stream().filter(sheet::has).forEach(known::add);
        }
        named.removeAll(known);
        assertThat(named).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTopicOfALayoutHasSentences(Language language) {
        var grammar = Grammar.read(language.toString());
        Layouts.read()
                .all()
                .forEach((channel, layouts) -> layouts.forEach(layout -> layout.parts()
                        .forEach(part -> part.topics().stream()
                                .map(Layouts.Topic::name)
                                .filter(topic -> !topic.equals("sign-off") && !ENGLISH_ONLY.contains(topic))
                                .forEach(topic ->
                                        assertThat(grammar.all()).as(channel).containsKey(topic)))));
    }

    private static final Set<String> ENGLISH_ONLY = Set.of("green", "quotes");

    @Test
    void aLineThatCannotBeReadIsToldWithItsPlace() {
        var line = new PhraseFile.Line("x", "sentences.en.txt:7");
        assertThatThrownBy(() -> Template.of(line, "A {gap without end")).hasMessage("sentences.en.txt:7: { without }");
        assertThatThrownBy(() -> Template.of(line, "A [perhaps")).hasMessage("sentences.en.txt:7: [ without ]");
        assertThatThrownBy(() -> Template.of(line, "A perhaps]")).hasMessage("sentences.en.txt:7: ] without [");
        assertThatThrownBy(() -> PhraseFile.of("words.txt", List.of("stray"))).hasMessageStartingWith("words.txt:1:");
    }
}
