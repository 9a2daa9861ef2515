package org.xuecang.identity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A password to be told to the person; the first sign-in asks for a new one. */
record OneTimePasswordView(
        @Schema(
                required = true,
                nullable = true,
                examples = "k7mp-2xwd-94tq",
                description = "Shown this once and kept nowhere; null in a dry run")
        String oneTimePassword) {}
