/** Kinds of rule whose facts are applications: their answers, who else applies, what a unit recommends. */
package org.xuecang.application.eligibility;
