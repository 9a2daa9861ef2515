package org.xuecang.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import java.util.function.Supplier;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The programs the launcher starts, unpacked once into {@code .tools/} and shared by all copies. */
final class Tools {
    private static final Properties VERSIONS = versions();

    private Tools() {}

    /** The folder with {@code bin/postgres} and {@code bin/initdb}. */
    static Path postgres(Path tools) {
        boolean arm = "aarch64".equals(System.getProperty("os.arch"));
        Path folder = tools.resolve("postgres-" + VERSIONS.getProperty("postgres") + (arm ? "-arm64" : "-amd64"));
        return locked(tools, () -> {
            if (!Files.exists(folder)) {
                unpack("/postgres-linux-" + (arm ? "arm_64" : "x86_64") + ".txz", folder);
            }
            return folder;
        });
    }

    /** The unpacked Keycloak distribution, which the build puts there. */
    static Path keycloak(Path tools) {
        Path folder = tools.resolve("keycloak-" + VERSIONS.getProperty("keycloak"));
        if (!Files.exists(folder.resolve("bin/kc.sh"))) {
            throw new LauncherFault("Keycloak is not unpacked at " + folder + ": run `make build`.");
        }
        return folder;
    }

    /** Holds other processes and threads of this machine off while something in {@code .tools/} is prepared. */
    static synchronized <T> T locked(Path tools, Supplier<T> work) {
        try {
            Files.createDirectories(tools);
            try (FileChannel channel = FileChannel.open(
                            tools.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock _ = channel.lock()) {
                return work.get();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpack(String resource, Path target) {
        Path fresh = target.resolveSibling(target.getFileName() + ".new");
        Folders.delete(fresh);
        try (InputStream packed = Tools.class.getResourceAsStream(resource)) {
            if (packed == null) {
                throw new LauncherFault("No PostgreSQL for this machine (" + System.getProperty("os.arch")
                        + "): amd64 and arm64 on Linux are known.");
            }
            TarArchiveInputStream tar =
                    new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)));
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(tar, entry, fresh.resolve(entry.getName()).normalize());
            }
            Files.move(fresh, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file);
        boolean executable = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }

    private static Properties versions() {
        try (InputStream stream = Tools.class.getResourceAsStream("versions.properties")) {
            Properties versions = new Properties();
            versions.load(stream);
            return versions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
