package org.xuecang.credit.account;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.credit.document.DocumentKind;

/** A document by which an account's holder is known. */
@Schema(name = "IdentityDocument", description = "A document by which an account's holder is known")
public record IdentityDocumentView(
        @Schema(required = true) UUID id,
        @Schema(required = true) DocumentKind kind,

        @Schema(
                required = true,
                nullable = true,
                description = "Masked, but in a disclosure; null when erased",
                examples = "320585********0012")
        String number,

        @Schema(required = true) LocalDate addedOn) {}
