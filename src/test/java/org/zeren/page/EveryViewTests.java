package org.zeren.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Each view opens by its address, on a desk and on a phone, without a fault, a request to
 * another host, a serious hindrance for anybody, or a page that is wider than the window.
 * {@code -Dzeren.pictures=DIR} keeps what is seen.
 */
class EveryViewTests extends OnTheAuditorsPage {

	/** Comes with {@code npm ci} in {@code page/}. */
	private static final Path AXE = Path.of("page/node_modules/axe-core/axe.min.js");

	private static final String CITY = "plan:示例市-十四五生态环境保护规划";

	private static final String DISTRICT = "plan:示例市示例区-十四五生态环境保护规划";

	static Stream<String> views() {
		return Stream.of("#/", "#/search?text=PM2.5", "#/plans", "#/plan/" + CITY, "#/plan/" + CITY + "?tab=targets",
				"#/plan/" + CITY + "?tab=outline", "#/plan/" + CITY + "?tab=findings",
				"#/plan/" + CITY + "?tab=bearers", "#/target/target:示例市-十四五生态环境保护规划%2FT1",
				"#/targets?owned=no&plan=" + CITY, "#/indicator/indicator:PM2.5浓度", "#/agency/{agency}",
				"#/region/{region}", "#/sector/sector:生态环境", "#/measure/{measure}", "#/findings", "#/finding/{finding}",
				"#/evidence/" + CITY + "?line=40", "#/compare?left=" + CITY + "&right=" + DISTRICT, "#/review/" + CITY,
				"#/progress?plan=" + CITY);
	}

	/** Findings come behind the start. */
	@BeforeEach
	void waitForTheAudit() {
		this.browser.until(Duration.ofMinutes(4),
				() -> one("MATCH (p:Plan) WHERE p.audited IS NOT NULL RETURN toString(count(p))").equals("7"));
	}

	@Test
	void noViewIsLeftOut() throws IOException {
		assertThat(Pattern.compile("(?m)^ {2}(\\w+): \\{ tag")
			.matcher(Files.readString(Path.of("page/main.js")))
			.results()).extracting((view) -> view.group(1))
			.hasSizeGreaterThan(10)
			.allSatisfy((view) -> assertThat(views())
				.anyMatch((address) -> address.matches("#/" + (view.equals("home") ? "" : view) + "(?![a-z]).*")));
	}

	@ParameterizedTest
	@MethodSource("views")
	void opensOnADesk(String view) throws IOException {
		opens(view, 1440);
	}

	@ParameterizedTest
	@MethodSource("views")
	void opensOnAPhone(String view) throws IOException {
		opens(view, 390);
	}

	private void opens(String view, int width) throws IOException {
		this.browser.wide(width).at(filled(view));
		String pictures = System.getProperty("zeren.pictures");
		if (pictures != null) {
			String name = view.replaceAll("^#/|[?/].*", "");
			this.browser.picture(Path.of(pictures, (name.isEmpty() ? "home" : name)
					+ (view.contains("tab=") ? view.replaceAll(".*tab=", "-") : "") + "-" + width + ".png"));
		}
		assertThat(this.browser.complaints()).isEmpty();
		assertThat(this.browser.askedHosts()).containsOnly("127.0.0.1");
		assertThat(this.browser
			.script("return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
			.isEqualTo(0L);
		assertThat(this.browser.text()).doesNotContain("查询没有成功", "没有找到。");
		assertThat(hindrances()).isEmpty();
	}

	/** What axe calls serious or critical. */
	private List<?> hindrances() throws IOException {
		assumeTrue(Files.exists(AXE), "axe-core is not installed: npm ci in page/");
		this.browser.script(Files.readString(AXE));
		Object found = this.browser.asynchronous("""
				const done = arguments[arguments.length - 1]
				axe.run(document).then(({ violations }) => done(violations
				  .filter(({ impact }) => impact === 'serious' || impact === 'critical')
				  .map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => node.html).join(' | ')}`)))""");
		return (List<?>) found;
	}

	/** Ids that are made of what was read are looked up. */
	private String filled(String view) {
		return view
			.replace("{agency}",
					one("MATCH (a:Agency)-[d:LEADS]->() RETURN a.id, count(d) AS duties ORDER BY duties DESC LIMIT 1"))
			.replace("{region}", one("MATCH (:Plan {id: '" + CITY + "'})-[:COVERS]->(r:Region) RETURN r.id"))
			.replace("{measure}",
					one("MATCH (:Plan {id: '" + CITY
							+ "'})-[:CONTAINS*]->(m:Measure)-[:TARGETS]->(:Target) WHERE NOT m:Part "
							+ "RETURN m.id ORDER BY m.ordinal LIMIT 1"))
			.replace("{finding}",
					one("MATCH (f:Finding {kind: 'BINDING_TARGET_UNOWNED'}) RETURN f.id ORDER BY f.id LIMIT 1"));
	}

	private String one(String cypher) {
		return this.driver.executableQuery(cypher)
			.execute()
			.records()
			.stream()
			.findFirst()
			.map((row) -> row.get(0).asString())
			.orElse("");
	}

}
