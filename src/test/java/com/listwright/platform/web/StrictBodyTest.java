package com.listwright.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.type.Argument;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictBodyTest {
    enum Heating {
        GAS,
        HEAT_PUMP
    }

    @Introspected
    record Room(String name, int windows) {}

    @Introspected
    record Home(
            String street,
            int bedrooms,
            long price,
            @Nullable Boolean sold,
            @Nullable Heating heating,
            @Nullable Room kitchen,
            @Nullable List<Room> rooms,
            @Nullable Double baths) {}

    private static final String WHOLE = "\"street\": \"Elm\", \"bedrooms\": 3, \"price\": 500000";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ", \"sold\": null, \"kitchen\": null, \"rooms\": null",
                ", \"sold\": true, \"heating\": \"heat-pump\", \"baths\": 2.5",
                ", \"kitchen\": {\"name\": \"Nook\", \"windows\": 2}",
                ", \"rooms\": [], \"baths\": 2",
                ", \"rooms\": [{\"name\": \"Den\", \"windows\": 0}]"
            })
    void aFittingBodyPasses(String rest) {
        assertThat(faults("{" + WHOLE + rest + "}")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'street': 5, 'bedrooms': 3, 'price': 1}                          | street must be a text in quotes",
                "{'street': true, 'bedrooms': 3, 'price': 1}                       | street must be a text in quotes",
                "{'street': ['Elm'], 'bedrooms': 3, 'price': 1}                    | street must be a text in quotes",
                "{'street': 'Elm', 'bedrooms': '3', 'price': 1}                    | bedrooms must be a whole number",
                "{'street': 'Elm', 'bedrooms': 3.5, 'price': 1}                    | bedrooms must be a whole number",
                "{'street': 'Elm', 'bedrooms': 2147483648, 'price': 1}             | bedrooms must be a whole number",
                "{'street': 'Elm', 'bedrooms': 1e400, 'price': 1}                  | bedrooms must be a whole number",
                "{'street': 'Elm', 'bedrooms': 1e2147483647, 'price': 1}           | bedrooms must be a whole number",
                "{'street': 'Elm', 'bedrooms': true, 'price': 1}                   | bedrooms must be a whole number",
                "{'street': 'Elm', 'bedrooms': 3, 'price': 9223372036854775808}    | price must be a whole number",
                "{'street': 'Elm', 'bedrooms': 3, 'price': 1e-1}                   | price must be a whole number",
                "{'street': 'Elm', 'bedrooms': 3}                                  | price is needed",
                "{'street': null, 'bedrooms': 3, 'price': 1}                       | street is needed",
                "{'street': 'Elm', 'bedrooms': null, 'price': 1}                   | bedrooms is needed",
                "{'street': 'Elm', 'bedrooms': 3, 'price': 1, 'sold': 'true'}      | sold must be true or false",
                "{'street': 'Elm', 'bedrooms': 3, 'price': 1, 'sold': 1}           | sold must be true or false",
                "{'street': 'Elm', 'bedrooms': 3, 'price': 1, 'baths': '2'}        | baths must be a number",
                "{'street': 'Elm', 'bedrooms': 3, 'price': 1, 'heating': 'GAS'}    | heating must be one of gas,"
                        + " heat-pump",
                "{'street': 'Elm', 'bedrooms': 3, 'price': 1, 'heating': 0}        | heating must be one of gas,"
                        + " heat-pump",
                "{'street': 'Elm', 'bedrooms': 3, 'price': 1, 'pool': 1}           | pool is not a field of this"
                        + " request",
                "{'street': 'Elm', 'bedrooms': 3, 'price': 1, 'Street': 'Oak'}     | Street is not a field of this"
                        + " request",
                "{'street': 'Elm', 'bedrooms': 3, 'price': 1, 'street': 'Oak'}     | street is given twice",
                "{'street': 'Elm', 'bedrooms': 3, 'price': 1, 'kitchen': {}}       | kitchen.name is needed,"
                        + " kitchen.windows is needed",
                "{'street': 'Elm', 'bedrooms': 3, 'price': 1, 'kitchen': []}       | kitchen must be a JSON object",
                "{'street': 'Elm', 'bedrooms': 3, 'price': 1, 'rooms': {}}         | rooms must be a list",
                "{'street': 'Elm', 'bedrooms': 3, 'price': 1, 'rooms': [7]}        | rooms[0] must be a JSON object",
                "{'street': 'Elm', 'bedrooms': 3, 'price': 1, 'rooms': [{'name': 'a', 'windows': 1}, {'name': 'b',"
                        + " 'windows': '1'}]} | rooms[1].windows must be a whole number",
                "{'street': 'Elm', 'bedrooms': 3, 'price': 1, 'rooms': [{'name': 'a', 'name': 'b', 'windows': 1}]}    "
                        + "               | rooms[0].name is given twice",
                "{'street': 'a\\u0000b', 'bedrooms': 3, 'price': 1}                | street holds a character that"
                        + " cannot be stored",
                "{'street': '\\ud83c', 'bedrooms': 3, 'price': 1}                  | street holds a character that"
                        + " cannot be stored",
                "{'street': '\\udfe0\\ud83c', 'bedrooms': 3, 'price': 1}           | street holds a character that"
                        + " cannot be stored",
                "[]                                                                | body must be a JSON object",
                "null                                                              | body must be a JSON object",
                "'Elm'                                                             | body must be a JSON object",
                "{}                                                                | street is needed, bedrooms is"
                        + " needed, price is needed",
            })
    void whatDoesNotFitIsNamed(String body, String expected) {
        assertThat(String.join(", ", faults(body.replace('\'', '"')))).isEqualTo(expected);
    }

    @Test
    void aWholeSurrogatePairIsACharacter() {
        assertThat(faults("{\"street\": \"\\ud83c\\udfe0\", \"bedrooms\": 3, \"price\": 1e3}"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "{",
                "{} {}",
                "{}x",
                "{'street': 'Elm',}",
                "{street: 'Elm'}",
                "{'street': NaN}",
                "{'bedrooms': 03}",
                "{'bedrooms': +3}",
                "{'bedrooms': 1e99999999999999999999}",
                "{'street': 'Elm' /* here */}",
                "{'street': 'a\nb'}",
                "{'street': '\\x'}",
                "tru"
            })
    void whatIsNoJsonIsMalformed(String body) {
        assertMalformed(body.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // {"a":"<byte ff>"}, an overlong slash, half a surrogate pair, a character cut in two
                "7b2261223a22ff227d",
                "7b2261223a22c0af227d",
                "7b2261223a22eda080227d",
                "7b2261223a22e282227d",
                // {} in UTF-16
                "007b007d"
            })
    void whatIsNoUtf8IsMalformed(String hex) {
        assertMalformed(HexFormat.of().parseHex(hex));
    }

    @Test
    void aByteOrderMarkIsPassedOver() {
        assertThat(faults("\ufeff{" + WHOLE + "}")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void aDepthBombIsMalformedAtOnce(String opening) {
        assertMalformed(opening.repeat(100_000).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aNumberOfAMillionDigitsIsMalformedAtOnce() {
        assertMalformed(("{\"bedrooms\": " + "9".repeat(1_000_000) + "}").getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> faults(String body) {
        var errors = new ArrayList<Problem.FieldError>();
        Shape.check(JsonTree.parse(body.getBytes(StandardCharsets.UTF_8), errors), Argument.of(Home.class), "", errors);
        return errors.stream()
                .map(error -> error.field() + " " + error.message())
                .toList();
    }

    private static void assertMalformed(byte[] body) {
        var refusal = catchThrowable(() -> JsonTree.parse(body, new ArrayList<>()));
        assertThat(refusal)
                .as(new String(body, 0, Math.min(40, body.length), StandardCharsets.ISO_8859_1))
                .isNotNull();
        assertThat(refusal.getCause())
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problem().type()).isEqualTo(CommonProblem.MALFORMED_JSON));
    }
}
