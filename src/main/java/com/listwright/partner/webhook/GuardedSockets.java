package com.listwright.partner.webhook;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import javax.net.SocketFactory;

/**
 * Sockets that connect to public addresses only. They see the address that is really used, however it was written and
 * whatever its name led to a moment ago.
 */
final class GuardedSockets extends SocketFactory {
    private static final class GuardedSocket extends Socket {
        /** Whatever the machine's settings say of proxies, which would hide the address. */
        GuardedSocket() {
            super(Proxy.NO_PROXY);
        }

        @Override
        public void connect(SocketAddress where) throws IOException {
            connect(where, 0);
        }

        @Override
        public void connect(SocketAddress where, int timeout) throws IOException {
            if (!(where instanceof InetSocketAddress inet)
                    || inet.isUnresolved()
                    || !PublicAddresses.contain(inet.getAddress())) {
                throw new ForbiddenAddress(where.toString());
            }
            super.connect(where, timeout);
        }
    }

    @Override
    public Socket createSocket() {
        return new GuardedSocket();
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw unasked();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
        throw unasked();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw unasked();
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort) {
        throw unasked();
    }

    private static UnsupportedOperationException unasked() {
        return new UnsupportedOperationException("Only sockets that are not connected yet can be guarded");
    }
}
