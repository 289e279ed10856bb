package com.listwright.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTextTest {
    @Test
    void keysSayWhatTheyAreForAndAreNeverTheSame() {
        var seen = new HashSet<String>();
        for (var i = 0; i < 1_000; i++) {
            seen.add(KeyText.fresh(false).text());
        }
        assertThat(seen).hasSize(1_000).allSatisfy(text -> assertThat(text).matches("lw_live_[0-9A-Za-z]{36}"));
        assertThat(KeyText.fresh(true).text()).startsWith("lw_test_");
        assertThat(KeyText.fresh(true).isTest()).isTrue();
    }

    /** Every single wrong character, and every two neighbours that changed places. */
    @RepeatedTest(5)
    void everyTypoShows() {
        var text = KeyText.fresh(false).text();
        assertThat(KeyText.parse(text))
                .hasValueSatisfying(key -> assertThat(key.text()).isEqualTo(text));
        for (var at = 0; at < text.length(); at++) {
            var wrong = text.charAt(at) == 'x' ? 'y' : 'x';
            assertThat(KeyText.parse(text.substring(0, at) + wrong + text.substring(at + 1)))
                    .isEmpty();
        }
        for (var at = 8; at < text.length() - 1; at++) {
            var swapped = text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
            if (!swapped.equals(text)) {
                assertThat(KeyText.parse(swapped)).isEmpty();
            }
        }
    }

    /** The check is CRC-32 of the thirty characters, to the base of 62: others can work it out offline. */
    @Test
    void theCheckIsWhatIsWrittenDown() {
        assertThat(KeyText.parse("lw_test_0000000000000000000000000000002C8GjS"))
                .isPresent();
        assertThat(KeyText.parse("lw_live_NobodyHasThisKeyAtAll12345678947scHW"))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lw_live_", "lw_prod_x", "sk_live_abc", "lw_live_ä", "null"})
    void whatIsNoKeyIsNone(String text) {
        assertThat(KeyText.parse(text)).isEmpty();
        assertThatThrownBy(() -> new KeyText(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aKeyNeverPrintsItself() {
        var key = KeyText.fresh(false);
        assertThat(key.toString()).doesNotContain(key.text().substring(8));
    }
}
