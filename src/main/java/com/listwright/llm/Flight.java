package com.listwright.llm;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.Call;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/**
 * One call in the air, and how to bring it down from any thread. Closing the stream from outside would not do: on
 * HTTP/1.1 a reader that waits goes on waiting, and the model goes on writing.
 */
final class Flight {
    enum End {
        CANCELLED,
        SILENT,
        OVERDUE,
        /** We have what we need, or cannot use more of it. */
        ENOUGH
    }

    private static final ScopedValue<Flight> CURRENT = ScopedValue.newInstance();
    private static final MediaType EVENTS = MediaType.get("text/event-stream");

    private final @Nullable String rehearsed;
    private final AtomicReference<@Nullable End> end = new AtomicReference<>();
    private final AtomicReference<@Nullable Call> call = new AtomicReference<>();

    Flight() {
        this(null);
    }

    private Flight(@Nullable String rehearsed) {
        this.rehearsed = rehearsed;
    }

    /** Never leaves the ground: the answer is given here. */
    static Flight rehearsal(String events) {
        return new Flight(events);
    }

    /** Runs what makes the call; the client calls the server on this very thread. */
    void carry(Runnable work) {
        ScopedValue.where(CURRENT, this).run(work);
    }

    void bringDown(End why) {
        end.compareAndSet(null, why);
        var open = call.get();
        if (open != null) {
            open.cancel();
        }
    }

    @Nullable
    End end() {
        return end.get();
    }

    private void board(Call open) {
        call.set(open);
        if (end.get() != null) {
            open.cancel();
        }
    }

    /** Tells every call whose it is; the client's library offers no other way to the call. */
    static Response register(Interceptor.Chain chain) throws IOException {
        var flight = CURRENT.get();
        flight.board(chain.call());
        return flight.rehearsed == null
                ? chain.proceed(chain.request())
                : new Response.Builder()
                        .request(chain.request())
                        .protocol(Protocol.HTTP_1_1)
                        .code(200)
                        .message("OK")
                        .header("Content-Type", EVENTS.toString())
                        .body(ResponseBody.create(flight.rehearsed, EVENTS))
                        .build();
    }
}
