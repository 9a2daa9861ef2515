/**
 * Comparison among finished work (评比): whoever runs a round calls in what was awarded and finished, so that it is placed once
 * more among its like without being written anew.
 */
package org.xuecang.project.comparison;
