package com.listwright.platform.web;

import com.listwright.platform.web.Problem.FieldError;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.io.buffer.ByteBuffer;
import io.micronaut.core.io.buffer.ReferenceCounted;
import io.micronaut.core.type.Argument;
import io.micronaut.core.type.Headers;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.body.MessageBodyReader;
import io.micronaut.http.codec.CodecException;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON body of a request and takes it at its word: a number is no string, a fraction no whole number, an
 * unknown or repeated field an error. The framework's own reader would bend the one into the other in silence. All
 * faults are told at once.
 */
@Singleton
@Consumes(MediaType.APPLICATION_JSON)
@Order(-100)
public final class StrictBody<T> implements MessageBodyReader<T> {
    private final JsonMapper json;

    StrictBody(JsonMapper json) {
        this.json = json;
    }

    @Override
    public boolean isReadable(Argument<T> type, @Nullable MediaType mediaType) {
        return type.getType().isRecord();
    }

    @Override
    public T read(Argument<T> type, @Nullable MediaType mediaType, Headers headers, ByteBuffer<?> buffer) {
        var body = read(type, buffer.toByteArray());
        // After a failure the caller releases it.
        if (buffer instanceof ReferenceCounted counted) {
            counted.release();
        }
        return body;
    }

    @Override
    public T read(Argument<T> type, @Nullable MediaType mediaType, Headers headers, InputStream stream) {
        try {
            return read(type, stream.readAllBytes());
        } catch (IOException cut) {
            throw new CodecException("the body could not be read", cut);
        }
    }

    /** The same for who has the bytes of a body that could have been of another kind. */
    public <R> R of(Argument<R> type, byte[] bytes) {
        try {
            return read(type, bytes);
        } catch (CodecException strict) {
            throw strict.getCause() instanceof Refused refused ? refused : strict;
        }
    }

    private <R> R read(Argument<R> type, byte[] bytes) {
        if (bytes.length > BodyLimit.USUAL) {
            throw new CodecException("long", new Refused(Problem.of(CommonProblem.BODY_TOO_LARGE)));
        }
        var errors = new ArrayList<FieldError>();
        var tree = JsonTree.parse(bytes, errors);
        Shape.check(tree, type, "", errors);
        if (!errors.isEmpty()) {
            throw refused(errors);
        }
        try {
            return json.readValueFromTree(tree, type);
        } catch (IOException unforeseen) {
            throw new IllegalStateException("the shape check let pass what cannot be read as " + type, unforeseen);
        }
    }

    /**
     * The framework hands a CodecException's cause on as a conversion error, which {@link ErrorAnswers} unwraps again.
     */
    private static CodecException refused(List<FieldError> errors) {
        return new CodecException(
                "strict", new Refused(Problem.of(CommonProblem.INVALID_BODY).at(errors)));
    }
}
