package org.xuecang.platform.file;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Files. */
@ConfigMapping(prefix = "xuecang.files")
interface FileConfig {

    /** Where contents are kept. */
    @WithDefault("folder")
    Kind store();

    /** Of a folder store; shared by all copies of the application. */
    Path folder();

    /** How long an uploaded file that nothing refers to is kept. */
    @WithDefault("7d")
    Duration orphanMemory();

    S3 s3();

    /** The kinds of store. */
    enum Kind {
        FOLDER,
        S3
    }

    /** The bucket of an S3 store, which must be there. */
    interface S3 {

        /** Without it the region's own. */
        Optional<URI> endpoint();

        @WithDefault("us-east-1")
        String region();

        /** Whether the bucket stands in the path, not in the host's name. */
        @WithDefault("false")
        boolean pathStyle();

        Optional<String> bucket();

        Optional<String> keyId();

        Optional<String> secret();
    }
}
