/**
 * Tells formats apart by what is in the file and has each written down. What reads a
 * format is loaded when a file needs it, never before.
 */
@NullMarked
package org.zeren.document.format;

import org.jspecify.annotations.NullMarked;
