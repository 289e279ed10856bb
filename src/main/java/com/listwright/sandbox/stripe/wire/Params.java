package com.listwright.sandbox.stripe.wire;

import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What was asked for: a form whose names nest, like {@code items[0][price]}, read as {@code items.0.price}. */
public final class Params {
    private final Map<String, String> values;

    private Params(Map<String, String> values) {
        this.values = values;
    }

    public static Params parse(String form) {
        var values = new TreeMap<String, String>();
        for (var pair : form.split("&", -1)) {
            var sign = pair.indexOf('=');
            if (sign > 0) {
                var name = decoded(pair.substring(0, sign)).replace("]", "").replace('[', '.');
                if (name.endsWith(".")) {
                    name += values.size();
                }
                values.put(name, decoded(pair.substring(sign + 1)));
            }
        }
        return new Params(values);
    }

    public static Params of(Map<String, String> values) {
        return new Params(new TreeMap<>(values));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw Refusal.invalid(null, "Invalid encoding in the request's parameters.");
        }
    }

    public Optional<String> text(String path) {
        return Optional.ofNullable(values.get(path)).filter(it -> !it.isEmpty());
    }

    public String required(String path) {
        return text(path).orElseThrow(() -> Refusal.missing(bracketed(path)));
    }

    public Optional<Long> number(String path) {
        return text(path).map(it -> {
            try {
                return Long.valueOf(it);
            } catch (NumberFormatException malformed) {
                throw Refusal.invalid(bracketed(path), "Invalid integer: " + it);
            }
        });
    }

    public Optional<BigDecimal> decimal(String path) {
        return text(path).map(it -> {
            try {
                return new BigDecimal(it);
            } catch (NumberFormatException malformed) {
                throw Refusal.invalid(bracketed(path), "Invalid decimal: " + it);
            }
        });
    }

    public Optional<Instant> moment(String path) {
        return number(path).map(Instant::ofEpochSecond);
    }

    public Optional<Boolean> flag(String path) {
        return text(path).map(it -> switch (it) {
            case "true" -> true;
            case "false" -> false;
            default -> throw Refusal.invalid(bracketed(path), "Invalid boolean: " + it);
        });
    }

    public boolean has(String path) {
        return values.containsKey(path) || values.keySet().stream().anyMatch(name -> name.startsWith(path + "."));
    }

    /** Sent as an empty text, which is how Stripe is told to unset something. */
    public boolean unsets(String path) {
        return "".equals(values.get(path));
    }

    /** The elements of a list of objects. */
    public List<Params> each(String path) {
        return steps(path).stream().map(step -> under(path + "." + step)).toList();
    }

    /** The elements of a list of words. */
    public List<String> words(String path) {
        return steps(path).stream()
                .flatMap(step -> text(path + "." + step).stream())
                .toList();
    }

    public Params under(String path) {
        var below = new TreeMap<String, String>();
        values.forEach((name, value) -> {
            if (name.startsWith(path + ".")) {
                below.put(name.substring(path.length() + 1), value);
            }
        });
        return new Params(below);
    }

    private List<String> steps(String path) {
        return under(path).values.keySet().stream()
                .map(name -> name.replaceFirst("\\..*", ""))
                .distinct()
                .sorted((a, b) -> a.length() == b.length() ? a.compareTo(b) : a.length() - b.length())
                .toList();
    }

    /** A part of it as an object of texts: metadata, a payload. */
    public Thing texts(String path) {
        return Thing.of(under(path).values);
    }

    /** A part of it as the object it would be in JSON. */
    public Thing nested(String path) {
        var below = under(path);
        var thing = Thing.empty();
        steps(path).forEach(step -> thing.with(step, below.json(step)));
        return thing;
    }

    /** Lists come as objects with numbers for names. */
    private Object json(String path) {
        var value = values.get(path);
        if (value != null) {
            return value.equals("true") || value.equals("false") ? Boolean.valueOf(value) : value;
        }
        var steps = steps(path);
        if (steps.stream().allMatch(step -> step.matches("\\d+"))) {
            return steps.stream().map(step -> under(path).json(step)).toList();
        }
        return nested(path);
    }

    private static String bracketed(String path) {
        return path.replaceAll("\\.([^.]+)", "[$1]");
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
