package com.listwright.writing;

import com.listwright.llm.TextModel.Sink;
import com.listwright.metering.PieceId;
import com.listwright.platform.AccountId;
import com.listwright.writing.KitEvent.Entry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * That pieces of a kit were begun, and all their words, on the way to its log. They are gathered, so that many cost one
 * statement, and whoever writes them never waits for it.
 */
final class Feed implements AutoCloseable {
    private static final Duration BREATH = Duration.ofMillis(80);

    private final KitLog log;
    private final AccountId account;
    private final KitId kit;
    private final ReentrantLock adding = new ReentrantLock();
    private final Condition added = adding.newCondition();
    private final ReentrantLock telling = new ReentrantLock();
    private final Map<PieceId, Entry> begun = new LinkedHashMap<>();
    private final Map<PieceId, StringBuilder> words = new LinkedHashMap<>();
    private final Thread pump;

    Feed(KitLog log, AccountId account, KitId kit) {
        this.log = log;
        this.account = account;
        this.kit = kit;
        this.pump = Thread.ofVirtual().name("feed " + kit).start(this::pump);
    }

    void begin(List<Piece> pieces) {
        adding.lock();
        try {
            pieces.forEach(piece -> begun.put(piece.id(), Entry.started(piece)));
            added.signal();
        } finally {
            adding.unlock();
        }
    }

    Sink of(PieceId piece) {
        return text -> add(piece, text);
    }

    /** What is left to tell of a piece that is written; all that it said before is in the log then. */
    List<Entry> rest(PieceId piece) {
        telling.lock();
        try {
            return taken(piece);
        } finally {
            telling.unlock();
        }
    }

    private List<Entry> taken(PieceId piece) {
        adding.lock();
        try {
            List<Entry> entries = new ArrayList<>();
            Optional.ofNullable(begun.remove(piece)).ifPresent(entries::add);
            Optional.ofNullable(words.remove(piece))
                    .ifPresent(text -> entries.add(Entry.delta(piece, text.toString())));
            return entries;
        } finally {
            adding.unlock();
        }
    }

    private void add(PieceId piece, String text) {
        adding.lock();
        try {
            words.computeIfAbsent(piece, _ -> new StringBuilder()).append(text);
            added.signal();
        } finally {
            adding.unlock();
        }
    }

    private void flush() {
        telling.lock();
        try {
            var entries = taken();
            if (!entries.isEmpty()) {
                log.append(account, kit, entries);
            }
        } finally {
            telling.unlock();
        }
    }

    private List<Entry> taken() {
        adding.lock();
        try {
            List<Entry> entries = new ArrayList<>(begun.values());
            begun.clear();
            words.forEach((piece, text) -> entries.add(Entry.delta(piece, text.toString())));
            words.clear();
            return entries;
        } finally {
            adding.unlock();
        }
    }

    private void pump() {
        try {
            while (!Thread.interrupted()) {
                awaitWords();
                flush();
                Thread.sleep(BREATH);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitWords() throws InterruptedException {
        adding.lockInterruptibly();
        try {
            while (begun.isEmpty() && words.isEmpty()) {
                added.await();
            }
        } finally {
            adding.unlock();
        }
    }

    /** What was not told any more was for looking on only. */
    @Override
    public void close() {
        telling.lock();
        try {
            pump.interrupt();
        } finally {
            telling.unlock();
        }
    }
}
