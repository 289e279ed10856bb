package com.listwright.property.web;

import com.listwright.property.fact.Field;
import com.listwright.property.fact.FieldType;
import com.listwright.property.fact.Lookup;
import com.listwright.property.fact.Vocabulary;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The vocabulary, as a form draws it. */
@Controller("/api/v1/fact-fields")
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "Homes")
class FactFieldController {
    private final FactFields fields;

    FactFieldController(Vocabulary vocabulary) {
        var groups = new LinkedHashMap<String, List<FactField>>();
        for (var field : vocabulary.fields()) {
            groups.computeIfAbsent(field.form().group(), group -> new ArrayList<>())
                    .add(FactField.of(field));
        }
        fields = new FactFields(groups.entrySet().stream()
                .map(group -> new FactGroup(group.getKey(), group.getValue()))
                .toList());
    }

    @Serdeable
    @Schema(name = "FactFields")
    record FactFields(List<FactGroup> groups) {}

    @Serdeable
    @Schema(name = "FactGroup")
    record FactGroup(String name, List<FactField> fields) {}

    @Serdeable
    @Schema(name = "FactField")
    record FactField(
            String name,
            FieldType type,
            String label,
            @Nullable String hint,
            String keyboard,
            @Nullable String unit,
            @Nullable List<String> choices,
            boolean closed,
            Field.Copy copy,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            @Nullable Integer maxLength) {
        static FactField of(Field field) {
            return new FactField(
                    field.name(),
                    field.type(),
                    field.form().label(),
                    field.form().hint(),
                    field.form().keyboard(),
                    field.measure().unit(),
                    field.lookup().map(Lookup::standardNames).orElse(null),
                    field.closed(),
                    field.copy(),
                    field.limits().min(),
                    field.limits().max(),
                    field.limits().maxLength() > 0 ? field.limits().maxLength() : null);
        }
    }

    @Get
    @Operation(
            operationId = "listFactFields",
            summary = "The facts that a home can have",
            description = "RESO names with type, label, unit, choices, and whether they may appear in public copy.")
    FactFields list() {
        return fields;
    }
}
