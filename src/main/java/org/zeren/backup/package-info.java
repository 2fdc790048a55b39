/**
 * The backup: records, texts, findings and the ledger of a graph as a folder of files,
 * and from such a folder the same graph again.
 */
@NullMarked
package org.zeren.backup;

import org.jspecify.annotations.NullMarked;
