package org.zeren.cli;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.zeren.graph.write.StoredPlan;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code remove}, which knows a plan by several names.
 */
class RemoveTest {

	private static final StoredPlan LAKE = new StoredPlan("南江-东湖", "东湖区规划", "donghu.txt");

	private static final StoredPlan HILL = new StoredPlan("南江-西山", "西山区规划", "plan.pdf");

	private static final StoredPlan OTHER_HILL = new StoredPlan("北岭-西山", "西山区规划", "plan.docx");

	private final FakeRooms rooms = new FakeRooms();

	@BeforeEach
	void store() {
		this.rooms.stored.addAll(List.of(LAKE, HILL, OTHER_HILL));
	}

	@ParameterizedTest
	@ValueSource(strings = { "南江-东湖", "plan:南江-东湖", "东湖区规划", "《东湖区规划》", "donghu.txt", "plans/donghu.txt",
			"records/南江-东湖.yaml", "donghu.yaml" })
	void aPlanIsKnownByIdTitleAndFile(String name) {
		assertThat(this.rooms.run("remove", name)).isZero();
		assertThat(this.rooms.stored).containsExactly(HILL, OTHER_HILL);
		assertThat(this.rooms.told()).containsExactly("东湖区规划 (南江-东湖), removed");
	}

	@Test
	void aNameOfNoPlanIsToldInOneLineWithTheChoices() {
		assertThat(this.rooms.run("remove", "北湖区规划")).isEqualTo(1);
		assertThat(this.rooms.told()).containsExactly(
				"zeren remove: no plan is called 北湖区规划; there are " + "南江-东湖 (东湖区规划), 南江-西山 (西山区规划), 北岭-西山 (西山区规划)");
		assertThat(this.rooms.stored).hasSize(3);
	}

	@Test
	void aNameOfTwoPlansIsToldInOneLineWithTheirIds() {
		assertThat(this.rooms.run("remove", "西山区规划")).isEqualTo(1);
		assertThat(this.rooms.told()).containsExactly(
				"zeren remove: 2 plans are called 西山区规划; take the id of one: 南江-西山 (西山区规划), 北岭-西山 (西山区规划)");
		assertThat(this.rooms.stored).hasSize(3);
	}

	@Test
	void aFileNameWithItsEndingTellsTwoPlansApart() {
		assertThat(this.rooms.run("remove", "plan.pdf")).isZero();
		assertThat(this.rooms.stored).containsExactly(LAKE, OTHER_HILL);
	}

	@Test
	void thePlansThatRestOnARemovedOneAreAuditedAgain() {
		this.rooms.written.add("南江-东湖-方案");
		assertThat(this.rooms.run("remove", "donghu.txt")).isZero();
		assertThat(this.rooms.told()).containsExactly("东湖区规划 (南江-东湖), removed", "1 plans audited: 1 findings");
	}

	@Test
	void theServerCanBeNamed() {
		this.rooms.run("remove", "--uri", "bolt://graph:7687", "南江-东湖");
		assertThat(this.rooms.opened).containsExactly(List.of("--spring.neo4j.uri=bolt://graph:7687"));
		assertThat(this.rooms.closed).isTrue();
	}

}
