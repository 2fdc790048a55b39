package org.zeren.verdict;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * The formulas of docs/verdicts.md once more, in exact fractions and with the few units
 * and indicators of the table of cases: it shares no line with what it checks.
 */
final class ExactVerdict {

	private static final Map<String, List<String>> UNITS = Map.ofEntries(Map.entry("μg/m3", List.of("c", "1")),
			Map.entry("μg/m³", List.of("c", "1")), Map.entry("ug/m3", List.of("c", "1")),
			Map.entry("微克/立方米", List.of("c", "1")), Map.entry("mg/m³", List.of("c", "1000")),
			Map.entry("吨", List.of("t", "1")), Map.entry("万吨", List.of("t", "10000")),
			Map.entry("%", List.of("%", "1")), Map.entry("％", List.of("%", "1")), Map.entry("个百分点", List.of("pp", "1")),
			Map.entry("平方公里", List.of("a", "1")), Map.entry("亩", List.of("a", "1/1500")));

	private static final Set<String> CHANGES = Set.of("化学需氧量减排量", "氨氮减排量", "挥发性有机物减排量", "单位地区生产总值能源消耗降低");

	private static final Set<String> LESS = Set.of("PM2.5浓度", "煤炭消费占比", "农药使用量", "化肥使用量", "城市黑臭水体比例");

	private static final Map<String, String> WORDS = Map.of("不减少", "b", "零增长", "b", "不恶化", "b", "全面消除", "0",
			"全面消除（2个断面）", "0");

	private final VerdictCase line;

	private final String indicator;

	private final String how;

	private final boolean percent;

	private final boolean points;

	private final boolean relative;

	private final boolean sum;

	@Nullable Fraction elapsed;

	@Nullable Fraction ratio;

	String kind = "UNDECIDED";

	ExactVerdict(VerdictCase line) {
		this.line = line;
		this.indicator = String.valueOf(line.text("indicator"));
		this.how = String.valueOf(line.text("how"));
		boolean by = this.how.endsWith("_BY");
		String goalUnit = unit(line.text("g"));
		this.percent = by && "%".equals(kindOf(goalUnit));
		this.points = by && "pp".equals(kindOf(goalUnit));
		boolean change = CHANGES.contains(this.indicator);
		boolean cumulative = "true".equals(line.text("cumulative"));
		this.relative = (this.percent || this.points) && !change && !cumulative && line.text("b") != null;
		this.sum = !this.relative && (change || cumulative || by);
		judge();
	}

	private void judge() {
		LocalDate t0 = start();
		TreeMap<LocalDate, Fraction> reached = reached(t0);
		LocalDate day = reached.isEmpty() ? this.line.on() : reached.lastKey();
		LocalDate t1 = due();
		String goal = this.line.text("g");
		String[] given = given(day.getYear(), t1);
		if (given != null) {
			goal = given[1] + ((given.length > 2) ? " " + given[2] : "");
			t1 = LocalDate.of(Integer.parseInt(given[0]), 12, 31);
		}
		Fraction b = this.sum ? Fraction.of("0") : baseline();
		Fraction g = (goal != null) ? goal(goal, b, given != null) : worded(b);
		if (g == null || reached.isEmpty()) {
			return;
		}
		Fraction x = reached.lastEntry().getValue();
		boolean timed = t0 != null && t1 != null && t1.isAfter(t0);
		if (timed) {
			this.elapsed = Fraction.of(day.toEpochDay() - t0.toEpochDay())
				.over(Fraction.of(t1.toEpochDay() - t0.toEpochDay()));
		}
		int side = side(b, g, x);
		if (side == 0) {
			return;
		}
		boolean met = x.minus(g).sign() * side >= 0;
		boolean over = t1 != null && this.line.on().isAfter(t1);
		boolean before = t1 == null || day.isBefore(t1);
		if (this.sum ? side < 0 : b != null && b.minus(g).sign() * side >= 0) {
			if (met) {
				this.kind = !before ? "MET" : over ? "UNDECIDED" : "ON_SCHEDULE";
			}
			else {
				this.kind = over ? "OVERDUE" : "REGRESSED";
			}
			return;
		}
		if (b != null && timed && g.minus(b).sign() != 0) {
			this.ratio = x.minus(b).over(g.minus(b)).over(this.elapsed);
		}
		if (met) {
			LocalDate since = day;
			for (LocalDate each : reached.descendingKeySet()) {
				if (reached.get(each).minus(g).sign() * side < 0) {
					break;
				}
				since = each;
			}
			this.kind = (t1 != null && since.isBefore(t1)) ? "AHEAD_OF_TIME" : "MET";
		}
		else if (over) {
			this.kind = "OVERDUE";
		}
		else if (this.ratio != null) {
			this.kind = step(this.ratio);
		}
		else if (b != null && timed) {
			this.kind = "REGRESSED";
		}
	}

	private static String step(Fraction ratio) {
		String[][] steps = { { "105/100", "FASTER" }, { "1", "ON_SCHEDULE" }, { "95/100", "NEARLY" },
				{ "60/100", "BEHIND" }, { "0", "FAR_BEHIND" } };
		for (String[] step : steps) {
			if (ratio.minus(Fraction.of(step[0])).sign() >= 0) {
				return step[1];
			}
		}
		return "REGRESSED";
	}

	private int side(@Nullable Fraction b, Fraction g, Fraction x) {
		String words = this.line.text("words");
		if (this.how.equals("AT_LEAST") || this.how.equals("INCREASE_BY") || "不减少".equals(words)) {
			return 1;
		}
		if (this.how.equals("AT_MOST") || "零增长".equals(words)) {
			return -1;
		}
		if (this.sum) {
			return 1;
		}
		if (this.how.equals("REDUCE_BY")) {
			return -1;
		}
		if (this.line.text("indicator") != null) {
			return LESS.contains(this.indicator) ? -1 : 1;
		}
		int towards = (b != null) ? g.minus(b).sign() : 0;
		return (towards == 0 && x.minus(g).sign() == 0) ? 1 : towards;
	}

	private TreeMap<LocalDate, Fraction> reached(@Nullable LocalDate t0) {
		TreeMap<LocalDate, Fraction> reached = new TreeMap<>();
		Map<Integer, Fraction> ends = new TreeMap<>();
		if (t0 != null) {
			ends.put(t0.getYear(), Fraction.of("0"));
		}
		List<String[]> rows = new ArrayList<>(this.line.rows("seen"));
		rows.sort((one, other) -> one[0].compareTo(other[0]));
		for (String[] row : rows) {
			LocalDate day = LocalDate.parse(row[0]);
			String basis = (row.length > 3) ? row[3] : "POINT";
			String unit = (row.length > 2) ? row[2] : null;
			if (day.isAfter(this.line.on()) || t0 != null && !day.isAfter(t0)) {
				continue;
			}
			Fraction x = in(row[1], unit, true);
			boolean change = false;
			if (x == null && this.relative && kindOf(unit).equals(this.percent ? "%" : "pp")) {
				x = changed(baseline(), Fraction.of(row[1]));
				change = true;
			}
			if (x == null) {
				continue;
			}
			if (!this.sum) {
				if (change ? !basis.equals("PERIOD") : !basis.equals("CUMULATIVE")) {
					reached.put(day, x);
				}
				continue;
			}
			if (basis.equals("PERIOD")) {
				Fraction before = ends.get(day.getYear() - 1);
				if (before == null) {
					continue;
				}
				x = added(before, x);
			}
			if (day.getMonthValue() == 12 && day.getDayOfMonth() == 31) {
				ends.put(day.getYear(), x);
			}
			reached.put(day, x);
		}
		return reached;
	}

	/** 10% off what is left after 10% off is 19% off. */
	private Fraction added(Fraction before, Fraction since) {
		boolean rate = kindOf(unit(this.line.text("g"))).equals("%")
				&& (CHANGES.contains(this.indicator) || this.how.endsWith("_BY"));
		if (!rate) {
			return before.plus(since);
		}
		Fraction product = before.times(since).over(Fraction.of("100"));
		return this.how.equals("INCREASE_BY") ? before.plus(since).plus(product) : before.plus(since).minus(product);
	}

	private Fraction changed(Fraction b, Fraction by) {
		Fraction step = this.percent ? b.times(by).over(Fraction.of("100")) : by;
		return this.how.equals("REDUCE_BY") ? b.minus(step) : b.plus(step);
	}

	private @Nullable Fraction goal(String goal, @Nullable Fraction b, boolean given) {
		String unit = unit(goal);
		if (this.relative && kindOf(unit).equals(this.percent ? "%" : "pp")) {
			return changed(b, Fraction.of(goal.split(" ")[0]));
		}
		return in(goal.split(" ")[0], unit, given);
	}

	private @Nullable Fraction worded(@Nullable Fraction b) {
		String word = WORDS.get(String.valueOf(this.line.text("words")));
		if ("0".equals(word)) {
			return LESS.contains(this.indicator) ? Fraction.of("0") : null;
		}
		return (word != null) ? b : null;
	}

	private @Nullable Fraction baseline() {
		String b = this.line.text("b");
		return (b != null) ? in(b.split(" ")[0], unit(b), false) : null;
	}

	/** The value in the first unit of the kind that the target is measured in. */
	private @Nullable Fraction in(String value, @Nullable String unit, boolean lenient) {
		String own = this.relative || this.line.text("g") == null && this.line.text("b") != null
				? unit(this.line.text("b")) : unit(this.line.text("g"));
		if (this.line.text("g") == null && this.line.text("b") == null) {
			own = canonical();
		}
		String from = (unit == null && lenient) ? own : unit;
		if (!kindOf(from).equals(kindOf(own))) {
			return null;
		}
		return Fraction.of(value)
			.times(UNITS.containsKey(String.valueOf(from)) ? Fraction.of(UNITS.get(from).get(1)) : Fraction.of("1"));
	}

	private @Nullable String canonical() {
		if (this.indicator.endsWith("减排量")) {
			return "吨";
		}
		return this.indicator.endsWith("浓度") ? "μg/m3"
				: this.indicator.endsWith("指数") ? null : this.indicator.endsWith("面积") ? "平方公里" : "%";
	}

	private static String kindOf(@Nullable String unit) {
		return UNITS.containsKey(String.valueOf(unit)) ? UNITS.get(unit).get(0) : String.valueOf(unit);
	}

	private static @Nullable String unit(@Nullable String written) {
		return (written != null && written.contains(" ")) ? written.split(" ")[1] : null;
	}

	private String @Nullable [] given(int year, @Nullable LocalDate due) {
		String[] found = null;
		for (String[] row : this.line.rows("given")) {
			found = (Integer.parseInt(row[0]) == year) ? row : found;
		}
		if (found != null) {
			return found;
		}
		for (String[] row : this.line.rows("given")) {
			int of = Integer.parseInt(row[0]);
			boolean worded = this.line.text("g") == null;
			if (!worded && due != null && of == due.getYear()) {
				found = row;
			}
			if (worded && of > year && (found == null || of < Integer.parseInt(found[0]))) {
				found = row;
			}
		}
		if (found == null && this.line.text("g") == null) {
			for (String[] row : this.line.rows("given")) {
				found = (found == null || Integer.parseInt(row[0]) > Integer.parseInt(found[0])) ? row : found;
			}
		}
		return found;
	}

	private @Nullable LocalDate start() {
		Integer year = (this.line.text("from") != null) ? Integer.valueOf(this.line.text("from"))
				: (this.line.periodStart() != null) ? Integer.valueOf(this.line.periodStart() - 1) : null;
		return (year != null) ? LocalDate.of(year, 12, 31) : null;
	}

	private @Nullable LocalDate due() {
		String by = (this.line.deadline() != null) ? this.line.deadline()
				: (this.line.periodEnd() != null) ? this.line.periodEnd().toString() : null;
		if (by == null) {
			return null;
		}
		String[] parts = by.split("-");
		if (parts.length == 1) {
			return LocalDate.of(Integer.parseInt(by), 12, 31);
		}
		LocalDate day = LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), 1);
		return (parts.length == 2) ? day.plusMonths(1).minusDays(1) : LocalDate.parse(by);
	}

	/**
	 * An exact fraction.
	 */
	record Fraction(BigInteger top, BigInteger bottom) {

		Fraction {
			BigInteger common = top.gcd(bottom).multiply(BigInteger.valueOf((bottom.signum() < 0) ? -1 : 1));
			if (common.signum() != 0) {
				top = top.divide(common);
				bottom = bottom.divide(common);
			}
		}

		static Fraction of(long whole) {
			return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
		}

		static Fraction of(String written) {
			String[] parts = written.split("/");
			BigDecimal value = new BigDecimal(parts[0]);
			int scale = Math.max(0, value.scale());
			Fraction whole = new Fraction(value.movePointRight(scale).toBigIntegerExact(), BigInteger.TEN.pow(scale));
			return (parts.length == 1) ? whole : whole.over(of(parts[1]));
		}

		Fraction plus(Fraction other) {
			return new Fraction(this.top.multiply(other.bottom).add(other.top.multiply(this.bottom)),
					this.bottom.multiply(other.bottom));
		}

		Fraction minus(Fraction other) {
			return plus(new Fraction(other.top.negate(), other.bottom));
		}

		Fraction times(Fraction other) {
			return new Fraction(this.top.multiply(other.top), this.bottom.multiply(other.bottom));
		}

		Fraction over(Fraction other) {
			return new Fraction(this.top.multiply(other.bottom), this.bottom.multiply(other.top));
		}

		int sign() {
			return this.top.signum();
		}

		double value() {
			return new BigDecimal(this.top).divide(new BigDecimal(this.bottom), java.math.MathContext.DECIMAL128)
				.doubleValue();
		}

	}

}
