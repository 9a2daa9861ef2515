package org.xuecang.platform.personal;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Personal fields. */
@ConfigMapping(prefix = "xuecang.personal")
interface PersonalConfig {

    /** The key file: {@code {"primary":1,"keys":{"1":"<base64 of 32 bytes>"}}}. */
    Optional<Path> keyFile();
}
