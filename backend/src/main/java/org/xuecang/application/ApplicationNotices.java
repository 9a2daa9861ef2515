package org.xuecang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.application.event.ApplicationsMoved;
import org.xuecang.identity.AppUsers;
import org.xuecang.notification.NotificationSubject;
import org.xuecang.notification.NotificationSubjects;
import org.xuecang.notification.Notifications;
import org.xuecang.notification.Recipients;
import org.xuecang.platform.file.InfectedFile;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.round.Rounds;

/** Tells writers how their application fares, and unit leaders what waits for them. */
@ApplicationScoped
class ApplicationNotices implements NotificationSubjects {

    static final String TYPE = "application";

    @Inject
    Notifications notifications;

    @Inject
    RoundApplications applications;

    @Inject
    ApplicationParts parts;

    @Inject
    JointNotices joint;

    @Inject
    Rounds rounds;

    @Inject
    OwnCase own;

    @Inject
    AppUsers people;

    @Inject
    Jdbi jdbi;

    void tell(@Observes ApplicationsMoved moved) {
        List<RoundApplication> together =
                moved.applicationIds().stream().map(applications::findById).toList();
        switch (moved.kind()) {
            case RETURNED -> {
                together.forEach(each -> settle(each, ApplicationNotice.APPLICATION_SUBMITTED));
                LocalDate day = lastDay(together.getFirst().correctUntil());
                joint.send(together, ApplicationNotice.APPLICATION_RETURNED, day);
            }
            case ADMITTED -> joint.send(together, ApplicationNotice.APPLICATION_ADMITTED, null);
            case REFUSED -> joint.send(together, ApplicationNotice.APPLICATION_REFUSED, null);
            default -> together.forEach(each -> tell(each, moved.kind()));
        }
    }

    private void tell(RoundApplication application, ApplicationEventKind kind) {
        switch (kind) {
            case SUBMITTED, CORRECTED -> {
                settleReturn(application);
                tellUnit(application);
            }
            case ENDORSED -> {
                settle(application, ApplicationNotice.APPLICATION_SUBMITTED);
                send(application, ApplicationNotice.APPLICATION_ENDORSED, parts.writers(application), null);
            }
            case NOT_ENDORSED -> tellEnded(application, ApplicationNotice.APPLICATION_NOT_ENDORSED);
            case NOT_CORRECTED -> tellEnded(application, ApplicationNotice.APPLICATION_NOT_CORRECTED);
            case ADMITTED, RETURNED, REFUSED -> {
                // told of all that were checked together
            }
            case BEGUN, ENDORSEMENT_TAKEN_BACK, REVIVED, MEMBER_JOINED, MEMBER_LEFT -> {
                // nobody else waits for these
            }
            case SELECTED, NOT_SELECTED, OVERTURNED, APPRAISAL_PASSED, TO_BE_PUT_RIGHT, APPRAISAL_FAILED -> {
                // who decided or found it tells of it, when it may be known
            }
            case WITHDRAWN -> settleAll(application);
        }
    }

    /** Writers, and once it is handed in those who run the round; whoever uploaded it is told as such. */
    void tell(@Observes InfectedFile found) {
        if (ApplicationFiles.KIND.equals(found.attachedKind())) {
            RoundApplication application = applications.findById(found.attachedId());
            Set<UUID> told = new HashSet<>(parts.writers(application));
            if (application.revision() > 0) {
                told.addAll(handlers(application));
            }
            told.remove(found.uploaderId());
            send(application, ApplicationNotice.APPLICATION_FILE_INFECTED, told, null);
        }
    }

    private Set<UUID> handlers(RoundApplication application) {
        UUID organiser = rounds.find(application.roundId()).orElseThrow().organiserId();
        return people.holding(ApplicationPermission.READ_OF_ROUND, organiser).stream()
                .filter(person -> !own.isOwn(application.id(), person))
                .collect(Collectors.toSet());
    }

    /** Leaders who may endorse it: not those who wrote it. */
    private void tellUnit(RoundApplication application) {
        Set<UUID> leaders = leaders(application);
        leaders.removeAll(parts.writers(application));
        send(application, ApplicationNotice.APPLICATION_SUBMITTED, leaders, null);
    }

    /** Nobody waits for it any more; who wrote it and who might have endorsed it hear of it. */
    private void tellEnded(RoundApplication application, ApplicationNotice notice) {
        settleAll(application);
        Set<UUID> told = leaders(application);
        told.addAll(parts.writers(application));
        send(application, notice, told, null);
    }

    private Set<UUID> leaders(RoundApplication application) {
        return new HashSet<>(people.holding(ApplicationPermission.ENDORSE, application.unitId()));
    }

    private void send(RoundApplication application, ApplicationNotice notice, Set<UUID> told, LocalDate dueOn) {
        notifications.send(notice, Recipients.people(told.toArray(UUID[]::new)), subject(application), dueOn);
    }

    private void settle(RoundApplication application, ApplicationNotice... done) {
        notifications.settle(subject(application), done);
    }

    private void settleAll(RoundApplication application) {
        settle(application, ApplicationNotice.APPLICATION_SUBMITTED);
        settleReturn(application);
    }

    /** It is not to be corrected any more, in whichever message that was asked for. */
    private void settleReturn(RoundApplication application) {
        settle(application, ApplicationNotice.APPLICATION_RETURNED);
        joint.corrected(application);
    }

    private static NotificationSubject subject(RoundApplication application) {
        return new NotificationSubject(TYPE, application.id());
    }

    /** The moment itself is the first that is too late. */
    private static LocalDate lastDay(Instant end) {
        return end.minusSeconds(1).atZone(RequestTime.ZONE).toLocalDate();
    }

    @Override
    public String subjectType() {
        return TYPE;
    }

    @Override
    public Map<UUID, Description> describe(Collection<UUID> ids) {
        Map<UUID, Description> found = new HashMap<>();
        jdbi.useHandle(sql -> sql.select(
                        "select id, title from round_application where id = any (?)", (Object) ids.toArray(UUID[]::new))
                .map((row, _) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return found.put(id, new Description(row.getString("title"), "/applications/" + id));
                })
                .list());
        return found;
    }
}
