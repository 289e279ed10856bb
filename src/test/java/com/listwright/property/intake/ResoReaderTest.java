package com.listwright.property.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.property.Examples;
import com.listwright.property.fact.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResoReaderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"City\":\"Grindle\",\"Media\":[{\"MediaURL\":\"x\"}]}",
                "[{\"City\":\"Grindle\",\"Media\":[{\"MediaURL\":\"x\"}]}]",
                "{\"@odata.context\":\"c\",\"value\":[{\"@odata.id\":\"i\",\"city\":\"Grindle\",\"Media\":[{}]}],\"@odata.nextLink\":\"n\"}"
            })
    void aRecordAnArrayAndAPageAreReadAlike(String text) throws IOException {
        assertThat(rows(text)).singleElement().isInstanceOfSatisfying(Row.Good.class, row -> {
            assertThat(row.line()).isEqualTo(1);
            assertThat(row.facts().text("City")).hasValue("Grindle");
            assertThat(row.media()).isEqualTo(1);
            assertThat(row.aside()).isEmpty();
        });
    }

    @Test
    void aBadRecordIsToldByItsPlaceAndTheOthersLand() throws IOException {
        var rows = rows("[{\"City\":\"Grindle\"},{\"BedroomsTotal\":\"three-ish\"},7,{\"City\":\"Dunmoor\"},{}]");
        assertThat(rows).hasSize(5);
        assertThat(rows.get(1))
                .isEqualTo(new Row.Bad(
                        2, List.of(new Refusal("BedroomsTotal", "must be a whole number such as 3, not “three-ish”"))));
        assertThat(rows.get(2)).isInstanceOf(Row.Bad.class);
        assertThat(rows.get(3)).isInstanceOf(Row.Good.class);
        assertThat(rows.get(4)).isInstanceOf(Row.Bad.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"City\":\"Grindle\"},{\"City\":",
                "[{\"City\":\"Grindle\"}",
                "[{\"City\":\"Grindle\"}] trailing"
            })
    void whatStopsBeingJsonIsToldAndWhatCameBeforeLands(String text) throws IOException {
        var rows = rows(text);
        assertThat(rows.getFirst()).isInstanceOf(Row.Good.class);
        assertThat(rows.getLast()).isInstanceOf(Row.Bad.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "\"text\"", "null", "{}"})
    void whatIsNoRecordIsToldSo(String text) throws IOException {
        assertThat(rows(text)).singleElement().isInstanceOf(Row.Bad.class);
    }

    @Test
    void deepNestingIsRefusedNotFollowed() throws IOException {
        assertThat(rows("[".repeat(5000))).singleElement().isInstanceOf(Row.Bad.class);
    }

    @Test
    void anEmptyPageHasNoRows() throws IOException {
        assertThat(rows("{\"value\":[]}")).isEmpty();
    }

    private static List<Row> rows(String text) throws IOException {
        List<Row> rows = new ArrayList<>();
        new ResoReader(Examples.FACTS).read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), rows::add);
        return rows;
    }
}
