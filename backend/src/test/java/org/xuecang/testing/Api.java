package org.xuecang.testing;

import io.restassured.RestAssured;
import io.restassured.builder.RequestSpecBuilder;
import io.restassured.config.EncoderConfig;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.xuecang.launcher.TestServices;

/** The API as its callers see it; every answer is held against the contract. */
public final class Api {

    private static final Duration KEPT = Duration.ofMinutes(3);
    private static final Map<String, Kept> TOKENS = new ConcurrentHashMap<>();

    private record Kept(String token, Instant since) {
        boolean isFresh() {
            return since.plus(KEPT).isAfter(Instant.now());
        }
    }

    private Api() {}

    /** A call by one of the demo users. */
    public static RequestSpecification as(String username) {
        return withToken(token(username));
    }

    public static RequestSpecification withToken(String token) {
        return anonymous().header("Authorization", "Bearer " + token);
    }

    public static RequestSpecification anonymous() {
        return RestAssured.given(new RequestSpecBuilder()
                .setBasePath("/api/v1")
                .setConfig(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig().defaultContentCharset(StandardCharsets.UTF_8)))
                .addFilter(ContractFilter.INSTANCE)
                .build());
    }

    /** An access token from Keycloak; kept for less than its life, because signing in costs a password hash. */
    public static String token(String username) {
        return TOKENS.compute(
                        username,
                        (name, kept) -> kept != null && kept.isFresh()
                                ? kept
                                : new Kept(TestServices.get().accessToken(name), Instant.now()))
                .token();
    }
}
