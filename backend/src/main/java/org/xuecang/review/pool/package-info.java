/** What an organisation knows of its experts (专家库): their title, fields, units and how much they take on. */
package org.xuecang.review.pool;
