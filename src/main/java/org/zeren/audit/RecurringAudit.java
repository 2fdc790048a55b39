package org.zeren.audit;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.EventListener;

import org.zeren.graph.write.PlanCorrected;

/**
 * Audits what is outdated, in the background: plans that changed, those of which the
 * ledger says something new, and all where the day, which verdicts go by, is another. It
 * begins when questions are answered already: the first audit of a graph plans some
 * thirty statements, and nobody need wait for that. {@code Plan.audited} says when it is
 * done.
 */
final class RecurringAudit implements ApplicationListener<ApplicationReadyEvent>, DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(RecurringAudit.class);

	private final Audit audit;

	private final Duration every;

	private final List<AroundFirstAudit> around;

	private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor((task) -> {
		Thread thread = new Thread(task, "audit");
		thread.setDaemon(true);
		return thread;
	});

	/**
	 * @param audit the audit
	 * @param every how long it rests in between
	 * @param around what is done around the first one
	 */
	RecurringAudit(Audit audit, Duration every, List<AroundFirstAudit> around) {
		this.audit = audit;
		this.every = every;
		this.around = List.copyOf(around);
	}

	@Override
	public void onApplicationEvent(ApplicationReadyEvent ready) {
		start();
	}

	void start() {
		this.thread.execute(() -> {
			this.around.forEach((each) -> done(each::before));
			auditOutdated();
			this.around.forEach((each) -> done(each::after));
		});
		this.thread.scheduleWithFixedDelay(() -> {
			if (hasOutdated()) {
				auditOutdated();
			}
		}, this.every.toMillis(), this.every.toMillis(), TimeUnit.MILLISECONDS);
	}

	/** The audit does not depend on it. */
	private static void done(Runnable step) {
		try {
			step.run();
		}
		catch (RuntimeException ex) {
			log.warn("What comes with the first audit failed: {}", ex.getMessage());
		}
	}

	/** Who corrected a plan looks for its findings next. */
	@EventListener
	void soon(PlanCorrected corrected) {
		if (!this.thread.isShutdown()) {
			this.thread.execute(this::auditOutdated);
		}
	}

	private boolean hasOutdated() {
		try {
			return this.audit.hasOutdated();
		}
		catch (Neo4jException | IllegalStateException ex) {
			log.debug("The database does not say what is outdated", ex);
			return false;
		}
	}

	private void auditOutdated() {
		try {
			log.info(Audited.summary(this.audit.auditOutdated()));
		}
		catch (RuleException ex) {
			log.error("The plans are not audited: {}", ex.getMessage());
			// The rules stay as they are until the next start.
			this.thread.shutdown();
		}
		catch (Neo4jException | IllegalStateException ex) {
			// The next turn, start, import or zeren audit goes on where this one stopped.
			log.warn("The audit stopped: {}", ex.getMessage());
		}
	}

	@Override
	public void destroy() {
		this.thread.shutdownNow();
	}

}
