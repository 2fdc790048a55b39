package org.zeren.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.zeren.audit.Audit;
import org.zeren.graph.OnEveryNeo4j;
import org.zeren.graph.PlanFixture;
import org.zeren.graph.RunningZeren;
import org.zeren.graph.write.Origin;
import org.zeren.graph.write.PlanStore;
import org.zeren.key.KeyRole;
import org.zeren.key.Writer;
import org.zeren.ledger.Ledger;
import org.zeren.ledger.input.AssignmentInput;
import org.zeren.plan.yaml.PlanYaml;
import org.zeren.table.ReadTable;
import org.zeren.table.TableReader;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tables over HTTP: what they say is what GraphQL answers.
 */
@OnEveryNeo4j
class ExportTests {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private URI url;

	private RunningZeren running;

	private PlanStore store;

	@BeforeEach
	void aPlan(RunningZeren zeren, PlanStore store) {
		this.running = zeren;
		this.store = store;
		this.url = zeren.url();
		store.write(PlanFixture.donghu().build(), Map.of(), Origin.IMPORT);
	}

	private HttpResponse<byte[]> get(String table, String... parameters) {
		StringBuilder address = new StringBuilder("/export/" + table);
		for (int i = 0; i < parameters.length; i += 2) {
			address.append((i == 0) ? '?' : '&')
				.append(parameters[i])
				.append('=')
				.append(URLEncoder.encode(parameters[i + 1], StandardCharsets.UTF_8));
		}
		return send(HttpRequest.newBuilder(this.url.resolve(address.toString())).build());
	}

	private static HttpResponse<byte[]> send(HttpRequest request) {
		try {
			return HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static String text(HttpResponse<byte[]> answer) {
		return new String(answer.body(), StandardCharsets.UTF_8);
	}

	private List<JsonNode> rows(String table, String... parameters) {
		HttpResponse<byte[]> answer = get(table + ".json", parameters);
		assertThat(answer.statusCode()).as(text(answer)).isEqualTo(200);
		List<JsonNode> rows = new ArrayList<>();
		JSON.readTree(answer.body()).forEach(rows::add);
		return rows;
	}

	private JsonNode graphql(String query) {
		JsonNode answer = JSON.readTree(send(HttpRequest.newBuilder(this.url.resolve("/graphql"))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", query))))
			.build()).body());
		assertThat(answer.has("errors")).as(answer.toString()).isFalse();
		return answer.get("data");
	}

	private static List<String> texts(JsonNode list, String field) {
		List<String> texts = new ArrayList<>();
		list.forEach((each) -> texts.add(each.get(field).asString()));
		return texts;
	}

	private void fivePlans() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("src/main/resources/plans"))) {
			for (Path file : files.filter((each) -> !each.toString().endsWith(".corrections.yaml")).toList()) {
				this.store.write(new PlanYaml().read(file.toString(), Files.readString(file)), Map.of(),
						Origin.BUNDLED);
			}
		}
	}

	@Test
	void theTargetsOfTheFivePlansAndTheirOwnersAreThoseOfGraphQl() throws IOException {
		fivePlans();
		List<String> answered = new ArrayList<>();
		String after = "null";
		JsonNode page;
		do {
			page = graphql("{ targets(first: 100, after: " + after + ") { nodes { id name goal { asPrinted value } "
					+ "owners { id name } locator { line start end } plan { title } } pageInfo { hasNextPage endCursor } } }")
				.get("targets");
			page.get("nodes")
				.forEach((each) -> answered.add(each.get("id").asString() + each.get("name")
						+ each.get("goal").get("asPrinted") + each.get("goal").get("value")
						+ texts(each.get("owners"), "name") + texts(each.get("owners"), "id")
						+ each.get("locator").get("line") + each.get("locator").get("start")
						+ each.get("locator").get("end") + each.get("plan").get("title")));
			after = page.get("pageInfo").get("endCursor").toString();
		}
		while (page.get("pageInfo").get("hasNextPage").asBoolean());
		List<String> exported = rows("targets").stream()
			.map((row) -> row.get("id").asString() + row.get("name") + row.get("goal") + row.get("goalValue")
					+ strings(row.get("owners")) + strings(row.get("ownerIds")) + row.get("line") + row.get("start")
					+ row.get("end") + row.get("plan"))
			.toList();
		assertThat(exported).hasSizeGreaterThan(300).containsExactlyInAnyOrderElementsOf(answered);
		assertThat(rows("duties")).hasSize(graphql("{ plans { nodes { reading { duties } } } }").get("plans")
			.get("nodes")
			.findValues("duties")
			.stream()
			.mapToInt(JsonNode::asInt)
			.sum());
	}

	private static List<String> strings(JsonNode list) {
		List<String> strings = new ArrayList<>();
		list.forEach((each) -> strings.add(each.asString()));
		return strings;
	}

	@Test
	void theFindingsAreThoseOfGraphQlWithCriterionProofAndPlace() {
		this.running.context().getBean(Audit.class).audit("plan:donghu");
		List<JsonNode> rows = rows("findings");
		assertThat(rows).isNotEmpty();
		assertThat(rows.stream().map((row) -> row.get("id").asString())).containsExactlyElementsOf(
				texts(graphql("{ findings(first: 100) { nodes { id } } }").at("/findings/nodes"), "id"));
		assertThat(rows).filteredOn((row) -> row.get("kind").asString().equals("SHARED_WITHOUT_LEAD"))
			.extracting((row) -> row.get("subject").asString() + " " + row.get("line"))
			.contains("整治排口 " + graphql("{ measures(filter: {title: {eq: \"整治排口\"}}) { nodes { locator { line } } } }")
				.at("/measures/nodes/0/locator/line"));
		assertThat(rows).allSatisfy((row) -> {
			assertThat(row.get("criterion").asString()).isNotEmpty();
			assertThat(row.get("limits").asString()).isNotEmpty();
		});
	}

	@Test
	void thePlansTargetsStandInItsOwnOrder() {
		PlanFixture beiling = PlanFixture.plan("beiling", "雪原省", "北岭市").chapter("第一章");
		for (int i = 1; i <= 120; i++) {
			beiling.row("T" + i, "指标" + i, "%", 1, 2);
		}
		this.store.write(beiling.build(), Map.of(), Origin.IMPORT);
		List<String> names = rows("targets", "plan", "beiling.txt").stream()
			.map((row) -> row.get("name").asString())
			.toList();
		assertThat(names).hasSize(120).startsWith("指标1", "指标2", "指标3").endsWith("指标119", "指标120");
	}

	@Test
	void onlyTheDutiesThatFitAreRows() {
		assertThat(rows("duties", "role", "LEAD")).extracting((row) -> row.get("agency").asString())
			.containsExactlyInAnyOrder("区水利局", "区环境分局");
		assertThat(rows("duties", "sector", "水利", "role", "LEAD", "role", "RESPONSIBLE"))
			.extracting((row) -> row.get("agency").asString())
			.containsExactlyInAnyOrder("区水利局", "区河道管理站");
		assertThat(rows("duties", "agency", "区河道管理站")).singleElement().satisfies((row) -> {
			assertThat(row.get("measure").asString()).isEqualTo("整治排口");
			assertThat(row.get("measureId").asString()).isEqualTo("measure:donghu/1.2/2");
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
			plan      | donghu                                   | 3
			plan      | 《donghu 环境保护规划》                    | 3
			plan      | plan:donghu                              | 3
			region    | 云岭省                                    | 3
			region    | 东湖区                                    | 3
			owner     | 区水利局                                  | 1
			kind      | TABLE                                    | 2
			indicator | 优良天数比例                              | 1
			filter    | {"owners": {"some": {"name": {"eq": "区水利局"}}}} | 1""")
	void rowsAreChosenByName(String filter, String value, int rows) {
		this.store.write(PlanFixture.plan("beiling", "雪原省", "北岭市").row("T1", "森林覆盖率", "%", 16, 17).build(), Map.of(),
				Origin.IMPORT);
		assertThat(rows("targets", filter, value)).hasSize(rows + (filter.equals("kind") ? 1 : 0));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^',
			textBlock = """
					targets.csv  | plan    | 西湖区规划 | 400 | No plan is called 西湖区规划; there are donghu (donghu 环境保护规划).
					targets.csv  | region  | 西湖区    | 400 | There is no region called 西湖区.
					targets.csv  | owner   | 区水务局   | 400 | There is no agency called 区水务局.
					findings.csv | kind    | 无主      | 400 | There is no kind of finding called 无主.
					targets.csv  | colour  | red      | 400 | There is no filter colour here; there are binding, indicator, kind, owner, plan, region, sector and filter.
					targets.csv  | binding | MAYBE    | 400 | MAYBE
					targets.csv  | filter  | x        | 400 | The parameter filter is no JSON object
					targets.csv  | filter  | {"a": 1} | 400 | a
					targets.csv  | lang    | fr       | 400 | The parameter lang is zh or en; not fr.
					targets.pdf  | lang    | zh       | 404 | There is no targets.pdf to export; there are findings, targets, duties, project-duties, progress, progress-form, rulings, assignments, observations, comparison, each as .csv, .xlsx, .json.
					rivers.csv   | lang    | zh       | 404 | There is no table rivers; there are findings, targets, duties, project-duties, progress, progress-form, rulings, assignments, observations, comparison.""")
	void whatCannotBeIsToldInOneSentence(String file, String parameter, String value, int status, String message) {
		HttpResponse<byte[]> answer = get(file, parameter, value);
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
		assertThat(JSON.readTree(answer.body()).at("/errors/0/message").asString()).contains(message);
	}

	@Test
	void theLedgerIsExportedAsGraphQlGivesIt() {
		Ledger ledger = this.running.context().getBean(Ledger.class);
		Writer auditor = new Writer("张审计", KeyRole.AUDITOR, List.of());
		String target = graphql("{ targets(filter: {name: {eq: \"优良天数比例\"}}) { nodes { id } } }")
			.at("/targets/nodes/0/id")
			.asString();
		assertThat(
				ledger.assign(new AssignmentInput(target, 2023, 86.0, "%", "示环〔2023〕1号", null, null), auditor).errors())
			.isEmpty();
		assertThat(rows("assignments", "plan", "donghu", "year", "2023", "current", "true")).singleElement()
			.satisfies((row) -> assertThat(row.get("value").asString() + row.get("unit").asString()
					+ row.get("document").asString() + row.get("by").asString() + row.get("targetId").asString())
				.isEqualTo("86.0%示环〔2023〕1号张审计" + target));
		assertThat(rows("assignments", "year", "2024")).isEmpty();
		assertThat(rows("assignments", "current", "false")).isEmpty();
		assertThat(rows("rulings", "state", "CLOSED")).isEmpty();
		assertThat(rows("observations", "plan", "donghu", "stage", "VERIFIED")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					left=donghu                          | This table takes left and right, a plan each by id, title or file; right was given not at all.
					left=donghu&right=donghu&left=donghu | This table takes left and right, a plan each by id, title or file; left was given 2 times.
					left=donghu&right=xihu               | No plan is called xihu; there are donghu
					left=donghu&right=donghu&plan=donghu | There is no filter plan here; there are left and right, a plan each.""")
	void aComparisonTakesTwoPlans(String parameters, String message) {
		HttpResponse<byte[]> answer = send(
				HttpRequest.newBuilder(this.url.resolve("/export/comparison.csv?" + parameters)).build());
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(JSON.readTree(answer.body()).at("/errors/0/message").asString()).startsWith(message);
	}

	@Test
	void aComparisonHasTheRowsOfGraphQlDifferencesFirst() {
		this.store.write(PlanFixture.plan("city", "南江省", "长平市")
			.agency("市水利局", "水利")
			.row("T1", "森林覆盖率", "%", 40, 45)
			.row("T2", "城市污水处理率", "%", 90, 95)
			.row("T3", "优良天数比例", "%", 80, 85)
			.chapter("第一章")
			.measure("整治排口", (measure) -> measure.lead("市水利局"))
			.measure("=保护湿地", (measure) -> measure.lead("市水利局"))
			.build(), Map.of(), Origin.IMPORT);
		this.store.write(PlanFixture.plan("district", "南江省", "长平市")
			.agency("区农业农村局", "农业农村")
			.row("T1", "森林覆盖率", "%", 40, 45)
			.row("T2", "城市污水处理率", "%", 90, 93)
			.chapter("第一章")
			.measure("整治排口", (measure) -> measure.lead("区农业农村局"))
			.build(), Map.of(), Origin.IMPORT);
		String[] both = { "left", "city", "right", "district.txt" };
		List<JsonNode> rows = rows("comparison", both);
		assertThat(rows)
			.extracting((row) -> row.get("of").asString() + " " + row.get("relation") + " " + row.get("left").asString()
					+ " " + row.get("leftGoalValue") + " " + row.get("rightGoalValue"))
			.containsExactly("Target [\"LOOSER\"] 城市污水处理率 95.0 93.0", "Target [\"MISSING\"] 优良天数比例 85.0 null",
					"Target [\"SAME\"] 森林覆盖率 45.0 45.0", "Measure \"OTHER_LEAD_SECTOR\" 整治排口 null null",
					"Measure \"NOT_TAKEN_UP\" =保护湿地 null null");
		JsonNode answered = graphql(
				"""
						{ comparePlans(left: "plan:city", right: "plan:district") {
							targets { score left { id locator { line start end } } } measures { score before after left { id locator { line start end } } } } }""")
			.get("comparePlans");
		for (JsonNode row : rows) {
			assertThat(answered.findValues("left")).filteredOn((left) -> left.get("id").equals(row.get("leftId")))
				.singleElement()
				.satisfies((left) -> assertThat(left.get("locator").toString())
					.isEqualTo("{\"line\":%s,\"start\":%s,\"end\":%s}".formatted(row.get("leftLine"),
							row.get("leftStart"), row.get("leftEnd"))));
		}
		assertThat(rows.get(3).get("before")).isEqualTo(answered.at("/measures/0/before"));
		assertThat(text(get("comparison.csv", both))).contains("左目标值").contains(",'=保护湿地,");
		assertThat(TableReader
			.read("xlsx", get("comparison.xlsx", "left", "city", "right", "district", "lang", "en").body())
			.header()).startsWith("type", "relation", "score");
	}

	@Test
	void aFileIsNamedAfterTableAndPlanAndNeverShownAsAPage() {
		HttpResponse<byte[]> answer = get("targets.csv", "plan", "donghu");
		assertThat(answer.headers().firstValue("Content-Disposition"))
			.hasValue("attachment; filename=\"zeren-export.csv\"; " + "filename*=UTF-8''"
					+ URLEncoder.encode("目标-donghu 环境保护规划.csv", StandardCharsets.UTF_8).replace("+", "%20"));
		assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv")
			.contains("charset=utf-8");
		assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
		assertThat(answer.headers().firstValue("Content-Security-Policy"))
			.hasValue("default-src 'none'; frame-ancestors 'none'");
	}

	@Test
	void tablesAreAskedForByGetOnly() {
		HttpResponse<byte[]> answer = send(HttpRequest.newBuilder(this.url.resolve("/export/targets.csv"))
			.POST(HttpRequest.BodyPublishers.noBody())
			.build());
		assertThat(answer.statusCode()).isEqualTo(405);
		assertThat(answer.headers().firstValue("Allow")).hasValue("GET");
	}

	@Test
	void hostileTitlesStayTextInEveryFormat() throws IOException {
		String title = "=HYPERLINK(\"http://x\",\"甲\u202E乙\")<img onerror=x>";
		this.store.write(PlanFixture.plan("beiling", "雪原省", "北岭市")
			.agency("市水利局", "水利")
			.chapter("第一章")
			.measure(title, (measure) -> measure.lead("市水利局"))
			.build(), Map.of(), Origin.IMPORT);
		String[] one = { "plan", "beiling" };
		assertThat(text(get("duties.csv", one)))
			.contains(",\"'=HYPERLINK(\"\"http://x\"\",\"\"甲[U+202E]乙\"\")<img onerror=x>\",LEAD,");
		assertThat(rows("duties", one)).extracting((row) -> row.get("measure").asString()).containsExactly(title);
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(get("duties.xlsx", one).body()))) {
			XSSFSheet sheet = book.getSheet("责任");
			assertThat(sheet.getRow(1).getCell(4).getStringCellValue()).isEqualTo(title.replace("\u202E", "[U+202E]"));
		}
	}

	@Test
	void csvAndWorkbookHaveTheSameCellsUnderHeadingsInTheLanguageAskedFor() {
		ReadTable csv = TableReader.read("csv", get("targets.csv").body());
		ReadTable xlsx = TableReader.read("xlsx", get("targets.xlsx").body());
		assertThat(csv.header()).startsWith("规划", "行政区", "序号", "目标");
		assertThat(xlsx.header()).isEqualTo(csv.header());
		assertThat(xlsx.rows()).extracting((row) -> row.cells().toString())
			.isEqualTo(csv.rows().stream().map((row) -> row.cells().toString()).toList());
		assertThat(TableReader.read("csv", get("targets.csv", "lang", "en").body()).header()).startsWith("plan",
				"region", "ordinal", "target");
	}

}
