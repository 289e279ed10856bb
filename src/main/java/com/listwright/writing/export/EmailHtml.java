package com.listwright.writing.export;

import com.listwright.writing.Draft;
import com.listwright.writing.Language;
import com.listwright.writing.Signature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An email that mail clients can show: tables, styles where the words are, dark where the reader wants it dark. What
 * only the sender knows stays as {@code {{postal_address}}}, {@code {{unsubscribe_url}}} and {@code {{photo_url}}}.
 */
public final class EmailHtml {
    private static final Pattern SLOT = Pattern.compile("\\{\\[([a-z]+)]}");
    private static final String TEMPLATE = template();
    private static final String PARAGRAPH = " style=\"margin:0 0 16px;\"";
    private static final String LIST = " style=\"margin:0 0 16px;padding-left:20px;\"";

    private EmailHtml() {}

    public static String of(Draft draft, Signature signature, Language language) {
        var subject = Objects.requireNonNullElse(draft.subject(), "");
        var words = Map.of(
                "language", language.toString(),
                "subject", Markup.escaped(subject),
                "preheader", Markup.escaped(Objects.requireNonNullElse(draft.preheader(), "")),
                "text", Markup.paragraphs(draft.text(), PARAGRAPH, LIST),
                "signature", Markup.escaped(signature.line()),
                "why", language == Language.ES ? "Este mensaje es publicidad." : "This message is an advertisement.",
                "leave", language == Language.ES ? "Darse de baja" : "Unsubscribe");
        return SLOT.matcher(TEMPLATE)
                .replaceAll(slot -> Matcher.quoteReplacement(Objects.requireNonNull(words.get(slot.group(1)))));
    }

    private static String template() {
        try (var file = Objects.requireNonNull(EmailHtml.class.getResourceAsStream("/writing/email.html"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
