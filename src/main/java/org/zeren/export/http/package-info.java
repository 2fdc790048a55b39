/**
 * Tables over HTTP: {@code GET /export/findings.csv?plan=…}.
 */
@NullMarked
package org.zeren.export.http;

import org.jspecify.annotations.NullMarked;
