package org.zeren.example;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.zeren.audit.AroundFirstAudit;
import org.zeren.ledger.Ledger;

/**
 * Adds the example's progress, and what was handed down, before the first audit, which
 * judges it, and the rulings after it, when there are findings to rule on. What the
 * ledger has an entry about is left alone, so nothing comes twice, and nothing comes
 * again that a person withdrew.
 */
final class ExampleLedger implements AroundFirstAudit {

	private static final Logger log = LoggerFactory.getLogger(ExampleLedger.class);

	private final Ledger ledger;

	private final boolean wanted;

	/**
	 * @param wanted whether the example is wanted at all
	 */
	ExampleLedger(Ledger ledger, boolean wanted) {
		this.ledger = ledger;
		this.wanted = wanted;
	}

	@Override
	public void before() {
		if (this.wanted) {
			told(this.ledger.restoreWhereNone(ExampleFiles.observations(this.ledger::subject)), "reports of progress");
			told(this.ledger.restoreWhereNone(ExampleFiles.assignments(this.ledger::subject)),
					"values that were handed down");
		}
	}

	@Override
	public void after() {
		if (this.wanted) {
			told(this.ledger.restoreWhereNone(ExampleFiles.rulings(this.ledger::subject)), "rulings");
		}
	}

	private static void told(int added, String what) {
		if (added > 0) {
			log.info("{} invented {} on the invented plans are in the ledger", added, what);
		}
	}

}
