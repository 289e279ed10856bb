package com.listwright.writing.builtin;

import com.listwright.property.fact.Facts;
import com.listwright.property.fact.Value;
import com.listwright.writing.builtin.NoteReader.Heard;
import com.listwright.writing.builtin.Wordbook.Entry;
import com.listwright.writing.builtin.Wordbook.FieldWords;
import com.listwright.writing.builtin.Wordbook.Place;
import java.util.ArrayList;
import java.util.List;

/** The fields with values to choose from, each in the words of its own section of the wordbook. */
final class ListedFacts {
    private final Wordbook words;
    private final Tongue tongue;
    private final Facts facts;
    private final Sheet sheet;

    ListedFacts(Wordbook words, Tongue tongue, Facts facts, Sheet sheet) {
        this.words = words;
        this.tongue = tongue;
        this.facts = facts;
        this.sheet = sheet;
    }

    /** Where the agent's notes say more of a thing than may be quoted, the thing is not praised without it. */
    void tell(Heard notes) {
        for (var field : words.fields().values()) {
            List<Entry> together = new ArrayList<>();
            for (var value : values(field.name())) {
                field.entry(value)
                        .filter(entry -> !notes.qualifies(value))
                        .ifPresent(entry -> tell(field, value, entry, together));
            }
            if (!together.isEmpty()) {
                Wordbook.together(field, together, tongue)
                        .ifPresent(said -> sheet.once(field.slot(), said, field.name()));
            }
        }
    }

    private void tell(FieldWords field, String value, Entry entry, List<Entry> together) {
        if (field.pattern().isPresent() && entry.slot().equals(field.slot())) {
            together.add(entry);
        } else if (entry.place() == Place.ITEM) {
            sheet.item(entry.slot(), entry.words(), field.name() + "=" + value, field.name());
        }
    }

    private List<String> values(String field) {
        return facts.value(field)
                .map(value -> switch (value) {
                    case Value.Choice(var name) -> List.of(name);
                    case Value.Text(var text) -> List.of(text);
                    case Value.Choices choices when !choices.none() -> choices.names();
                    default -> List.<String>of();
                })
                .orElse(List.of());
    }
}
