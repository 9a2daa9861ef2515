package org.xuecang.round.template;

import java.util.UUID;

/** What a request says of a template. */
public interface TemplateDefinition<C> {

    /** Null means the one the caller's role reaches over. */
    UUID organisationId();

    String name();

    C content();
}
