package com.listwright.property.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values that RESO names for a field: found by StandardName, by metadata name, or by how people write them. */
public final class Lookup {
    public static final String NONE = "None";

    private final String name;
    private final Map<String, String> metadataNames;
    private final Map<String, String> variants;
    private final Map<String, String> byKey = new HashMap<>();

    Lookup(String name, Map<String, String> metadataNames, Map<String, String> variants) {
        this.name = name;
        this.metadataNames = Map.copyOf(metadataNames);
        this.variants = Map.copyOf(variants);
        variants.forEach((written, standard) -> byKey.put(Spelling.key(written), standard));
        metadataNames.forEach((standard, metadata) -> {
            byKey.put(Spelling.key(standard.replace("(s)", "")), standard);
            byKey.put(Spelling.key(metadata), standard);
            byKey.put(Spelling.key(standard), standard);
        });
    }

    public String name() {
        return name;
    }

    public List<String> standardNames() {
        return metadataNames.keySet().stream()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    public String metadataName(String standardName) {
        return metadataNames.getOrDefault(standardName, standardName);
    }

    /** How else people write a value, with the StandardName it stands for. */
    public Map<String, String> variants() {
        return variants;
    }

    public Optional<String> standardName(String written) {
        return Optional.ofNullable(byKey.get(Spelling.key(written)));
    }
}
