package com.listwright.property.sheet;

import java.util.List;
import java.util.Set;

/** One step of a saying, and what may follow it. */
sealed interface Node {
    record Literal(String stem, Node next) implements Node {}

    record Slot(Blank blank, Node next) implements Node {}

    /** Only behind one of these words, which stay outside the saying. */
    record Behind(Set<String> stems, Node next) implements Node {}

    record Fork(List<Node> ways) implements Node {}

    record End() implements Node {}
}
