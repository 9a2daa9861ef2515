package org.xuecang.platform.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Limits of the API. */
@ConfigMapping(prefix = "xuecang.http")
public interface HttpConfig {

    /** Operations that may be under way at once; a little more than the connection pool holds. */
    @WithDefault("48")
    int concurrentOperations();

    /** How long an operation waits for its place before it is answered 503. */
    @WithDefault("2s")
    Duration admissionPatience();

    /** Largest JSON body, in bytes. */
    @WithDefault("1048576")
    long maxJsonBytes();

    /** Largest upload, in bytes. */
    @WithDefault("52428800")
    long maxUploadBytes();

    /** Proxies in front, each of which adds to X-Forwarded-For whom it serves; what stands before their words is not believed. */
    @WithDefault("1")
    int proxies();

    /** How long an Idempotency-Key is remembered. */
    @WithDefault("24h")
    Duration idempotencyMemory();
}
