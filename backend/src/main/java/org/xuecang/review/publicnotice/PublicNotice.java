package org.xuecang.review.publicnotice;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.xuecang.platform.Ids;
import org.xuecang.platform.http.Versioned;
import org.xuecang.platform.json.StoredJson;
import org.xuecang.platform.time.RequestTime;

/** What everybody may read of a decision (公示). Once published it never changes. */
@Entity
@Table(name = "public_notice")
public class PublicNotice implements Versioned {

    private static final TypeReference<List<NoticeItem>> ITEMS = new TypeReference<>() {};

    @Id
    private UUID id;

    private UUID roundId;
    private UUID stageId;

    @SuppressWarnings("UnusedVariable") // for who reads the table
    private UUID decisionId;

    private String title;
    private String text;
    private String contact;
    private int workingDays;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    private String items;

    @Enumerated(EnumType.STRING)
    private PublicNoticeState state;

    private Instant publishedAt;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private Instant concludedAt;

    @SuppressWarnings("UnusedVariable") // for who reads the table
    private UUID draftedBy;

    @Version
    private long version;

    protected PublicNotice() {}

    /** @param draftedBy null for the system */
    PublicNotice(UUID roundId, UUID stageId, UUID decisionId, UUID draftedBy) {
        id = Ids.next();
        this.roundId = roundId;
        this.stageId = stageId;
        this.decisionId = decisionId;
        this.draftedBy = draftedBy;
        state = PublicNoticeState.DRAFT;
    }

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code public-notice-fixed} */
    void describe(NoticeDescription wanted) {
        requireDraft();
        title = wanted.title();
        text = wanted.text();
        contact = wanted.contact();
        workingDays = wanted.workingDays();
    }

    NoticeDescription description() {
        return new NoticeDescription(title, text, contact, workingDays);
    }

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code public-notice-fixed} */
    void list(List<NoticeItem> listed) {
        requireDraft();
        items = StoredJson.write(listed);
    }

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code public-notice-fixed} */
    void send() {
        requireDraft();
        state = PublicNoticeState.IN_SIGN_OFF;
    }

    /** Its sign-off was returned or withdrawn. */
    void reopen() {
        state = PublicNoticeState.DRAFT;
    }

    void publish(LocalDate first, LocalDate last, Instant now) {
        state = PublicNoticeState.PUBLISHED;
        publishedAt = now;
        firstDay = first;
        lastDay = last;
    }

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code public-notice-not-open}, {@code public-notice-running} */
    void conclude(Instant now) {
        if (state != PublicNoticeState.PUBLISHED) {
            throw PublicNoticeProblem.PUBLIC_NOTICE_NOT_OPEN.error();
        }
        if (isRunning(now)) {
            throw PublicNoticeProblem.PUBLIC_NOTICE_RUNNING.error("lastDay", lastDay);
        }
        state = PublicNoticeState.CONCLUDED;
        concludedAt = now;
    }

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code public-notice-fixed} */
    void requireDraft() {
        if (state != PublicNoticeState.DRAFT) {
            throw PublicNoticeProblem.PUBLIC_NOTICE_FIXED.error();
        }
    }

    public boolean isPublic() {
        return state == PublicNoticeState.PUBLISHED || state == PublicNoticeState.CONCLUDED;
    }

    /** Until the last moment of its last day, Asia/Shanghai. */
    public boolean isRunning(Instant now) {
        return state == PublicNoticeState.PUBLISHED
                && !now.atZone(RequestTime.ZONE).toLocalDate().isAfter(lastDay);
    }

    public boolean isConcluded() {
        return state == PublicNoticeState.CONCLUDED;
    }

    public UUID id() {
        return id;
    }

    public UUID roundId() {
        return roundId;
    }

    public UUID stageId() {
        return stageId;
    }

    public String title() {
        return title;
    }

    public List<NoticeItem> items() {
        return StoredJson.read(items, ITEMS);
    }

    PublicNoticeState state() {
        return state;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    Instant concludedAt() {
        return concludedAt;
    }

    @Override
    public long version() {
        return version;
    }
}
