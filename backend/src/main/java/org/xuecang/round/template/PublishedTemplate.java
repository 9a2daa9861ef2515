package org.xuecang.round.template;

import java.time.Instant;
import java.util.UUID;

/** A published version of a template, which never changes. */
public record PublishedTemplate<C>(UUID id, UUID templateId, int number, Instant publishedAt, C content) {}
