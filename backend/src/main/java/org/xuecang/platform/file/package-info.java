/**
 * Files: uploaded first, attached by id afterwards. The folder store holds contents by their SHA-256, each once; a row a
 * file holds its name and who brought it. The type is judged by content and must fit the name.
 */
package org.xuecang.platform.file;
