/** From an uploaded notice to the first draft of a plan: read at once, corrected by a person, then accepted or discarded. */
package org.xuecang.plan.imports;
