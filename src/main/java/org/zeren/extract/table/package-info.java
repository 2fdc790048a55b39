/**
 * The tables of a plan: rows of main indicators (指标表) and rows of tasks (任务表).
 */
@NullMarked
package org.zeren.extract.table;

import org.jspecify.annotations.NullMarked;
