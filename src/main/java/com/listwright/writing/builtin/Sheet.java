package com.listwright.writing.builtin;

import com.listwright.writing.builtin.Slot.Bit;
import com.listwright.writing.builtin.Slot.Join;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything that may be said of one home in one language, by the names that templates use. */
final class Sheet {
    private final Map<String, List<Bit>> bits = new HashMap<>();
    private final Map<String, Join> joins = new HashMap<>();

    /** Said once: whatever else says these facts is then left out. */
    void once(String slot, String words, String... facts) {
        put(slot, new Bit(words, Set.of(facts), List.of(facts)));
    }

    /** As often as a sentence needs it. */
    void always(String slot, String words, String... facts) {
        put(slot, new Bit(words, Set.of(), List.of(facts)));
    }

    /** One among several. */
    void item(String slot, String words, String use, String fact) {
        put(slot, new Bit(words, Set.of(use), List.of(fact)));
    }

    void forget(String slot) {
        bits.remove(slot);
    }

    void join(String slot, Join join) {
        joins.put(slot, join);
    }

    private void put(String slot, Bit bit) {
        bits.computeIfAbsent(slot, name -> new ArrayList<>()).add(bit);
    }

    Optional<Slot> slot(String name) {
        return Optional.ofNullable(bits.get(name)).map(said -> new Slot(said, joins.getOrDefault(name, Join.AND)));
    }

    boolean has(String name) {
        return bits.containsKey(name);
    }
}
