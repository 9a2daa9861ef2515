package org.xuecang.notification;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.xuecang.platform.access.AsSystem;

/** A feature that tells people of errands, as small as one can be. */
@ApplicationScoped
class Errands implements NotificationSubjects {

    static final String TYPE = "errand";

    /** Borrows the words of another kind: texts are the application's, not the tests'. */
    enum Kind implements NotificationKind {
        SIGN_OFF_TO_CHECK
    }

    @Inject
    Notifications notifications;

    @Inject
    AsSystem system;

    private final Map<UUID, String> titles = new ConcurrentHashMap<>();

    UUID add(String title) {
        UUID id = UUID.randomUUID();
        titles.put(id, title);
        return id;
    }

    void forget(UUID id) {
        titles.remove(id);
    }

    void tell(UUID errand, LocalDate dueOn, Recipients to) {
        system.run(() -> QuarkusTransaction.requiringNew()
                .run(() ->
                        notifications.send(Kind.SIGN_OFF_TO_CHECK, to, new NotificationSubject(TYPE, errand), dueOn)));
    }

    void settle(UUID errand) {
        system.run(() -> QuarkusTransaction.requiringNew()
                .run(() -> notifications.settle(new NotificationSubject(TYPE, errand), Kind.SIGN_OFF_TO_CHECK)));
    }

    @Override
    public String subjectType() {
        return TYPE;
    }

    @Override
    public Map<UUID, Description> describe(Collection<UUID> ids) {
        Map<UUID, Description> found = new ConcurrentHashMap<>(titles.size());
        ids.stream()
                .filter(titles::containsKey)
                .forEach(id -> found.put(id, new Description(titles.get(id), "/errands/" + id)));
        return found;
    }
}
