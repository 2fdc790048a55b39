package org.zeren.audit;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.zeren.graph.OnEveryNeo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Plans are audited soon after they changed, without a start or a command.
 */
@OnEveryNeo4j
class RecurringAuditTests {

	@Test
	void aPlanThatComesLaterIsAuditedToo(Driver driver) {
		Audit audit = new Audit(driver, Rules.of(null), Clock.systemDefaultZone());
		RecurringAudit recurring = new RecurringAudit(audit, Duration.ofMillis(50), List.of());
		try {
			recurring.start();
			driver.executableQuery("CREATE (:Plan {id: 'plan:甲市', title: '甲市规划', status: 'DRAFT', digest: '1'})")
				.execute();
			await().atMost(Duration.ofMinutes(2)).until(() -> audited(driver));
			driver.executableQuery("MATCH (p:Plan) REMOVE p.audited").execute();
			await().atMost(Duration.ofMinutes(2)).until(() -> audited(driver));
			assertThat(audit.hasOutdated()).isFalse();
		}
		finally {
			recurring.destroy();
		}
	}

	private static boolean audited(Driver driver) {
		return !driver.executableQuery("MATCH (p:Plan) WHERE p.audited IS NOT NULL RETURN p.id")
			.execute()
			.records()
			.isEmpty();
	}

}
