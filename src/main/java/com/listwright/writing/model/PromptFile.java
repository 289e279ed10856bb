package com.listwright.writing.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One file under {@code prompts/}, its version in its name. {@code {words}} in braces stand for what a brief fills in;
 * an unknown one is told at the start.
 *
 * @param name {@code mls.v1}
 */
record PromptFile(String name, String text) {
    private static final Pattern BLANK = Pattern.compile("\\{([a-z]+)}");

    static PromptFile read(String name) {
        try (var file = PromptFile.class.getResourceAsStream("/prompts/" + name + ".md")) {
            if (file == null) {
                throw new IllegalStateException("There is no prompt " + name);
            }
            return new PromptFile(name, new String(file.readAllBytes(), StandardCharsets.UTF_8).strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String filled(Map<String, String> words) {
        Function<String, String> word = blank -> {
            var filling = words.get(blank);
            if (filling == null) {
                throw new IllegalStateException(name + " asks for {" + blank + "}, which nobody knows");
            }
            return filling;
        };
        return BLANK.matcher(text).replaceAll(found -> Matcher.quoteReplacement(word.apply(found.group(1))));
    }
}
