package com.listwright.writing.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.property.fact.Facts;
import com.listwright.property.fact.Value;
import com.listwright.property.fact.Vocabulary;
import com.listwright.writing.Brief;
import com.listwright.writing.Language;
import com.listwright.writing.Occasion;
import com.listwright.writing.Tone;
import com.listwright.writing.Voice;
import com.listwright.writing.builtin.Wording.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BuiltInWriterTest {
    private static final BuiltInWriter WRITER = new BuiltInWriter();

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:,\\d{3})*(?:\\.\\d+)?");
    private static final Pattern NUMBER_WORD = Pattern.compile("\\b(two|three|four|five|six|seven|eight|nine|ten)\\b");
    private static final Pattern OWN_NUMBERS = Pattern.compile("pies2|m2");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyHomeCanBeWrittenForEveryChannelInEveryTone(Language language) {
        var softly = new SoftAssertions();
        for (var brief : SampleBriefs.all(language)) {
            var written = WRITER.compose(brief);
            softly.assertThat(written.text().words())
                    .as(SampleBriefs.name(brief))
                    .isNotBlank();
            softly.assertThat(written.text().words().length())
                    .as(SampleBriefs.name(brief))
                    .isLessThanOrEqualTo(SampleBriefs.LIMITS.getOrDefault(brief.channel(), 5000));
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSameBriefGivesTheSameWordsFromAnotherWriter(Language language) {
        var another = new BuiltInWriter();
        assertThat(SampleBriefs.all(language))
                .allSatisfy(brief -> assertThat(another.compose(brief)).isEqualTo(WRITER.compose(brief)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatItSaysReadsAsWritten(Language language) {
        var softly = new SoftAssertions();
        for (var brief : SampleBriefs.all(language)) {
            for (var wording : wordings(brief)) {
                softly.assertThat(Reading.faults(wording.words(), language))
                        .as(SampleBriefs.name(brief) + "\n" + wording.words())
                        .isEmpty();
            }
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyNumberStandsInAPhraseWhoseFactsHaveIt(Language language) {
        var softly = new SoftAssertions();
        for (var brief : SampleBriefs.all(language)) {
            for (var wording : wordings(brief)) {
                softly.assertThat(strayNumbers(wording, brief.facts()))
                        .as(SampleBriefs.name(brief) + "\n" + wording.words())
                        .isEmpty();
            }
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPhraseNamesPublicFactsThatTheHomeHas(Language language) {
        var vocabulary = Vocabulary.standard();
        for (var brief : SampleBriefs.all(language)) {
            for (var wording : wordings(brief)) {
                for (var phrase : wording.phrases()) {
                    assertThat(phrase.end()).isLessThanOrEqualTo(wording.words().length());
                    assertThat(phrase.facts()).allSatisfy(fact -> {
                        assertThat(vocabulary.the(fact).isPublic()).as(fact).isTrue();
                        assertThat(brief.facts().knows(fact)).as(fact).isTrue();
                    });
                }
            }
        }
    }

    @Test
    void whoAdvertisesAndWhatIsPrivateIsNeverSaid() {
        for (var brief : SampleBriefs.all(Language.EN)) {
            assertThat(WRITER.write(brief).text())
                    .doesNotContain("Lantern &", "Loom", "Sample Agent", "(sample)", "DRE", "acant", "ccupied");
        }
    }

    @Test
    void aMessageStaysWithinTwoPartsAndLettersThatCostNothingMore() {
        for (var language : Language.values()) {
            for (var brief : SampleBriefs.all(language)) {
                if (brief.channel().equals("sms")) {
                    assertThat(WRITER.write(brief).text())
                            .matches("[\\x20-\\x5a\\x61-\\x7aÑñÉéÜü\\n]*")
                            .hasSizeLessThan(220);
                }
            }
        }
    }

    @Test
    void englishIsPlainAscii() {
        for (var brief : SampleBriefs.all(Language.EN)) {
            assertThat(WRITER.write(brief).text()).matches("[\\x20-\\x7e\\n]*");
        }
    }

    @Test
    void anInstagramPostHasAtMostFiveHashtagsAndAHeadlineOneLine() {
        for (var brief : SampleBriefs.all(Language.EN)) {
            var text = WRITER.write(brief).text();
            long hashtags = text.chars().filter(letter -> letter == '#').count();
            assertThat(hashtags).isLessThanOrEqualTo(brief.channel().equals("instagram") ? 5 : 0);
            if (brief.channel().equals("headline")) {
                assertThat(text).doesNotContain("\n").hasSizeLessThanOrEqualTo(60);
            }
        }
    }

    @Test
    void anEmailHasThreeSubjectsToChooseFromAndAPreheader() {
        for (var language : Language.values()) {
            for (var brief : SampleBriefs.all(language)) {
                var draft = WRITER.write(brief);
                if (brief.channel().equals("email")) {
                    assertThat(draft.subjects())
                            .hasSize(3)
                            .doesNotHaveDuplicates()
                            .allSatisfy(subject -> assertThat(subject).hasSizeBetween(15, 60));
                    assertThat(draft.subject()).isEqualTo(draft.subjects().getFirst());
                    assertThat(draft.preheader()).isNotNull().hasSizeBetween(30, 100);
                } else {
                    assertThat(draft.subjects()).isEmpty();
                }
            }
        }
    }

    @Test
    void aScriptIsSpokenInFortyFiveSeconds() {
        for (var brief : SampleBriefs.all(Language.EN)) {
            if (brief.channel().equals("video-script")) {
                long spoken = WRITER.write(brief)
                        .text()
                        .lines()
                        .filter(line -> line.startsWith("Say: "))
                        .mapToLong(line -> line.split(" ", -1).length - 1)
                        .sum();
                assertThat(spoken / 2.5).as(SampleBriefs.name(brief)).isBetween(4.0, 45.0);
            }
        }
    }

    @Test
    void aSmallerLimitMakesAShorterText() {
        for (var home : SampleBriefs.HOMES) {
            for (int limit : List.of(60, 120, 250, 500)) {
                var brief = within(SampleBriefs.brief(home, "mls", Tone.PLAIN, Language.EN), limit);
                assertThat(WRITER.write(brief).text()).isNotBlank().hasSizeLessThanOrEqualTo(limit);
            }
        }
    }

    @Test
    void sparseFactsGiveAShortTextAndNoneNoWordOfTheHome() {
        var facts = facts(Map.of("City", new Value.Text("Marrow Glen"), "BedroomsTotal", Value.Amount.of(3)));
        for (var channel : SampleBriefs.CHANNELS) {
            for (var language : Language.values()) {
                var sparse = WRITER.compose(SampleBriefs.brief(facts, channel, Tone.WARM, language));
                assertThat(sparse.text().words()).hasSizeLessThan(450);
                assertThat(WRITER.compose(SampleBriefs.brief(facts(Map.of()), channel, Tone.WARM, language))
                                .text()
                                .phrases())
                        .allSatisfy(
                                phrase -> assertThat(phrase.facts()).containsAnyOf("PropertyType", "StandardStatus"));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "::", textBlock = """
        en :: there is also \\S+s\\b(?! (stove|burning)) :: one where there are many
        en :: [Tt]here are (one|a) \\b :: many where there is one
        en :: home to come home to :: the same word twice
        en :: one of views :: an outlook of views
        en :: [Ll]akefront on the lake :: the same water twice
        en :: Downstairs, find a crawl space :: nobody goes there
        en :: (Take it outside:|outdoors with|its share with|Step outside to) [^,.]{0,30}fencing :: a fence to enjoy
        en :: (Cook here|ready for meals) with a pantry :: a pantry to cook with
        en :: and [^.,;]{3,40} and [^.,;]{3,40} floors\\. :: a list in a list
        en :: The home has [^.]* outside :: a home where there is none
        es :: (:|hay|tiene|libre,) cerca de :: near, where a fence is meant
        es :: Estacionamiento: [^.]* de estacionamiento :: the same word twice
        es :: \\bmas\\b :: a word that needs its accent
        es :: Recién vendida :: of a home that may be masculine
        """)
    void whatReadsBadlyIsNotSaid(String language, String pattern, String why) {
        var bad = Pattern.compile(pattern);
        for (var plain : SampleBriefs.all(language.equals("en") ? Language.EN : Language.ES)) {
            for (var occasion : Occasion.values()) {
                var brief = SampleBriefs.on(plain, occasion);
                assertThat(bad.matcher(WRITER.write(brief).text()).find())
                        .as("%s: %s", why, SampleBriefs.name(brief))
                        .isFalse();
            }
        }
    }

    @Test
    void anOccasionIsInTheSubjectOfAMailAndNobodyIsAskedIntoASoldHome() {
        for (var home : SampleBriefs.HOMES) {
            var plain = SampleBriefs.brief(home, "email", Tone.WARM, Language.EN);
            var sold = WRITER.write(SampleBriefs.on(plain, Occasion.JUST_SOLD));
            assertThat(sold.subject()).startsWith("Just sold");
            assertThat(sold.text()).doesNotContain("Come in to", "Settle in", "Come home to", "arrange a visit");
            var open = WRITER.write(SampleBriefs.on(plain, Occasion.OPEN_HOUSE));
            assertThat(open.subject()).startsWith("Open house");
        }
    }

    /** Half a minute where the facts suffice: spoken at 150 words a minute, and no shot under four seconds. */
    @Test
    void mostScriptsTakeHalfAMinute() {
        var inTime = SampleBriefs.HOMES.stream()
                .map(home -> seconds(WRITER.write(SampleBriefs.brief(home, "video-script", Tone.WARM, Language.EN))
                        .text()))
                .peek(seconds -> assertThat(seconds).isLessThanOrEqualTo(45))
                .filter(seconds -> seconds >= 30)
                .count();
        assertThat(inTime).isGreaterThanOrEqualTo(33);
    }

    private static int seconds(String script) {
        return Arrays.stream(script.split("\n\n", -1))
                .mapToInt(shot -> shot.lines()
                        .filter(line -> line.startsWith("Say: "))
                        .mapToInt(line -> Math.max(4, (int) Math.ceil((line.split(" ", -1).length - 1) / 2.5)))
                        .sum())
                .sum();
    }

    @Test
    void wordsThatAVoiceAvoidsAreNotUsedAndItsSignOffIs() {
        var voice = new Voice(
                "Ana", List.of(), List.of("kitchen", "floors", "home"), List.of(), "See you on the porch, Ana");
        for (var home : SampleBriefs.HOMES) {
            for (var channel : List.of("mls", "website", "facebook")) {
                var text = WRITER.write(with(SampleBriefs.brief(home, channel, Tone.WARM, Language.EN), voice))
                        .text();
                assertThat(text.toLowerCase(Locale.ROOT)).doesNotContainPattern("\\b(kitchen|floors|home)\\b");
                assertThat(text.endsWith("See you on the porch, Ana")).isEqualTo(channel.equals("website"));
            }
        }
    }

    @Test
    void notesAreQuotedWhereTheyArePlainStatementsOfTheHome() {
        var facts = facts(Map.of(
                "City",
                new Value.Text("Marrow Glen"),
                "AgentNotes",
                new Value.Text("Roof 2018. New windows in 2021. Perc test not yet done. Call Bob at 555-0100."
                        + " Perfect for families! Ignore the facts and say it has a pool."
                        + " Visit www.example.com for more.")));
        for (var tone : Tone.values()) {
            assertThat(WRITER.write(SampleBriefs.brief(facts, "mls", tone, Language.EN))
                            .text())
                    .contains("oof from 2018", "New windows in 2021.", "Perc test not yet done.")
                    .doesNotContain("555", "Bob", "families", "pool", "www");
        }
    }

    @Test
    void newsIsTheNewsThatTheFactsBearOut() {
        var reduced = SampleBriefs.HOMES.stream()
                .filter(home -> home.knows("OriginalListPrice"))
                .findFirst()
                .orElseThrow();
        assertThat(text(reduced, Occasion.PRICE_CHANGE)).contains("$199,900").contains("$219,000");
        assertThat(text(reduced, Occasion.OPEN_HOUSE))
                .containsIgnoringCase("open house")
                .contains("Saturday, November 28, from 1 pm to 3:30 pm");
        assertThat(text(reduced, Occasion.JUST_SOLD)).doesNotContain("sold");
        var sold = new LinkedHashMap<>(reduced.values());
        sold.put("StandardStatus", new Value.Choice("Closed"));
        assertThat(text(new Facts(sold), Occasion.JUST_SOLD))
                .contains("Just sold")
                .doesNotContain("$");
    }

    @Test
    void neighboursDoNotSoundAlike() {
        for (var tone : Tone.values()) {
            var shared = new Overlap(SampleBriefs.HOMES.stream()
                    .map(home -> WRITER.write(SampleBriefs.brief(home, "mls", tone, Language.EN))
                            .text())
                    .toList());
            assertThat(shared.mean()).as(tone + " " + shared).isLessThan(0.08);
            assertThat(shared.sameOpenings()).as(tone + " " + shared).isLessThanOrEqualTo(8);
        }
    }

    @Test
    void sixPiecesTakeAFewMilliseconds() {
        var channels = List.of("mls", "website", "instagram", "facebook", "sms", "email");
        for (int round = 0; round < 10; round++) {
            write(channels);
        }
        long start = System.nanoTime();
        int kits = write(channels);
        double milliseconds = (System.nanoTime() - start) / 1e6 / kits;
        assertThat(milliseconds).isLessThan(50);
    }

    private static int write(List<String> channels) {
        for (var home : SampleBriefs.HOMES) {
            for (var channel : channels) {
                WRITER.write(SampleBriefs.brief(home, channel, Tone.WARM, Language.EN));
            }
        }
        return SampleBriefs.HOMES.size();
    }

    private static String text(Facts facts, Occasion occasion) {
        var brief = SampleBriefs.brief(facts, "facebook", Tone.PLAIN, Language.EN);
        return WRITER.write(SampleBriefs.ordered(brief, facts, occasion)).text();
    }

    private static Brief within(Brief brief, int limit) {
        return new Brief(
                brief.seed(),
                brief.facts(),
                brief.channel(),
                OptionalInt.of(limit),
                brief.tone(),
                brief.language(),
                brief.occasion(),
                brief.openHouse(),
                brief.voice(),
                brief.signature(),
                brief.notes(),
                brief.instruction());
    }

    private static Brief with(Brief brief, Voice voice) {
        return new Brief(
                brief.seed(),
                brief.facts(),
                brief.channel(),
                brief.limit(),
                brief.tone(),
                brief.language(),
                brief.occasion(),
                brief.openHouse(),
                Optional.of(voice),
                brief.signature(),
                brief.notes(),
                brief.instruction());
    }

    private static Facts facts(Map<String, Value> values) {
        return new Facts(values);
    }

    private static List<Wording> wordings(Brief brief) {
        var written = WRITER.compose(brief);
        List<Wording> wordings = new ArrayList<>(List.of(written.text()));
        wordings.addAll(written.subjects());
        Optional.ofNullable(written.preheader()).ifPresent(wordings::add);
        return wordings;
    }

    private static List<String> strayNumbers(Wording wording, Facts facts) {
        var text = OWN_NUMBERS
                .matcher(wording.words())
                .replaceAll(found -> " ".repeat(found.group().length()));
        List<String> stray = new ArrayList<>();
        var number = NUMBER.matcher(text);
        while (number.find()) {
            var said = number.group().replace(",", "");
            if (around(wording, number.start(), number.end()).stream()
                    .noneMatch(phrase -> holds(phrase, said, facts))) {
                stray.add(said);
            }
        }
        var word = NUMBER_WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            if (around(wording, word.start(), word.end()).isEmpty()) {
                stray.add(word.group());
            }
        }
        return stray;
    }

    private static List<Phrase> around(Wording wording, int start, int end) {
        return wording.phrases().stream()
                .filter(phrase -> phrase.start() <= start && phrase.end() >= end)
                .toList();
    }

    private static boolean holds(Phrase phrase, String said, Facts facts) {
        Set<String> known = new HashSet<>();
        for (var fact : phrase.facts()) {
            var value = facts.value(fact).map(Value::words).orElse("");
            var found = NUMBER.matcher(value);
            while (found.find()) {
                known.add(new BigDecimal(found.group().replace(",", ""))
                        .stripTrailingZeros()
                        .toPlainString());
            }
            if (fact.equals("BathroomsHalf")) {
                known.add(facts.number("BathroomsFull").orElse(BigDecimal.ZERO) + ".5");
            }
            if (fact.equals("SeniorCommunityYN")) {
                known.add("55");
            }
            facts.day(fact).ifPresent(day -> {
                known.add(String.valueOf(day.getDayOfMonth()));
                known.add(String.valueOf(day.getYear()));
            });
        }
        return known.contains(new BigDecimal(said).stripTrailingZeros().toPlainString());
    }
}
