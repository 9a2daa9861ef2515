package org.xuecang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.xuecang.identity.AppUsers;
import org.xuecang.notification.NotificationSubject;
import org.xuecang.notification.NotificationSubjects;
import org.xuecang.notification.NotificationTexts;
import org.xuecang.notification.Notifications;
import org.xuecang.platform.Ids;
import org.xuecang.platform.list.RecordRows;
import org.xuecang.platform.time.RequestTime;

/**
 * Tells the writers of applications with which the same step was taken at once: each gets one message, of their one application
 * as if the step had been taken with it alone, of several a message that lists them.
 */
@ApplicationScoped
class JointNotices implements NotificationSubjects {

    private static final String TYPE = "applications";

    @Inject
    ApplicationParts parts;

    @Inject
    Notifications notifications;

    @Inject
    AppUsers people;

    @Inject
    Jdbi jdbi;

    @Inject
    RequestTime time;

    private record Told(UUID id, String round, List<String> titles) {}

    /** @param dueOn the day by which something is asked for, or null */
    void send(List<RoundApplication> together, ApplicationNotice notice, LocalDate dueOn) {
        Map<Boolean, List<Map.Entry<UUID, List<RoundApplication>>>> told = ofEach(together).entrySet().stream()
                .collect(Collectors.partitioningBy(each -> each.getValue().size() > 1));
        Map<UUID, UUID> single = told.get(false).stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().getFirst().id()));
        notifications.sendEach(notice, ApplicationNotices.TYPE, single, dueOn);
        if (!told.get(true).isEmpty()) {
            notifications.sendEach(notice.ofSeveral(), TYPE, keep(told.get(true)), dueOn);
        }
    }

    /** Whom it would be told, by their names, in their languages; in three statements. */
    List<NoticePreview> preview(List<RoundApplication> together, String round, ApplicationNotice notice) {
        Map<UUID, List<RoundApplication>> told = ofEach(together);
        Map<UUID, String> names = people.names(told.keySet());
        Map<UUID, Locale> languages = people.languages(told.keySet());
        return told.entrySet().stream()
                .map(each -> new NoticePreview(
                        names.getOrDefault(each.getKey(), ""),
                        each.getValue().size(),
                        text(
                                titles(each.getValue()),
                                round,
                                notice,
                                languages.getOrDefault(each.getKey(), Locale.CHINESE))))
                .sorted(Comparator.comparing(NoticePreview::recipientName).thenComparing(NoticePreview::text))
                .toList();
    }

    /** Nothing is to be done any more with one of those that a message asks to be corrected; with the last it is settled. */
    void corrected(RoundApplication application) {
        lastOf(application.id())
                .forEach(id -> notifications.settle(
                        new NotificationSubject(TYPE, id), ApplicationNotice.APPLICATIONS_RETURNED));
    }

    private Map<UUID, List<RoundApplication>> ofEach(List<RoundApplication> together) {
        Map<UUID, RoundApplication> byId =
                together.stream().collect(Collectors.toMap(RoundApplication::id, Function.identity()));
        Map<UUID, List<RoundApplication>> told = parts.writers(together).entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(writer -> Map.entry(writer, byId.get(each.getKey()))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return told;
    }

    /** @return the notice that each gets; those who write the same ones get the same */
    private Map<UUID, UUID> keep(List<Map.Entry<UUID, List<RoundApplication>>> told) {
        Map<Set<UUID>, UUID> made = new HashMap<>();
        Map<UUID, UUID> notices = new HashMap<>();
        jdbi.useHandle(sql -> {
            PreparedBatch heads = sql.prepareBatch("insert into joint_notice (id, round_id, made_at) values (?, ?, ?)");
            PreparedBatch cases =
                    sql.prepareBatch("insert into joint_notice_case (notice_id, application_id) values (?, ?)");
            for (Map.Entry<UUID, List<RoundApplication>> each : told) {
                Set<UUID> ids =
                        each.getValue().stream().map(RoundApplication::id).collect(Collectors.toSet());
                notices.put(each.getKey(), made.computeIfAbsent(ids, _ -> {
                    UUID id = Ids.next();
                    heads.add(id, each.getValue().getFirst().roundId(), time.now());
                    ids.forEach(application -> cases.add(id, application));
                    return id;
                }));
            }
            heads.execute();
            cases.execute();
        });
        return notices;
    }

    private List<UUID> lastOf(UUID application) {
        return jdbi.withHandle(sql -> {
            List<UUID> told = sql.select("""
                            select n.id from joint_notice n join joint_notice_case c on c.notice_id = n.id
                            where c.application_id = ? order by n.id for no key update of n
                            """, application).mapTo(UUID.class).list();
            return told.isEmpty()
                    ? told
                    : sql.select("""
                                    select n.id from joint_notice n where n.id = any (?) and not exists (
                                        select 1 from joint_notice_case c join round_application a on a.id = c.application_id
                                        where c.notice_id = n.id and a.id <> ? and a.state = 'RETURNED')
                                    """, told.toArray(UUID[]::new), application)
                            .mapTo(UUID.class)
                            .list();
        });
    }

    private static List<String> titles(List<RoundApplication> applications) {
        return applications.stream().map(RoundApplication::title).sorted().toList();
    }

    /** The sentence as it stands in the recipient's box, and where it is of several their titles. */
    private static String text(List<String> titles, String round, ApplicationNotice notice, Locale language) {
        return titles.size() == 1
                ? sentence(notice, titles.getFirst(), language)
                : sentence(notice.ofSeveral(), round, language) + "\n" + list(titles, language);
    }

    private static String sentence(ApplicationNotice notice, String subject, Locale language) {
        return new NotificationTexts(language).of("notification." + notice.code(), Map.of("subject", subject));
    }

    private static String list(Collection<String> titles, Locale language) {
        NotificationTexts texts = new NotificationTexts(language);
        return titles.stream()
                .map(title -> texts.of("joint.line", Map.of("title", title)))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String subjectType() {
        return TYPE;
    }

    @Override
    public Map<UUID, Description> describe(Collection<UUID> ids) {
        return jdbi
                .withHandle(sql -> sql.select("""
                                select n.id, r.title as round, array_agg(a.title order by a.title) as titles
                                from joint_notice n join application_round r on r.id = n.round_id
                                join joint_notice_case c on c.notice_id = n.id
                                join round_application a on a.id = c.application_id
                                where n.id = any (?) group by n.id, r.title
                                """, (Object) ids.toArray(UUID[]::new))
                        .map(RecordRows.of(Told.class))
                        .list())
                .stream()
                .collect(Collectors.toMap(
                        Told::id,
                        each -> new Description(
                                each.round(), "/applications", language -> list(each.titles(), language))));
    }
}
