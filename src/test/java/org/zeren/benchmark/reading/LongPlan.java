package org.zeren.benchmark.reading;

import java.util.List;
import java.util.Random;

import org.zeren.fixture.InventedPlan;
import org.zeren.fixture.Piece;
import org.zeren.fixture.Piece.Text;

/**
 * Plans as long as real ones, made of invented sentences in ever new order, so that no
 * two documents are alike.
 */
final class LongPlan {

	private static final List<String> UNITS = List.of("区生态环境局", "区水务局", "区发展和改革局", "区住房和城乡建设局", "区农业农村局", "区自然资源局",
			"区交通运输局", "区城市管理局", "区财政局", "区教育局", "区商务局", "区应急管理局", "区卫生健康局", "区市场监督管理局", "区科学技术局", "区委宣传部");

	private static final List<String> DIGITS = List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二",
			"十三", "十四", "十五", "十六", "十七", "十八", "十九", "二十");

	private static final int SECTIONS = 3;

	private final Random dice;

	private final List<String> sentences = InventedPlan.pieces()
		.stream()
		.filter(Text.class::isInstance)
		.flatMap((piece) -> List.of(((Text) piece).words().replaceAll("（[^）]*+）$", "").split("(?<=。)")).stream())
		.filter((sentence) -> sentence.length() > 15)
		.toList();

	LongPlan(long seed) {
		this.dice = new Random(seed);
	}

	/**
	 * {@return a plan of about so many characters}
	 */
	String text(int characters) {
		StringBuilder text = new StringBuilder(head());
		int chapters = DIGITS.size() - 1;
		for (int chapter = 1; chapter <= chapters; chapter++) {
			text.append("第%s章 %s\n".formatted(DIGITS.get(chapter), title()));
			for (int section = 0; section < SECTIONS; section++) {
				text.append("第%s节 %s\n".formatted(DIGITS.get(section), title()));
				int until = characters * ((chapter - 1) * SECTIONS + section + 1) / (chapters * SECTIONS);
				for (int number = 1; text.length() < until; number++) {
					text.append(number + "." + measure() + "\n");
				}
			}
		}
		return text.toString();
	}

	/** Title, first chapter and table of the invented plan. */
	private static String head() {
		List<Piece> pieces = InventedPlan.pieces();
		String text = InventedPlan.text();
		String second = ((Piece.Heading) pieces.stream()
			.filter((piece) -> piece instanceof Piece.Heading heading && heading.words().startsWith("第二章"))
			.findFirst()
			.orElseThrow()).words();
		return text.substring(0, text.indexOf(second));
	}

	private String title() {
		return InventedPlan.MEASURES.get(this.dice.nextInt(InventedPlan.MEASURES.size()));
	}

	private String measure() {
		StringBuilder measure = new StringBuilder(title() + "。");
		for (int i = 2 + this.dice.nextInt(4); i > 0; i--) {
			measure.append(this.sentences.get(this.dice.nextInt(this.sentences.size())));
		}
		return measure + "（牵头单位：%s；配合单位：%s、%s）".formatted(unit(), unit(), unit());
	}

	private String unit() {
		return UNITS.get(this.dice.nextInt(UNITS.size()));
	}

}
