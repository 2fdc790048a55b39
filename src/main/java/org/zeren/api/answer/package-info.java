/**
 * The executable schema: what the SDL declares, wired so that each root field is answered
 * by one statement and all below it by taking the statement's result apart.
 */
@NullMarked
package org.zeren.api.answer;

import org.jspecify.annotations.NullMarked;
