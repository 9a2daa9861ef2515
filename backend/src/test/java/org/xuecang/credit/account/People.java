package org.xuecang.credit.account;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.xuecang.testing.Api;

/** Residents that nobody else has, and what opens their accounts. */
public final class People {

    static final UUID TOWN = UUID.fromString("0190a0e0-0000-7000-8000-000000000020");
    static final UUID OTHER_TOWN = UUID.fromString("0190a0e0-0000-7000-8000-000000000021");

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final AtomicInteger NEXT = new AtomicInteger((int) (System.nanoTime() % 1_000_000));

    private People() {}

    /** Of a woman born in 1958 or soon after, in a place that has no such code. */
    public static String card() {
        int next = NEXT.incrementAndGet();
        LocalDate born = LocalDate.of(1958, 1, 1).plusDays(next % 20_000);
        String digits = "32%04d%s%03d"
                .formatted(9_000 + next / 500 % 1_000, born.format(DateTimeFormatter.BASIC_ISO_DATE), next % 500 * 2);
        return digits + check(digits);
    }

    /** The check digit, reckoned apart from the code that is tested. */
    private static char check(String digits) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return "10X98765432".charAt(sum % 11);
    }

    static String passport() {
        return "E%08d".formatted(NEXT.incrementAndGet());
    }

    static String temporary() {
        return "999%015d".formatted(NEXT.incrementAndGet());
    }

    static String phone() {
        return "139%08d".formatted(NEXT.incrementAndGet());
    }

    static Map<String, Object> document(String kind, String number) {
        return Map.of("kind", kind, "number", number);
    }

    static Map<String, Object> opening(UUID unit, String card) {
        return opening(unit, document("ID_CARD", card));
    }

    static Map<String, Object> opening(UUID unit, Map<String, Object> document) {
        Map<String, Object> request = new HashMap<>();
        request.put("unitId", unit);
        request.put("townId", TOWN);
        request.put("document", document);
        request.put("name", "李桂英");
        request.put("way", "PHONE");
        request.put("consent", Map.of("text", 1, "way", "ON_SCREEN", "givenOn", "2026-01-05"));
        return request;
    }

    static UUID opened(String by, Map<String, Object> request) {
        return UUID.fromString(Api.as(by)
                .contentType("application/json")
                .body(request)
                .post("/credit-accounts")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }
}
