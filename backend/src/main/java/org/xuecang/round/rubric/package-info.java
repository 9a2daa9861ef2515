/** What experts score by (评分标准): criteria with points that add up to 100, and vetoes. */
package org.xuecang.round.rubric;
