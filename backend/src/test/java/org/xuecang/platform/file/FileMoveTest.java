package org.xuecang.platform.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuecang.testing.S3Server;

class FileMoveTest {

    @TempDir
    Path folder;

    private final S3Server server = new S3Server();
    private final List<String> told = new ArrayList<>();
    private FolderStore from;

    @BeforeEach
    void fill() {
        from = new FolderStore(folder.resolve("files"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void copiesEveryContentOnceAndWhole() throws IOException {
        String first = kept("one");
        kept("two");
        move();
        assertThat(told).containsExactly("files copied: 2, there already: 0");
        String third = kept("three");
        move();
        assertThat(told).endsWith("files copied: 1, there already: 2");

        try (S3Store to = bucket();
                InputStream content = to.open(first)) {
            assertThat(new String(content.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("one");
            assertThat(to.has(third)).isTrue();
        }
        assertThat(server.count(FileStore.ARRIVING)).isZero();
        assertThat(from.has(first)).isTrue();
    }

    @Test
    void copiesAnewWhatIsThereButDamaged() throws IOException {
        String sha256 = kept("whole");
        Path damaged = Files.writeString(folder.resolve("damaged"), "not this");
        try (S3Store to = bucket()) {
            FileStore.Arrival arrival = to.receive(damaged);
            to.keep(new FileStore.Arrival(arrival.place(), sha256, arrival.size()));
            move();
            assertThat(told).containsExactly("files copied: 1, there already: 0");
            assertThat(to.open(sha256)).hasContent("whole");
        }
    }

    @Test
    void refusesWhatIsDamagedInTheFolderAndWhatIsNotSet() throws IOException {
        String sha256 = kept("whole");
        Files.writeString(folder.resolve("files").resolve(FileStore.place(sha256)), "damaged");
        assertThatThrownBy(this::move).isInstanceOf(IllegalStateException.class).hasMessageContaining(sha256);
        try (S3Store to = bucket()) {
            assertThat(to.has(sha256)).isFalse();
        }
        assertThatThrownBy(() -> FileMove.run(Map.of(), told::add)).hasMessageContaining("XUECANG_S3_BUCKET");
    }

    private void move() throws IOException {
        Map<String, String> environment = new HashMap<>();
        environment.put("XUECANG_FILES", folder.resolve("files").toString());
        environment.put("XUECANG_S3_ENDPOINT", server.endpoint().toString());
        environment.put("XUECANG_S3_PATH_STYLE", "true");
        environment.put("XUECANG_S3_BUCKET", S3Server.BUCKET);
        environment.put("XUECANG_S3_KEY_ID", S3Server.KEY_ID);
        environment.put("XUECANG_S3_SECRET", S3Server.SECRET);
        FileMove.run(environment, told::add);
    }

    private S3Store bucket() {
        return S3Store.at(server.endpoint(), "us-east-1", true, S3Server.BUCKET, S3Server.KEY_ID, S3Server.SECRET);
    }

    private String kept(String text) throws IOException {
        FileStore.Arrival arrival = from.receive(Files.writeString(folder.resolve("upload"), text));
        from.keep(arrival);
        from.discard(arrival);
        return arrival.sha256();
    }
}
