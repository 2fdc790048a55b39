package org.zeren.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.zeren.key.KeyFile;
import org.zeren.key.KeyRole;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an auditor compares and decides on the page, from its front, with at most four
 * clicks to what is decided on.
 */
class AuditorsDecisionsTests extends OnTheAuditorsPage {

	@Autowired
	KeyFile keys;

	private static String auditor = "";

	private static String acceptor = "";

	/**
	 * What is written waits while the first audit and what comes behind it are at work.
	 */
	@BeforeEach
	void makeKeysOnceTheLedgerIsThere() {
		if (this.first) {
			auditor = this.keys.add("张审计", KeyRole.AUDITOR, List.of(), null);
			acceptor = this.keys.add("李验收", KeyRole.ACCEPTOR, List.of(), null);
			this.browser.until(Duration.ofMinutes(4),
					() -> number("MATCH (p:Plan) WHERE p.audited IS NULL RETURN count(p)") == 0
							&& number("MATCH (r:Ruling) RETURN count(r)") > 0);
		}
	}

	@Test
	void seesWhichGoalsAreLooserThanTheUpperPlans() {
		this.browser.at("#/");
		this.browser.link("对比").click();
		this.browser.link("示例市“十四五”生态环境保护规划 ↔ 示例市示例区“十四五”生态环境保护规划").click();
		this.browser.link("更松 2").click();
		WebElement table = this.browser.find(By.xpath("//table[caption='目标']"));
		assertThat(table.findElements(By.cssSelector("tbody tr"))).extracting(WebElement::getText)
			.satisfiesExactlyInAnyOrder(
					(row) -> assertThat(row).contains("更松", "空气质量优良天数比率", "83 %", "82 %", "第42行", "第30行"),
					(row) -> assertThat(row).contains("更松", "农村生活污水治理率", "55 %", "50 %", "第45行", "第32行"));
	}

	@Test
	void confirmsAndAssignsAFindingAndWhoAcceptsClosesIt() {
		openAFinding(0);
		holdKey(auditor);
		rule("认定属实");
		told("已记录：属实。");
		choose("交办");
		field("agency").sendKeys("示例市生态环境局");
		this.browser.script("arguments[0].value = arguments[1]", field("dueOn"),
				LocalDate.now().plusDays(60).toString());
		field("acceptor").sendKeys("李验收");
		decide("交办");
		told("已记录：已交办。");
		choose("登记已整改");
		field("proof").sendKeys("示环函〔2026〕8号");
		decide("登记已整改");
		told("已记录：已整改。");
		holdKey(acceptor);
		rule("销号");
		told("已记录：已销号。");
		assertThat(this.browser.find(By.cssSelector("ol.history")).findElements(By.tagName("li")))
			.extracting(WebElement::getText)
			.satisfiesExactly((first) -> assertThat(first).contains("属实", "张审计"),
					(second) -> assertThat(second).contains("已交办", "张审计", "交由 示例市生态环境局 整改", "验收人 李验收"),
					(third) -> assertThat(third).contains("已整改", "佐证：示环函〔2026〕8号"),
					(fourth) -> assertThat(fourth).contains("已销号", "李验收", "验收人"));
	}

	@Test
	void isToldWhatSomebodyElseRuledMeanwhileAndKeepsWhatWasWritten() {
		openAFinding(1);
		holdKey(auditor);
		choose("认定不属实");
		field("reason").sendKeys("另文已有分工");
		confirmElsewhere();
		decide("认定不属实");
		told("张审计 在您查看之后已作出认定：属实（先到者）。这里没有写入。");
		assertThat(field("reason").getAttribute("value")).isEqualTo("另文已有分工");
		assertThat(this.browser.find(By.cssSelector("ol.history")).getText()).contains("属实", "理由：先到者");
	}

	@Test
	void isToldThatAKeyOfTheRoleMayNotDoIt() {
		openAFinding(2);
		holdKey(acceptor);
		rule("认定属实");
		told("这个密钥的角色不能这样做。");
		assertThat(this.browser.text()).contains("还没有人作出认定", "zeren key add 姓名 --role auditor");
	}

	@Test
	void withoutAKeyIsToldHowToGetOne() {
		openAFinding(2);
		forgetKey();
		assertThat(this.browser.find(By.cssSelector("main .note code")).getText())
			.isEqualTo("zeren key add 姓名 --role auditor");
		assertThat(this.browser.text()).doesNotContain("作出认定\n");
	}

	@Test
	void reportsProgressAndSeesTheVerdictOfIt() {
		this.browser.at("#/progress?plan=plan:示例市-十四五生态环境保护规划&asOf=2025-06-30");
		holdKey(auditor);
		assertThat(target("森林覆盖率").getText()).contains("倒退");
		target("森林覆盖率").findElement(By.cssSelector("progress-entry > button")).click();
		entry("value").sendKeys("42.5");
		entry("evidence").sendKeys("示例市2025年森林资源公报");
		this.browser.find(By.cssSelector("form.entry button")).click();
		this.browser.until(() -> target("森林覆盖率").getText().contains("已记录：2025-06-30 42.5。"));
		this.browser.until(() -> target("森林覆盖率").getText().contains("提前完成"));
		assertThat(target("森林覆盖率").getText()).contains("42.5 % （2025-06-30）", "按直线应到", "41.92 %");
	}

	@Test
	void isToldWhichCellsOfAFormAreWrongAndNothingIsTaken() throws IOException {
		Path form = Files.writeString(folder.resolve("form.csv"), """
				目标编号,截至日期,完成值
				target:示例市-十四五生态环境保护规划/T2,2025-06-30,"82,x"
				target:示例市-十四五生态环境保护规划/T1,2099-12-31,30
				""");
		this.browser.at("#/progress?plan=plan:示例市-十四五生态环境保护规划");
		holdKey(auditor);
		this.browser.find(By.cssSelector("form-upload input")).sendKeys(form.toString());
		this.browser.button("上传").click();
		assertThat(this.browser.find(By.cssSelector("form-upload tbody")).findElements(By.tagName("tr")))
			.extracting(WebElement::getText)
			.satisfiesExactly((first) -> assertThat(first).startsWith("C2 完成值 "),
					(second) -> assertThat(second).startsWith("B3 截至日期 2099-12-31"));
		assertThat(this.browser.text()).contains("没有写入任何一行。请在表中改正以下 2 处");
	}

	private WebElement target(String name) {
		return this.browser.find(By.xpath("//ol[contains(@class, 'progress')]/li[.//a[.='" + name + "']]"));
	}

	private WebElement entry(String name) {
		return this.browser.find(By.cssSelector("form.entry [name=" + name + "]"));
	}

	private int number(String cypher) {
		return this.driver.executableQuery(cypher).execute().records().get(0).get(0).asInt();
	}

	/** From the front page, by two clicks. */
	private void openAFinding(int row) {
		this.browser.at("#/");
		this.browser.link("约束性目标无责任单位").click();
		this.browser.until(() -> rows().size() > row);
		rows().get(row).click();
		this.browser.find(By.xpath("//h1[.='约束性指标无责任单位']"));
		this.browser.find(By.xpath("//h2[.='认定记录']"));
	}

	private List<WebElement> rows() {
		return this.browser.find(By.tagName("main")).findElements(By.cssSelector("li.finding .what > a"));
	}

	private void holdKey(String token) {
		forgetKey();
		this.browser.button("密钥").click();
		this.browser.find(By.cssSelector("form.key input[name=token]")).sendKeys(token);
		this.browser.button("使用密钥").click();
		this.browser.find(By.cssSelector("header .doors button[title]"));
	}

	private void forgetKey() {
		this.browser.script("document.querySelector('header .doors button[title]')?.click()");
		this.browser.button("密钥");
	}

	private void rule(String words) {
		choose(words);
		decide(words);
	}

	private void choose(String words) {
		this.browser.find(By.xpath("//ruling-form//button[@aria-pressed][normalize-space()='" + words + "']")).click();
	}

	private void decide(String words) {
		this.browser.find(By.xpath("//ruling-form//form//button[normalize-space()='" + words + "']")).click();
	}

	private WebElement field(String name) {
		return this.browser.find(By.cssSelector("ruling-form [name=" + name + "]"));
	}

	private void told(String words) {
		this.browser.find(By.xpath("//ruling-form//p[@role and contains(normalize-space(), '" + words + "')]"));
	}

	/** Another auditor at another desk. */
	private void confirmElsewhere() {
		Object answer = this.browser.asynchronous(
				"""
						const done = arguments[arguments.length - 1]
						const input = { findingId: decodeURIComponent(location.hash.slice('#/finding/'.length)), seen: 'OPEN', state: 'CONFIRMED', reason: '先到者' }
						fetch('graphql', { method: 'POST', headers: { 'Content-Type': 'application/json', Authorization: 'Bearer ' + sessionStorage.getItem('zeren.key') },
						  body: JSON.stringify({ query: 'mutation ($input: RuleOnFindingInput!) { ruleOnFinding(input: $input) { userErrors { message } } }', variables: { input } }) })
						  .then((answer) => answer.text()).then(done)""");
		assertThat(answer).isEqualTo("{\"data\":{\"ruleOnFinding\":{\"userErrors\":[]}}}");
	}

}
