package org.xuecang.platform.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
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

/** Contents in a folder that all copies of the application share. */
final class FolderStore implements FileStore {

    private final Path folder;

    FolderStore(Path folder) {
        this.folder = folder;
    }

    /** Copies to disk for good, fsync included. */
    @Override
    public Arrival receive(Path source) throws IOException {
        Path arriving = Files.createDirectories(folder.resolve(ARRIVING));
        Path target = arriving.resolve(Ids.next().toString());
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
        String place = ARRIVING + "/" + target.getFileName();
        return new Arrival(place, HexFormat.of().formatHex(digest.digest()), size);
    }

    @Override
    public void keep(Arrival arrival) throws IOException {
        Path place = path(arrival.sha256());
        if (!Files.exists(place)) {
            Files.createDirectories(place.getParent());
            Files.move(folder.resolve(arrival.place()), place, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    @Override
    public void discard(Arrival arrival) throws IOException {
        Files.deleteIfExists(folder.resolve(arrival.place()));
    }

    @Override
    public boolean has(String sha256) {
        return Files.exists(path(sha256));
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(path(sha256));
    }

    @Override
    public void remove(String sha256) throws IOException {
        Files.deleteIfExists(path(sha256));
    }

    @Override
    public List<String> olderThan(Instant moment) throws IOException {
        return old(moment, path -> !path.getParent().endsWith(ARRIVING)).stream()
                .map(path -> path.getFileName().toString())
                .toList();
    }

    @Override
    public void clearArrivals(Instant before) throws IOException {
        for (Path left : old(before, path -> path.getParent().endsWith(ARRIVING))) {
            Files.deleteIfExists(left);
        }
    }

    /** A folder that is not there yet is made with the first upload. */
    @Override
    public void probe() throws IOException {
        if (Files.exists(folder) && !(Files.isDirectory(folder) && Files.isWritable(folder))) {
            throw new NotDirectoryException("not a folder to write to");
        }
    }

    private Path path(String sha256) {
        return folder.resolve(FileStore.place(sha256));
    }

    private List<Path> old(Instant moment, Predicate<Path> wanted) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(Files::isRegularFile)
                    .filter(wanted)
                    .filter(file ->
                            Instant.ofEpochMilli(file.toFile().lastModified()).isBefore(moment))
                    .toList();
        }
    }
}
