/**
 * What rounds are made of (forms, rubrics, pipelines): worked on as one content, published as versions that never change
 * again. Each kind of content has a package of its own, which says what stops it from being published.
 */
package org.xuecang.round.template;
