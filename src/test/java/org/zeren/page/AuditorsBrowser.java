package org.zeren.page;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.stream.StreamSupport;

import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Chromium as an auditor has it before them.
 */
final class AuditorsBrowser implements AutoCloseable {

	/** The height of the window, in pixels. */
	private static final int HEIGHT = 1000;

	private static final File CHROMIUM = new File("/usr/bin/chromium");

	private static final File DRIVER = new File("/usr/bin/chromedriver");

	private final ChromeDriver chromium;

	private final String page;

	private AuditorsBrowser(ChromeDriver chromium, String page) {
		this.chromium = chromium;
		this.page = page;
	}

	/** For {@code @EnabledIf}. */
	static boolean isHere() {
		return CHROMIUM.canExecute() && DRIVER.canExecute();
	}

	/**
	 * @param port where the application listens
	 * @param folders holds what the browser remembers and downloads
	 * @param language what it asks for, such as zh-CN
	 */
	static AuditorsBrowser open(int port, Path folders, String language) {
		ChromeOptions options = new ChromeOptions();
		options.setBinary(CHROMIUM);
		options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
				"--disable-background-networking", "--disable-component-update", "--disable-sync", "--lang=" + language,
				"--accept-lang=" + language, "--user-data-dir=" + folders.resolve("profile"));
		options.setExperimentalOption("prefs", Map.of("intl.accept_languages", language, "download.default_directory",
				folders.resolve("downloads").toString()));
		LoggingPreferences recorded = new LoggingPreferences();
		recorded.enable(LogType.PERFORMANCE, Level.ALL);
		recorded.enable(LogType.BROWSER, Level.ALL);
		options.setCapability("goog:loggingPrefs", recorded);
		return new AuditorsBrowser(
				new ChromeDriver(new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).build(), options),
				"http://127.0.0.1:" + port + "/");
	}

	/** A window of so many pixels. */
	AuditorsBrowser wide(int width) {
		this.chromium.executeCdpCommand("Emulation.setDeviceMetricsOverride",
				Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
		return this;
	}

	/**
	 * Opens a view by its address and waits until its data is there.
	 * @param hash what stands behind the page's address, such as {@code #/findings}
	 */
	AuditorsBrowser at(String hash) {
		this.chromium.get("about:blank");
		this.chromium.get(this.page + hash);
		return ready();
	}

	/** Waits until nothing loads. */
	AuditorsBrowser ready() {
		until(() -> Boolean.TRUE.equals(script(
				"return !!document.querySelector('main h1') && !document.querySelector('main .loading, [aria-busy=true]')")));
		return this;
	}

	/** The first element that is shown, as soon as it is. */
	WebElement find(By by) {
		return new WebDriverWait(this.chromium, Duration.ofSeconds(20)).ignoring(StaleElementReferenceException.class)
			.until((driver) -> driver.findElements(by)
				.stream()
				.filter(WebElement::isDisplayed)
				.findFirst()
				.orElse(null));
	}

	/** The link of these words. */
	WebElement link(String words) {
		return find(By.linkText(words));
	}

	/** The button of these words. */
	WebElement button(String words) {
		return find(By.xpath("//button[normalize-space()='" + words + "']"));
	}

	/** What the view says. */
	String text() {
		return find(By.tagName("main")).getText();
	}

	/** Waits up to 20 seconds. */
	void until(Condition condition) {
		until(Duration.ofSeconds(20), condition);
	}

	/** Waits as long as that at most. */
	void until(Duration patience, Condition condition) {
		new WebDriverWait(this.chromium, patience).ignoring(StaleElementReferenceException.class)
			.until((WebDriver driver) -> condition.holds());
	}

	/** Runs a script in the page. */
	@org.jspecify.annotations.Nullable
	Object script(String script, Object... arguments) {
		return ((JavascriptExecutor) this.chromium).executeScript(script, arguments);
	}

	/** Runs a script whose last argument is called with what comes out. */
	@org.jspecify.annotations.Nullable
	Object asynchronous(String script) {
		return ((JavascriptExecutor) this.chromium).executeAsyncScript(script);
	}

	/** What the browser itself complained of since it was asked last. */
	List<String> complaints() {
		return this.chromium.manage()
			.logs()
			.get(LogType.BROWSER)
			.getAll()
			.stream()
			.filter((entry) -> entry.getLevel().intValue() >= Level.WARNING.intValue())
			.map(LogEntry::getMessage)
			.toList();
	}

	/** The hosts that the page asked since it was asked last. */
	List<String> askedHosts() {
		JsonMapper json = JsonMapper.shared();
		return StreamSupport.stream(this.chromium.manage().logs().get(LogType.PERFORMANCE).spliterator(), false)
			.map((entry) -> json.readTree(entry.getMessage()).path("message"))
			.filter((message) -> message.path("method").stringValue("").equals("Network.requestWillBeSent"))
			.map((JsonNode message) -> message.path("params").path("request").path("url").stringValue(""))
			.filter((url) -> url.startsWith("http") || url.startsWith("ws"))
			.map((url) -> Objects.requireNonNullElse(URI.create(url.replaceAll("[?#].*", "")).getHost(), url))
			.distinct()
			.toList();
	}

	/** Keeps what is seen as a picture. */
	void picture(Path file) throws IOException {
		Files.createDirectories(Objects.requireNonNull(file.getParent()));
		Files.write(file, this.chromium.getScreenshotAs(OutputType.BYTES));
	}

	@Override
	public void close() {
		this.chromium.quit();
	}

	/** What is waited for. */
	@FunctionalInterface
	interface Condition {

		boolean holds();

	}

}
