/**
 * What every feature stands on and what knows no feature: the rules of the API, each in one place, and the rules of the
 * data. Identity implements {@link org.xuecang.platform.access.Access}; everything else here is used, never extended.
 */
package org.xuecang.platform;
