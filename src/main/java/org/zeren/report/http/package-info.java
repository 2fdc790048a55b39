/**
 * Reports over HTTP: {@code GET /report/PLAN.docx}, and the list of what is to be set
 * right, {@code GET /export/findings.docx}.
 */
@NullMarked
package org.zeren.report.http;

import org.jspecify.annotations.NullMarked;
