package com.listwright.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', delimiter = '|', textBlock = """
        Three-bedroom Cape           | three - bedroom cape
        1,642 sq. ft., $389,000.     | 1,642 sq . ft . , $ 389,000 .
        3BR/2.5BA, 1950s             | 3 br / 2.5 ba , 1950 s
        the seller’s dog, don’t walk | the seller 's dog , don't walk
        ½ acre, 2½ baths             | 1/2 acre , 2 1/2 baths
        pеrfect (Cyrillic e)         | perfect ( cyrillic e )
        ｆｕｌｌ ｗｉｄｔｈ                   | full width
        fa\u200Bmi\u00ADlies          | families
        café Über                    | cafe uber
        1,2,3 4,5678                 | 1 , 2 , 3 4 , 5678
        """)
    void aTextIsCutIntoFoldedWords(String text, String words) {
        assertThat(String.join(" ", all(text.translateEscapes()))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        One. Two! Three?                    | 0 0 1 1 2 2
        1,500 sq. ft. of space on Elm St. x | 0 0 0 0 0 0 0 0 0 0 0 0
        3.5 baths. Roof                     | 0 0 0 1
        """)
    void sentencesEndAtTheirMarksAndNotAtShortenedWords(String text, String sentences) {
        var words = Words.of(text);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            found.add(String.valueOf(words.sentence(i)));
        }
        assertThat(String.join(" ", found)).isEqualTo(sentences);
    }

    @Test
    void aNewLineEndsASentenceOnce() {
        var words = Words.of("Price cut\n\nOpen house");
        assertThat(words.sentence(1)).isZero();
        assertThat(words.sentence(2)).isOne();
    }

    @Test
    void aMegabyteOfAnythingIsCutInTime() {
        // The thread's own time: how busy the machine is says nothing of this code.
        var clock = ManagementFactory.getThreadMXBean();
        for (var unit : List.of("a", "(", "'", "1,", ".", "𝖆", "a\u0301", "½", "'s ")) {
            var text = unit.repeat(1_000_000 / unit.length());
            var start = clock.getCurrentThreadCpuTime();
            assertThat(Words.of(text).size()).isPositive();
            assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - start))
                    .as("time for %s", unit)
                    .isLessThan(Duration.ofSeconds(2));
        }
    }

    @Test
    void theWordAtAPlaceIsFound() {
        var words = Words.of("one two three");
        assertThat(words.at(0)).isZero();
        assertThat(words.at(4)).isOne();
        assertThat(words.at(3)).isOne();
        assertThat(words.at(13)).isEqualTo(3);
    }

    private static List<String> all(String text) {
        var words = Words.of(text);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            found.add(words.word(i));
        }
        return found;
    }
}
