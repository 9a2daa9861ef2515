/** The least that answers the benchmark's questions: one endpoint, one connection, the API's own statements. */
package org.xuecang.bare;
