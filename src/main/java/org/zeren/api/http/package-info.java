/**
 * What comes and goes over HTTP: operations and their answers as GraphQL over HTTP has
 * them, and what every answer of the server needs to be safe in a browser.
 */
@NullMarked
package org.zeren.api.http;

import org.jspecify.annotations.NullMarked;
