package org.xuecang.platform.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Chooses the store by the settings. */
@ApplicationScoped
class FileStores {

    @Produces
    @ApplicationScoped
    FileStore store(FileConfig config) {
        return switch (config.store()) {
            case FOLDER -> new FolderStore(config.folder());
            case S3 -> s3(config.s3());
        };
    }

    void close(@Disposes FileStore store) throws IOException {
        if (store instanceof Closeable open) {
            open.close();
        }
    }

    private static S3Store s3(FileConfig.S3 config) {
        return S3Store.at(
                config.endpoint().orElse(null),
                config.region(),
                config.pathStyle(),
                required(config.bucket(), "XUECANG_S3_BUCKET"),
                required(config.keyId(), "XUECANG_S3_KEY_ID"),
                required(config.secret(), "XUECANG_S3_SECRET"));
    }

    private static String required(Optional<String> value, String setting) {
        return value.orElseThrow(() -> new IllegalStateException(setting + " is not set"));
    }
}
