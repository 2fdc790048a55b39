package org.zeren.api.naive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.zeren.document.Locator;
import org.zeren.plan.PlanRecord;
import org.zeren.plan.PlanStatus;
import org.zeren.plan.ReviewItem;
import org.zeren.plan.SourceFile;
import org.zeren.plan.measure.Duty;
import org.zeren.plan.measure.Measure;
import org.zeren.plan.measure.MeasureBuilder;
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
 * Invented records that use all that a record can say: anything optional is missing now
 * and then, and plans speak of the same things in different words.
 */
final class InventedPlans {

	/** Names of units without their regions. */
	static final List<String> UNITS = List.of("水利局", "生态环境局", "财政局", "市场监管局", "城市管理局", "河道管理站", "水利厅", "区委宣传部", "市委宣传部",
			"市生态环境局东湖分局");

	private static final List<List<String>> REGIONS = List.of(List.of("云岭省"), List.of("云岭省", "南江市"),
			List.of("云岭省", "南江市", "东湖区"), List.of("云岭省", "南江市", "西湖区"), List.of("雪原省", "北岭市"), List.of());

	private static final List<RegionKind> KINDS = List.of(RegionKind.PROVINCE, RegionKind.PREFECTURE,
			RegionKind.COUNTY);

	private static final List<String> SECTORS = List.of("水利", "生态环境", "财政", "城市管理");

	private static final List<String> WATERS = List.of("清溪河", "镜湖", "西湖", "白石水库", "长渠", "月牙湾");

	private static final List<String> INDICATORS = List.of("优良天数比例", "PM2.5浓度", "森林覆盖率", "河湖水质达标率", "清淤量");

	private static final List<String> POLICIES = List.of("云岭省水污染防治条例", "大气污染防治行动计划", "河湖长制工作意见");

	private static final List<String> PARKS = List.of("东湖化工园", "白石物流园");

	private static final List<String> VERBS = List.of("治理", "修复", "监测", "整治", "保护");

	private static final List<String> OBJECTS = List.of("河道", "湿地", "水质", "排口", "扬尘", "PM2.5", "饮用水水源地");

	private final Dice dice;

	private final String id;

	private final List<Region> regions = new ArrayList<>();

	private final Map<String, String> texts = new HashMap<>();

	private List<String> agencies = List.of();

	private List<String> rows = List.of();

	private List<String> waters = List.of();

	private List<String> companies = List.of();

	private int line;

	private InventedPlans(List<String> regions, Dice dice) {
		this.dice = dice;
		this.id = (regions.isEmpty() ? "某部" : String.join("-", regions)) + "-2021";
		for (String region : regions) {
			this.regions.add(new Region(region, KINDS.get(this.regions.size())));
		}
	}

	/**
	 * Plans of five regions and of none; another seed gives other plans of the same
	 * regions.
	 */
	static List<Import> of(long seed) {
		Dice dice = new Dice(seed);
		return REGIONS.stream().map((regions) -> new InventedPlans(regions, dice).plan()).toList();
	}

	private Import plan() {
		List<Enterprise> enterprises = enterprises();
		List<Agency> units = agencies(enterprises);
		this.agencies = units.stream().map(Agency::name).toList();
		List<TableTarget> table = table();
		this.rows = table.stream().map(TableTarget::key).toList();
		List<WaterBody> named = waters();
		this.waters = named.stream().map(WaterBody::name).toList();
		PlanRecord plan = new PlanRecord(this.id,
				new SourceFile(this.id + ".txt", "%064x".formatted(this.dice.below(9))), place() + "“十四五”环境保护规划",
				maybe(place() + "人民政府"), maybe("政发〔2021〕" + this.dice.below(9) + "号"),
				this.dice.maybe(() -> LocalDate.of(2021, 7, 1).plusDays(this.dice.below(100)).toString()),
				this.dice.pick(List.of(PlanStatus.values())), this.dice.maybe(() -> 2021), this.dice.maybe(() -> 2025),
				this.regions, sections("", 0), table, units, named, monitoring(), enterprises,
				PARKS.stream().map((name) -> new Park(name, at())).toList(), policies(), projects(), review());
		return new Import(plan, this.texts, this.regions.isEmpty() ? null : document());
	}

	/** Lines of all lengths, one of them longer than any piece. */
	private String document() {
		StringBuilder text = new StringBuilder();
		for (int i = 1; i <= 40; i++) {
			text.append("第" + i + "行 ").append("治理河道。".repeat((i == 20) ? 4_000 : 17 * (i % 9))).append("\r\n");
		}
		return text.append(place()).toString();
	}

	private String maybe(String text) {
		return this.dice.maybe(() -> text);
	}

	private String place() {
		return this.regions.isEmpty() ? "" : last(this.regions).name();
	}

	private static <T> T last(List<T> list) {
		return list.get(list.size() - 1);
	}

	private Locator at() {
		this.line++;
		return new Locator(this.line, 100 * this.line, 100 * this.line + 9, this.dice.maybe(() -> 1 + this.line / 20));
	}

	private List<Enterprise> enterprises() {
		List<Enterprise> companies = Stream.of("碧波水务", "东湖热电", "白石化工")
			.map((name) -> new Enterprise(this.dice.oneIn(2) ? name + "有限公司" : "南江" + name + "有限公司", List.of(name),
					at()))
			.toList();
		this.companies = companies.stream().map(Enterprise::name).toList();
		return companies;
	}

	private List<Agency> agencies(List<Enterprise> enterprises) {
		List<Agency> units = new ArrayList<>();
		Set<String> printed = new HashSet<>();
		for (String unit : this.dice.some(UNITS, 7)) {
			if (this.regions.isEmpty()) {
				units.add(new Agency(unit, List.of(), AgencyKind.OTHER, null, null, null));
				continue;
			}
			Region region = this.regions.get(Math.max(0, this.regions.size() - this.dice.between(1, 2)));
			boolean branchOfItself = unit.contains("分局") && !region.name().equals("东湖区");
			if (!branchOfItself && printed.add(print(region, unit))) {
				units.add(new Agency(print(region, unit), List.of(), AgencyKind.OTHER, null, region.name(), null));
			}
		}
		List<Agency> all = new ArrayList<>(units.stream().map((unit) -> described(unit, units)).toList());
		Enterprise company = this.dice.pick(enterprises);
		all.add(new Agency(this.dice.oneIn(2) ? company.name() : company.aliases().get(0), company.aliases(),
				AgencyKind.ENTERPRISE, maybe("水利"), this.regions.isEmpty() ? null : place(), null));
		return all;
	}

	/** 水利局, 市水利局 or 南江市水利局; of those that begin with a level, 区委宣传部 or 东湖区委宣传部. */
	private String print(Region region, String unit) {
		String level = region.name().substring(region.name().length() - 1);
		if (unit.startsWith(level) && unit.contains("委")) {
			return region.name().substring(0, region.name().length() - 1) + unit;
		}
		boolean whole = unit.contains("委") || unit.contains("分局");
		return whole ? unit : this.dice.pick(List.of("", level, region.name())) + unit;
	}

	private Agency described(Agency unit, List<Agency> listed) {
		List<AgencyKind> kinds = Stream.of(AgencyKind.values())
			.filter((kind) -> kind != AgencyKind.ENTERPRISE)
			.toList();
		List<String> aliases = this.dice.some(List.of("水利部门", "环保部门", "主管部门"), this.dice.below(3));
		String superior = switch (this.dice.below(4)) {
			case 0 -> this.dice.pick(listed).name();
			case 1 -> "省水利厅";
			case 2 -> "生态环境局";
			default -> null;
		};
		return new Agency(unit.name(), aliases, this.dice.pick(kinds), this.dice.maybe(() -> this.dice.pick(SECTORS)),
				unit.region(), superior);
	}

	private List<TableTarget> table() {
		List<TableTarget> rows = new ArrayList<>();
		for (int i = this.dice.between(1, 4); i > 0; i--) {
			String name = this.dice.pick(INDICATORS);
			rows.add(new TableTarget("T" + i, name + maybe("（环境）"), name, maybe("环境质量"), maybe("%"),
					this.dice.maybe(this::quantity), this.dice.maybe(() -> 2020), this.dice.maybe(this::quantity),
					this.dice.pick(List.of(Comparator.values())), this.dice.maybe(this::deadline),
					this.dice.maybe(() -> this.dice.pick(List.of(Binding.values()))), this.dice.oneIn(3), at()));
		}
		return rows;
	}

	private Quantity quantity() {
		double value = this.dice.below(20) / 2.0;
		return this.dice.oneIn(3) ? new Quantity("全面消除", null) : new Quantity(String.valueOf(value), value);
	}

	private String deadline() {
		return this.dice.pick(List.of("2025", "2023-06", "2023-06-30"));
	}

	private List<WaterBody> waters() {
		return this.dice.some(WATERS, this.dice.between(2, 4))
			.stream()
			.map((name) -> new WaterBody(name, this.dice.pick(List.of(WaterKind.values())),
					this.dice.maybe(() -> this.dice.pick(WATERS)), at()))
			.toList();
	}

	private List<MonitoringSection> monitoring() {
		return this.dice.some(List.of("三桥断面", "入湖口断面", "白石闸断面"), this.dice.between(1, 3))
			.stream()
			.map((name) -> new MonitoringSection(name, this.dice.maybe(() -> this.dice.pick(List.of("国控", "省控"))),
					this.dice.maybe(() -> this.dice.pick(WATERS)), at()))
			.toList();
	}

	private List<Policy> policies() {
		return POLICIES.stream()
			.map((title) -> new Policy(title, maybe("政发〔2018〕" + this.dice.below(9) + "号"), this.dice.oneIn(2), at()))
			.toList();
	}

	private static List<String> projectNames() {
		return List.of("清溪河清淤工程", "湿地修复项目", "污水处理厂扩建");
	}

	private List<Project> projects() {
		return projectNames().stream().map((name) -> new Project(name, maybe("水环境"), at(), duties())).toList();
	}

	private List<Section> sections(String above, int depth) {
		List<Section> sections = new ArrayList<>();
		for (int i = this.dice.between((depth == 0) ? 2 : 0, 2 - depth / 2); i > 0; i--) {
			String path = above + (sections.size() + 1);
			sections.add(new Section(path, maybe("第" + i + "章"), this.dice.pick(VERBS) + "环境", at(),
					this.dice.oneIn(3) ? commitments() : List.of(),
					(depth < 2) ? sections(path + ".", depth + 1) : List.of(), measures(path)));
		}
		return sections;
	}

	private List<Measure> measures(String section) {
		List<Measure> measures = new ArrayList<>();
		for (int i = this.dice.between(0, 3); i > 0; i--) {
			String path = section + "." + (char) ('a' + measures.size());
			Measure measure = unit(path, this.dice.pick(VERBS) + this.dice.pick(OBJECTS));
			List<Measure> parts = new ArrayList<>();
			for (int part = this.dice.oneIn(3) ? this.dice.between(2, 3) : 0; part > 0; part--) {
				parts.add(unit(path + "/" + (parts.size() + 1), null));
			}
			measures.add(MeasureBuilder.builder(measure).parts(parts).build());
		}
		return measures;
	}

	private Measure unit(String path, String title) {
		Locator place = at();
		if (this.dice.oneIn(3)) {
			this.texts.put(path, "本规划要求" + this.dice.pick(VERBS) + this.dice.pick(OBJECTS) + "。");
		}
		return new Measure(path, maybe("（" + place.line() + "）"), title, !this.dice.oneIn(4), place,
				this.dice.maybe(this::deadline), duties(), commitments(),
				few(this.rows).stream().map((key) -> new NamedTarget(key, at())).toList(), few(this.waters),
				few(this.companies), few(PARKS), few(POLICIES), few(projectNames()), List.of());
	}

	private List<Duty> duties() {
		List<Duty> duties = new ArrayList<>();
		for (int i = this.dice.between(0, 4); i > 0; i--) {
			String agency = this.dice.pick(this.agencies);
			duties.add(new Duty(this.dice.pick(List.of(Role.values())), agency, agency.substring(1), duties.size() + 1,
					at(), this.dice.oneIn(4)));
		}
		return duties;
	}

	private List<ReviewItem> review() {
		List<ReviewItem> review = new ArrayList<>();
		for (int i = this.dice.below(3); i > 0; i--) {
			Locator place = at();
			review.add(new ReviewItem(place, this.dice.pick(List.of("no unit", "two deadlines"))));
			if (this.dice.oneIn(2)) {
				this.texts.put(place.start() + "-" + place.end(), "由有关部门" + this.dice.pick(VERBS));
			}
		}
		return review;
	}

	private <T> List<T> few(List<T> list) {
		return this.dice.oneIn(2) ? List.of() : this.dice.some(list, this.dice.between(1, 2));
	}

	private List<TextTarget> commitments() {
		List<TextTarget> targets = new ArrayList<>();
		for (int i = this.dice.below(3); i > 0; i--) {
			String name = this.dice.pick(INDICATORS);
			targets.add(new TextTarget(name, maybe(name), this.dice.pick(List.of(Comparator.values())),
					this.dice.maybe(this::quantity), quantity(), maybe("万吨"), this.dice.maybe(this::deadline), at()));
		}
		return targets;
	}

}
