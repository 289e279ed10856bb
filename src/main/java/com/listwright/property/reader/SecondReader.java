package com.listwright.property.reader;

import com.listwright.llm.Answer;
import com.listwright.llm.Cancellation;
import com.listwright.llm.ModelRequest;
import com.listwright.llm.ModelRequest.Urgency;
import com.listwright.llm.Models;
import com.listwright.llm.TextModel;
import com.listwright.metering.Readings;
import com.listwright.platform.AccountId;
import com.listwright.property.fact.Vocabulary;
import com.listwright.property.reader.Opinion.Silence;
import com.listwright.property.sheet.ProposedHome;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The door: asks the model that reads, if there is one, what the sheet reader missed. */
@Singleton
public final class SecondReader {
    private static final Logger LOG = LoggerFactory.getLogger(SecondReader.class);

    private final Models models;
    private final Readings readings;
    private final ReaderSettings settings;
    private final ReaderPrompt prompt;
    private final Suggestions suggestions;
    private final SecureRandom random = new SecureRandom();

    SecondReader(Models models, Readings readings, ReaderSettings settings, Vocabulary vocabulary, JsonMapper json) {
        this.readings = readings;
        this.models = models;
        this.settings = settings;
        this.prompt = new ReaderPrompt(vocabulary);
        this.suggestions = new Suggestions(vocabulary, json);
    }

    /** Waits for the model, so no transaction may be open. */
    public Opinion read(AccountId account, String text, List<ProposedHome> homes) {
        return models.of(Models.Role.READER)
                .map(model -> read(model, account, text, homes))
                .orElseGet(() -> Opinion.silent(false, Silence.NO_MODEL));
    }

    private Opinion read(TextModel model, AccountId account, String text, List<ProposedHome> homes) {
        var privacy = Privacy.of(text, homes);
        var shown = privacy.without(text);
        var request = new ModelRequest(
                account,
                Urgency.INTERACTIVE,
                prompt.messages(
                        cut(shown), known(homes), "~~~ " + HexFormat.of().formatHex(bytes())),
                settings.tokens(),
                0.0,
                ReaderPrompt.VERSION,
                settings.patience());
        var reading = readings.begin();
        var answer = model.stream(request, TextModel.Sink.NOWHERE, new Cancellation());
        readings.note(account, reading, Readings.Kind.PASTED_TEXT, answer);
        return switch (answer) {
            case Answer.Written(var lines, var usage) -> {
                LOG.info("reader_read {} {}", account, usage);
                yield opinion(lines, text, homes, privacy);
            }
            case Answer.TooLong(var lines, var usage) -> {
                LOG.info("reader_read {} {}", account, usage);
                yield opinion(whole(lines), text, homes, privacy);
            }
            case Answer.CutShort cut ->
                new Opinion(true, suggestions.in(whole(cut.text()), text, homes, privacy), silence(cut.reason()));
            case Answer.Empty _ -> new Opinion(true, List.of(), null);
            case Answer.Declined _ -> Opinion.silent(true, Silence.DECLINED);
            case Answer.Cancelled _ -> Opinion.silent(true, Silence.AWAY);
            case Answer.Unavailable away -> Opinion.silent(true, silence(away.reason()));
        };
    }

    private Opinion opinion(String lines, String text, List<ProposedHome> homes, Privacy privacy) {
        return new Opinion(true, suggestions.in(lines, text, homes, privacy), null);
    }

    private static Silence silence(Answer.Reason reason) {
        return switch (reason) {
            case SILENT, OVERDUE, CROWDED -> Silence.SLOW;
            case KEY_REFUSED,
                    OUT_OF_CREDIT,
                    BUSY,
                    FAILING,
                    REQUEST_REFUSED,
                    NO_SUCH_MODEL,
                    UNREACHABLE,
                    BROKEN_OFF,
                    GARBLED,
                    RESTING -> Silence.AWAY;
        };
    }

    /** A line that was broken off is none. */
    private static String whole(String lines) {
        return lines.substring(0, lines.lastIndexOf('\n') + 1);
    }

    /** With several homes each knows something else, so none is named. */
    private static Set<String> known(List<ProposedHome> homes) {
        var names = new TreeSet<String>();
        if (homes.size() == 1) {
            homes.getFirst()
                    .proposals()
                    .forEach(proposal -> names.add(proposal.field().name()));
        }
        return names;
    }

    private String cut(String shown) {
        return shown.substring(0, Math.min(shown.length(), settings.longest()));
    }

    private byte[] bytes() {
        var bytes = new byte[12];
        random.nextBytes(bytes);
        return bytes;
    }
}
