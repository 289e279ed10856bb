package com.listwright.gate.grounding;

import com.listwright.gate.grounding.Chunk.Joint;
import com.listwright.gate.grounding.Element.Sort;
import com.listwright.gate.grounding.Lexicon.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The phrases of one sentence as they are read, with what joins them, denies them or only imagines them. */
final class Sentence {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "your", "some", "every");

    private final Terms terms;
    private final Lexicon lexicon;
    private final Denials denials;
    private final Offers offers;
    private final List<Chunk> chunks = new ArrayList<>();
    private @Nullable Chunk chunk;
    private Joint joint = Joint.START;
    private boolean none;
    private boolean supposing;
    private boolean supposed;
    private boolean address;

    Sentence(Terms terms, Lexicon lexicon, Denials denials) {
        this.terms = terms;
        this.lexicon = lexicon;
        this.denials = denials;
        this.offers = new Offers(terms, lexicon);
    }

    /** @param told whether it tells the reader to do something */
    void begin(boolean told) {
        address = told;
    }

    int size() {
        return chunks.size();
    }

    /** Its phrases, now that it is read; the next one begins. */
    List<Chunk> end() {
        close(Joint.START);
        joint = Joint.START;
        none = false;
        supposing = false;
        supposed = false;
        var whole = List.copyOf(chunks);
        chunks.clear();
        return whole;
    }

    /** What comes next is no claim that the home has it, up to the end of the list. */
    void suppose() {
        close(Joint.OTHER);
        supposing = true;
        supposed = true;
    }

    void deny() {
        none = true;
        close(Joint.NO);
    }

    void affirm() {
        none = false;
    }

    void mark(String mark) {
        address = false;
        switch (mark) {
            case ",", "/", "&", "+" -> close(Joint.AND);
            default -> close(Joint.OTHER);
        }
        if (!mark.equals(",") && !mark.equals("/")) {
            none = false;
        }
    }

    /** A year stands here. */
    void date() {
        if (chunk != null) {
            chunk.date();
        } else if (!chunks.isEmpty() && (joint == Joint.OTHER || joint == Joint.OF)) {
            chunks.getLast().date();
        }
    }

    void add(Element element) {
        if (chunk == null) {
            boolean denied = none && (joint == Joint.NO || joint == Joint.AND);
            boolean offered = offers.at(element.first()) || lists(element.first());
            supposed &= joint == Joint.AND || supposing;
            chunk = new Chunk(joint, denied, offered, address, supposed, isFor(element.first()));
            supposing = false;
            none = denied;
        }
        chunk.add(element);
    }

    private boolean isFor(int i) {
        boolean article = ARTICLES.contains(terms.word(i - 1));
        return terms.is(article ? i - 2 : i - 1, "for");
    }

    void close(Joint next) {
        if (chunk != null) {
            chunk.dropDoings(terms);
            if (!chunk.isEmpty()) {
                chunks.add(chunk);
                if (denials.follows(chunk.last().end())) {
                    denyList();
                }
            }
            chunk = null;
            joint = next;
        } else if (joint != Joint.NO || next != Joint.AND) {
            joint = joint == Joint.NO && next == Joint.OTHER
                    ? Joint.NO
                    : joint == Joint.IS && next == Joint.OTHER ? Joint.IS : next;
        }
    }

    /** "a roof and a furnace": what joins them is not forgotten at the article. */
    void article() {
        if (chunk != null || joint != Joint.AND) {
            close(Joint.OTHER);
        }
    }

    /** The phrase before "is" or "was", where the next word says something of it; else null. */
    @Nullable
    Element saidOf() {
        return chunk == null && joint == Joint.IS && !chunks.isEmpty()
                ? chunks.getLast().last()
                : null;
    }

    /** "Water and sewer are not in place": all that is listed before the verb. */
    private void denyList() {
        for (int i = chunks.size() - 1; i >= 0; i--) {
            var listed = chunks.get(i);
            listed.deny();
            if (listed.joint() != Joint.AND) {
                return;
            }
        }
    }

    /** Whether it goes on with a list of features: "granite counters, a larder". */
    private boolean lists(int i) {
        if (joint != Joint.AND || chunks.isEmpty() || i + 1 >= terms.size()) {
            return false;
        }
        boolean says = terms.sameSentence(i, i + 1)
                && (Denials.isBe(terms.word(i + 1)) || lexicon.role(terms, i + 1) == Role.VERB);
        var before = chunks.getLast();
        return !says && before.elements().stream().noneMatch(element -> element.is(Sort.ODD) && !before.offered());
    }
}
