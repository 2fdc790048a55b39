/**
 * Serves the auditors' page. What it shows is made in the reader's browser, from the
 * public API alone; its files stand in {@code page/}.
 */
@NullMarked
package org.zeren.page;

import org.jspecify.annotations.NullMarked;
