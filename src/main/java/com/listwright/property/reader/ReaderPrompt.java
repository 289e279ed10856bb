package com.listwright.property.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.listwright.llm.ModelRequest.Message;
import com.listwright.property.fact.Field;
import com.listwright.property.fact.FieldType;
import com.listwright.property.fact.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What the model is told: the same beginning for every text, then this one, fenced. */
final class ReaderPrompt {
    static final String VERSION = "reader.v1";

    private static final int LONGEST_TEXT = 255;
    /** What somebody's system gives, what the program counts, and what says nothing of the home. */
    private static final Set<String> NOT_FOR_MODELS = Set.of(
            "ListingKey",
            "ListingId",
            "AsOfDate",
            "PhotosCount",
            "VirtualTourURLUnbranded",
            "BathroomsTotalInteger",
            "StandardStatus");

    private final String rules;
    private final String question;

    ReaderPrompt(Vocabulary vocabulary) {
        var parts = file().split("\n-----\n", -1);
        rules = parts[0].replace("{{fields}}", fields(vocabulary));
        question = parts[1].strip();
    }

    static boolean isAskedFor(Field field) {
        return field.isPublic()
                && field.type() != FieldType.SENTENCES
                && field.limits().maxLength() <= LONGEST_TEXT
                && !NOT_FOR_MODELS.contains(field.name());
    }

    List<Message> messages(String text, Set<String> known, String fence) {
        var asked = question.replace("{{known}}", known.isEmpty() ? "nothing" : String.join(", ", known))
                .replace("{{fence}}", fence)
                .replace("{{text}}", text.replace(fence, ""));
        return List.of(Message.system(rules), Message.user(asked));
    }

    private static String fields(Vocabulary vocabulary) {
        return vocabulary.fields().stream()
                .filter(ReaderPrompt::isAskedFor)
                .map(field -> field.name() + ": " + field.form().label() + " (" + field.type()
                        + (field.measure().unit() == null
                                ? ""
                                : ", " + field.measure().unit()) + ")")
                .collect(Collectors.joining("\n"));
    }

    private static String file() {
        try (var file = Objects.requireNonNull(ReaderPrompt.class.getResourceAsStream("/prompts/" + VERSION + ".md"))) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
