package org.xuecang.review.publicnotice;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.problem.OneLine;

/** What a public notice says beside its list; patched field by field while it is a draft. */
@Schema(name = "PublicNoticeDescription", description = "What a public notice says beside its list")
record NoticeDescription(
        @NotBlank @Size(max = 200) @OneLine @Schema(required = true, examples = "关于2026年市民学习苑拟认定名单的公示")
        String title,

        @NotBlank @Size(max = 10_000) @Schema(required = true)
        String text,

        @NotBlank @Size(max = 500) @Schema(required = true, description = "Where one objects", examples = "市教育局职社科，0512-53000000")
        String contact,

        @NotNull @Min(1) @Max(60) @Schema(required = true) Integer workingDays) {

    NoticeDescription stripped() {
        return new NoticeDescription(title.strip(), text.strip(), contact.strip(), workingDays);
    }
}
