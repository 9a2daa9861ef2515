package org.xuecang.plan;

import java.util.List;
import java.util.UUID;
import org.xuecang.plan.content.DraftFault;

/** What an import's reader doubted and nobody has settled yet; {@code imports} answers it. */
public interface OpenFindings {

    List<DraftFault> of(UUID importId);
}
