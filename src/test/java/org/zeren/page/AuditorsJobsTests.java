package org.zeren.page;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.zeren.table.ReadTable;
import org.zeren.table.TableReader;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An auditor's jobs that need no key, in Chromium, from the front page, with one search
 * or at most four clicks, on the plans that Zeren comes with.
 */
@Tag("integration")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@EnabledIf(value = "chromiumIsHere",
		disabledReason = "Chromium and its driver are not installed: apt-get install chromium chromium-driver")
class AuditorsJobsTests {

	private static final File CHROMIUM = new File("/usr/bin/chromium");

	private static final File DRIVER = new File("/usr/bin/chromedriver");

	private static final String DISTRICT = "示例市示例区“十四五”生态环境保护规划";

	@TempDir
	static Path folder;

	@TempDir
	static Path profile;

	private static ChromeDriver chromium;

	@LocalServerPort
	int port;

	static boolean chromiumIsHere() {
		return CHROMIUM.canExecute() && DRIVER.canExecute();
	}

	@DynamicPropertySource
	static void databaseOfItsOwn(DynamicPropertyRegistry registry) {
		registry.add("zeren.database.folder", () -> folder.toString());
		registry.add("zeren.database.port", () -> 0);
		registry.add("zeren.audit.at-start", () -> false);
	}

	@BeforeAll
	static void openChromium() {
		ChromeOptions options = new ChromeOptions();
		options.setBinary(CHROMIUM);
		options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run",
				"--disable-background-networking", "--disable-component-update", "--disable-sync", "--lang=zh-CN",
				"--window-size=1440,900", "--user-data-dir=" + profile);
		chromium = new ChromeDriver(new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).build(), options);
	}

	@AfterAll
	static void closeChromium() {
		chromium.quit();
	}

	@BeforeEach
	void openFrontPage() {
		chromium.get("about:blank");
		chromium.get("http://localhost:" + this.port + "/#/?lang=zh");
		chromium.executeScript("localStorage.setItem('zeren.language', 'zh')");
		see("main search-box input");
	}

	@Test
	void aSearchLeadsToTheOwnersOfATargetWithTheSentence() {
		search("示例区 农村生活污水治理率");
		click(hit(DISTRICT));
		assertThat(see("p.owned").getText()).contains("区农业农村局");
		assertThat(see("table.steps blockquote").getText()).contains("农村生活污水治理率达到55%").contains("区农业农村局牵头");
		assertThat(texts("table.steps mark")).contains("区农业农村局").anyMatch((mark) -> mark.contains("农村生活污水治理率"));
	}

	@Test
	void theChainSaysWhereItIsWritten() {
		search("示例区 农村生活污水治理率");
		click(hit(DISTRICT));
		WebElement place = see("table.steps tr.owner a.place");
		assertThat(place.getText()).isEqualTo("第70行");
		assertThat(place.getAttribute("href")).contains("#/evidence/").contains("line=70");
	}

	@Test
	void theChainIsDrawnToo() {
		search("示例区 农村生活污水治理率");
		click(hit(DISTRICT));
		see("chain-graph .drawing canvas");
		assertThat(see("chain-graph .drawing").getAttribute("aria-label")).contains("责任链图");
	}

	@ParameterizedTest
	@ValueSource(strings = { "CSV", "XLSX" })
	void targetsThatNobodyOwnsAreAClickAwayAndExportedAsShown(String format) throws Exception {
		click(By.linkText("无责任单位的目标"));
		select("owned", "no");
		select("kind", "TABLE");
		List<String> shown = allRows();
		assertThat(shown).isNotEmpty();
		ReadTable exported = exported(format);
		int name = exported.header().indexOf("目标");
		int owners = exported.header().indexOf("责任单位");
		assertThat(exported.rows()).extracting((row) -> row.cells().get(name)).containsExactlyElementsOf(shown);
		assertThat(exported.rows()).allSatisfy((row) -> assertThat(row.cells().get(owners)).isEmpty());
	}

	@Test
	void aTargetThatNobodyOwnsSaysSoInPlainWords() {
		search("示例区 单位地区生产总值二氧化碳排放降低");
		click(hit(DISTRICT));
		assertThat(see("p.owned.none").getText()).contains("没有读到负责的单位");
	}

	@Test
	void aSearchLeadsToTheGoalsOfTwoDistrictsOnOneScale() {
		search("PM2.5浓度");
		click(By.xpath("//main//li[span[text()='指标']]/a[text()='PM2.5浓度']"));
		see("figure.scale");
		assertThat(row("东昌府区")).contains("53 → 43");
		assertThat(row("天桥区")).contains("52 → 42");
		assertThat(texts("main table tbody tr")).anyMatch((line) -> line.startsWith("东昌府区"))
			.anyMatch((line) -> line.startsWith("天桥区"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "outline", "findings", "bearers" })
	void aTabOfAPlanHasAnAddressThatOpensItAgain(String tab) {
		click(By.linkText(DISTRICT));
		click(By.cssSelector("nav.tabs a[href*='tab=" + tab + "']"));
		String address = chromium.getCurrentUrl();
		chromium.get("about:blank");
		chromium.get(address);
		assertThat(see("nav.tabs a[aria-current]").getAttribute("href")).contains("tab=" + tab);
	}

	private void search(String text) {
		see("main search-box input").sendKeys(text, Keys.ENTER);
	}

	/** The target, of all hits, that a plan sets. */
	private static By hit(String plan) {
		return By.xpath("(//main//li[span[text()='目标']][contains(small, '" + plan + "')])[1]/a");
	}

	private void select(String field, String value) {
		see("select[name=" + field + "] option[value=" + value + "]").click();
	}

	/** The names in a list that grows, once it has all. */
	private List<String> allRows() {
		return new WebDriverWait(chromium, Duration.ofSeconds(30)).ignoring(StaleElementReferenceException.class)
			.until((browser) -> {
				browser.findElements(By.cssSelector(".list-end button")).forEach(WebElement::click);
				boolean waits = !browser.findElements(By.cssSelector(".list-end .loading")).isEmpty()
						|| !browser.findElements(By.cssSelector(".list-end button")).isEmpty();
				return waits ? null : texts("ol.rows > li > a:first-child");
			});
	}

	private ReadTable exported(String format) throws IOException, InterruptedException {
		String address = see("a[download][href*='export/targets." + format.toLowerCase() + "']").getAttribute("href");
		HttpResponse<byte[]> answer = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofByteArray());
		assertThat(answer.statusCode()).isEqualTo(200);
		return TableReader.read("targets." + format.toLowerCase(), answer.body());
	}

	private String row(String region) {
		return String.join("\n", texts("figure.scale li").stream().filter((row) -> row.startsWith(region)).toList());
	}

	/** What the browser lays out or not: rows out of sight have texts, too. */
	@SuppressWarnings("unchecked")
	private static List<String> texts(String selector) {
		return (List<String>) chromium.executeScript(
				"return [...document.querySelectorAll(arguments[0])].map((each) => each.textContent.replace(/\\s+/g, ' ').trim())",
				selector);
	}

	private static void click(By place) {
		new WebDriverWait(chromium, Duration.ofSeconds(30)).ignoring(StaleElementReferenceException.class)
			.until((browser) -> {
				WebElement found = ExpectedConditions.elementToBeClickable(place).apply(browser);
				if (found != null) {
					found.click();
				}
				return found;
			});
	}

	private static WebElement see(String selector) {
		return new WebDriverWait(chromium, Duration.ofSeconds(30))
			.until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(selector)));
	}

}
