/**
 * The registry of what can be counted. A feature that counts something declares a {@link org.xuecang.measure.Measure};
 * whoever wants to know asks {@link org.xuecang.measure.Measures} and learns no feature. Values are counted from live
 * records at the moment they are asked for and are never typed in.
 */
package org.xuecang.measure;
