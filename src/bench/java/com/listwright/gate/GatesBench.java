package com.listwright.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.property.Examples;
import com.listwright.property.fact.Facts;
import com.listwright.property.fact.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.ahocorasick.trie.Trie;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All gates over 1,000 characters and 60 facts, one thread, warm, beside a plain Aho-Corasick pass that looks for every
 * word and phrase of the same rule files: {@code mvn test -Pbench -Dtest=GatesBench}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class GatesBench {
    private static final Logger LOG = LoggerFactory.getLogger(GatesBench.class);
    private static final Path RULES = Path.of("src/main/resources/gates");
    private static final String COPY = """
        Set on a quiet lane a short walk from the harbor, this three-bedroom Cape was built in 1950 and has been cared for ever
        since. The kitchen was redone in 2019 with quartz counters, a gas range and a pantry, and opens to a dining room with
        built-ins and a wood stove. Hardwood floors run through the first level, where a bedroom and a full bath make one-floor
        living easy. Upstairs are two more bedrooms, a half bath and a landing large enough for a desk. The 0.96-acre lot has
        mature maples, raised beds, a fenced yard and a two-car garage with storage above. A new roof in 2018, a heat pump, city
        water and natural gas keep things simple. HOA dues are $245 per month and cover snow and trash. Taxes are $3,412. Walk to
        the library, the jogging trail and the ferry; the beach is half a mile away. The owners will miss the sunsets from the
        deck and the cool evenings on the porch. Listed at $389,000, with FHA and VA financing accepted and a flexible closing
        date. Delivered vacant. Come see how well it lives.
        """;

    final Gates gates = EveryGate.gates();
    final String text = COPY.replace('\n', ' ').substring(0, 1000);
    final Facts facts = facts();
    final Trie words = words();

    @Param({"mls"})
    String channel = "mls";

    @Benchmark
    public Report allGates() {
        return gates.judge(new Candidate(
                List.of(new Passage(Part.TEXT, text)),
                Optional.of(channel),
                Optional.empty(),
                Optional.empty(),
                Optional.of(facts)));
    }

    @Benchmark
    public Object ahoCorasick() {
        return words.parseText(text);
    }

    @Test
    void allGatesTakeLessThanTwoMilliseconds() throws RunnerException {
        var results = new Runner(new OptionsBuilder()
                        .include(GatesBench.class.getName() + "\\.")
                        .build())
                .run();
        Map<String, Double> medians = new LinkedHashMap<>();
        results.forEach(result -> medians.put(
                result.getPrimaryResult().getLabel(),
                result.getPrimaryResult().getStatistics().getPercentile(50)));
        double all = Objects.requireNonNull(medians.get("allGates"));
        double plain = Objects.requireNonNull(medians.get("ahoCorasick"));
        LOG.info(
                "all gates {} us ({} MB/s), Aho-Corasick {} us ({} MB/s), ratio {}",
                Math.round(all),
                Math.round(1000 / all * 10) / 10.0,
                Math.round(plain),
                Math.round(1000 / plain * 10) / 10.0,
                Math.round(all / plain * 10) / 10.0);
        assertThat(all).as("median of all gates in microseconds").isLessThan(2000);
    }

    private static Facts facts() {
        Map<String, Value> values = new LinkedHashMap<>();
        for (var home : Examples.homes()) {
            home.facts().values().forEach((field, value) -> {
                if (values.size() < 60) {
                    values.putIfAbsent(field, value);
                }
            });
        }
        assertThat(values).hasSize(60);
        return new Facts(values);
    }

    /** Every word and phrase that stands in a cell of a rule file. */
    private static Trie words() {
        var phrases = new TreeSet<String>();
        try (var files = Files.walk(RULES)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                for (var line : Files.readAllLines(file)) {
                    if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("[")) {
                        phrases.addAll(phrasesOf(line));
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        LOG.info("{} words and phrases", phrases.size());
        return Trie.builder().ignoreCase().onlyWholeWords().addKeywords(phrases).build();
    }

    private static List<String> phrasesOf(String line) {
        List<String> found = new ArrayList<>();
        for (var cell : line.split("[|,;/]", -1)) {
            var phrase = cell.strip().toLowerCase(Locale.ROOT);
            if (phrase.length() > 1 && phrase.length() < 40 && phrase.chars().allMatch(GatesBench::isPlain)) {
                found.add(phrase);
            }
        }
        return found;
    }

    private static boolean isPlain(int letter) {
        return Character.isLetterOrDigit(letter) || letter == ' ' || letter == '-' || letter == '\'';
    }
}
