package org.xuecang.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;

/** The passwords and keys of one copy, made on its first start and kept in its data folder, readable by its owner. */
final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final List<String> NAMES = List.of(
            "postgres.superuser",
            "postgres.owner",
            "postgres.app",
            "postgres.keycloak",
            "keycloak.admin",
            "keycloak.backend");

    private final Properties values = new Properties();

    Secrets(Path home) {
        Path file = home.resolve("secrets.properties");
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        if (!values.stringPropertyNames().containsAll(NAMES)) {
            NAMES.forEach(name -> values.putIfAbsent(name, random(24)));
            StringBuilder text = new StringBuilder();
            NAMES.forEach(name -> text.append(name)
                    .append('=')
                    .append(values.getProperty(name))
                    .append('\n'));
            writePrivate(file, text.toString());
        }
    }

    /** The secret of that name: 24 random bytes in hexadecimal. */
    String get(String name) {
        String value = values.getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException("No secret is called " + name);
        }
        return value;
    }

    static String random(int bytes) {
        byte[] fresh = new byte[bytes];
        RANDOM.nextBytes(fresh);
        return HexFormat.of().formatHex(fresh);
    }

    /** The keyset for personal fields: {@code {"primary":1,"keys":{"1":"<32 bytes in Base64>"}}}. */
    static Path keySet(Path home) {
        Path file = home.resolve("keys.json");
        if (!Files.exists(file)) {
            byte[] key = new byte[32];
            RANDOM.nextBytes(key);
            writePrivate(
                    file,
                    "{\"primary\":1,\"keys\":{\"1\":\"" + Base64.getEncoder().encodeToString(key) + "\"}}\n");
        }
        return file;
    }

    /** Writes a file that only its owner can read, whole or not at all. */
    static void writePrivate(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(fresh, text, StandardCharsets.UTF_8);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
