/** What units apply for (项目类别): data, not code. */
package org.xuecang.round.programme;
