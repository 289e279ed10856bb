package com.listwright.platform.idempotency;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** As much of an answer as a caller can tell apart: status, body, and the headers that mean something. */
record KeptAnswer(int status, List<Header> headers, byte[] body) {
    record Header(String name, String value) {}

    private static final List<String> WORTH_KEEPING = List.of(
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.LOCATION,
            HttpHeaders.SET_COOKIE,
            HttpHeaders.RETRY_AFTER,
            HttpHeaders.ETAG);

    static KeptAnswer of(HttpResponse<?> response, byte[] body) {
        var headers = new ArrayList<Header>();
        for (var name : WORTH_KEEPING) {
            response.getHeaders().getAll(name).forEach(value -> headers.add(new Header(name, value)));
        }
        return new KeptAnswer(response.code(), headers, body);
    }

    MutableHttpResponse<?> again() {
        var response = HttpResponse.status(HttpStatus.valueOf(status));
        headers.forEach(header -> response.getHeaders().add(header.name(), header.value()));
        response.header("Idempotent-Replayed", "true");
        return body.length == 0 ? response : response.body(body);
    }

    byte[] write() {
        try (var bytes = new ByteArrayOutputStream();
                var out = new DataOutputStream(bytes)) {
            out.writeInt(status);
            out.writeInt(headers.size());
            for (var header : headers) {
                out.writeUTF(header.name());
                out.writeUTF(header.value());
            }
            out.write(body);
            out.flush();
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static KeptAnswer read(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            var status = in.readInt();
            var headers = new ArrayList<Header>();
            for (int left = in.readInt(); left > 0; left--) {
                headers.add(new Header(in.readUTF(), in.readUTF()));
            }
            return new KeptAnswer(status, headers, in.readAllBytes());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
