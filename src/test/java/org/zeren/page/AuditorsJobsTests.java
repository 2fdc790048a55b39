package org.zeren.page;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.zeren.table.ReadTable;
import org.zeren.table.TableReader;

import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An auditor's jobs that need no key, in Chromium, from the front page, with one search
 * or at most four clicks, on the plans that Zeren comes with.
 */
@TestPropertySource(properties = "zeren.audit.at-start=false")
class AuditorsJobsTests extends OnTheAuditorsPage {

	private static final String DISTRICT = "示例市示例区“十四五”生态环境保护规划";

	@BeforeEach
	void openTheFrontPage() {
		this.browser.at("#/");
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
		assertThat(exported.rows()).extracting((row) -> row.cells().get(name))
			.containsExactlyInAnyOrderElementsOf(shown);
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
		assertThat(ofRegion("figure.scale li", "东昌府区")).singleElement().asString().contains("53 → 43");
		assertThat(ofRegion("figure.scale li", "天桥区")).singleElement().asString().contains("52 → 42");
		assertThat(ofRegion("main table tbody tr", "东昌府区")).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "outline", "findings", "bearers" })
	void aTabOfAPlanHasAnAddressThatOpensItAgain(String tab) {
		click(By.linkText(DISTRICT));
		click(By.cssSelector("nav.tabs a[href*='tab=" + tab + "']"));
		String address = String.valueOf(this.browser.script("return location.hash"));
		this.browser.at(address);
		assertThat(see("nav.tabs a[aria-current]").getAttribute("href")).contains("tab=" + tab);
	}

	private void search(String text) {
		see("main search-box input").sendKeys(text, Keys.ENTER);
		this.browser.find(By.xpath("//h1[contains(., '" + text + "')]"));
		this.browser.ready();
	}

	private void click(By place) {
		this.browser.find(place).click();
	}

	/** The target, of all hits, that a plan sets. */
	private static By hit(String plan) {
		return By.xpath("//main//li[span[text()='目标']][contains(small, '" + plan + "')]/a");
	}

	private void select(String field, String value) {
		see("select[name=" + field + "] option[value=" + value + "]").click();
		this.browser.until(() -> this.browser.script("return location.hash").toString().contains(field + "=" + value));
	}

	private WebElement see(String selector) {
		return this.browser.find(By.cssSelector(selector));
	}

	/** The names in a list that grows, once it has all. */
	private List<String> allRows() {
		this.browser.until(() -> {
			this.browser.script("document.querySelector('.list-end button')?.click()");
			return texts(".list-end > *").isEmpty();
		});
		return texts("ol.rows > li > a:first-child");
	}

	private ReadTable exported(String format) throws IOException, InterruptedException {
		String address = this.browser.link(format).getAttribute("href");
		HttpResponse<byte[]> answer = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofByteArray());
		assertThat(answer.statusCode()).isEqualTo(200);
		return TableReader.read("targets", answer.body());
	}

	private List<String> ofRegion(String selector, String region) {
		return texts(selector).stream().filter((text) -> text.startsWith(region)).toList();
	}

	/** Also of rows that are out of sight, which the browser does not lay out. */
	@SuppressWarnings("unchecked")
	private List<String> texts(String selector) {
		return (List<String>) this.browser.script("return [...document.querySelectorAll(arguments[0])]"
				+ ".map((each) => each.textContent.replace(/\\s+/g, ' ').trim())", selector);
	}

}
