package org.xuecang.platform.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.xuecang.platform.Ids;
import org.xuecang.platform.Sha256;

/** Contents by their SHA-256 in a folder: {@code ab/abcd…}. What stands under such a name is whole. */
@ApplicationScoped
class FolderStore {

    private static final String ARRIVING = "arriving";

    @Inject
    FileConfig config;

    /** A content that has been written down but does not stand under its name yet. */
    record Arrival(Path file, String sha256, long size) {}

    /** Copies to disk for good, fsync included, and computes the content's name on the way. */
    Arrival receive(Path source) throws IOException {
        Path folder = Files.createDirectories(config.folder().resolve(ARRIVING));
        Path target = folder.resolve(Ids.next().toString());
        MessageDigest digest = Sha256.digest();
        long size;
        try (InputStream in = Files.newInputStream(source);
                FileChannel channel =
                        FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = new DigestOutputStream(Channels.newOutputStream(channel), digest);
            size = in.transferTo(out);
            channel.force(true);
        } catch (IOException incomplete) {
            Files.deleteIfExists(target);
            throw incomplete;
        }
        return new Arrival(target, HexFormat.of().formatHex(digest.digest()), size);
    }

    /** Puts the arrival under its name in one step; where the content stands already, nothing changes. */
    void keep(Arrival arrival) throws IOException {
        Path place = path(arrival.sha256());
        if (!Files.exists(place)) {
            Files.createDirectories(place.getParent());
            Files.move(arrival.file(), place, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    void discard(Arrival arrival) throws IOException {
        Files.deleteIfExists(arrival.file());
    }

    Path path(String sha256) {
        return config.folder().resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    void remove(String sha256) throws IOException {
        Files.deleteIfExists(path(sha256));
    }

    /** The names of all contents that have been there since before a moment. */
    List<String> olderThan(Instant moment) throws IOException {
        return old(moment, path -> !path.getParent().endsWith(ARRIVING)).stream()
                .map(path -> path.getFileName().toString())
                .toList();
    }

    /** Removes what an upload left behind when its copy of the application died. */
    void clearArrivals(Instant before) throws IOException {
        for (Path left : old(before, path -> path.getParent().endsWith(ARRIVING))) {
            Files.deleteIfExists(left);
        }
    }

    private List<Path> old(Instant moment, Predicate<Path> wanted) throws IOException {
        if (!Files.isDirectory(config.folder())) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(config.folder(), 2)) {
            return files.filter(Files::isRegularFile)
                    .filter(wanted)
                    .filter(file -> file.toFile().lastModified() < moment.toEpochMilli())
                    .toList();
        }
    }
}
