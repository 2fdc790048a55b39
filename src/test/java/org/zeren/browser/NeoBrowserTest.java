package org.zeren.browser;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An analyst opens {@code /browser/} in Chromium, types nothing and runs a saved query.
 */
@Tag("integration")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@EnabledIf(value = "chromiumIsHere",
		disabledReason = "Chromium and its driver are not installed: " + "apt-get install chromium chromium-driver")
class NeoBrowserTest {

	private static final File CHROMIUM = new File("/usr/bin/chromium");

	private static final File DRIVER = new File("/usr/bin/chromedriver");

	@TempDir
	static Path folder;

	@TempDir
	Path profile;

	@LocalServerPort
	int port;

	private ChromeDriver chromium;

	static boolean chromiumIsHere() {
		return CHROMIUM.canExecute() && DRIVER.canExecute();
	}

	@DynamicPropertySource
	static void databaseOfItsOwn(DynamicPropertyRegistry registry) {
		registry.add("zeren.database.folder", () -> folder);
		registry.add("zeren.database.port", () -> 0);
	}

	@BeforeEach
	void openChromium() {
		ChromeOptions options = new ChromeOptions();
		options.setBinary(CHROMIUM);
		options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
				"--disable-background-networking", "--disable-component-update", "--disable-sync",
				"--window-size=1400,900", "--user-data-dir=" + this.profile);
		this.chromium = new ChromeDriver(new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).build(),
				options);
	}

	@AfterEach
	void closeChromium() {
		this.chromium.quit();
	}

	@Test
	void theGuideOpensByItself() {
		openBrowserPage();
		assertThat(this.chromium.findElement(By.tagName("body")).getText()).contains("who answers for what");
	}

	@Test
	void aSavedQueryDrawsNodesWithoutAnythingTyped() {
		openBrowserPage();
		whenReady(By.cssSelector("[data-testid='navigationFavorites']")).click();
		whenReady(By.cssSelector("[data-testid='expandFolder-Zeren']")).click();
		whenReady(By.xpath("//*[@data-testid='savedScriptListItem'][contains(., 'Who answers for a target')]"
				+ "//*[@data-testid='savedScriptsButton-Run']"))
			.click();
		whenReady(By.cssSelector("g.node"));
		assertThat(this.chromium.findElements(By.cssSelector("g.node"))).hasSizeGreaterThan(3);
	}

	/**
	 * The guide is what Browser opens last, so that nothing moves under the pointer once
	 * it is there.
	 */
	private void openBrowserPage() {
		this.chromium.get("http://localhost:" + this.port + "/browser/");
		whenReady(By.xpath("//pre[contains(., 'MEASURED_BY')]"));
	}

	private WebElement whenReady(By place) {
		return new WebDriverWait(this.chromium, Duration.ofSeconds(30))
			.until(ExpectedConditions.elementToBeClickable(place));
	}

}
