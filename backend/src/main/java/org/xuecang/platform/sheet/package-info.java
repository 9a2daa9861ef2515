/** Spreadsheets (.xlsx) for who works on in their own; written row by row, so that memory does not grow with them. */
package org.xuecang.platform.sheet;
