/**
 * Answers the schema once more, to compare the API with: by walking over a graph made in
 * memory from the records, with none of the code that writes or reads the database.
 */
package org.zeren.api.naive;
