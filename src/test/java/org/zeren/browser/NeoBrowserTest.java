package org.zeren.browser;

import java.io.File;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Level;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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

	@Autowired
	Driver driver;

	@Autowired
	Neo4jConnectionDetails connection;

	private ChromeDriver chromium;

	static boolean chromiumIsHere() {
		return CHROMIUM.canExecute() && DRIVER.canExecute();
	}

	@DynamicPropertySource
	static void databaseOfItsOwn(DynamicPropertyRegistry registry) {
		registry.add("zeren.database.folder", () -> folder.toString());
		registry.add("zeren.database.port", () -> 0);
		registry.add("zeren.audit.at-start", () -> false);
	}

	@BeforeEach
	void openChromium() {
		ChromeOptions options = new ChromeOptions();
		options.setBinary(CHROMIUM);
		options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
				"--disable-background-networking", "--disable-component-update", "--disable-sync",
				"--window-size=1400,900", "--user-data-dir=" + this.profile);
		LoggingPreferences recorded = new LoggingPreferences();
		recorded.enable(LogType.PERFORMANCE, Level.ALL);
		options.setCapability("goog:loggingPrefs", recorded);
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

	@Test
	void aParameterAsksTheSavedQueryForAnotherUnit() {
		openBrowserPage();
		whenReady(By.xpath("//pre[contains(., '生态环境')]"));
		String leadsLeast = this.driver
			.executableQuery("MATCH (a:Agency)-[:LEADS]->() RETURN a.name AS name, count(*) AS led ORDER BY led, name")
			.execute()
			.records()
			.get(0)
			.get("name")
			.asString();
		type(":param unit => '" + leadsLeast + "'");
		whenReady(By.xpath("//pre[contains(., '\"unit\": \"" + leadsLeast + "\"')]"));
		whenReady(By.cssSelector("[data-testid='navigationFavorites']")).click();
		whenReady(By.cssSelector("[data-testid='expandFolder-Zeren']")).click();
		whenReady(By.xpath("//*[@data-testid='savedScriptListItem'][contains(., 'Everything one agency')]"
				+ "//*[@data-testid='savedScriptsButton-Run']"))
			.click();
		whenReady(By.cssSelector("g.node"));
		assertThat(this.chromium.findElements(By.cssSelector("g.node")).stream().map(WebElement::getText))
			.as("whole, on several lines")
			.anyMatch((caption) -> caption.replaceAll("\\s", "").equals(leadsLeast));
	}

	@Test
	void nothingIsWrittenFromThePage() {
		openBrowserPage();
		this.chromium
			.executeScript("localStorage.setItem('neo4j.settings', JSON.stringify({useReadTransactions: false}))");
		type("CREATE (:Plan {id: 'plan:from-a-page'})");
		whenReady(By.xpath("//*[contains(text(), 'not allowed') or contains(text(), 'ERROR')]"));
		assertThat(this.driver.executableQuery("MATCH (p:Plan {id: 'plan:from-a-page'}) RETURN p").execute().records())
			.isEmpty();
	}

	@Test
	void thePageAsksNoOtherServer() {
		openBrowserPage();
		whenReady(By.cssSelector("[data-testid='navigationFavorites']")).click();
		type("MATCH (p:Plan) RETURN p");
		whenReady(By.cssSelector("g.node"));
		assertThat(requests()).isNotEmpty()
			.allMatch((url) -> url.matches("(https?|wss?)://localhost:" + this.port + "/.*"));
	}

	/** A page of another site, which this browser is shown as well. */
	@Test
	void aPageOfAnotherSiteDoesNotGetToTheDatabase() throws IOException {
		HttpServer other = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
		other.createContext("/", (exchange) -> {
			byte[] page = "<!doctype html><title>other</title>".getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().add("Content-Type", "text/html");
			exchange.sendResponseHeaders(200, page.length);
			exchange.getResponseBody().write(page);
			exchange.close();
		});
		other.start();
		try {
			this.chromium.get("http://localhost:" + other.getAddress().getPort() + "/");
			for (int target : new int[] { this.port, this.boltPort() }) {
				assertThat(this.chromium.executeAsyncScript(
						"""
								const done = arguments[arguments.length - 1], socket = new WebSocket('ws://localhost:' + arguments[0] + '/')
								socket.onopen = () => done('open')
								socket.onerror = () => done('refused')
								""",
						target))
					.isEqualTo("refused");
			}
		}
		finally {
			other.stop(0);
		}
	}

	private int boltPort() {
		return this.connection.getUri().getPort();
	}

	private void type(String cypher) {
		whenReady(By.cssSelector("[data-testid='activeEditor'] .monaco-editor")).click();
		new Actions(this.chromium).sendKeys(cypher)
			.keyDown(Keys.CONTROL)
			.sendKeys(Keys.ENTER)
			.keyUp(Keys.CONTROL)
			.perform();
	}

	/**
	 * {@return the addresses that pages asked; what their policy forbids is not sent}
	 */
	private Collection<String> requests() {
		Map<String, String> requests = new LinkedHashMap<>();
		for (LogEntry entry : this.chromium.manage().logs().get(LogType.PERFORMANCE)) {
			JsonNode message = JsonMapper.shared().readTree(entry.getMessage()).path("message");
			JsonNode event = message.path("params");
			String id = event.path("requestId").asString("");
			switch (message.path("method").asString("")) {
				case "Network.requestWillBeSent" -> requests.put(id, event.path("request").path("url").asString(""));
				case "Network.webSocketCreated" -> requests.put(id, event.path("url").asString(""));
				case "Network.loadingFailed" -> {
					if (event.path("blockedReason").asString("").equals("csp")) {
						requests.remove(id);
					}
				}
				default -> {
				}
			}
		}
		requests.values().removeIf((url) -> url.matches("(data|blob|about|chrome|chrome-untrusted):.*"));
		return requests.values();
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
