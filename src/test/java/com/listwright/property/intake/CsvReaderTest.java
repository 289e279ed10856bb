package com.listwright.property.intake;

import static com.listwright.property.Examples.NORMALISER;
import static com.listwright.property.Examples.VOCABULARY;
import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.property.fact.Facts;
import com.listwright.property.fact.Refusal;
import com.listwright.property.sheet.CellReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {
    private static final CsvReader READER = new CsvReader(VOCABULARY, new CellReader(VOCABULARY, NORMALISER));

    @Test
    void peoplesHeadingsAreUnderstood() throws IOException {
        var home = good("""
            Address,Price,Beds,Baths,SqFt,Yr Built,Garage,HOA,Lot Size
            "1 Elm St, Grindle, MI 00014","$389,000",3,2.5,"1,642",1964,2 car attached,$245/mo,0.96 ac
            """);
        assertThat(home.text("UnparsedAddress")).hasValue("1 Elm St, Grindle, MI 00014");
        assertThat(home.number("ListPrice")).hasValue(BigDecimal.valueOf(389_000));
        assertThat(home.number("BathroomsFull")).hasValue(BigDecimal.TWO);
        assertThat(home.number("BathroomsHalf")).hasValue(BigDecimal.ONE);
        assertThat(home.number("LivingArea")).hasValue(BigDecimal.valueOf(1642));
        assertThat(home.number("GarageSpaces")).hasValue(BigDecimal.TWO);
        assertThat(home.flag("AttachedGarageYN")).hasValue(true);
        assertThat(home.text("AssociationFeeFrequency")).hasValue("Monthly");
        assertThat(home.number("LotSizeAcres")).hasValue(new BigDecimal("0.96"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theDelimiterIsFound(String delimiter) throws IOException {
        var home = good("City,Beds,Price\nGrindle,3,389000\n".replace(",", delimiter));
        assertThat(home.values()).containsOnlyKeys("City", "BedroomsTotal", "ListPrice");
    }

    @Test
    void excelsOwnFirstLineNamesTheDelimiter() throws IOException {
        var rows = rows("sep=;\nCity;Beds\nGrindle;3\nDunmoor;x\n".getBytes(StandardCharsets.UTF_8));
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().line()).isEqualTo(3);
        assertThat(rows.getLast()).isInstanceOf(Row.Bad.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void lettersSurviveWithoutAMark(String charset) throws IOException {
        var home = read("City,Beds\nSan José – Cañon,3\n".getBytes(Charset.forName(charset)));
        assertThat(home.text("City")).hasValue("San José – Cañon");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void lettersSurviveBehindAMark(String charset) throws IOException {
        var home = read("\uFEFFCity,Beds\nSan José,3\n".getBytes(Charset.forName(charset)));
        assertThat(home.text("City")).hasValue("San José");
    }

    @Test
    void aWindowsLetterFarBehindStillCounts() throws IOException {
        var bytes = ("City,PublicRemarks\n" + "Grindle,fine\n".repeat(20_000) + "San José,fine\n")
                .getBytes(Charset.forName("windows-1252"));
        assertThat(rows(bytes).getLast())
                .isInstanceOfSatisfying(
                        Row.Good.class,
                        row -> assertThat(row.facts().text("City")).hasValue("San José"));
    }

    @Test
    void linesInQuotesBelongToTheirRow() throws IOException {
        var rows = rows("City,PublicRemarks\nGrindle,\"One.\nTwo, \"\"quoted\"\".\"\nDunmoor,x\nTarn Hollow,\n"
                .getBytes(StandardCharsets.UTF_8));
        assertThat(rows).extracting(Row::line).containsExactly(2, 4, 5);
        assertThat(((Row.Good) rows.getFirst()).facts().text("PublicRemarks")).hasValue("One.\nTwo, \"quoted\".");
    }

    @Test
    void aBadRowIsToldByLineAndFieldAndTheOthersLand() throws IOException {
        var rows = rows("""
            City,Beds,Price,Baths
            Grindle,3,389000,2
            Dunmoor,three-ish,true,lots

            Tarn Hollow,4,"$614,990",3
            """.getBytes(StandardCharsets.UTF_8));
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1)).isInstanceOfSatisfying(Row.Bad.class, row -> {
            assertThat(row.line()).isEqualTo(3);
            assertThat(row.refusals())
                    .extracting(Refusal::field)
                    .containsExactly("BedroomsTotal", "ListPrice", "Baths");
            assertThat(row.refusals().getFirst().reason())
                    .isEqualTo("must be a whole number such as 3, not “three-ish”");
        });
        assertThat(rows.get(2)).isInstanceOf(Row.Good.class);
    }

    @Test
    void formulasAreText() throws IOException {
        var home = good("City,PublicRemarks,AgentNotes\nGrindle,=cmd|' /C calc'!A0,'+1 roof\n");
        assertThat(home.text("PublicRemarks")).hasValue("=cmd|' /C calc'!A0");
        assertThat(home.text("AgentNotes")).hasValue("+1 roof");
    }

    @Test
    void columnsOfStrangersAreKeptAside() throws IOException {
        var rows = rows("City,Foo,Bar\nGrindle,x,\n".getBytes(StandardCharsets.UTF_8));
        assertThat(((Row.Good) rows.getFirst()).aside()).containsOnlyKeys("Foo");
    }

    @Test
    void explicitCountsWinOverBathsInOneFigure() throws IOException {
        var home = good("Baths,Full Baths,Half Baths\n3,2,1\n");
        assertThat(home.number("BathroomsFull")).hasValue(BigDecimal.TWO);
        assertThat(home.number("BathroomsHalf")).hasValue(BigDecimal.ONE);
    }

    @Test
    void aFileWithoutHeadingsThatAreKnownIsToldSo() throws IOException {
        assertThat(rows("foo,bar\n1,2\n".getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .isInstanceOf(Row.Bad.class);
        assertThat(rows(new byte[0])).singleElement().isInstanceOf(Row.Bad.class);
    }

    @Test
    void anOpenQuoteIsToldAndWhatCameBeforeLands() throws IOException {
        var rows = rows("City,Beds\nGrindle,3\n\"Dunmoor,4\nx,5\n".getBytes(StandardCharsets.UTF_8));
        assertThat(rows.getFirst()).isInstanceOf(Row.Good.class);
        assertThat(rows.getLast()).isInstanceOf(Row.Bad.class);
    }

    @Test
    void moreCellsThanHeadingsAreNotGuessedAt() throws IOException {
        var rows = rows("City,Beds\nGrindle,3,oops\nDunmoor\n".getBytes(StandardCharsets.UTF_8));
        assertThat(rows.getFirst()).isInstanceOf(Row.Bad.class);
        assertThat(rows.getLast()).isInstanceOf(Row.Good.class);
    }

    private static Facts good(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Facts read(byte[] bytes) throws IOException {
        var rows = rows(bytes);
        assertThat(rows).singleElement().isInstanceOf(Row.Good.class);
        return ((Row.Good) rows.getFirst()).facts();
    }

    private static List<Row> rows(byte[] bytes) throws IOException {
        List<Row> rows = new ArrayList<>();
        READER.read(new ByteArrayInputStream(bytes), rows::add);
        return rows;
    }
}
