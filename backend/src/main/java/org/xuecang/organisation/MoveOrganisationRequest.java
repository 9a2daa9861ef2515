package org.xuecang.organisation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** Another organisation right above from a day on. */
record MoveOrganisationRequest(
        @NotNull UUID parentId, @NotNull LocalDate from) {}
