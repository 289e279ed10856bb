package com.listwright.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RuleFileTest {
    private static final Path FOLDER = Path.of("src/main/resources/gates");

    @Test
    void commentsAndBlankLinesAreSkippedAndCellsAreStripped() {
        var file = RuleFile.of("a.rules", List.of("# who", "", "[phrases]", " one | two |  "), Set.of("phrases"));
        assertThat(file.section("phrases"))
                .singleElement()
                .satisfies(line -> assertThat(line.cells()).containsExactly("one", "two", ""));
        assertThat(file.section("others")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        one | two          ; a.rules:2 ; must stand in a [section]
        [strange]          ; a.rules:2 ; no such section: strange
        [phrases           ; a.rules:2 ; a section ends with ]
        """)
    void whatCannotBeReadIsToldWithItsLine(String line, String place, String why) {
        assertThatThrownBy(() -> RuleFile.of("a.rules", List.of("# who", line), Set.of("phrases")))
                .isInstanceOf(MalformedRule.class)
                .hasMessageContaining(place)
                .hasMessageContaining(why);
    }

    @Test
    void aMissingCellIsToldWithItsLine() {
        var file = RuleFile.of("a.rules", List.of("[phrases]", "one"), Set.of("phrases"));
        assertThatThrownBy(() -> file.lines().getFirst().cell(1))
                .isInstanceOf(MalformedRule.class)
                .hasMessage("a.rules:2: expected at least 2 cells and found 1");
    }

    @Test
    void aMissingFileIsToldByName() {
        assertThatThrownBy(() -> RuleFile.read("nowhere.rules", Set.of()))
                .isInstanceOf(MalformedRule.class)
                .hasMessageContaining("nowhere.rules");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        ..x              ; is no gap
        one//two         ; has an empty choice
        two-words        ; is not one word
        Harbor           ; is not one word
        word? next       ; begins with a word
        ..3 next         ; begins with a word
        """)
    void aPhraseThatCannotBeReadIsToldWithItsLine(String phrase, String why) {
        var file = RuleFile.of("a.rules", List.of("[phrases]", "rule | " + phrase), Set.of("phrases"));
        assertThatThrownBy(() -> Phrases.of(file.lines(), 1))
                .isInstanceOf(MalformedRule.class)
                .hasMessageContaining("a.rules:2")
                .hasMessageContaining(why);
    }

    static Stream<Path> files() throws IOException {
        try (var files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".rules")).toList().stream();
        }
    }

    /** The gates read them all the same way when they are made; here it is seen that none is left out. */
    @ParameterizedTest
    @MethodSource("files")
    void everyRuleFileCanBeRead(Path path) throws IOException {
        var lines = Files.readAllLines(path);
        var sections = lines.stream()
                .map(String::strip)
                .filter(line -> line.startsWith("[") && line.endsWith("]"))
                .map(line -> line.substring(1, line.length() - 1).strip())
                .collect(Collectors.toSet());
        var file = RuleFile.of(path.toString(), lines, sections);
        assertThat(file.lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.cell(0)).as(line.place()).isNotEmpty());
        assertThat(lines.getFirst()).as("%s says first what it is", path).startsWith("#");
    }

    @Test
    void everyGateCanReadItsRules() {
        assertThat(EveryGate.gates().judge(Candidate.of("A home.")).checked())
                .contains("channel", "credit", "fair-housing", "mls", "style");
    }
}
