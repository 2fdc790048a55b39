/**
 * Pages of connections after the Relay convention: what a client asks for, cursors, and
 * what it gets.
 */
@NullMarked
package org.zeren.api.page;

import org.jspecify.annotations.NullMarked;
