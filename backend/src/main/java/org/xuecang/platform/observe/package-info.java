/**
 * What the people who run the application see of it: health, metrics, one log line an operation. Nothing here carries
 * what a person typed: no query strings, no bodies, no names.
 */
package org.xuecang.platform.observe;
