package org.zeren.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.zeren.audit.Audited;
import org.zeren.cli.answer.HandingOut;
import org.zeren.cli.backup.Backups;
import org.zeren.cli.console.Console;
import org.zeren.cli.console.FileFailure;
import org.zeren.cli.progress.Reporting;
import org.zeren.export.Export;
import org.zeren.export.ask.Asking;
import org.zeren.export.ask.NamedPlans;
import org.zeren.extract.Extraction;
import org.zeren.extract.review.Remark;
import org.zeren.form.Taken;
import org.zeren.graph.write.StoredPlan;
import org.zeren.key.KeyRole;
import org.zeren.key.Writer;
import org.zeren.plan.PlanRecord;
import org.zeren.plan.PlanStatus;
import org.zeren.plan.SourceFile;
import org.zeren.plan.named.Region;
import org.zeren.plan.named.RegionKind;
import org.zeren.report.Reports;

/**
 * Rooms that only remember, so that the command line is tested alone: a file holds what
 * the test says.
 */
final class FakeRooms {

	final StringWriter out = new StringWriter();

	final StringWriter err = new StringWriter();

	final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

	final List<Map<String, ?>> asked = new ArrayList<>();

	final List<List<String>> served = new ArrayList<>();

	final List<List<String>> opened = new ArrayList<>();

	final List<String> written = new ArrayList<>();

	final List<StoredPlan> stored = new ArrayList<>();

	final Map<String, Extraction> files = new TreeMap<>();

	boolean closed;

	String unwritable = "none";

	int run(String... arguments) {
		Console console = new Console(new PrintWriter(this.out, true), new PrintWriter(this.err, true), this.bytes,
				false);
		return Zeren.run(console, new Zeren.Rooms(this::read, (plan) -> "id: " + plan.id() + "\n", this::open,
				this::answers, this::reporting, this::backups, this::serve), arguments);
	}

	List<String> told() {
		return this.err.toString().lines().toList();
	}

	private List<Extraction> read(Path file) {
		Extraction content = this.files.get(String.valueOf(file.getFileName()));
		if (content == null) {
			throw new FileFailure(file, "there is no such file");
		}
		return List.of(content);
	}

	private Writing open(List<String> settings) {
		this.opened.add(settings);
		return new Writing() {
			@Override
			public boolean write(Extraction content) {
				if (content.record().id().equals(FakeRooms.this.unwritable)) {
					throw new IllegalStateException("no room");
				}
				return FakeRooms.this.written.add(content.record().id());
			}

			@Override
			public void rewrite(Extraction content) {
				FakeRooms.this.written.add(content.record().id() + " again");
			}

			@Override
			public List<String> misfits(String id) {
				return List.of();
			}

			@Override
			public List<StoredPlan> plans() {
				return List.copyOf(FakeRooms.this.stored);
			}

			@Override
			public void remove(String id) {
				FakeRooms.this.stored.removeIf((plan) -> plan.id().equals(id));
			}

			@Override
			public List<Audited> audit(List<String> ids) {
				List<String> audited = ids.isEmpty() ? FakeRooms.this.written : ids;
				return audited.stream().map((id) -> new Audited("plan:" + id, Map.of("NO_DATE", 1), 1, 0)).toList();
			}

			@Override
			public void close() {
				FakeRooms.this.closed = true;
			}
		};
	}

	/** One target of one plan; a plan without anything. */
	private HandingOut answers(List<String> settings) {
		this.opened.add(settings);
		Asking asking = (document, variables) -> {
			this.asked.add(Map.copyOf(variables));
			return document.contains("plan(id:") ? Map.of("plan", Map.of("title", "东湖区规划"))
					: Map.of("page",
							Map.of("nodes", List.of(Map.of("name", "PM2.5浓度", "plan", Map.of("title", "东湖区规划"))),
									"pageInfo", Map.of("hasNextPage", false)));
		};
		NamedPlans plans = new NamedPlans(() -> List.copyOf(this.stored));
		return new HandingOut() {
			@Override
			public Export export() {
				return new Export(asking, plans);
			}

			@Override
			public Reports reports() {
				return new Reports(asking, plans, Clock.systemUTC());
			}

			@Override
			public void close() {
				FakeRooms.this.closed = true;
			}
		};
	}

	/** A key 李填报, and every form is good. */
	private Reporting reporting(List<String> settings) {
		this.opened.add(settings);
		return new Reporting() {
			@Override
			public Optional<Writer> writer(String name) {
				return Optional.of(new Writer("李填报", KeyRole.AUDITOR, List.of()))
					.filter((writer) -> writer.name().equals(name));
			}

			@Override
			public Taken take(String name, byte[] content, Writer writer) {
				FakeRooms.this.written.add(name + " by " + writer.name());
				return new Taken(2, 1, 3);
			}

			@Override
			public String audit() {
				return "audited";
			}

			@Override
			public void close() {
				FakeRooms.this.closed = true;
			}
		};
	}

	private Backups backups(List<String> settings) {
		this.opened.add(settings);
		return new Backups() {
			@Override
			public String write(Path folder) {
				FakeRooms.this.written.add("all to " + folder.getFileName());
				return "2 plans";
			}

			@Override
			public String restore(Path folder) {
				FakeRooms.this.written.add("all of " + folder.getFileName());
				return "2 plans";
			}

			@Override
			public void close() {
				FakeRooms.this.closed = true;
			}
		};
	}

	private int serve(List<String> settings) {
		this.served.add(settings);
		return 0;
	}

	/**
	 * {@return a plan of the invented city 南江 with nothing in it}
	 */
	static Extraction plan(String id, Remark... remarks) {
		PlanRecord plan = new PlanRecord(id, new SourceFile("plan.txt", "00"), "南江市规划", null, null, null,
				PlanStatus.PUBLISHED, null, null, List.of(new Region("南江市", RegionKind.PREFECTURE)), List.of(),
				List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
		return new Extraction(plan, Map.of(), List.of(remarks), null);
	}

}
