package org.zeren.cli;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code compare}, on two records of the application.
 */
class CompareTest {

	private final FakeRooms rooms = new FakeRooms();

	@Test
	void theTableNamesBothPlansCountsAndLines() {
		this.rooms.files.put("a.yaml", FakeRooms.plan("南江-a"));
		this.rooms.files.put("b.yaml", FakeRooms.plan("南江-b"));
		assertThat(this.rooms.run("compare", "a.yaml", "b.yaml")).isZero();
		assertThat(this.rooms.out.toString()).contains("A: ", "B: ", "Targets: none", "Measures: none");
	}

	@Test
	void programsGetOneJsonObject() {
		this.rooms.files.put("a.yaml", FakeRooms.plan("南江-a"));
		this.rooms.files.put("b.yaml", FakeRooms.plan("南江-b"));
		assertThat(this.rooms.run("compare", "--json", "a.yaml", "b.yaml")).isZero();
		JsonNode json = JsonMapper.shared().readTree(this.rooms.out.toString());
		assertThat(json.path("left").path("id").asString()).isEqualTo("南江-a");
		assertThat(json.path("targets").isArray()).isTrue();
	}

	@Test
	void aFileThatIsNotThereIsNamed() {
		this.rooms.files.put("a.yaml", FakeRooms.plan("南江-a"));
		assertThat(this.rooms.run("compare", "a.yaml", "none.yaml")).isEqualTo(1);
		assertThat(this.rooms.told()).singleElement()
			.asString()
			.isEqualTo("zeren compare: " + Path.of("none.yaml") + ": there is no such file");
	}

}
