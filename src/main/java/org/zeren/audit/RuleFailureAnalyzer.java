package org.zeren.audit;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Tells in one line which rule of one's own keeps the application from starting.
 */
class RuleFailureAnalyzer extends AbstractFailureAnalyzer<RuleException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, RuleException cause) {
		return new FailureAnalysis(cause.getMessage(),
				"Mend the file, or take it out of the folder zeren.audit.folder.", cause);
	}

}
