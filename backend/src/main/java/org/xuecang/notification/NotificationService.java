package org.xuecang.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.UUID;
import org.xuecang.identity.AppUsers;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.list.ListQuery;
import org.xuecang.platform.list.Lists;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortKey;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.platform.problem.ProblemTexts;
import org.xuecang.platform.time.RequestTime;

/** The caller's own box. */
@ApplicationScoped
class NotificationService {

    @Inject
    Gate gate;

    @Inject
    NotificationRows rows;

    @Inject
    Wording wording;

    @Inject
    AppUsers people;

    @Inject
    Lists lists;

    @Inject
    RequestTime time;

    /** @param acceptLanguage what the page asks for; without it the person's own language */
    Page<NotificationView> list(boolean unread, String acceptLanguage, PageRequest request) {
        UUID me = gate.requireSelf().userId();
        Locale language = acceptLanguage == null ? people.language(me) : ProblemTexts.language(acceptLanguage);
        ListQuery query = ListQuery.of(NotificationRow.COLUMNS, "notification n")
                .visible(Condition.of("n.recipient_id = ?", me))
                .where(unread ? "n.read_at is null" : "true")
                .orderBy(SortKey.descending("n.id", "uuid"))
                .sorted(request, NotificationSort.class, by -> switch (by) {
                    case CREATED_AT -> SortKey.ascending("n.created_at", "timestamptz");
                    case DUE_ON -> SortKey.nullable("n.due_on", "date");
                });
        Page<NotificationRow> page = lists.page(query, request, NotificationRow.class);
        return new Page<>(wording.of(page.items(), language), page.next(), page.total());
    }

    UnreadCount countUnread() {
        return new UnreadCount(rows.countUnread(gate.requireSelf().userId()));
    }

    @Transactional
    void read(UUID id) {
        if (!rows.markRead(id, gate.requireSelf().userId(), time.now())) {
            throw PlatformProblem.NOT_FOUND.error();
        }
    }

    @Transactional
    void readAll() {
        rows.markAllRead(gate.requireSelf().userId(), time.now());
    }
}
