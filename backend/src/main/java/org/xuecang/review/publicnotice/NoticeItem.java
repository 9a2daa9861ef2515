package org.xuecang.review.publicnotice;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a public notice says of a case. Names only: nothing else that is personal is ever published.
 *
 * @param applicantNames who wrote it, the applicant first
 * @param grade or null
 */
@Schema(name = "PublicNoticeItem", description = "What a public notice says of a case")
public record NoticeItem(
        @Schema(required = true) UUID applicationId,
        @Schema(required = true) String title,
        @Schema(required = true) String unitName,
        @Schema(required = true) List<String> applicantNames,

        @Schema(required = true, nullable = true, examples = "一等奖")
        String grade) {}
