package org.xuecang.platform.http;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.PlatformProblem;

/** The version a writer has seen, from the {@code If-Match} header; null where the header is missing. */
@Schema(type = SchemaType.STRING, implementation = String.class, examples = "\"3\"", maxLength = 64)
public final class IfMatch {

    private static final String WEAK = "W/";
    private static final IfMatch ANY = new IfMatch(null);

    private final String tag;

    /** Not public: JAX-RS would take it before {@link #valueOf}. */
    private IfMatch(String tag) {
        this.tag = tag;
    }

    /**
     * Called by JAX-RS with the header's value. {@code *} counts as none, because it guards nothing. A proxy that
     * compresses answers marks their tags as weak; they still name the version.
     */
    public static IfMatch valueOf(String header) {
        String tag = header.strip();
        if (tag.isEmpty() || tag.equals("*")) {
            return null;
        }
        return new IfMatch(tag.startsWith(WEAK) ? tag.substring(WEAK.length()) : tag);
    }

    /** For writes from within, where no one could have read an older version. */
    public static IfMatch any() {
        return ANY;
    }

    /** @throws DomainError 428 without a version; 412 with {@code current} when it is not the present one */
    public static void check(IfMatch seen, Versioned root) {
        if (seen == null) {
            throw PlatformProblem.IF_MATCH_REQUIRED.error();
        }
        String current = tag(root.version());
        if (seen.tag != null && !seen.tag.equals(current)) {
            throw stale(current);
        }
    }

    static DomainError stale(String current) {
        return new DomainError(PlatformProblem.STALE, Map.of(), List.of(), Map.of("current", current));
    }

    static String tag(long version) {
        return "\"" + version + "\"";
    }
}
