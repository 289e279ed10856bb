package com.listwright;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.account.Accounts;
import com.listwright.account.Plan;
import com.listwright.platform.AccountId;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The guides are followed word by word: each {@code sh} block is sent, and each {@code json} block has to be in its
 * answer.
 */
class GuideWebTest extends WebTest {
    private static final Path GUIDES = Path.of("docs/api");
    private static final Pattern BLOCK =
            Pattern.compile("(?ms)^```(sh|json)\\n(.*?)^```$|Keep (?:its|the) `([\\w.]+)` as `(\\w+)`");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"((?:[^\"\\\\]|\\\\.)*)\"|(\\S+)");
    private static final Pattern ANY = Pattern.compile("(0199)?\\.{3}|\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");
    private static final Pattern LINK = Pattern.compile("]\\(([\\w./-]+\\.md)\\)");

    @Inject
    Accounts accounts;

    @Inject
    JsonMapper json;

    @ParameterizedTest
    @ValueSource(strings = {"start", "errors", "idempotency", "mcp", "bulk", "reso", "test-mode"})
    void whatAGuideSaysIsWhatHappens(String guide) throws IOException {
        var visitor = visitor();
        Map<String, String> kept = new HashMap<>(Map.of("KEY", key(visitor), "HOME_ID", home(visitor)));
        var blocks = BLOCK.matcher(Files.readString(GUIDES.resolve(guide + ".md")));
        Reply answer = null;
        var compared = 0;
        while (blocks.find()) {
            if (blocks.group(4) != null) {
                kept.put(blocks.group(4), Objects.requireNonNull(answer, guide).textAt(blocks.group(3)));
            } else if (blocks.group(1).equals("sh")) {
                answer = send(filled(blocks.group(2), kept));
            } else {
                assertThat(answer).as("%s shows an answer to nothing", guide).isNotNull();
                var expected = json.readValue(blocks.group(2), Argument.OBJECT_ARGUMENT);
                isIn(json.readValue(first(answer), Argument.OBJECT_ARGUMENT), expected, guide + ": " + answer.text());
                compared++;
            }
        }
        assertThat(compared).as(guide).isPositive();
    }

    @Test
    void noGuideLeadsToNowhere() throws IOException {
        try (var files = Files.list(GUIDES)) {
            for (var file : files.toList()) {
                var links = LINK.matcher(Files.readString(file));
                while (links.find()) {
                    assertThat(file.resolveSibling(links.group(1)))
                            .as("%s", file)
                            .exists();
                }
            }
        }
    }

    /** As the shell would: what was kept takes its place, and quotes that touch are one word. */
    private static String filled(String command, Map<String, String> kept) {
        var filled = command;
        for (var value : kept.entrySet()) {
            filled = filled.replace("'$" + value.getKey() + "'", value.getValue())
                    .replace("$" + value.getKey(), value.getValue());
        }
        return filled;
    }

    /** Of an answer in lines the first. */
    private static String first(Reply answer) {
        return String.valueOf(answer.header("Content-Type")).startsWith("application/x-ndjson")
                ? answer.text().lines().findFirst().orElseThrow()
                : answer.text();
    }

    private String key(Visitor visitor) {
        var account = AccountId.parse(
                        visitor.signsUp(freshAddress(), "Guided Homes").is(201).textAt("account.id"))
                .orElseThrow();
        accounts.changePlan(account, Plan.BROKERAGE);
        return visitor.post("/api/v1/api-keys", "{\"name\": \"Guide\", \"mode\": \"test\"}")
                .is(201)
                .textAt("key");
    }

    private static String home(Visitor visitor) {
        return visitor.post("/api/v1/properties", """
            {"facts": {"City": "Marrow Glen", "BedroomsTotal": 3, "BathroomsFull": 2, "Flooring": ["Tile"]}}
            """).is(201).textAt("id");
    }

    /** As much of curl as the guides use. */
    private Reply send(String command) {
        var words = words(command.replace("\\\n", " "));
        assertThat(words.getFirst()).isEqualTo("curl");
        List<String> headers = new ArrayList<>();
        String method = null;
        String target = "";
        String body = null;
        for (int at = 1; at < words.size(); at++) {
            switch (words.get(at)) {
                case "-X" -> method = words.get(++at);
                case "-d" -> body = words.get(++at);
                case "-H" -> headers.addAll(List.of(words.get(++at).split(": ", 2)));
                default -> target = words.get(at).replace("$LISTWRIGHT", "");
            }
        }
        return visitor()
                .send(
                        method == null ? (body == null ? "GET" : "POST") : method,
                        target,
                        body,
                        headers.toArray(String[]::new));
    }

    private static List<String> words(String command) {
        var words = new ArrayList<String>();
        var found = WORD.matcher(command);
        while (found.find()) {
            words.add(
                    found.group(1) != null
                            ? found.group(1)
                            : found.group(2) != null ? found.group(2).replace("\\\"", "\"") : found.group(3));
        }
        return words;
    }

    /** All that is expected is there; more may be. */
    private static void isIn(@Nullable Object actual, @Nullable Object expected, String where) {
        switch (expected) {
            case null -> assertThat(actual).as(where).isNull();
            case Map<?, ?> fields -> {
                assertThat(actual).as(where).isInstanceOf(Map.class);
                fields.forEach((name, value) -> {
                    assertThat(fieldsOf(actual).containsKey(name))
                            .as("%s has %s", where, name)
                            .isTrue();
                    isIn(fieldsOf(actual).get(name), value, where);
                });
            }
            case List<?> items -> {
                assertThat(actual).as(where).isInstanceOf(List.class);
                var all = Objects.requireNonNull((List<?>) actual);
                assertThat(all.size()).as(where).isGreaterThanOrEqualTo(items.size());
                for (int i = 0; i < items.size(); i++) {
                    isIn(all.get(i), items.get(i), where);
                }
            }
            case String text -> assertThat(String.valueOf(actual)).as(where).matches(alike(text));
            default -> assertThat(String.valueOf(actual)).as(where).isEqualTo(String.valueOf(expected));
        }
    }

    /** Three dots stand for anything, and a time for any other. */
    private static Pattern alike(String text) {
        var said = Arrays.stream(ANY.split(text, -1)).map(Pattern::quote);
        return Pattern.compile(said.collect(Collectors.joining(".*")), Pattern.DOTALL);
    }

    private static Map<?, ?> fieldsOf(@Nullable Object answer) {
        return (Map<?, ?>) Objects.requireNonNull(answer);
    }
}
