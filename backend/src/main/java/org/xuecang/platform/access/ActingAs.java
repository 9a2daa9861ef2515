package org.xuecang.platform.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** Who acts in this request context when nobody called. */
@RequestScoped
public class ActingAs {

    private Caller caller;

    public Optional<Caller> caller() {
        return Optional.ofNullable(caller);
    }

    void system() {
        caller(Caller.SYSTEM);
    }

    void caller(Caller somebody) {
        caller = somebody;
    }
}
