package org.zeren.cli;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.zeren.graph.write.StoredPlan;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code audit}, of all plans or of those named.
 */
class AuditPlansTest {

	private final FakeRooms rooms = new FakeRooms();

	@BeforeEach
	void store() {
		this.rooms.stored.addAll(
				List.of(new StoredPlan("南江-东湖", "东湖区规划", "donghu.txt"), new StoredPlan("南江-西山", "西山区规划", "plan.pdf")));
	}

	@Test
	void allPlansAreAuditedAndToldWithTheirFindingsByKind() {
		assertThat(this.rooms.run("audit")).isZero();
		assertThat(this.rooms.out.toString().lines()).containsExactly("东湖区规划\t1 findings, 1 new, 0 superseded",
				"      1  NO_DATE", "西山区规划\t1 findings, 1 new, 0 superseded", "      1  NO_DATE");
		assertThat(this.rooms.told()).containsExactly("2 plans audited: 2 findings");
		assertThat(this.rooms.closed).isTrue();
	}

	@Test
	void aPlanIsNamedByItsTitleItsIdOrItsFile() {
		assertThat(this.rooms.run("audit", "《西山区规划》", "plan.pdf", "plan:南江-西山")).isZero();
		assertThat(this.rooms.out.toString().lines()).containsExactly("西山区规划\t1 findings, 1 new, 0 superseded",
				"      1  NO_DATE");
	}

	@Test
	void aNameOfNoPlanIsToldInOneLineAndNothingIsAudited() {
		assertThat(this.rooms.run("audit", "东湖区规划", "北湖区规划")).isEqualTo(1);
		assertThat(this.rooms.out.toString()).isEmpty();
		assertThat(this.rooms.told())
			.containsExactly("zeren audit: no plan is called 北湖区规划; there are 南江-东湖 (东湖区规划), 南江-西山 (西山区规划)");
	}

	@Test
	void theServerAndTheFolderOfRulesCanBeNamed() {
		this.rooms.run("audit", "--uri", "bolt://graph:7687", "--zeren.audit.folder=my-rules");
		assertThat(this.rooms.opened)
			.containsExactly(List.of("--zeren.audit.folder=my-rules", "--spring.neo4j.uri=bolt://graph:7687"));
	}

}
