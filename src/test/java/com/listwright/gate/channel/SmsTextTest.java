package com.listwright.gate.channel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmsTextTest {
    @ParameterizedTest
    @CsvSource({
        "a, 160, GSM-7, 160, 1", "a, 161, GSM-7, 161, 2", "a, 306, GSM-7, 306, 2", "a, 307, GSM-7, 307, 3",
                "€, 80, GSM-7, 160, 1",
        "€, 81, GSM-7, 162, 2", "€, 153, GSM-7, 306, 3", "é, 160, GSM-7, 160, 1", "’, 70, UCS-2, 70, 1",
                "’, 71, UCS-2, 71, 2",
        "🏡, 35, UCS-2, 70, 1", "🏡, 66, UCS-2, 132, 2", "🏡, 67, UCS-2, 134, 3", "`, 1, UCS-2, 1, 1"
    })
    void aMessageIsCountedAsTheNetworkCounts(String letter, int times, String encoding, int units, int segments) {
        var message = SmsText.of(letter.repeat(times));
        assertThat(message.encoding().label()).isEqualTo(encoding);
        assertThat(message.units()).isEqualTo(units);
        assertThat(message.segments()).isEqualTo(segments);
    }
}
