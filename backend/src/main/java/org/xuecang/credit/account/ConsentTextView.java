package org.xuecang.credit.account;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text that residents agree to. */
@Schema(name = "ConsentText", description = "A text that residents agree to")
public record ConsentTextView(
        @Schema(required = true, examples = "1") int number,
        @Schema(required = true) String text,

        @Schema(required = true, description = "First day on which it is put to residents")
        LocalDate fromDay) {}
