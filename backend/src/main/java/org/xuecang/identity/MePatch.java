package org.xuecang.identity;

import com.fasterxml.jackson.annotation.JsonSetter;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merge patch of one's own account (RFC 7396): what is left out stays, a phone of null is removed. */
@Schema(name = "MePatch")
class MePatch {

    @Pattern(regexp = "zh|en") @Schema(description = "zh or en")
    private String language;

    @Pattern(regexp = InviteUserRequest.PHONE) @Schema(nullable = true, examples = "13800001234")
    private String phone;

    @Schema(hidden = true)
    private boolean languageGiven;

    @Schema(hidden = true)
    private boolean phoneGiven;

    @JsonSetter
    void setLanguage(String given) {
        language = given;
        languageGiven = true;
    }

    @JsonSetter
    void setPhone(String given) {
        phone = given;
        phoneGiven = true;
    }

    String language() {
        return language;
    }

    String phone() {
        return phone;
    }

    boolean givesLanguage() {
        return languageGiven;
    }

    boolean givesPhone() {
        return phoneGiven;
    }
}
