package org.xuecang.platform.file;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FolderStoreTest extends FileStoreContract {

    @Override
    FileStore store() {
        return new FolderStore(folder.resolve("store"));
    }

    @Override
    long arriving() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("store").resolve(FileStore.ARRIVING))) {
            return files.count();
        }
    }

    @Test
    void saysThatItIsAway() throws IOException {
        FileStore none = new FolderStore(file("not a folder"));

        assertThatThrownBy(none::probe).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> none.receive(file("content"))).isInstanceOf(IOException.class);
    }
}
