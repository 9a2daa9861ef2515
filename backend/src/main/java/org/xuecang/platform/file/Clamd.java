package org.xuecang.platform.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/**
 * ClamAV's daemon over TCP, by its command INSTREAM: pieces, each behind its length in four bytes, an empty one at the
 * end, then one line of answer. A content is never held as a whole.
 */
@ApplicationScoped
class Clamd {

    private static final Logger LOG = Logger.getLogger(Clamd.class);

    private static final int CONNECT_MILLIS = 3_000;
    /** Who asks whether it is there waits for the answer. */
    private static final Duration PING = Duration.ofSeconds(2);

    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 4 * 1024;
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");
    private static final String CLEAN = "stream: OK";
    private static final String TOO_LARGE = "INSTREAM size limit exceeded";

    private final ClamdConfig config;

    @Inject
    Clamd(ClamdConfig config) {
        this.config = config;
    }

    /** Whether there is one at all. */
    boolean isConfigured() {
        return config.host().isPresent();
    }

    /**
     * @return the name of what was found, nothing where the content is clean
     * @throws ScanFailure where there is no verdict
     */
    Optional<String> scan(InputStream content) throws ScanFailure {
        try (Socket line = connect(config.patience())) {
            Thread guard = hangUpAfter(config.patience(), line);
            try {
                return verdict(ask(content, line));
            } finally {
                guard.interrupt();
            }
        } catch (ScanFailure noVerdict) {
            throw noVerdict;
        } catch (IOException away) {
            throw new ScanFailure(ScanFailure.Reason.UNREACHABLE, away);
        }
    }

    /** @throws IOException where it does not answer */
    void ping() throws IOException {
        try (Socket line = connect(PING)) {
            line.getOutputStream().write("zPING\0".getBytes(StandardCharsets.US_ASCII));
            if (!answer(line).equals("PONG")) {
                throw new IOException("not a clamd");
            }
        }
    }

    private static String ask(InputStream content, Socket line) throws IOException {
        try {
            send(content, line);
            return answer(line);
        } catch (ScanFailure ours) {
            throw ours;
        } catch (IOException cut) {
            return lastWord(line, cut); // who has heard enough answers and hangs up
        }
    }

    /** A socket's own timeout bounds what is read, not what is written to somebody who does not listen. */
    private static Thread hangUpAfter(Duration patience, Socket line) {
        return Thread.ofVirtual().name("clamd-guard").start(() -> {
            try {
                Thread.sleep(patience);
                line.close();
            } catch (InterruptedException | IOException done) {
                LOG.trace("the scanner needs no guard any more", done);
            }
        });
    }

    private Socket connect(Duration patience) throws IOException {
        Socket line = new Socket();
        try {
            line.connect(new InetSocketAddress(config.host().orElseThrow(), config.port()), CONNECT_MILLIS);
            line.setSoTimeout(Math.toIntExact(patience.toMillis()));
            return line;
        } catch (IOException away) {
            line.close();
            throw away;
        }
    }

    private static void send(InputStream content, Socket line) throws IOException {
        DataOutputStream out = new DataOutputStream(line.getOutputStream());
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        byte[] piece = new byte[PIECE];
        for (int read = read(content, piece); read > 0; read = read(content, piece)) {
            if (line.getInputStream().available() > 0) {
                return; // it does not want the rest
            }
            out.writeInt(read);
            out.write(piece, 0, read);
        }
        out.writeInt(0);
        out.flush();
    }

    /** @return 0 at the end */
    private static int read(InputStream content, byte[] piece) throws ScanFailure {
        try {
            return content.readNBytes(piece, 0, piece.length);
        } catch (IOException lost) {
            throw new ScanFailure(ScanFailure.Reason.STORE, lost);
        }
    }

    private static String lastWord(Socket line, IOException cut) throws IOException {
        try {
            return answer(line);
        } catch (IOException silent) {
            cut.addSuppressed(silent);
            throw cut;
        }
    }

    /** Ends with a zero, as the commands do. */
    private static String answer(Socket line) throws IOException {
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        InputStream in = line.getInputStream();
        for (int each = in.read(); each > 0 && heard.size() < LONGEST_ANSWER; each = in.read()) {
            heard.write(each);
        }
        if (heard.size() == 0) {
            throw new IOException("cut before an answer");
        }
        return heard.toString(StandardCharsets.UTF_8).strip();
    }

    private static Optional<String> verdict(String answer) throws ScanFailure {
        if (answer.equals(CLEAN)) {
            return Optional.empty();
        }
        Matcher found = FOUND.matcher(answer);
        if (found.matches()) {
            return Optional.of(found.group(1));
        }
        throw new ScanFailure(
                answer.startsWith(TOO_LARGE) ? ScanFailure.Reason.TOO_LARGE : ScanFailure.Reason.UNCLEAR, null);
    }
}
