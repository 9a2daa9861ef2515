package org.xuecang.review.message;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an officer adds to the messages of an act that have not gone. */
@Schema(name = "WriteMessageWords")
record WriteWordsRequest(
        @Size(max = 1000) @Schema(nullable = true, description = "Null or blank for nothing", examples = "证书请于7月10日后到市教育局领取。")
        String words) {

    WriteWordsRequest {
        words = words == null || words.isBlank() ? null : words.strip();
    }
}
