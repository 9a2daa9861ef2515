package org.xuecang.platform.file;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** Files. */
@ConfigMapping(prefix = "xuecang.files")
interface FileConfig {

    /** Where contents are kept; shared by all copies of the application. */
    Path folder();

    /** How long an uploaded file that nothing refers to is kept. */
    @WithDefault("7d")
    Duration orphanMemory();
}
