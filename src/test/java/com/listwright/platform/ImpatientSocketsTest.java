package com.listwright.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ImpatientSocketsTest {
    private static final ImpatientSockets SOCKETS = new ImpatientSockets("1");
    private static final Duration PATIENT = Duration.ofSeconds(20);
    private static final Duration LONGER = Duration.ofMillis(2500);

    @Test
    void anAnswerThatStaysOutEndsTheWaiting() throws IOException {
        try (var server = server();
                var socket = connected(server)) {
            var begun = System.nanoTime();
            assertThatThrownBy(() -> socket.getInputStream().read(new byte[8])).isInstanceOf(SocketException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isBetween(Duration.ofSeconds(1), PATIENT);
            assertThat(socket.isClosed()).isTrue();
        }
    }

    @Test
    void whoOnlyRestsOrIsAnsweredSlowlyIsLeftAlone() throws IOException, InterruptedException {
        try (var server = server();
                var socket = connected(server);
                var other = server.accept()) {
            Thread.sleep(LONGER);
            Thread.ofVirtual().start(() -> answer(other));
            for (int answer = 0; answer < 5; answer++) {
                assertThat(socket.getInputStream().read()).isEqualTo(answer);
            }
            assertThat(socket.isClosed()).isFalse();
        }
    }

    private static void answer(Socket other) {
        try {
            for (int answer = 0; answer < 5; answer++) {
                Thread.sleep(500);
                other.getOutputStream().write(answer);
            }
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static ServerSocket server() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    private static Socket connected(ServerSocket server) throws IOException {
        var socket = SOCKETS.createSocket();
        socket.connect(server.getLocalSocketAddress());
        return socket;
    }
}
