package org.xuecang.testing;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The line between the application and a service. A test cuts it by {@link #get()}: what is connected breaks, new
 * connections are refused, until what it got is closed.
 */
final class Relay implements Supplier<Closeable> {

    private final InetSocketAddress service;
    private final int port;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private volatile ServerSocket door;

    private Relay(InetSocketAddress service) throws IOException {
        this.service = service;
        listen(0);
        port = door.getLocalPort();
    }

    static Relay to(String host, int port) {
        try {
            return new Relay(new InetSocketAddress(host, port));
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    int port() {
        return port;
    }

    @Override
    public Closeable get() {
        close(door);
        ends.forEach(Relay::close);
        return () -> listen(port);
    }

    private void listen(int at) throws IOException {
        ServerSocket opened = new ServerSocket();
        opened.setReuseAddress(true);
        opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), at));
        door = opened;
        Thread.ofVirtual().name("relay").start(() -> accept(opened));
    }

    private void accept(ServerSocket opened) {
        while (!opened.isClosed()) {
            try {
                connect(opened.accept());
            } catch (IOException _) {
                // cut, or the service is away: whoever called sees a broken connection, as they would without the relay
            }
        }
    }

    private void connect(Socket caller) throws IOException {
        Socket called = new Socket();
        ends.add(caller);
        ends.add(called);
        try {
            called.connect(service);
        } catch (IOException away) {
            close(caller);
            throw away;
        }
        caller.setTcpNoDelay(true);
        called.setTcpNoDelay(true);
        Thread.ofVirtual().start(() -> pump(caller, called));
        Thread.ofVirtual().start(() -> pump(called, caller));
    }

    private void pump(Socket from, Socket into) {
        try (from;
                into) {
            from.getInputStream().transferTo(into.getOutputStream());
        } catch (IOException _) {
            // one end is gone, and both are closed
        } finally {
            ends.remove(from);
            ends.remove(into);
        }
    }

    private static void close(Closeable end) {
        try {
            end.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
