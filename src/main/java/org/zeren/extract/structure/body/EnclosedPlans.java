package org.zeren.extract.structure.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.zeren.document.Block.Heading;
import org.zeren.document.Block.Paragraph;
import org.zeren.document.Block;
import org.zeren.document.Numbering;
import org.zeren.text.Forms;

/**
 * The plans of a file that encloses several under one notice:
 * 《支持清洁生产若干政策》《安岭市清洁生产行动计划》现印发给你们, and below each title, on a line of its own, the plan
 * with chapters from one on.
 *
 * @param notice the blocks before the first plan
 * @param plans the plans in order; none where the file holds one plan
 */
public record EnclosedPlans(List<Block> notice, List<Plan> plans) {

	/**
	 * One of the plans.
	 *
	 * @param title its title as printed over it, without blanks
	 * @param blocks its blocks, the title first
	 */
	public record Plan(String title, List<Block> blocks) {
	}

	private static final Pattern QUOTED = Pattern.compile("《([^《》]{4,90})》");

	private static final Pattern NOTICE = Pattern.compile("印发((?:(?!印发).){4,200}?)的通知");

	/** （2026—2028年） on a line of its own below the title, which ends so. */
	private static final Pattern YEARS = Pattern.compile("[(（]20\\d\\d[^()（）]{0,12}[)）]");

	private static final int SHORTEST = 6;

	private static final int LONGEST = 90;

	public static EnclosedPlans of(List<Block> blocks) {
		int first = firstChapter(blocks);
		Set<String> named = new HashSet<>();
		StringBuilder notices = new StringBuilder();
		List<Integer> starts = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < blocks.size(); i++) {
			String line = line(blocks.get(i));
			boolean isNamed = named.contains(line) || notices.indexOf(line) >= 0;
			if (line.length() >= SHORTEST && isNamed && !seen.contains(line) && opensChapters(blocks, i)) {
				starts.add(i);
				seen.add(line);
			}
			else if (i < first && starts.isEmpty()) {
				names(blocks.get(i), named, notices);
			}
		}
		if (starts.size() < 2) {
			return new EnclosedPlans(List.of(), List.of());
		}
		List<Plan> plans = new ArrayList<>();
		for (int i = 0; i < starts.size(); i++) {
			int end = (i + 1 < starts.size()) ? starts.get(i + 1) : blocks.size();
			Block title = blocks.get(starts.get(i));
			String years = (starts.get(i) + 1 < end) ? text(blocks.get(starts.get(i) + 1)).replaceAll("\\s", "") : "";
			plans.add(new Plan(text(title).replaceAll("\\s|^《|》$", "") + (YEARS.matcher(years).matches() ? years : ""),
					blocks.subList(starts.get(i), end)));
		}
		return new EnclosedPlans(blocks.subList(0, starts.get(0)), plans);
	}

	/** What the notice says it issues, and what its list of attachments names. */
	private static void names(Block block, Set<String> named, StringBuilder notices) {
		String text = spelled(text(block));
		Matcher quoted = QUOTED.matcher(text);
		while (quoted.find()) {
			named.add(quoted.group(1));
		}
		Matcher notice = NOTICE.matcher(text);
		if (notice.find()) {
			notices.append(notice.group(1)).append('\n');
		}
		if (Attachments.opens(text) || PlanBody.numbering(block) != null) {
			named.add(Attachments.named(text));
		}
	}

	/**
	 * Whether the next number behind the line, above the next such line, is the first.
	 */
	private static boolean opensChapters(List<Block> blocks, int title) {
		for (int i = title + 1; i < blocks.size(); i++) {
			Numbering numbering = PlanBody.numbering(blocks.get(i));
			if (numbering != null) {
				return numbering.value() == 1;
			}
		}
		return false;
	}

	private static int firstChapter(List<Block> blocks) {
		for (int i = 0; i < blocks.size(); i++) {
			if (blocks.get(i) instanceof Heading heading && heading.numbering() != null) {
				return i;
			}
		}
		return blocks.size();
	}

	/** A line of its own without a number, spelled alike; empty for anything else. */
	private static String line(Block block) {
		boolean bare = !(block instanceof Block.Table) && PlanBody.numbering(block) == null;
		String text = bare ? spelled(text(block)).replaceAll("^《|》$", "") : "";
		return (text.length() <= LONGEST && text.indexOf('。') < 0 && !text.startsWith("(")) ? text : "";
	}

	private static String text(Block block) {
		return (block instanceof Heading heading) ? heading.title().toString()
				: (block instanceof Paragraph paragraph) ? paragraph.text().toString() : "";
	}

	private static String spelled(String text) {
		return Forms.halfWidth(text).replaceAll("\\s", "").replaceAll("[-—–－]+", "-");
	}

}
