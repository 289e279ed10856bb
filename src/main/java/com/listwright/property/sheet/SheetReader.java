package com.listwright.property.sheet;

import com.listwright.property.fact.Field;
import com.listwright.property.fact.Normaliser;
import com.listwright.property.fact.PlainText;
import com.listwright.property.fact.Value;
import com.listwright.property.fact.Vocabulary;
import com.listwright.property.sheet.Labels.Labelled;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** The door: pasted text in, proposed homes out. A text that tells of no home gives an empty list. */
public final class SheetReader {
    private static final Set<String> LONG_TEXTS =
            Set.of("AgentNotes", "PublicRemarks", "PrivateRemarks", "ShowingInstructions", "Directions");

    private static final int LONGEST_STATUS = 3;

    private final Addresses addresses;
    private final Labels labels;
    private final Listener listener;
    private final Sentences sentences;
    private final Homes homes;
    private final Field status;
    private final Field notes;
    private final Field secrets;

    public SheetReader(Vocabulary vocabulary, Normaliser normaliser) {
        var gaps = new Gaps(vocabulary, normaliser);
        var sayings = new SayingsFile(vocabulary, normaliser, gaps);
        this.addresses = new Addresses(vocabulary);
        this.labels = new Labels(vocabulary, sayings);
        this.listener = new Listener(normaliser, sayings, gaps);
        this.sentences = new Sentences(sayings);
        this.homes = new Homes(addresses);
        this.status = vocabulary.the("StandardStatus");
        this.notes = vocabulary.the("AgentNotes");
        this.secrets = vocabulary.the("PrivateRemarks");
    }

    public List<ProposedHome> read(String text) {
        var words = new Words(text);
        var table = Table.in(words, labels);
        if (table.isPresent()) {
            return table.get().rows().stream()
                    .map(row -> row(words, row))
                    .filter(home -> !home.proposals().isEmpty())
                    .toList();
        }
        return homes.in(words).stream()
                .map(part -> home(words, part))
                .filter(home -> !home.proposals().isEmpty() || !home.conflicts().isEmpty())
                .toList();
    }

    private ProposedHome row(Words words, List<Labelled> cells) {
        var findings = new Findings();
        int from = Integer.MAX_VALUE;
        int to = 0;
        for (var cell : cells) {
            label(words, cell, findings);
            from = Math.min(from, words.at(cell.valueFrom()).start());
            to = Math.max(to, words.at(cell.to() - 1).end());
        }
        return findings.home(new Span(from, to));
    }

    private ProposedHome home(Words words, Span part) {
        var findings = new Findings();
        var taken = new BitSet(words.size());
        for (var labelled : labelled(words, part)) {
            if (labelled.to() > labelled.valueFrom()) {
                label(words, labelled, findings);
                taken.set(labelled.from(), labelled.to());
            }
        }
        for (var address : addresses.in(words, part.start(), part.end())) {
            if (taken.nextSetBit(address.from()) < 0 || taken.nextSetBit(address.from()) >= address.to()) {
                findings.addAll(addresses.said(address), span(words, address.from(), address.to()));
                taken.set(address.from(), address.to());
            }
        }
        statusLine(words, part, taken, findings);
        for (var sentence : sentences.in(words, part.start(), part.end())) {
            sentence(words, sentence, taken, findings);
        }
        return findings.home(span(words, part.start(), part.end()));
    }

    /** Sheets print the status alone in a line; within a sentence the same word says something else. */
    private void statusLine(Words words, Span part, BitSet taken, Findings findings) {
        var names = status.lookup().orElseThrow().standardNames();
        for (int line = part.start(); line < part.end(); ) {
            int end = Math.min(words.lineEnd(line), part.end());
            var text = end > line && end - line <= LONGEST_STATUS ? words.text(line, end) : "";
            for (var name : names) {
                if (name.equalsIgnoreCase(text) && !taken.get(line)) {
                    findings.add(new Said(status, new Value.Choice(name)), span(words, line, end));
                    taken.set(line, end);
                }
            }
            line = end + 1;
        }
    }

    private List<Labelled> labelled(Words words, Span part) {
        List<Labelled> whole = new ArrayList<>();
        var found = labels.in(words, part.start(), part.end());
        int free = part.start();
        for (int i = 0; i < found.size(); i++) {
            var one = found.get(i);
            if (one.from() < free) {
                continue;
            }
            var field = labels.field(one.label());
            boolean runsOn =
                    field.isPresent() && LONG_TEXTS.contains(field.get().name());
            int next = i + 1 < found.size() ? found.get(i + 1).from() : part.end();
            int to = runsOn
                    ? paragraphEnd(words, Math.max(one.to(), one.valueFrom()), next)
                    : sentences.firstEnd(words, one.valueFrom(), one.to());
            whole.add(new Labelled(one.label(), one.from(), skipBreaks(words, one.valueFrom(), to), to));
            free = to;
        }
        return whole;
    }

    private static int skipBreaks(Words words, int from, int to) {
        int at = from;
        while (at < to && words.at(at).isBreak()) {
            at++;
        }
        return at;
    }

    /** Remarks go on to the next blank line or label. */
    private static int paragraphEnd(Words words, int from, int next) {
        int at = from;
        while (at < next
                && !(at > from
                        && words.at(at).isBreak()
                        && at + 1 < words.size()
                        && words.at(at + 1).isBreak())) {
            at++;
        }
        while (at > from && words.at(at - 1).isBreak()) {
            at--;
        }
        return at;
    }

    private void label(Words words, Labelled labelled, Findings findings) {
        var field = labels.field(labelled.label());
        var name = field.map(Field::name).orElse("");
        if (name.equals("UnparsedAddress") || name.equals("City")) {
            var found = addresses.in(words, labelled.valueFrom(), labelled.to());
            if (found.size() == 1 && !found.getFirst().city().isEmpty()) {
                findings.addAll(addresses.said(found.getFirst()), span(words, labelled.from(), labelled.to()));
                return;
            }
        }
        listener.labelled(words, labelled, field, findings);
        if (name.equals("PublicRemarks") || name.equals("Inclusions")) {
            for (var sentence : sentences.in(words, labelled.valueFrom(), labelled.to())) {
                listener.prose(words, sentence.start(), sentence.end(), findings);
            }
        }
    }

    private void sentence(Words words, Span sentence, BitSet taken, Findings findings) {
        int first = taken.nextClearBit(sentence.start());
        if (first >= sentence.end()) {
            return;
        }
        boolean free = taken.nextSetBit(sentence.start()) < 0 || taken.nextSetBit(sentence.start()) >= sentence.end();
        var sort = free ? sentences.sort(words, sentence) : Sentences.Sort.PLAIN;
        if (sort != Sentences.Sort.PLAIN) {
            var span = span(words, sentence.start(), sentence.end());
            var kept = new Value.Text(PlainText.line(span.of(words.text)));
            findings.add(new Said(sort == Sentences.Sort.NOTE ? notes : secrets, kept), span);
        }
        if (sort != Sentences.Sort.PRIVATE) {
            for (int at = first; at < sentence.end(); ) {
                int end = taken.nextSetBit(at) < 0 ? sentence.end() : Math.min(taken.nextSetBit(at), sentence.end());
                listener.prose(words, at, end, findings);
                at = taken.nextClearBit(end);
            }
        }
    }

    private static Span span(Words words, int from, int to) {
        return to <= from
                ? new Span(0, 0)
                : new Span(words.at(from).start(), words.at(to - 1).end());
    }
}
