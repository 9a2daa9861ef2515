package org.xuecang.platform.http;

import jakarta.enterprise.context.RequestScoped;
import java.util.regex.Pattern;
import org.xuecang.platform.Ids;

/** The name of this call, from the browser to the log; taken from the caller where it is harmless, else made here. */
@RequestScoped
public class Correlation {

    static final String HEADER = "X-Correlation-Id";
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9-]{8,64}");

    private String id = Ids.next().toString();

    public String id() {
        return id;
    }

    void adopt(String proposed) {
        if (proposed != null && HARMLESS.matcher(proposed).matches()) {
            id = proposed;
        }
    }
}
