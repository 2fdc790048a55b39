package org.zeren.fuzz;

import java.util.List;
import java.util.Random;

/**
 * Ways to damage a text. Each takes a text and dice and gives another text.
 */
enum Mutation {

	CUT {
		@Override
		String apply(String text, Random dice) {
			int from = dice.nextInt(text.length());
			int to = Math.min(text.length(), from + 1 + dice.nextInt(200));
			return text.substring(0, from) + text.substring(to);
		}
	},
	CUT_THE_END {
		@Override
		String apply(String text, Random dice) {
			return text.substring(0, dice.nextInt(text.length()));
		}
	},
	CUT_THE_START {
		@Override
		String apply(String text, Random dice) {
			return text.substring(dice.nextInt(text.length()));
		}
	},
	SWAP {
		@Override
		String apply(String text, Random dice) {
			int a = dice.nextInt(text.length());
			int b = a + dice.nextInt(text.length() - a);
			int c = b + dice.nextInt(text.length() - b);
			return text.substring(0, a) + text.substring(b, c) + text.substring(a, b) + text.substring(c);
		}
	},
	DOUBLE {
		@Override
		String apply(String text, Random dice) {
			int from = dice.nextInt(text.length());
			int to = Math.min(text.length(), from + 1 + dice.nextInt(1000));
			return text.substring(0, to) + text.substring(from);
		}
	},
	STRANGE_CHARACTERS {
		@Override
		String apply(String text, Random dice) {
			StringBuilder damaged = new StringBuilder(text);
			for (int i = dice.nextInt(20); i >= 0; i--) {
				damaged.setCharAt(dice.nextInt(damaged.length()), (char) dice.nextInt(0x10000));
			}
			return damaged.toString();
		}
	},
	SIGNS {
		@Override
		String apply(String text, Random dice) {
			StringBuilder damaged = new StringBuilder(text);
			for (int i = dice.nextInt(20); i >= 0; i--) {
				damaged.insert(dice.nextInt(damaged.length()), pick(SIGNS_OF_PLANS, dice));
			}
			return damaged.toString();
		}
	},
	REPEAT_A_SIGN {
		@Override
		String apply(String text, Random dice) {
			int at = dice.nextInt(text.length());
			String sign = dice.nextBoolean() ? pick(SIGNS_OF_PLANS, dice) : text.substring(at, at + 1);
			return text.substring(0, at) + sign.repeat(1 << dice.nextInt(12)) + text.substring(at);
		}
	},
	NO_LINE_ENDS {
		@Override
		String apply(String text, Random dice) {
			return text.replace("\n", dice.nextBoolean() ? "" : " ");
		}
	},
	HARD_LINE_ENDS {
		@Override
		String apply(String text, Random dice) {
			int width = 1 + dice.nextInt(60);
			return text.replaceAll("(.{" + width + "})", dice.nextBoolean() ? "$1\n" : "$1\n\n");
		}
	},
	CELLS_AS_LINES {
		@Override
		String apply(String text, Random dice) {
			return text.replace("\t", dice.nextBoolean() ? "\n\t" : "\n");
		}
	},
	DROP_A_CHARACTER {
		@Override
		String apply(String text, Random dice) {
			char dropped = text.charAt(dice.nextInt(text.length()));
			return text.replace(Character.toString(dropped), "");
		}
	},
	EXCHANGE_A_CHARACTER {
		@Override
		String apply(String text, Random dice) {
			char old = text.charAt(dice.nextInt(text.length()));
			return text.replace(Character.toString(old), pick(SIGNS_OF_PLANS, dice));
		}
	};

	private static final List<String> SIGNS_OF_PLANS = List.of("（", "）", "(", ")", "【", "】", "《", "》", "“", "”", "：",
			"；", "、", "，", "。", "\n", "\t", "|", "#", "##", "*", "**", "<", ">", "<sub>", "$", "\\", "\\mu", "{", "}",
			"_", "^", "[", "]", "[bookmark: ", "\f", "\r", " ", "　", "\u00a0", "第", "章", "第一章", "第二节", "一、", "（一）",
			"1.", "1.1", "（1）", "①", "—", "——", "- 1 -", "……", "...", "2025年", "年底前", "%", "以上", "达到", "控制在", "牵头单位：",
			"配合单位：", "责任单位：", "按职责分工负责", "负责）", "以下均需", "等", "目录", "指标", "注：", "局", "区", "市", "省", "镇", "河", "公司", "万吨",
			"亿", "分别", "不低于", "\uD83C", "\uFEFF", "\u200B", "\u0000");

	abstract String apply(String text, Random dice);

	private static String pick(List<String> signs, Random dice) {
		return signs.get(dice.nextInt(signs.size()));
	}

}
