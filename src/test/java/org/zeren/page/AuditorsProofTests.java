package org.zeren.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import org.zeren.graph.write.Origin;
import org.zeren.graph.write.PlanStore;
import org.zeren.graph.write.kept.ReadPlan;
import org.zeren.key.KeyFile;
import org.zeren.key.KeyRole;
import org.zeren.plan.yaml.PlanYaml;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From what was read to the words of the source and back, in Chromium: the original
 * sentence, a correction that stays, and documents that want to be more than text.
 */
@TestPropertySource(properties = "zeren.audit.at-start=false")
class AuditorsProofTests extends OnTheAuditorsPage {

	private static final String DISTRICT = "示例市示例区-十四五生态环境保护规划";

	private static final Path EXAMPLES = Path.of("src/main/resources/examples");

	/** Shown where U+202E stands, which would turn around what follows it. */
	private static final String TURNED = "[U+202E]";

	private static final String MARKUP = "<img src=x onerror=alert(1)>";

	@Autowired
	KeyFile keys;

	private PlanStore store;

	@BeforeEach
	void openTheStore() {
		this.store = new PlanStore(this.driver);
	}

	@Test
	void aSearchAndTwoClicksLeadToTheMarkedWordsOfTheSource() {
		this.browser.at("#/");
		see("main search-box input").sendKeys("治理餐饮油烟", Keys.ENTER);
		click(By.xpath("//main//li[span[text()='举措']]/a[text()='治理餐饮油烟']"));
		click(By.xpath("//main//a[@class='place'][contains(@aria-label, '牵头')]"));
		this.browser.until(() -> see("aside").getText().contains("牵头")); // Marks are
																			// drawn anew
																			// when the
																			// facts come.
		assertThat(see("mark.here").getText()).isEqualTo("区城管局");
		assertThat(see("mark.here").findElement(By.xpath("ancestor::p")).getAttribute("data-line")).isEqualTo("60");
		assertThat(this.browser
			.script("const { top, bottom } = document.querySelector('mark.here').getBoundingClientRect()\n"
					+ "return top >= 0 && bottom <= innerHeight"))
			.isEqualTo(true);
		assertThat(see("aside").getText()).contains("牵头", "区城市管理局", "区城管局", "8 治理餐饮油烟");
		assertThat(this.browser.text()).contains("shili-district.txt",
				"7b8ae4eabbc0754f6f60e03a8288a7925b6adc4312f44a02cce12817bc4f9e48");
	}

	@Test
	void markedWordsSayWhatWasReadAndTheArrowKeysGoOn() {
		this.browser.at(evidence(DISTRICT, 1493, 1499));
		click(By.xpath("//mark[text()='区市场监督管理局'][@data-start='1549']"));
		this.browser.until(() -> see("aside").getText().contains("配合"));
		assertThat(this.browser.script("return location.hash").toString()).contains("start=1549", "end=1557");
		see(".source").sendKeys(Keys.ARROW_LEFT);
		this.browser.until(() -> see("aside").getText().contains("区城市管理局"));
		see(".source").sendKeys(Keys.ARROW_LEFT);
		this.browser.until(() -> see("aside").getText().contains("160家"));
	}

	@Test
	void wordsAreFoundInTheTextOneAfterAnother() {
		this.browser.at(evidence(DISTRICT, 0, 1));
		see("input[name=words]").sendKeys("餐饮", Keys.ENTER);
		this.browser.until(() -> see("mark.here").getText().equals("餐饮"));
		String first = see("mark.here").getAttribute("data-start");
		see("input[name=words]").sendKeys(Keys.ENTER);
		this.browser.until(() -> !first.equals(see("mark.here").getAttribute("data-start")));
		assertThat(see("form [role=status]").getText()).isEqualTo("第 2 处，共 3 处");
	}

	@Test
	void bothEndsOfAChainStandSideBySide() {
		this.browser.at(evidence(DISTRICT, 1517, 1540) + "&start2=1542&end2=1546");
		this.browser.until(() -> texts("mark.here").equals(List.of("2022年底前完成重点商圈餐饮单位治理160家", "区城管局")));
	}

	@Test
	void whereTheTextIsNotAtHandTheOutlineHasItsLines() {
		this.browser.at("#/evidence/plan:山东省聊城市东昌府区-十四五生态环境保护规划?line=283");
		assertThat(see("li.here").getText()).startsWith("第283行");
		assertThat(this.browser.text()).contains("dongchangfu.txt", "java -jar zeren.jar import");
	}

	@Test
	void aMisreadUnitIsCorrectedFromItsWordsAndStaysRightOverANewImport() throws IOException {
		String unit = evidence(DISTRICT, 1549, 1557);
		this.browser.at(unit);
		click(By.linkText("这里读错了"));
		this.browser.until(() -> this.browser.text().contains("写入需要密钥"));
		useKey(this.keys.add("张审计", KeyRole.AUDITOR, List.of(), null));
		write("input[name=agency]", "区综合行政执法局");
		see("form.correction button").click();
		assertThat(this.browser.script("return document.querySelector('textarea[name=reason]').validity.valueMissing"))
			.as("a reason is needed")
			.isEqualTo(true);
		see("textarea[name=reason]").sendKeys("第60行所称单位已更名");
		see("form.correction button").click();
		this.browser.until(() -> this.browser.text().contains("更正已写入"));
		assertThat(see("plan-corrections").getText()).contains("区市场监督管理局 → 区综合行政执法局", "第60行所称单位已更名", "张审计");
		assertThat(supporters()).containsExactly("区综合行政执法局");

		this.store.remove(DISTRICT);
		assertThat(supporters()).isEmpty();
		this.store.write(district(), Origin.IMPORT);
		assertThat(supporters()).containsExactly("区综合行政执法局");
		this.browser.at(unit);
		this.browser.until(() -> see("aside").getText().contains("区综合行政执法局"));
	}

	@Test
	void whatCannotBeCorrectedSaysWhyBesideItsField() {
		this.browser.at(evidence(DISTRICT, 1564, 1571).replace("evidence", "review"));
		useKey(this.keys.add("王审计", KeyRole.AUDITOR, List.of(), null));
		see("textarea[name=reason]").sendKeys("无");
		see("form.correction button").click();
		assertThat(see("#wrong-set").getText()).contains("没有要更正的");
	}

	@ParameterizedTest
	@ValueSource(strings = { "#/", "#/plans", "#/search?text=%3Cimg", "#/plan/plan:hostile",
			"#/evidence/plan:hostile?line=2", "#/evidence/plan:hostile2?line=2", "#/review/plan:hostile",
			"#/measure/measure:hostile%2F1.1" })
	void whatADocumentSaysIsText(String view) {
		importHostile("hostile", true);
		importHostile("hostile2", false);
		this.browser.at(view);
		this.browser.until(() -> this.browser.text().contains(MARKUP) && this.browser.text().contains(TURNED));
		assertThat(texts("main img")).isEmpty();
		assertThat((String) this.browser.script("return document.body.textContent")).doesNotContain("\u202e", "\u0007");
		assertThat(this.browser.complaints()).isEmpty();
	}

	private void importHostile(String id, boolean withText) {
		String title = MARKUP + "东湖\u202e划规\u0007";
		String text = title + "\n治理\u202e湖东" + MARKUP + "，区水利局牵头。\n";
		int second = title.length() + 1;
		int unit = text.indexOf("区水利局");
		String record = """
				id: %s
				source: {name: hostile.txt, sha256: %s}
				title: "%s"
				status: PUBLISHED
				periodStart: 2021
				periodEnd: 2025
				regions:
				  - {name: 云岭省, kind: PROVINCE}
				sections:
				  - path: "1"
				    title: "%s"
				    at: L1 0-4
				    measures:
				      - path: "1.1"
				        title: "%s"
				        at: L2 %d-%d
				        duties:
				          - {role: LEAD, agency: 区水利局, printed: 区水利局, order: 1, at: L2 %d-%d}
				agencies:
				  - {name: 区水利局, kind: DEPARTMENT, region: 云岭省}
				""".formatted(id, "0".repeat(64), escaped(title), escaped(title), escaped("治理\u202e湖东" + MARKUP),
				second, unit - 1, unit, unit + 4);
		this.store.write(new ReadPlan(new PlanYaml().read("hostile.yaml", record),
				Map.of("1.1", text.substring(second)), withText ? text : null), Origin.IMPORT);
	}

	private static String escaped(String text) {
		return text.replace("\u202e", "\\u202e").replace("\u0007", "\\a");
	}

	private static ReadPlan district() throws IOException {
		return new ReadPlan(
				new PlanYaml().read("shili-district.yaml", Files.readString(EXAMPLES.resolve("shili-district.yaml"))),
				Map.of(),
				new String(Files.readAllBytes(EXAMPLES.resolve("shili-district.txt")), StandardCharsets.UTF_8));
	}

	private List<String> supporters() {
		return this.driver.executableQuery("MATCH (a:Agency)-[:SUPPORTS]->(:Measure {id: $id}) RETURN a.name")
			.withParameters(Map.of("id", "measure:" + DISTRICT + "/3.2.3"))
			.execute()
			.records()
			.stream()
			.map((row) -> row.get(0).asString())
			.toList();
	}

	private static String evidence(String plan, int start, int end) {
		return "#/evidence/plan:" + plan + "?start=" + start + "&end=" + end;
	}

	private void useKey(String token) {
		this.browser.script("sessionStorage.clear(); dispatchEvent(new Event('zeren-key'))");
		this.browser.button("密钥").click();
		see("input[name=token]").sendKeys(token);
		this.browser.button("使用密钥").click();
		see("form.correction");
	}

	private void write(String field, String value) {
		see(field).clear();
		see(field).sendKeys(value);
	}

	private void click(By place) {
		this.browser.find(place).click();
	}

	private WebElement see(String selector) {
		return this.browser.find(By.cssSelector(selector));
	}

	/** Also of what is out of sight, which the browser does not lay out. */
	@SuppressWarnings("unchecked")
	private List<String> texts(String selector) {
		return (List<String>) this.browser.script("return [...document.querySelectorAll(arguments[0])]"
				+ ".map((each) => each.textContent.replace(/\\s+/g, ' ').trim())", selector);
	}

}
