package org.xuecang.platform.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuecang.platform.Sha256;

/** What every store does in the same way. */
abstract class FileStoreContract {

    private static final int LARGE = 50 * 1024 * 1024;

    @TempDir
    Path folder;

    abstract FileStore store();

    /** How many contents lie there that have not got their name. */
    abstract long arriving() throws IOException;

    @Test
    void givesBackWhatWasKept() throws IOException {
        String text = unique();
        FileStore.Arrival arrival = store().receive(file(text));

        assertThat(arrival.sha256()).isEqualTo(Sha256.hex(text));
        assertThat(arrival.size()).isEqualTo(text.length());
        assertThat(store().has(arrival.sha256())).isFalse();
        assertThat(arriving()).isEqualTo(1);

        store().keep(arrival);
        store().discard(arrival);
        assertThat(store().has(arrival.sha256())).isTrue();
        assertThat(read(arrival.sha256())).isEqualTo(text);
        assertThat(arriving()).isZero();
    }

    @Test
    void leavesNothingOfWhatIsNotKept() throws IOException {
        FileStore.Arrival arrival = store().receive(file(unique()));
        store().discard(arrival);
        store().discard(arrival);

        assertThat(arriving()).isZero();
        assertThat(store().has(arrival.sha256())).isFalse();
    }

    @Test
    void keepsOneContentForTwoArrivals() throws IOException {
        String text = unique();
        FileStore.Arrival first = store().receive(file(text));
        FileStore.Arrival second = store().receive(file(text));
        for (FileStore.Arrival each : new FileStore.Arrival[] {first, second}) {
            store().keep(each);
            store().discard(each);
        }

        assertThat(first.place()).isNotEqualTo(second.place());
        assertThat(read(first.sha256())).isEqualTo(text);
        assertThat(arriving()).isZero();
    }

    @Test
    void saysWhatIsNotThere() throws IOException {
        String none = Sha256.hex(unique());

        assertThat(store().has(none)).isFalse();
        assertThatThrownBy(() -> store().open(none)).isInstanceOf(NoSuchFileException.class);
        store().remove(none);
    }

    @Test
    void removesAContent() throws IOException {
        String sha256 = kept(unique());
        store().remove(sha256);

        assertThat(store().has(sha256)).isFalse();
    }

    @Test
    void namesOldContentsAndClearsOldArrivalsOnly() throws IOException {
        String sha256 = kept(unique());
        FileStore.Arrival left = store().receive(file(unique()));
        Instant before = Instant.now().minus(Duration.ofHours(1));
        Instant after = Instant.now().plus(Duration.ofHours(1));

        assertThat(store().olderThan(before)).doesNotContain(sha256);
        assertThat(store().olderThan(after)).contains(sha256).doesNotContain(left.sha256());
        store().clearArrivals(before);
        assertThat(arriving()).isEqualTo(1);
        store().clearArrivals(after);
        assertThat(arriving()).isZero();
        assertThat(store().has(sha256)).isTrue();
    }

    @Test
    void takesWhatIsLarge() throws IOException {
        Path large = folder.resolve(UUID.randomUUID().toString());
        try (OutputStream out = Files.newOutputStream(large)) {
            byte[] piece = new byte[1024 * 1024];
            for (int written = 0; written < LARGE; written += piece.length) {
                piece[0] = (byte) (written >> 20);
                out.write(piece);
            }
        }
        FileStore.Arrival arrival = store().receive(large);
        store().keep(arrival);
        store().discard(arrival);

        assertThat(arrival.size()).isEqualTo(LARGE);
        MessageDigest digest = Sha256.digest();
        try (InputStream in = new DigestInputStream(store().open(arrival.sha256()), digest)) {
            assertThat(in.transferTo(OutputStream.nullOutputStream())).isEqualTo(LARGE);
        }
        assertThat(HexFormat.of().formatHex(digest.digest())).isEqualTo(arrival.sha256());
        store().remove(arrival.sha256());
    }

    @Test
    void isReached() throws IOException {
        store().probe();
    }

    final String kept(String text) throws IOException {
        FileStore.Arrival arrival = store().receive(file(text));
        store().keep(arrival);
        store().discard(arrival);
        return arrival.sha256();
    }

    final Path file(String text) throws IOException {
        return Files.writeString(folder.resolve(UUID.randomUUID().toString()), text);
    }

    final String read(String sha256) throws IOException {
        try (InputStream in = store().open(sha256)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static String unique() {
        return "content " + UUID.randomUUID();
    }
}
