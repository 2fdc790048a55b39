/**
 * What is written down while a file of any format is read: its text, one paragraph or
 * table row a line, and where its pages begin.
 */
@NullMarked
package org.zeren.document.transcript;

import org.jspecify.annotations.NullMarked;
