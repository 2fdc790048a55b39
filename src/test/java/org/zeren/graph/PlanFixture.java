package org.zeren.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Locator;
import org.zeren.plan.PlanRecord;
import org.zeren.plan.PlanStatus;
import org.zeren.plan.SourceFile;
import org.zeren.plan.measure.Duty;
import org.zeren.plan.measure.Measure;
import org.zeren.plan.measure.Project;
import org.zeren.plan.measure.Role;
import org.zeren.plan.measure.Section;
import org.zeren.plan.named.Agency;
import org.zeren.plan.named.AgencyKind;
import org.zeren.plan.named.Enterprise;
import org.zeren.plan.named.MonitoringSection;
import org.zeren.plan.named.Park;
import org.zeren.plan.named.Policy;
import org.zeren.plan.named.Region;
import org.zeren.plan.named.RegionKind;
import org.zeren.plan.named.WaterBody;
import org.zeren.plan.named.WaterKind;
import org.zeren.plan.target.Binding;
import org.zeren.plan.target.Comparator;
import org.zeren.plan.target.NamedTarget;
import org.zeren.plan.target.Quantity;
import org.zeren.plan.target.TableTarget;
import org.zeren.plan.target.TextTarget;

/**
 * Builds invented plans for tests. Chapters and measures are added in the order of the
 * document: a measure belongs to the chapter added last. Locators count on by themselves.
 */
public final class PlanFixture {

	private final String id;

	private final List<Region> regions = new ArrayList<>();

	private final List<TableTarget> targets = new ArrayList<>();

	private final List<Agency> agencies = new ArrayList<>();

	private final List<WaterBody> waters = new ArrayList<>();

	private final List<MonitoringSection> monitoring = new ArrayList<>();

	private final List<Enterprise> enterprises = new ArrayList<>();

	private final List<Park> parks = new ArrayList<>();

	private final List<Policy> policies = new ArrayList<>();

	private final List<Project> projects = new ArrayList<>();

	private final List<Section> sections = new ArrayList<>();

	private int line;

	private PlanFixture(String id) {
		this.id = id;
	}

	/**
	 * {@return an empty plan for the last of these regions, which are a province, a city
	 * and a district as far as they go}
	 */
	public static PlanFixture plan(String id, String... regions) {
		PlanFixture fixture = new PlanFixture(id);
		for (int i = 0; i < regions.length; i++) {
			fixture.regions.add(new Region(regions[i], RegionKind.values()[i]));
		}
		return fixture;
	}

	/**
	 * {@return a plan of the district 东湖区 that has something of everything: two chapters,
	 * three measures, one of them in two parts, a measure nobody leads, two rows of the
	 * table, a commitment in the text}
	 */
	public static PlanFixture donghu() {
		return plan("donghu", "云岭省", "南江市", "东湖区").agency("区水利局", "水利", "东湖区水利局")
			.agency("区环境分局", "生态环境")
			.agency("区城市管理局", "城市管理")
			.enterprise("南江碧波水务有限公司", "碧波水务")
			.agency(new Agency("南江碧波水务有限公司", List.of("碧波水务"), AgencyKind.ENTERPRISE, null, "东湖区", null))
			.agency(new Agency("区河道管理站", List.of(), AgencyKind.PUBLIC_INSTITUTION, "水利", "东湖区", "区水利局"))
			.row("T1", "优良天数比例", "%", 71.5, 80.0)
			.row("T2", "河湖水质达标率", "%", 60.0, 100.0)
			.water("清溪河", WaterKind.RIVER, "镜湖")
			.water("镜湖", WaterKind.LAKE, null)
			.monitoring("三桥断面", "清溪河")
			.park("东湖化工园")
			.policy("云岭省水污染防治条例", true)
			.project("清溪河清淤工程")
			.chapter("第一章 守护碧水")
			.measure("治理河道",
					(measure) -> measure.lead("区水利局")
						.support("区环境分局")
						.named("T2")
						.water("清溪河")
						.cites("云岭省水污染防治条例")
						.lists("清溪河清淤工程"))
			.measure("整治排口",
					(measure) -> measure.part((part) -> part.lead("区环境分局").support("南江碧波水务有限公司"))
						.part((part) -> part.responsible("区城市管理局").responsible("区河道管理站").commits("整治排口数量", 40.0)))
			.chapter("第二章 守护蓝天")
			.measure("管控扬尘", (measure) -> measure.responsible("区城市管理局").named("T1").park("东湖化工园"));
	}

	public PlanFixture agency(String name, @Nullable String sector, String... aliases) {
		String region = this.regions.get(this.regions.size() - 1).name();
		return agency(new Agency(name, List.of(aliases), AgencyKind.DEPARTMENT, sector, region, null));
	}

	public PlanFixture agency(Agency agency) {
		this.agencies.add(agency);
		return this;
	}

	/** Adds a binding row to the table of indicators. */
	public PlanFixture row(String key, String indicator, String unit, double baseline, double goal) {
		this.targets.add(new TableTarget(key, indicator, indicator, "环境质量", unit, quantity(baseline), null,
				quantity(goal), Comparator.AT_LEAST, "2025", Binding.BINDING, false, at()));
		return this;
	}

	public PlanFixture water(String name, WaterKind kind, @Nullable String flowsInto) {
		this.waters.add(new WaterBody(name, kind, flowsInto, at()));
		return this;
	}

	public PlanFixture monitoring(String name, @Nullable String water) {
		this.monitoring.add(new MonitoringSection(name, "省控", water, at()));
		return this;
	}

	public PlanFixture enterprise(String name, String... aliases) {
		this.enterprises.add(new Enterprise(name, List.of(aliases), at()));
		return this;
	}

	public PlanFixture park(String name) {
		this.parks.add(new Park(name, at()));
		return this;
	}

	public PlanFixture policy(String title, boolean basis) {
		this.policies.add(new Policy(title, null, basis, at()));
		return this;
	}

	public PlanFixture project(String name) {
		this.projects.add(new Project(name, null, at(), List.of()));
		return this;
	}

	public PlanFixture chapter(String title) {
		this.sections.add(new Section(String.valueOf(this.sections.size() + 1), null, title, at(), List.of(), List.of(),
				List.of()));
		return this;
	}

	/** Adds a measure to the last chapter. */
	public PlanFixture measure(String title, Consumer<MeasureFixture> content) {
		Section chapter = this.sections.remove(this.sections.size() - 1);
		List<Measure> measures = new ArrayList<>(chapter.measures());
		MeasureFixture measure = new MeasureFixture(chapter.path() + "." + (measures.size() + 1), title);
		content.accept(measure);
		measures.add(measure.build());
		this.sections.add(new Section(chapter.path(), chapter.number(), chapter.title(), chapter.at(), chapter.goals(),
				chapter.sections(), measures));
		return this;
	}

	public PlanRecord build() {
		return new PlanRecord(this.id, new SourceFile(this.id + ".txt", "0".repeat(64)), this.id + " 环境保护规划", "人民政府",
				null, "2022-01-31", PlanStatus.PUBLISHED, 2021, 2025, this.regions, this.sections, this.targets,
				this.agencies, this.waters, this.monitoring, this.enterprises, this.parks, this.policies, this.projects,
				List.of());
	}

	private static Quantity quantity(double value) {
		return new Quantity(String.valueOf(value), value);
	}

	private Locator at() {
		this.line++;
		return new Locator(this.line, 100 * this.line, 100 * this.line + 10);
	}

	/** Builds a measure or a part. */
	public final class MeasureFixture {

		private final String path;

		private final @Nullable String title;

		private final Locator at = at();

		private final List<Duty> duties = new ArrayList<>();

		private final List<TextTarget> commitments = new ArrayList<>();

		private final List<NamedTarget> named = new ArrayList<>();

		private final List<String> waters = new ArrayList<>();

		private final List<String> enterprises = new ArrayList<>();

		private final List<String> parks = new ArrayList<>();

		private final List<String> policies = new ArrayList<>();

		private final List<String> projects = new ArrayList<>();

		private final List<Measure> parts = new ArrayList<>();

		private MeasureFixture(String path, @Nullable String title) {
			this.path = path;
			this.title = title;
		}

		public MeasureFixture lead(String agency) {
			return duty(Role.LEAD, agency);
		}

		public MeasureFixture responsible(String agency) {
			return duty(Role.RESPONSIBLE, agency);
		}

		public MeasureFixture support(String agency) {
			return duty(Role.SUPPORT, agency);
		}

		public MeasureFixture duty(Role role, String agency) {
			this.duties.add(new Duty(role, agency, agency, this.duties.size() + 1, at(), false));
			return this;
		}

		/** The text sets a value of its own. */
		public MeasureFixture commits(String name, double goal) {
			this.commitments
				.add(new TextTarget(name, null, Comparator.AT_LEAST, null, quantity(goal), "个", "2025", at()));
			return this;
		}

		/** The text names the indicator of a row of the table. */
		public MeasureFixture named(String key) {
			this.named.add(new NamedTarget(key, this.at));
			return this;
		}

		public MeasureFixture water(String name) {
			this.waters.add(name);
			return this;
		}

		public MeasureFixture company(String name) {
			this.enterprises.add(name);
			return this;
		}

		public MeasureFixture park(String name) {
			this.parks.add(name);
			return this;
		}

		public MeasureFixture cites(String policy) {
			this.policies.add(policy);
			return this;
		}

		public MeasureFixture lists(String project) {
			this.projects.add(project);
			return this;
		}

		public MeasureFixture part(Consumer<MeasureFixture> content) {
			MeasureFixture part = new MeasureFixture(this.path + "/" + (this.parts.size() + 1), null);
			content.accept(part);
			this.parts.add(part.build());
			return this;
		}

		private Measure build() {
			return new Measure(this.path, null, this.title, true, this.at, null, this.duties, this.commitments,
					this.named, this.waters, this.enterprises, this.parks, this.policies, this.projects, this.parts);
		}

	}

}
