package com.listwright.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        call/text now          | Please text now.            | text now
        call the? office       | Call office. Call the office. | Call office, Call the office
        agent* open            | Agents open house           | Agents open
        # bedroom              | A 3-bedroom home            | 3-bedroom
        call Aa for            | Call Ana for it             | Call Ana for
        call Aa for            | call ana for it             | -
        call ..2 home          | call this house home        | call this house home
        call ..2 home          | call this big house home    | -
        call ..2 home          | call it. Home               | -
        call !it today         | call today                  | call today
        vacant !lot            | vacant lot                  | -
        vacant !lot            | It is vacant.               | vacant
        ^open sunday           | Open Sunday                 | Open Sunday
        ^open sunday           | It is open Sunday           | -
        buyer agent            | the buyer's agent pays      | buyer's agent
        call / text            | call/text her               | call/text
        $ #                    | $5,000 off                  | $5,000
        """)
    void aPhraseStandsWhereItsWordsStand(String phrase, String text, String found) {
        var passage = new Passage(Part.TEXT, text);
        var rules = RuleFile.of("a.rules", List.of("[p]", "rule | " + phrase), Set.of("p"));
        var quotes = Phrases.of(rules.lines(), 1).in(passage).stream()
                .map(hit -> passage.words(hit.first(), hit.last()).quote())
                .toList();
        assertThat(String.join(", ", quotes)).isEqualTo(found == null ? "" : found);
    }
}
