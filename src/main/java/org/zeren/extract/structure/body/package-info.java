/**
 * Where the plan's body begins and ends in the document, and the lines that say so: the
 * words of its headings, attachments, boxes, articles, several plans in one file.
 */
@NullMarked
package org.zeren.extract.structure.body;

import org.jspecify.annotations.NullMarked;
