package org.zeren.graph;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

import org.zeren.vocabulary.VocabularyException;

/**
 * Lets a vocabulary that cannot be used, such as that of the signs in agencies' ids, end
 * the application with the file and its fault in place of a stack trace.
 */
class VocabularyFailureAnalyzer extends AbstractFailureAnalyzer<VocabularyException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, VocabularyException cause) {
		return new FailureAnalysis(cause.getMessage(), "Mend the file, or take it out of the folder.", cause);
	}

}
