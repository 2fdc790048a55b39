/**
 * The commands that hand out what the graph says: {@code export} and {@code report}.
 */
@NullMarked
package org.zeren.cli.answer;

import org.jspecify.annotations.NullMarked;
