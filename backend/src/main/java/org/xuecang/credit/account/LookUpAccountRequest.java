package org.xuecang.credit.account;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.credit.document.PersonName;
import org.xuecang.platform.problem.OneLine;

/** By what an account is looked for: one of document, phone, name. */
@Schema(name = "LookUpAccount", description = "By what an account is looked for: a document, or a phone, or a name")
record LookUpAccountRequest(
        @Valid @Schema(nullable = true) GivenDocument document,

        @Size(max = 21) @OneLine @Schema(nullable = true, examples = "13800000001")
        String phone,

        @Size(max = PersonName.MOST) @OneLine @Schema(nullable = true, examples = "张三")
        String name,

        @Min(1850) @Max(2200) @Schema(nullable = true, description = "With a name", examples = "1958")
        Integer birthYear) {

    int ways() {
        return (document == null ? 0 : 1) + (isGiven(phone) ? 1 : 0) + (isGiven(name) ? 1 : 0);
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
