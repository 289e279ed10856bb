package com.listwright.gate.grounding;

import com.listwright.gate.Candidate;
import com.listwright.gate.Judgement;
import com.listwright.gate.Standing;
import com.listwright.property.Examples;
import com.listwright.property.fact.Facts;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** A text with the facts of its home, and what a person found in it. */
record Labelled(String id, Facts facts, String copy, List<int[]> unsupported, List<int[]> supported) {

    /** What a check of many texts comes to. */
    record Score(int caught, int lies, int wrong, int truths, int flagged, int clean, List<String> misses) {
        double recall() {
            return (double) caught / lies;
        }

        double falseAlarms() {
            return (double) wrong / truths;
        }

        @Override
        public String toString() {
            return "caught %d of %d (%.0f %%), wrongly flagged %d of %d (%.1f %%), clean texts flagged %d of %d %s"
                    .formatted(
                            caught, lies, 100 * recall(), wrong, truths, 100 * falseAlarms(), flagged, clean, misses);
        }
    }

    static List<Labelled> read(String file) {
        try (var stream =
                Objects.requireNonNull(Labelled.class.getResourceAsStream("/gates/grounding/" + file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> of(Examples.json(line)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Labelled of(JsonNode node) {
        var copy = text(node, "copy");
        return new Labelled(
                text(node, "id"),
                Examples.FACTS.read(Objects.requireNonNull(node.get("facts"))).facts(),
                copy,
                spans(copy, node, "unsupported"),
                spans(copy, node, "supported"));
    }

    private static String text(JsonNode node, String name) {
        return Objects.requireNonNull(node.get(name), name).getStringValue();
    }

    private static List<int[]> spans(String copy, JsonNode node, String name) {
        List<int[]> spans = new ArrayList<>();
        for (var quote : Objects.requireNonNull(node.get(name), name).values()) {
            int start = copy.indexOf(quote.getStringValue());
            if (start < 0) {
                throw new IllegalArgumentException(quote.getStringValue() + " is not in " + copy);
            }
            spans.add(new int[] {start, start + quote.getStringValue().length()});
        }
        return spans;
    }

    Judgement judged() {
        return new GroundingGate().judge(Candidate.of(copy).about(facts));
    }

    /** The stretches that the gate found wanting. */
    List<int[]> wanting() {
        return judged().claims().stream()
                .filter(claim -> claim.verdict() != Standing.SUPPORTED)
                .map(claim -> new int[] {claim.span().start(), claim.span().end()})
                .toList();
    }

    /** How well a judge of texts, given by the stretches that it finds wanting, agrees with the labels. */
    static Score score(List<Labelled> texts, Function<Labelled, List<int[]>> judge) {
        int caught = 0;
        int lies = 0;
        int wrong = 0;
        int truths = 0;
        int flagged = 0;
        int clean = 0;
        List<String> misses = new ArrayList<>();
        for (var text : texts) {
            var wanting = judge.apply(text);
            for (var lie : text.unsupported()) {
                lies++;
                if (meets(lie, wanting)) {
                    caught++;
                } else {
                    misses.add(text.id() + " missed " + text.copy().substring(lie[0], lie[1]));
                }
            }
            for (var truth : text.supported()) {
                truths++;
                if (meets(truth, wanting)) {
                    wrong++;
                    misses.add(text.id() + " flagged " + text.copy().substring(truth[0], truth[1]));
                }
            }
            if (text.unsupported().isEmpty()) {
                clean++;
                flagged += wanting.isEmpty() ? 0 : 1;
            }
        }
        return new Score(caught, lies, wrong, truths, flagged, clean, misses);
    }

    private static boolean meets(int[] span, List<int[]> others) {
        return others.stream().anyMatch(other -> span[0] < other[1] && other[0] < span[1]);
    }
}
