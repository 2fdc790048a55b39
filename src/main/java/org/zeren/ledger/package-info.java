/**
 * The ledger (台账): what people with a key add to the graph, kept apart from what plans
 * say. In goes an entry and who makes it; out comes the entry, or what is to be mended.
 */
@NullMarked
package org.zeren.ledger;

import org.jspecify.annotations.NullMarked;
