package com.listwright.writing.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.property.fact.Facts;
import com.listwright.writing.Language;
import com.listwright.writing.Tone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Three homes as a reader meets them; {@code -Dgolden.write=true} writes the files anew. */
class GoldenCopyTest {
    private static final Path FOLDER = Path.of("src/test/resources/writing/builtin");
    private static final BuiltInWriter WRITER = new BuiltInWriter();

    @Test
    void aHomeWithManyFacts() throws IOException {
        assertThatCopyIsAsKept(0, Tone.WARM);
    }

    @Test
    void landWithFewFacts() throws IOException {
        assertThatCopyIsAsKept(2, Tone.PLAIN);
    }

    @Test
    void aCondoWithAView() throws IOException {
        assertThatCopyIsAsKept(27, Tone.ELEGANT);
    }

    private static void assertThatCopyIsAsKept(int home, Tone tone) throws IOException {
        var facts = SampleBriefs.HOMES.get(home);
        var copy = copy(facts, tone);
        var file = FOLDER.resolve(facts.text("ListingKey").orElseThrow().toLowerCase(java.util.Locale.ROOT) + ".txt");
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, copy);
        }
        assertThat(copy).isEqualTo(Files.readString(file));
    }

    private static String copy(Facts facts, Tone tone) {
        var copy = new StringBuilder();
        for (var language : Language.values()) {
            for (var channel : SampleBriefs.CHANNELS) {
                var draft = WRITER.write(SampleBriefs.brief(facts, channel, tone, language));
                copy.append("=== %s, %s, %s\n".formatted(channel, tone, language));
                draft.subjects()
                        .forEach(subject ->
                                copy.append("Subject: ").append(subject).append('\n'));
                if (draft.preheader() != null) {
                    copy.append("Preheader: ").append(draft.preheader()).append('\n');
                }
                copy.append(draft.text()).append("\n\n");
            }
        }
        return copy.toString();
    }
}
