package org.zeren.extract.target;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zeren.document.Locator;
import org.zeren.plan.target.Comparator;
import org.zeren.plan.target.Quantity;
import org.zeren.plan.target.TableTarget;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A row that gives two levels is of no indicator that is a change.
 */
class MeasuredRowTests {

	@ParameterizedTest(name = "{0} from {1} to {2}, a sum: {3}")
	@CsvSource(nullValues = "-", textBlock = """
			化学需氧量排放量       | 4120 | 3650 | false | 化学需氧量排放量       | AT_MOST
			氮氧化物排放总量       | 88.5 | 80   | false | 氮氧化物排放总量       | AT_MOST
			碳排放强度             | 1.2  | 1.0  | false | 碳排放强度             | AT_MOST
			化学需氧量排放量       | -    | 3650 | false | 化学需氧量减排量       | AT_LEAST
			化学需氧量排放总量     | 900  | 500  | true  | 化学需氧量减排量       | AT_LEAST
			化学需氧量减排量       | 900  | 500  | false | 化学需氧量减排量       | AT_LEAST
			化学需氧量排放总量减少 | 900  | 500  | false | 化学需氧量减排量       | AT_LEAST
			细颗粒物浓度           | 45   | 38   | false | PM2.5浓度              | AT_LEAST
			""", delimiter = '|')
	void theIndicatorIsWhatTheValuesMeasure(String name, Double baseline, Double goal, boolean sum, String indicator,
			Comparator comparator) {
		TableTarget row = MeasuredRow.of(new TableTarget("T1", name, name, null, "吨", quantity(baseline), 2020,
				quantity(goal), Comparator.AT_LEAST, "2025", null, sum, new Locator(1, 0, 1)));
		assertThat(row.indicator()).isEqualTo(indicator);
		assertThat(row.comparator()).isEqualTo(comparator);
	}

	private static Quantity quantity(Double value) {
		return (value != null) ? new Quantity(value.toString(), value) : null;
	}

}
