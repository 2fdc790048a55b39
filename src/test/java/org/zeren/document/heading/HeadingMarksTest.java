package org.zeren.document.heading;

import org.junit.jupiter.api.Test;

import org.zeren.document.reading.Outlined;

import static org.assertj.core.api.Assertions.assertThat;

class HeadingMarksTest {

	@Test
	void severalBareHeadingsOfTheHighestLevelAreChapters() {
		assertThat(Outlined.of("# 总则\n\n## 目的\n\n加强治水。\n\n# 任务\n\n## 控尘\n\n加强洒水。"))
			.isEqualTo("#2 总则\n#3 目的\n加强治水。\n#2 任务\n#3 控尘\n加强洒水。");
	}

	@Test
	void oneIsTheTitle() {
		assertThat(Outlined.of("# 治水方案\n\n## 目的\n\n加强治水。")).isEqualTo("#1 治水方案\n#2 目的\n加强治水。");
	}

	@Test
	void titlesAboveNumberedChaptersStay() {
		assertThat(Outlined.of("# 治水方案\n\n## 一、目的\n\n## 二、任务\n\n# 控尘方案\n\n## 一、目的\n\n## 二、任务\n\n## 三、保障"))
			.startsWith("#1 治水方案\n#2 (一) 目的");
	}

}
