package com.listwright.writing;

import com.listwright.property.fact.FactReader;
import com.listwright.property.fact.Facts;
import com.listwright.writing.Version.Tokens;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How kits, pieces and versions lie in their columns. */
@Singleton
class WritingJson {
    private static final Argument<List<String>> LIST = Argument.listOf(String.class);

    private final JsonMapper json;
    private final FactReader facts;

    WritingJson(JsonMapper json, FactReader facts) {
        this.json = json;
        this.facts = facts;
    }

    String write(Facts known) {
        var fields = new LinkedHashMap<String, JsonNode>();
        known.values().forEach((name, value) -> fields.put(name, value.json()));
        return write(JsonNode.createObjectNode(fields));
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    Kit kit(KitRow row, List<Piece> pieces) {
        return new Kit(
                row.id(),
                row.propertyId(),
                row.propertyRevision(),
                commission(row),
                KitStatus.of(row.status()),
                row.createdAt(),
                row.finishedAt(),
                pieces);
    }

    Piece piece(PieceRow row, @Nullable VersionRow standing) {
        return new Piece(
                row.id(),
                row.kitId(),
                row.propertyId(),
                read(row.signature(), Argument.of(Signature.class)),
                Language.of(row.language()).orElseThrow(),
                row.channel(),
                row.test(),
                PieceStatus.of(row.status()),
                row.attemptId(),
                row.tries(),
                Optional.ofNullable(row.instruction()),
                Optional.ofNullable(row.facts()).map(this::facts),
                read(row.staleFacts(), LIST),
                standing == null ? null : version(standing),
                row.reason() == null ? null : Failure.of(row.reason()),
                row.question(),
                row.createdAt(),
                row.changedAt());
    }

    Version version(VersionRow row) {
        return new Version(
                row.version(),
                MadeBy.of(row.madeBy()),
                row.member(),
                row.madeAt(),
                new Draft(row.text(), row.subject(), read(row.subjects(), LIST), row.preheader()),
                read(row.judgement(), Argument.of(Judged.class)),
                new Writer.Hand(Writer.Kind.of(row.writer()), row.model(), row.promptVersion()),
                new Tokens(row.inputTokens(), row.outputTokens(), row.microUsd()));
    }

    private Commission commission(KitRow row) {
        return new Commission(
                facts(row.facts()),
                Tone.of(row.tone()).orElseThrow(),
                Language.of(row.language()).orElseThrow(),
                Occasion.of(row.occasion()).orElseThrow(),
                Optional.ofNullable(row.openHouse()).map(stored -> read(stored, Argument.of(OpenHouse.class))),
                Optional.ofNullable(row.mls()),
                Optional.ofNullable(row.notes()),
                row.voice() == null ? null : read(row.voice(), Argument.of(Voice.class)),
                read(row.signature(), Argument.of(Signature.class)),
                Writer.Kind.of(row.writer()),
                row.test());
    }

    private Facts facts(String stored) {
        return facts.read(read(stored, Argument.of(JsonNode.class))).facts();
    }

    <T> T read(String stored, Argument<T> type) {
        try {
            return Objects.requireNonNull(json.readValue(stored, type));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
