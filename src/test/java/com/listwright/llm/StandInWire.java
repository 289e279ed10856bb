package com.listwright.llm;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** One connection to the stand-in: requests are heard, and answers written in pieces of HTTP/1.1. */
final class StandInWire {
    private static final JsonMapper JSON = JsonMapper.createDefault();
    private static final String USAGE =
            "{\"prompt_tokens\":100,\"completion_tokens\":20,\"total_tokens\":120,\"prompt_tokens_details\":{\"cached_tokens\":40}}";

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;

    StandInWire(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream());
        this.out = socket.getOutputStream();
    }

    /** Nothing, when whoever calls has left. */
    Optional<ModelStandIn.Request> hears() throws IOException {
        var lines = new ArrayList<String>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            lines.add(line);
        }
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        var headers = new TreeMap<String, String>();
        for (var header : lines.subList(1, lines.size())) {
            var colon = header.indexOf(':');
            headers.put(
                    header.substring(0, colon).toLowerCase(Locale.ROOT),
                    header.substring(colon + 1).strip());
        }
        var length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        var body = in.readNBytes(length);
        return Optional.of(
                new ModelStandIn.Request(headers, Objects.requireNonNull(JSON.readValue(body, JsonNode.class))));
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    void plain(int status, String headers, String body) throws IOException {
        write("HTTP/1.1 " + status + " Whatever\r\nContent-Type: application/json\r\n" + headers + "Content-Length: "
                + body.getBytes(UTF_8).length + "\r\n\r\n" + body);
    }

    void stream() throws IOException {
        write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n");
    }

    void text(String text) throws IOException {
        event(chunk("{\"content\":" + JSON.writeValueAsString(JsonNode.createStringNode(text)) + "}", "null"));
    }

    void finish(String reason) throws IOException {
        event(chunk("{}", "\"" + reason + "\""));
    }

    void usage() throws IOException {
        event("{\"id\":\"c1\",\"object\":\"chat.completion.chunk\",\"choices\":[],\"usage\":" + USAGE + "}");
        event("[DONE]");
    }

    void event(String data) throws IOException {
        var bytes = ("data: " + data + "\n\n").getBytes(UTF_8);
        write(Integer.toHexString(bytes.length) + "\r\n" + new String(bytes, UTF_8) + "\r\n");
    }

    void end() throws IOException {
        write("0\r\n\r\n");
    }

    /** Without a word of goodbye. */
    void drop() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    /** Until whoever calls hangs up. */
    void awaitLeft() {
        try {
            while (in.read() >= 0) {
                // Whatever still comes does not matter.
            }
        } catch (IOException gone) {
            // That is one way to leave.
        }
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(UTF_8));
        out.flush();
    }

    private static String chunk(String delta, String finish) {
        return "{\"id\":\"c1\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"stand-in\","
                + "\"choices\":[{\"index\":0,\"delta\":" + delta + ",\"finish_reason\":" + finish
                + "}],\"usage\":null}";
    }
}
