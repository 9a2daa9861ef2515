package org.xuecang.testing;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Speaks clamd's protocol on a port of this machine and knows one signature, which it finds in contents. */
public final class ScannerDouble implements Consumer<String>, AutoCloseable {

    /** A content that holds it is infected. */
    public static final String SIGNATURE = "XUECANG-TEST-SIGNATURE";

    /** What it is called. */
    public static final String FOUND = "Xuecang.Test.Signature";

    /** More than this is not taken while {@code small}. */
    public static final int SMALL = 100_000;

    private final ServerSocket door;
    private volatile String mood = "well";

    public ScannerDouble() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        Thread.ofVirtual().name("scanner").start(this::listen);
    }

    public int port() {
        return door.getLocalPort();
    }

    /**
     * @param wanted {@code well}; {@code down}: hangs up at once; {@code cut}: hangs up after the first piece; {@code slow}:
     *     takes everything and says nothing; {@code deaf}: does not even read; {@code small}: takes little at once;
     *     {@code odd}: says what is no verdict
     */
    @Override
    public void accept(String wanted) {
        mood = wanted;
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                Socket line = door.accept();
                Thread.ofVirtual().name("scan").start(() -> serve(line));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket line) {
        try (line) {
            if (mood.equals("down")) {
                return;
            }
            DataInputStream in = new DataInputStream(line.getInputStream());
            String command = command(in);
            if (command.equals("zPING")) {
                say(line, "PONG");
            } else if (command.equals("zINSTREAM")) {
                scan(line, in);
            } else {
                say(line, "UNKNOWN COMMAND");
            }
        } catch (IOException | InterruptedException gone) {
            // the other end has hung up, as it may
        }
    }

    private void scan(Socket line, DataInputStream in) throws IOException, InterruptedException {
        if (mood.equals("deaf")) {
            sayNothing();
            return;
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.writeBytes(in.readNBytes(length));
            if (mood.equals("cut")) {
                return;
            }
            if (mood.equals("small") && content.size() > SMALL) {
                say(line, "INSTREAM size limit exceeded. ERROR");
                return;
            }
        }
        switch (mood) {
            case "slow" -> sayNothing();
            case "odd" -> say(line, "stream: Can't allocate memory ERROR");
            default ->
                say(
                        line,
                        content.toString(StandardCharsets.ISO_8859_1).contains(SIGNATURE)
                                ? "stream: " + FOUND + " FOUND"
                                : "stream: OK");
        }
    }

    /** Longer than anybody waits for it. */
    private static void sayNothing() throws InterruptedException {
        Thread.sleep(20_000);
    }

    private static String command(DataInputStream in) throws IOException {
        StringBuilder command = new StringBuilder();
        for (int each = in.read(); each != 0; each = in.read()) {
            if (each < 0) {
                throw new EOFException();
            }
            command.append((char) each);
        }
        return command.toString();
    }

    private static void say(Socket line, String word) throws IOException {
        line.getOutputStream().write((word + "\0").getBytes(StandardCharsets.UTF_8));
        line.getOutputStream().flush();
    }
}
