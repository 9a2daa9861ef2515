package org.xuecang.review.publicnotice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.http.Versioned;

/** A public notice as whoever prepares it sees it. */
@Schema(name = "RoundPublicNotice", description = "A round's public notice, also while it is prepared")
public record PublicNoticeView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID roundId,
        @Schema(required = true) NoticeDescription description,

        @Schema(required = true, description = "In the decision's order; fixed when it is sent for sign-off")
        List<NoticeItem> items,

        @Schema(required = true) PublicNoticeState state,
        @Schema(required = true, nullable = true) Instant publishedAt,

        @Schema(required = true, nullable = true, description = "The first of its working days")
        LocalDate firstDay,

        @Schema(
                required = true,
                nullable = true,
                description = "Objections are taken until this day ends, Asia/Shanghai")
        LocalDate lastDay,

        @Schema(required = true, nullable = true) Instant concludedAt,

        @Schema(required = true, description = "Cases that wait for the answer to an objection")
        int disputed,

        @Schema(required = true, description = "Whether the caller may change it and send it for sign-off")
        boolean editable,

        @Schema(required = true, nullable = true, description = "Its last sign-off; null before it was sent")
        UUID signOffId,

        @Schema(required = true) long version)
        implements Versioned {

    static PublicNoticeView of(
            PublicNotice notice, List<NoticeItem> items, int disputed, boolean mayEdit, UUID signOffId) {
        return new PublicNoticeView(
                notice.id(),
                notice.roundId(),
                notice.description(),
                items,
                notice.state(),
                notice.publishedAt(),
                notice.firstDay(),
                notice.lastDay(),
                notice.concludedAt(),
                disputed,
                mayEdit && notice.state() == PublicNoticeState.DRAFT,
                signOffId,
                notice.version());
    }
}
