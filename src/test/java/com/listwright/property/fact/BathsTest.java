package com.listwright.property.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BathsTest {
    @ParameterizedTest
    @CsvSource({
        "2, 2, 0, 0",
        "2.0, 2, 0, 0",
        "2.5, 2, 1, 0",
        "2 1/2, 2, 1, 0",
        "2½, 2, 1, 0",
        "2.75, 2, 0, 1",
        "2.1, 2, 1, 0",
        "2/1, 2, 1, 0",
        "2/0, 2, 0, 0",
        "3 baths, 3, 0, 0"
    })
    void aCountIsTakenApart(String written, int full, int half, int threeQuarter) {
        var counts = Baths.read(written).orElseThrow();
        assertThat(counts.getOrDefault("BathroomsFull", 0)).isEqualTo(full);
        assertThat(counts.getOrDefault("BathroomsHalf", 0)).isEqualTo(half);
        assertThat(counts.getOrDefault("BathroomsThreeQuarter", 0)).isEqualTo(threeQuarter);
    }

    @ParameterizedTest
    @CsvSource({"2.25", "many", "-1", "2.333", "140", "1e9"})
    void whatSaysNothingSureIsNotGuessed(String written) {
        assertThat(Baths.read(written)).isEmpty();
    }
}
