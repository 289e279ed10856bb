package com.listwright.sandbox.stripe.wire;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Things as text. Stripe indents what it sends, so whoever parses a webhook and writes it anew breaks its signature.
 */
public final class Json {
    private Json() {}

    /** For others: without what is only ours. */
    public static String pretty(Thing thing) {
        var text = new StringBuilder();
        write(thing, text, "\n", false);
        return text.toString();
    }

    /** For ourselves: everything. */
    public static String whole(Thing thing) {
        var text = new StringBuilder();
        write(thing, text, "\n", true);
        return text.toString();
    }

    public static Thing read(String text, JsonMapper mapper) throws IOException {
        return Thing.of(Objects.requireNonNull(mapper.readValue(text, Argument.mapOf(String.class, Object.class))));
    }

    private static void write(@Nullable Object value, StringBuilder text, String newLine, boolean ours) {
        var deeper = newLine + "  ";
        switch (value) {
            case Thing thing -> {
                var fields = thing.fields().entrySet().stream()
                        .filter(field -> ours || !field.getKey().startsWith("_"))
                        .iterator();
                block(text, "{", "}", newLine, fields, field -> {
                    text.append(quoted(field.getKey())).append(": ");
                    write(field.getValue(), text, deeper, ours);
                });
            }
            case List<?> list ->
                block(text, "[", "]", newLine, list.iterator(), each -> write(each, text, deeper, ours));
            case String words -> text.append(quoted(words));
            case null, default -> text.append(value);
        }
    }

    private static <T extends @Nullable Object> void block(
            StringBuilder text,
            String open,
            String close,
            String newLine,
            Iterator<? extends T> parts,
            Consumer<T> write) {
        text.append(open);
        var some = parts.hasNext();
        while (parts.hasNext()) {
            text.append(newLine).append("  ");
            write.accept(parts.next());
            if (parts.hasNext()) {
                text.append(',');
            }
        }
        text.append(some ? newLine + close : close);
    }

    private static String quoted(String words) {
        var quoted = new StringBuilder("\"");
        for (int i = 0; i < words.length(); i++) {
            var letter = words.charAt(i);
            switch (letter) {
                case '"', '\\' -> quoted.append('\\').append(letter);
                case '\n' -> quoted.append("\\n");
                default -> {
                    if (letter < ' ') {
                        quoted.append("\\u00").append(HexFormat.of().toHexDigits((byte) letter));
                    } else {
                        quoted.append(letter);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
