/**
 * Asks Zeren's own GraphQL inside the process, page by page, so that what is handed out
 * is what any client would be answered.
 */
@NullMarked
package org.zeren.export.ask;

import org.jspecify.annotations.NullMarked;
