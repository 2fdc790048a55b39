package org.zeren.vocabulary;

/**
 * A vocabulary file that cannot be used. Its message is one line that names file and key.
 */
public final class VocabularyException extends RuntimeException {

	VocabularyException(String file, String key, String fault) {
		super(file + (key.isEmpty() ? "" : ": " + key) + ": " + fault);
	}

}
