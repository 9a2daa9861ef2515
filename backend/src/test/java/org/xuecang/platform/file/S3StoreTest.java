package org.xuecang.platform.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xuecang.testing.S3Server;

class S3StoreTest extends FileStoreContract {

    private static S3Server server;
    private static S3Store store;

    @BeforeAll
    static void start() {
        server = new S3Server();
        store = store(S3Server.BUCKET, S3Server.SECRET);
    }

    @AfterAll
    static void stop() {
        store.close();
        server.close();
    }

    private static S3Store store(String bucket, String secret) {
        return S3Store.at(server.endpoint(), "us-east-1", true, bucket, S3Server.KEY_ID, secret);
    }

    @Override
    FileStore store() {
        return store;
    }

    @Override
    long arriving() {
        return server.count(FileStore.ARRIVING + "/");
    }

    @Test
    void saysThatItIsAwayAndGoesOnWhenItIsBack() throws IOException {
        String text = unique();
        String sha256 = kept(text);
        FileStore.Arrival arrival = store.receive(file(unique()));
        try (Closeable outage = server.outage().get()) {
            assertThat(outage).isNotNull();
            assertThatThrownBy(store::probe).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> store.open(sha256))
                    .isInstanceOf(IOException.class)
                    .isNotInstanceOf(NoSuchFileException.class);
            assertThatThrownBy(() -> store.keep(arrival)).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> store.receive(file(text))).isInstanceOf(IOException.class);
        }
        assertThat(read(sha256)).isEqualTo(text);
        store.keep(arrival);
        store.discard(arrival);
        assertThat(store.has(arrival.sha256())).isTrue();
        assertThat(arriving()).isZero();
    }

    @Test
    void isNotReachedWithoutItsBucketOrItsKey() throws IOException {
        String sha256 = kept(unique());
        try (S3Store elsewhere = store("nowhere", S3Server.SECRET);
                S3Store stranger = store(S3Server.BUCKET, "guessed")) {
            assertThatThrownBy(elsewhere::probe).isInstanceOf(IOException.class);
            assertThatThrownBy(stranger::probe).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> stranger.open(sha256)).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> stranger.has(sha256)).isInstanceOf(IOException.class);
        }
    }
}
