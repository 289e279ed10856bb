package com.listwright.gate.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.WebTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckWebTest extends WebTest {
    private static final String CHECKS = "/api/v1/checks";

    @Test
    void anybodyMayCheckAText() {
        var check = visitor().post(CHECKS, "{\"text\": \"Three bedrooms and a quiet street.\"}");
        assertThat(check.status()).isEqualTo(200);
        assertThat(check.at("verdict")).isEqualTo("pass");
        assertThat(check.at("findings")).isEqualTo(List.of());
        assertThat(check.at("counts.characters")).isEqualTo(34);
    }

    @Test
    void aMemberMayToo() {
        assertThat(signedIn(ANA).post(CHECKS, "{\"text\": \"Three bedrooms.\"}").status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                     | text",
                "{\"text\": \"\"}                                       | text",
                "{\"text\": \"A\", \"facts\": {\"BedroomsTotal\": \"x\"}} | facts.BedroomsTotal",
                "{\"text\": \"A\", \"facts\": {\"GarageYN\": \"perhaps\"}} | facts.GarageYN",
            })
    void whatCannotBeReadIsRefusedByField(String body, String field) {
        assertThat(visitor().post(CHECKS, body).faultyFields()).contains(field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[]", "{\"text\": 3}", "{\"text\": \"A\", \"facts\": [1]}", "{\"txt\": \"A\"}"})
    void aBodyOfAnotherShapeIsRefused(String body) {
        assertThat(visitor().post(CHECKS, body).status()).isBetween(400, 422);
    }

    @Test
    void aTextOfMoreThanAHundredThousandCharactersIsRefused() {
        var check = visitor().post(CHECKS, "{\"text\": \"" + "a ".repeat(50_001) + "\"}");
        assertThat(check.faultyFields()).containsExactly("text");
    }
}
