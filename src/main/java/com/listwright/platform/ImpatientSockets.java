package com.listwright.platform;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.SocketFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database driver's sockets, which are closed where an answer stays out for too long. The driver's own
 * {@code socketTimeout} sets and clears a timer for every answer, which wakes a thread each time; here one look a
 * second serves all. Public because the driver makes it by its name.
 */
public final class ImpatientSockets extends SocketFactory {
    private static final Logger LOG = LoggerFactory.getLogger(ImpatientSockets.class);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Set<Line> LINES = ConcurrentHashMap.newKeySet();

    static {
        Thread.ofVirtual().name("database answers").start(ImpatientSockets::watch);
    }

    private final Duration patience;

    public ImpatientSockets(String seconds) {
        patience = Duration.ofSeconds(Long.parseLong(seconds));
    }

    private static final class Line extends Socket {
        private static final long NOT_WAITING = 0;

        private final Duration patience;
        private volatile long waitsSince = NOT_WAITING;

        Line(Duration patience) {
            this.patience = patience;
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return new FilterInputStream(super.getInputStream()) {
                @Override
                public int read() throws IOException {
                    waitsSince = System.nanoTime() | 1;
                    try {
                        return super.read();
                    } finally {
                        waitsSince = NOT_WAITING;
                    }
                }

                @Override
                public int read(byte[] bytes, int from, int count) throws IOException {
                    waitsSince = System.nanoTime() | 1;
                    try {
                        return super.read(bytes, from, count);
                    } finally {
                        waitsSince = NOT_WAITING;
                    }
                }
            };
        }

        private void hangUp() {
            var since = waitsSince;
            if (since != NOT_WAITING && System.nanoTime() - since > patience.toNanos()) {
                LOG.warn("database_silent No answer for {} s, so its connection was closed", patience.toSeconds());
                try {
                    close();
                } catch (IOException gone) {
                    LOG.debug("It was closed already", gone);
                }
            }
        }

        @Override
        public void close() throws IOException {
            LINES.remove(this);
            super.close();
        }
    }

    private static void watch() {
        try {
            while (true) {
                Thread.sleep(LOOK);
                LINES.forEach(Line::hangUp);
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public Socket createSocket() {
        var line = new Line(patience);
        LINES.add(line);
        return line;
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw notAsked();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) {
        throw notAsked();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw notAsked();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) {
        throw notAsked();
    }

    private static UnsupportedOperationException notAsked() {
        return new UnsupportedOperationException("The driver connects its sockets itself");
    }
}
