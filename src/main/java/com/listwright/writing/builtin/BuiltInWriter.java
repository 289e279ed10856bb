package com.listwright.writing.builtin;

import com.listwright.llm.Cancellation;
import com.listwright.llm.TextModel.Sink;
import com.listwright.metering.Cost;
import com.listwright.platform.AccountId;
import com.listwright.writing.Brief;
import com.listwright.writing.Draft;
import com.listwright.writing.Failure;
import com.listwright.writing.Language;
import com.listwright.writing.Writer;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The door: one brief in, one draft out, at once and always the same. */
@Singleton
public class BuiltInWriter implements Writer {
    private static final Hand HAND = new Hand(Kind.BUILT_IN, null, "built-in.v1");

    private final Layouts layouts = Layouts.read();
    private final Map<Language, Speech> speeches = new EnumMap<>(Language.class);

    private record Speech(Wordbook words, Grammar grammar, Tongue tongue, SheetMaker sheets) {}

    public BuiltInWriter() {
        var notes = new NoteReader();
        for (var language : Language.values()) {
            var words = Wordbook.read(language.toString());
            var tongue = new Tongue(words, language == Language.ES);
            speeches.put(
                    language,
                    new Speech(words, Grammar.read(language.toString()), tongue, new SheetMaker(words, tongue, notes)));
        }
    }

    @Override
    public Kind kind() {
        return Kind.BUILT_IN;
    }

    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public Written write(AccountId account, Brief brief, Sink sink, Cancellation cancellation) {
        var draft = write(brief);
        if (draft.text().isBlank()) {
            return new Written.Failed(Failure.EMPTY, Cost.NONE);
        }
        sink.take(draft.text());
        return new Written.Done(draft, HAND, Cost.NONE);
    }

    Draft write(Brief brief) {
        return compose(brief).draft();
    }

    Composition compose(Brief brief) {
        var speech = Objects.requireNonNull(speeches.get(brief.language()));
        var sheet = speech.sheets().of(brief);
        var telling = new Telling(brief, speech.grammar(), speech.tongue(), sheet);
        return new Composer(brief, layouts, speech.words(), telling).compose();
    }
}
