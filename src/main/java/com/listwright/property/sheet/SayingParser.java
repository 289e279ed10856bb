package com.listwright.property.sheet;

import com.listwright.property.fact.Field;
import com.listwright.property.fact.Normaliser;
import com.listwright.property.fact.Reading;
import com.listwright.property.fact.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one line of the sayings: words, (one|or other), [perhaps], {a gap}, <behind one of these>, and => what it
 * states.
 */
final class SayingParser {
    private final Vocabulary vocabulary;
    private final Normaliser normaliser;
    private String line = "";
    private int at;

    SayingParser(Vocabulary vocabulary, Normaliser normaliser) {
        this.vocabulary = vocabulary;
        this.normaliser = normaliser;
    }

    Saying parse(String written) {
        int arrow = written.indexOf("=>");
        line = (arrow < 0 ? written : written.substring(0, arrow)).strip();
        boolean notInName = line.startsWith("~");
        at = notInName ? 1 : 0;
        var start = sequence(steps(""), new Node.End());
        return new Saying(start, arrow < 0 ? List.of() : states(written.substring(arrow + 2)), notInName);
    }

    private sealed interface Step {
        record Words(String words) implements Step {}

        record Gap(Blank blank) implements Step {}

        record Behind(Set<String> stems) implements Step {}

        record Ways(List<List<Step>> ways) implements Step {}
    }

    private List<Step> steps(String until) {
        List<Step> steps = new ArrayList<>();
        while (at < line.length() && until.indexOf(line.charAt(at)) < 0) {
            switch (line.charAt(at)) {
                case ' ' -> at++;
                case '(' -> steps.add(new Step.Ways(ways(')')));
                case '[' -> {
                    var ways = new ArrayList<>(ways(']'));
                    ways.add(List.of());
                    steps.add(new Step.Ways(ways));
                }
                case '{' -> steps.add(new Step.Gap(blank(inside('}'))));
                case '<' -> steps.add(new Step.Behind(stems(inside('>'))));
                case '"' -> {
                    at++;
                    steps.add(new Step.Words(line.substring(at, line.indexOf('"', at))));
                    at = line.indexOf('"', at) + 1;
                }
                case ')', ']', '}', '>', '|' -> throw new IllegalStateException("closed without being opened: " + line);
                default -> steps.add(new Step.Words(word()));
            }
        }
        return steps;
    }

    private List<List<Step>> ways(char close) {
        List<List<Step>> ways = new ArrayList<>();
        do {
            at++;
            ways.add(steps("|" + close));
        } while (at < line.length() && line.charAt(at) == '|');
        at++;
        return ways;
    }

    private String inside(char close) {
        int end = line.indexOf(close, at);
        var inside = line.substring(at + 1, end);
        at = end + 1;
        return inside;
    }

    private String word() {
        int start = at;
        while (at < line.length() && " ()[]{}<>|".indexOf(line.charAt(at)) < 0) {
            at++;
        }
        return line.substring(start, at);
    }

    private static Set<String> stems(String words) {
        Set<String> stems = new HashSet<>();
        for (var word : words.split("\\|", -1)) {
            stems.add(Lexer.stem(word.strip()));
        }
        return stems;
    }

    private Blank blank(String inside) {
        var parts = inside.split(":", 2);
        Optional<Field> field = parts.length > 1 ? Optional.of(vocabulary.the(parts[1])) : Optional.empty();
        return switch (parts[0]) {
            case "w" -> new Blank.Figure(field, true, false, 0);
            case "n" -> new Blank.Figure(field, false, false, 0);
            case "$" -> new Blank.Figure(field, false, true, 0);
            case "big" -> new Blank.Figure(field, false, true, 20_000);
            case "sum" -> new Blank.Figure(field, false, false, 20_000);
            case "short" -> new Blank.Shorthand(field.orElseThrow());
            case "ord" -> new Blank.Ordinal(field.orElseThrow());
            case "dims" -> new Blank.Dimensions(field.orElseThrow());
            case "y" -> new Blank.Year(field);
            case "d" -> new Blank.Day(field.orElseThrow());
            case "baths" -> new Blank.BathCount();
            case "name" -> new Blank.Name(field.orElseThrow(), false);
            case "water" -> new Blank.Name(field.orElseThrow(), true);
            case "code" -> new Blank.Code(field.orElseThrow());
            case "rest" -> new Blank.Rest(field.orElseThrow());
            default -> {
                boolean many = inside.endsWith("+");
                yield new Blank.OneOf(vocabulary.the(many ? inside.substring(0, inside.length() - 1) : inside), many);
            }
        };
    }

    private Node sequence(List<Step> steps, Node next) {
        var node = next;
        for (var step : steps.reversed()) {
            node = node(step, node);
        }
        return node;
    }

    private Node node(Step step, Node next) {
        return switch (step) {
            case Step.Gap(var blank) -> new Node.Slot(blank, next);
            case Step.Behind(var stems) -> new Node.Behind(stems, next);
            case Step.Ways(var ways) ->
                new Node.Fork(ways.stream().map(way -> sequence(way, next)).toList());
            case Step.Words(var words) -> {
                var node = next;
                for (var token : Lexer.tokens(words).reversed()) {
                    node = token.isHyphen() ? node : new Node.Literal(literal(words, token), node);
                }
                yield node;
            }
        };
    }

    private static String literal(String words, Token token) {
        return token.isNumber() ? words.substring(token.start(), token.end()) : token.stem();
    }

    private List<Said> states(String written) {
        List<Said> states = new ArrayList<>();
        for (var statement : written.split(";", -1)) {
            var parts = statement.split("=", 2);
            if (parts.length == 2
                    && normaliser.read(vocabulary.the(parts[0].strip()), parts[1].strip())
                            instanceof Reading.Known(var facts)) {
                facts.forEach((field, value) -> states.add(new Said(field, value)));
            } else if (!statement.isBlank()) {
                throw new IllegalStateException("no fact is stated by " + written);
            }
        }
        return states;
    }
}
