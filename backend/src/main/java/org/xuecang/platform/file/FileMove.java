package org.xuecang.platform.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.xuecang.platform.Sha256;

/**
 * Copies the contents of a folder into a bucket: a start of its own, {@code move-files}, with the settings of both stores. It
 * can be repeated: what is there and whole is left. The folder is left as it is.
 */
public final class FileMove {

    /** How many contents were copied by this run, and how many were there already. */
    record Outcome(int copied, int present) {}

    private final FolderStore from;
    private final S3Store to;
    private final Path folder;

    FileMove(Path folder, S3Store to) {
        this.folder = folder;
        this.from = new FolderStore(folder);
        this.to = to;
    }

    /** @throws IllegalStateException naming the variable that is missing, or the content that did not arrive whole */
    public static void run(Map<String, String> environment, Consumer<String> told) throws IOException {
        String endpoint = environment.get("XUECANG_S3_ENDPOINT");
        try (S3Store bucket = S3Store.at(
                endpoint == null || endpoint.isBlank() ? null : URI.create(endpoint),
                environment.getOrDefault("XUECANG_S3_REGION", "us-east-1"),
                Boolean.parseBoolean(environment.get("XUECANG_S3_PATH_STYLE")),
                required(environment, "XUECANG_S3_BUCKET"),
                required(environment, "XUECANG_S3_KEY_ID"),
                required(environment, "XUECANG_S3_SECRET"))) {
            Outcome outcome = new FileMove(Path.of(required(environment, "XUECANG_FILES")), bucket).run();
            told.accept("files copied: " + outcome.copied() + ", there already: " + outcome.present());
        }
    }

    Outcome run() throws IOException {
        int copied = 0;
        int present = 0;
        for (String sha256 : from.olderThan(Instant.MAX)) {
            if (isWhole(sha256)) {
                present++;
            } else {
                copy(sha256);
                copied++;
            }
        }
        return new Outcome(copied, present);
    }

    private void copy(String sha256) throws IOException {
        FileStore.Arrival arrival = to.receive(folder.resolve(FileStore.place(sha256)));
        try {
            if (!arrival.sha256().equals(sha256)) {
                throw new IllegalStateException("damaged in the folder: " + sha256);
            }
            to.remove(sha256);
            to.keep(arrival);
        } finally {
            to.discard(arrival);
        }
        if (!isWhole(sha256)) {
            throw new IllegalStateException("did not arrive whole: " + sha256);
        }
    }

    private boolean isWhole(String sha256) throws IOException {
        if (!to.has(sha256)) {
            return false;
        }
        MessageDigest digest = Sha256.digest();
        try (InputStream content = new DigestInputStream(to.open(sha256), digest)) {
            content.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest()).equals(sha256);
    }

    private static String required(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> new IllegalStateException("The environment variable " + name + " is not set"));
    }
}
