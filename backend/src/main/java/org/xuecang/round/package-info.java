/**
 * Calls for applications: programmes, and their rounds from the first draft to the last stage. A round takes its form,
 * rubric and pipeline from published versions, holds who may apply and how many may be recommended, and knows no stage:
 * the features that run stages register them.
 */
package org.xuecang.round;
