package org.xuecang.platform.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The header {@code Content-Disposition} of what is to be saved, not shown. */
public final class Attachment {

    private Attachment() {}

    /** RFC 6266 with the name in UTF-8 (RFC 8187), and one of plain characters made of it. */
    public static String named(String name) {
        return named(name, name);
    }

    /**
     * @param name what it is called
     * @param plainName what it is called where the other cannot be read; only its plain characters are kept
     */
    public static String named(String name, String plainName) {
        String plain = plainName.replaceAll("[^A-Za-z0-9._ -]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
