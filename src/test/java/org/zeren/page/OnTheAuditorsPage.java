package org.zeren.page;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * What tests of the page need: an application of their own, with its database and keys in
 * a folder that goes with them, and one browser for all of a class, for to open it takes
 * longer than most of them.
 */
@Tag("integration")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DirtiesContext
abstract class OnTheAuditorsPage {

	@TempDir
	static Path folder;

	private static @Nullable AuditorsBrowser shared;

	@LocalServerPort
	int port;

	@Autowired
	Driver driver;

	/** Wide as on a desk, wherever the last test left it. */
	AuditorsBrowser browser;

	/** Whether this test is the one for which the browser was opened. */
	boolean first;

	@DynamicPropertySource
	static void ofItsOwn(DynamicPropertyRegistry registry) {
		registry.add("zeren.database.folder", () -> folder.resolve("data").toString());
		registry.add("zeren.database.port", () -> 0);
	}

	@BeforeAll
	static void needABrowser() {
		assumeTrue(AuditorsBrowser.isHere(),
				"Chromium and its driver are not installed: apt-get install chromium chromium-driver");
	}

	@BeforeEach
	void openTheBrowser() {
		this.first = shared == null;
		if (shared == null) {
			shared = AuditorsBrowser.open(this.port, folder, "zh-CN");
		}
		this.browser = shared.wide(1440);
	}

	@AfterAll
	static void closeTheBrowser() {
		if (shared != null) {
			shared.close();
			shared = null;
		}
	}

}
