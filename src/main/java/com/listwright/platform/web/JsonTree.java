package com.listwright.platform.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.listwright.platform.web.Problem.FieldError;
import io.micronaut.http.codec.CodecException;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parses JSON into a tree without forgetting what a map would swallow: fields that were given twice. */
final class JsonTree {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(40)
                    .maxNumberLength(60)
                    .build())
            .build();

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final JsonParser parser;
    private final List<FieldError> errors;

    private JsonTree(JsonParser parser, List<FieldError> errors) {
        this.parser = parser;
        this.errors = errors;
    }

    static JsonNode parse(byte[] bytes, List<FieldError> errors) {
        try (var parser = JSON.createParser(text(bytes))) {
            if (parser.nextToken() == null) {
                throw malformed("The body is empty.");
            }
            var tree = new JsonTree(parser, errors).value("");
            if (parser.nextToken() != null) {
                throw malformed("There is more text after the end of the JSON document.");
            }
            return tree;
        } catch (IOException | NumberFormatException broken) {
            throw malformed("The body stops being JSON somewhere; send one JSON document in UTF-8.");
        }
    }

    /** The parser would guess at the encoding, and let pass bytes that only look like characters. */
    private static String text(byte[] bytes) throws CharacterCodingException {
        var text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static CodecException malformed(String words) {
        return new CodecException(
                "malformed",
                new Refused(Problem.of(CommonProblem.MALFORMED_JSON).saying(words)));
    }

    private JsonNode value(String path) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(path);
            case START_ARRAY -> array(path);
            case VALUE_STRING -> JsonNode.createStringNode(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> JsonNode.createNumberNode(parser.getDecimalValue());
            case VALUE_TRUE -> JsonNode.createBooleanNode(true);
            case VALUE_FALSE -> JsonNode.createBooleanNode(false);
            default -> JsonNode.nullNode();
        };
    }

    private JsonNode object(String path) throws IOException {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            parser.nextToken();
            if (fields.put(name, value(Shape.join(path, name))) != null) {
                errors.add(new FieldError(Shape.join(path, name), "is given twice"));
            }
        }
        return JsonNode.createObjectNode(fields);
    }

    private JsonNode array(String path) throws IOException {
        List<JsonNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(path + "[" + items.size() + "]"));
        }
        return JsonNode.createArrayNode(items);
    }
}
