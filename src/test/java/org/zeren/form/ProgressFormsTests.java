package org.zeren.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.zeren.graph.OnEveryNeo4j;
import org.zeren.graph.PlanFixture;
import org.zeren.graph.RunningZeren;
import org.zeren.graph.write.Origin;
import org.zeren.graph.write.PlanStore;
import org.zeren.key.KeyRole;
import org.zeren.table.ReadTable;
import org.zeren.table.TableReader;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A form goes out filled with a plan's targets and comes back with what was achieved: all
 * of it is entered, or nothing.
 */
@OnEveryNeo4j
class ProgressFormsTests {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final String LAKE_OFFICE = "agency:云岭省/南江市/东湖区/水利局";

	private RunningZeren zeren;

	private Driver driver;

	@BeforeEach
	void aPlan(RunningZeren zeren, PlanStore store, Driver driver) {
		this.zeren = zeren;
		this.driver = driver;
		store.write(PlanFixture.donghu().build(), Map.of(), Origin.IMPORT);
	}

	private byte[] form(String parameters) {
		return send(
				HttpRequest.newBuilder(this.zeren.url().resolve("/export/progress-form." + parameters + "&plan=donghu"))
					.build())
			.body();
	}

	private HttpResponse<byte[]> post(@Nullable String token, String type, byte[] body) {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.zeren.url().resolve("/progress"))
			.header("Content-Type", type)
			.POST(HttpRequest.BodyPublishers.ofByteArray(body));
		if (token != null) {
			request.header("Authorization", "Bearer " + token);
		}
		return send(request.build());
	}

	private HttpResponse<byte[]> post(String token, String csv) {
		return post(token, "text/csv;charset=utf-8", csv.getBytes(StandardCharsets.UTF_8));
	}

	private static HttpResponse<byte[]> send(HttpRequest request) {
		try {
			return HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static JsonNode json(HttpResponse<byte[]> response) {
		return JSON.readTree(response.body());
	}

	private static List<String> told(HttpResponse<byte[]> response) {
		return json(response).get("errors")
			.valueStream()
			.map((error) -> error.path("column").asString("") + error.path("row").asString("") + " "
					+ error.get("message").asString())
			.toList();
	}

	private List<String> entries() {
		return this.driver.executableQuery(
				"MATCH (o:Observation) WHERE NOT EXISTS { (o)<-[:SUPERSEDES]-() } RETURN o.subjectId + ' ' + o.asOf + ' ' + o.value + coalesce(o.unit, '') + ' ' + o.by ORDER BY o.subjectId, o.asOf")
			.execute()
			.records()
			.stream()
			.map((row) -> row.get(0).asString())
			.toList();
	}

	private String auditor() {
		return this.zeren.key("张审计", KeyRole.AUDITOR);
	}

	@Test
	void theFormNamesTheTargetsWithTheirOwnersAndTheDay() {
		ReadTable form = TableReader.read("form.csv", form("csv?year=2024"));
		assertThat(form.header()).startsWith("目标编号", "目标", "指标").contains("截至日期", "完成值", "佐证");
		assertThat(form.rows()).extracting((row) -> row.cells().get(1)).startsWith("优良天数比例", "河湖水质达标率");
		assertThat(form.rows()).extracting((row) -> row.cells().get(form.header().indexOf("截至日期")))
			.containsOnly("2024-12-31");
		assertThat(form.rows().get(1).cells().get(form.header().indexOf("责任单位"))).isEqualTo("区水利局");
	}

	@Test
	void aFormCanBeHandedOutForTheTargetsOfOneUnit() {
		String owner = URLEncoder.encode("区水利局", StandardCharsets.UTF_8);
		assertThat(TableReader.read("form.csv", form("csv?owner=" + owner)).rows())
			.extracting((row) -> row.cells().get(0))
			.containsExactly("target:donghu/T2");
	}

	@Test
	void aDayThatIsNoneIsToldBeforeAnythingIsWritten() {
		HttpResponse<byte[]> refused = send(HttpRequest
			.newBuilder(this.zeren.url().resolve("/export/progress-form.csv?plan=donghu&asOf=31.12.2024"))
			.build());
		assertThat(refused.statusCode()).isEqualTo(400);
		assertThat(told(refused)).singleElement().asString().contains("The parameter asOf gives no day: 31.12.2024");
	}

	@Test
	void aWorkbookThatWasFilledInIsEnteredAndNotDoubled() {
		String token = auditor();
		byte[] filled = Workbook.filled(form("xlsx?year=2024"), "完成值",
				Map.of("target:donghu/T1", 76.4, "target:donghu/T2", 80.0));
		HttpResponse<byte[]> first = post(token, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
				filled);
		assertThat(json(first)).as(new String(first.body(), StandardCharsets.UTF_8))
			.isEqualTo(JSON.readTree("{\"entered\": 2, \"skipped\": 0, \"empty\": 1}"));
		assertThat(entries()).containsExactly("target:donghu/T1 2024-12-31 76.4% 张审计",
				"target:donghu/T2 2024-12-31 80.0% 张审计");
		HttpResponse<byte[]> again = post(token, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
				filled);
		assertThat(json(again)).isEqualTo(JSON.readTree("{\"entered\": 0, \"skipped\": 2, \"empty\": 1}"));
		assertThat(entries()).hasSize(2);
		ReadTable next = TableReader.read("form.csv", form("csv?year=2025"));
		assertThat(next.rows().get(0).cells()).contains("76.4", "2024-12-31", "2025-12-31");
	}

	@Test
	void nothingIsEnteredWhereOneCellIsWrongAndAllAreToldAtOnce() {
		HttpResponse<byte[]> refused = post(auditor(), """
				目标编号,截至日期,完成值,单位,起始日期
				target:donghu/T1,2024-12-31,76.4,%,
				target:donghu/T2,2024-13-31,八成,%,
				target:donghu/T9,2024-12-31,5,%,
				target:donghu/T1,2023-12-31,76.4,吨,2023-01-01
				""");
		assertThat(refused.statusCode()).isEqualTo(400);
		assertThat(told(refused)).containsExactly(
				"C3 \"八成\" is no number. Write digits, such as 12.5; words go to another column.",
				"A4 There is no target, measure or project target:donghu/T9. Take an id from `targets`, `measures` or `projects`.",
				"D5 吨 cannot be converted to %.",
				"E5 The value of a POINT has no period; the basis is PERIOD or CUMULATIVE.");
		assertThat(entries()).isEmpty();
	}

	@Test
	void whatSomebodyReportedOtherwiseIsCorrectedOnlyForAReason() {
		String token = auditor();
		post(token, "id,asOf,value\ntarget:donghu/T1,2024-12-31,76.4\n");
		HttpResponse<byte[]> refused = post(token, "id,asOf,value,reason\ntarget:donghu/T1,2024-12-31,77,\n");
		assertThat(refused.statusCode()).isEqualTo(409);
		assertThat(told(refused)).singleElement()
			.asString()
			.startsWith("D2 张审计 has reported 76.4 for 2024-12-31 already (observation:target:donghu/T1/1). ");
		assertThat(
				json(post(token, "id,asOf,value,reason\ntarget:donghu/T1,2024-12-31,77,抄错\n")).get("entered").asInt())
			.isOne();
		assertThat(entries()).containsExactly("target:donghu/T1 2024-12-31 77.0% 张审计");
	}

	@Test
	void twoRowsThatContradictEachOtherAreTold() {
		HttpResponse<byte[]> refused = post(auditor(),
				"id,asOf,value\ntarget:donghu/T1,2024-12-31,76.4\ntarget:donghu/T1,2024-12-31,77\n");
		assertThat(told(refused)).singleElement().asString().startsWith("3 张审计 has reported 76.4 for 2024-12-31");
		assertThat(entries()).isEmpty();
	}

	@Test
	void aReporterReportsForTheAgenciesOfTheKeyOnly() {
		String token = this.zeren.key("李填报", KeyRole.REPORTER, LAKE_OFFICE);
		HttpResponse<byte[]> refused = post(token,
				"id,asOf,value\ntarget:donghu/T1,2024-12-31,76.4\ntarget:donghu/T2,2024-12-31,80\n");
		assertThat(refused.statusCode()).isEqualTo(403);
		assertThat(told(refused)).singleElement().asString().startsWith("A2 The key 李填报 reports for " + LAKE_OFFICE);
		assertThat(entries()).isEmpty();
		assertThat(post(token, "id,asOf,value\ntarget:donghu/T2,2024-12-31,80\n").statusCode()).isEqualTo(200);
	}

	@Test
	void whoMayNotReportIsTold() {
		String form = "id,asOf,value\ntarget:donghu/T2,2024-12-31,80\n";
		assertThat(post(this.zeren.key("王验收", KeyRole.ACCEPTOR), form).statusCode()).isEqualTo(403);
		HttpResponse<byte[]> unknown = post(null, "text/csv", form.getBytes(StandardCharsets.UTF_8));
		assertThat(unknown.statusCode()).isEqualTo(401);
		assertThat(unknown.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
		assertThat(told(unknown)).singleElement().asString().contains("Writing needs a key.");
	}

	@Test
	void onlyFormsAreTakenAndNoneThatIsTooLarge() {
		String token = auditor();
		assertThat(post(token, "text/plain", new byte[] { 'a' }).statusCode()).isEqualTo(415);
		assertThat(post(token, "text/csv", new byte[1_000_001]).statusCode()).isEqualTo(413);
		URI progress = this.zeren.url().resolve("/progress");
		assertThat(send(HttpRequest.newBuilder(progress).build()).statusCode()).isEqualTo(405);
	}

	/** What a person does with a spreadsheet. */
	private static final class Workbook {

		private Workbook() {
		}

		static byte[] filled(byte[] form, String column, Map<String, Double> values) {
			return changed(form, (book) -> {
				var sheet = book.getSheetAt(0);
				int place = -1;
				for (var cell : sheet.getRow(0)) {
					place = cell.getStringCellValue().equals(column) ? cell.getColumnIndex() : place;
				}
				for (var row : sheet) {
					Double value = values.get(row.getCell(0).getStringCellValue());
					if (value != null) {
						row.createCell(place).setCellValue(value);
					}
				}
				return book;
			});
		}

		private static byte[] changed(byte[] form, UnaryOperator<XSSFWorkbook> change) {
			try (var book = new XSSFWorkbook(new ByteArrayInputStream(form)); var out = new ByteArrayOutputStream()) {
				change.apply(book).write(out);
				return out.toByteArray();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
