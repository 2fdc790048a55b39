/**
 * Forms of progress over HTTP: {@code POST /progress}. They go out as the table
 * {@code progress-form} of the exports.
 */
@NullMarked
package org.zeren.form.http;

import org.jspecify.annotations.NullMarked;
