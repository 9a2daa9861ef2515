/**
 * Reads an official notice (.docx, .doc, .pdf, .txt) into the draft of a plan. Plain Java without container or
 * database; nothing is written and nothing is invented: every text of a draft stands in the notice. The grammar, its
 * ambiguities and how they are decided are told in {@code docs/notice-reading.md}.
 */
package org.xuecang.plan.notice;
