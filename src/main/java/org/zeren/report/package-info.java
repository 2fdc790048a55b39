/**
 * A report of one plan for an auditor's file: what GraphQL answers about it goes in, a
 * document of headings, tables and quotes comes out, as Markdown or for Word.
 */
@NullMarked
package org.zeren.report;

import org.jspecify.annotations.NullMarked;
