package org.zeren.extract.entity.project;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Block;
import org.zeren.document.Numbering;
import org.zeren.document.Passage;
import org.zeren.document.Typography;
import org.zeren.extract.entity.naming.Mention;
import org.zeren.extract.entity.naming.VoicedLine;
import org.zeren.extract.structure.body.Boxes;

/**
 * Reads the projects of a document block by block: what stands below a heading for
 * projects is a list of them, elsewhere they are named in running text. 水类。1.甲河治理工程 below
 * 重点工程 is 甲河治理工程 in the category 水类.
 */
final class ProjectBlocks {

	/** The number of a list's second item: (2), 二、. */
	private static final Pattern SECOND = Pattern.compile("\\s*[（(]?[2二][.．、）)]");

	/** What follows the title of an item at least. */
	private static final int LEAST_TEXT = 6;

	private final ProjectWords words = ProjectWords.vocabulary();

	private final ProjectMentions mentions;

	private final ProjectList projects = new ProjectList();

	/** The numbered items in boxes. */
	private final Set<Passage> boxed = Collections.newSetFromMap(new IdentityHashMap<>());

	private ProjectBlocks(ProjectMentions mentions, List<Passage> boxed) {
		this.mentions = mentions;
		this.boxed.addAll(boxed);
	}

	/**
	 * {@return the projects in {@code blocks}}
	 * @param boxed the numbered items in boxes among them
	 * @param mentions finds those in running text
	 */
	static ProjectList read(List<Block> blocks, List<Passage> boxed, ProjectMentions mentions) {
		ProjectBlocks reader = new ProjectBlocks(mentions, boxed);
		reader.read(blocks);
		return reader.projects;
	}

	private void read(List<Block> blocks) {
		String category = null;
		boolean below = false;
		List<String> header = List.of();
		for (int i = 0; i < blocks.size(); i++) {
			Block block = blocks.get(i);
			if (block instanceof Block.Table table) {
				ProjectTable.read(table, below ? category : null, header, this.projects);
				continue;
			}
			if (block instanceof Block.Heading heading && (!header.isEmpty() || below) && groups(blocks, i)) {
				category = heading.title().toString().strip();
				below = true;
				continue;
			}
			Passage project = Boxes.project(block);
			if (project != null) {
				this.projects.add(project.toString(), null, project, 0);
				below = false;
				continue;
			}
			Passage text = (block instanceof Block.Heading heading) ? heading.title()
					: ((Block.Paragraph) block).text();
			header = ProjectTable.header(block);
			String plain = ProjectItem.plain(text.toString());
			if (plain.length() < 30 && this.words.heading.matcher(plain).find() && !ProjectItem.names(plain)) {
				category = plain;
				below = true;
			}
			else if (below) {
				category = items(text, category);
				below = !(block instanceof Block.Heading) || ProjectItem.names(plain);
			}
			else {
				text(text);
			}
		}
	}

	private void text(Passage text) {
		VoicedLine line = VoicedLine.of(text);
		for (Mention mention : this.mentions.in(line)) {
			this.projects.add(mention.name(), null, line.passage(), mention.start());
		}
	}

	/**
	 * 1.云屏数据枢纽建设。建成…: in a box of projects the title of a numbered item is one, whatever
	 * it ends with, unless it is the name of a group over others.
	 */
	private boolean item(Passage text, @Nullable String category) {
		int end = 0;
		while (end < text.length() && !Typography.isStop(text, end) && "：:".indexOf(text.charAt(end)) < 0) {
			end++;
		}
		String name = text.strip(0, end).toString();
		if (end + LEAST_TEXT > text.length() || !ProjectItem.isTitle(name)) {
			return false;
		}
		this.projects.add(name, category, text, text.toString().indexOf(name));
		return true;
	}

	/** 一、水环境治理类: a heading between a list's items or over a part of a table. */
	private boolean groups(List<Block> blocks, int i) {
		if (i + 1 == blocks.size() || !(blocks.get(i) instanceof Block.Heading heading)) {
			return false;
		}
		if (blocks.get(i + 1) instanceof Block.Heading next) {
			return unlike(heading.numbering(), next.numbering())
					&& ProjectItem.names(ProjectItem.plain(next.title().toString()))
					&& ProjectItem.groups(heading.title().toString().strip());
		}
		return blocks.get(i + 1) instanceof Block.Table;
	}

	private static boolean unlike(@Nullable Numbering one, @Nullable Numbering other) {
		return one != null && other != null && one.style() != other.style();
	}

	/**
	 * Reads what stands below a heading for projects: 水类。1.甲工程；2.乙工程、丙项目. A first part
	 * that ends like the name of a group is the category of what follows.
	 */
	private @Nullable String items(Passage text, @Nullable String above) {
		String category = above;
		List<String> parts = List.of(this.words.stop.split(text.toString()));
		int from = 0;
		boolean read = false;
		for (int i = 0; i < parts.size(); i++) {
			String plain = ProjectItem.plain(parts.get(i));
			String[] names = plain.split("、");
			boolean group = i == 0 && heads(parts, plain);
			if (group) {
				category = plain;
			}
			else if (Arrays.stream(names).map(ProjectItem::plain).allMatch(ProjectItem::names)) {
				for (String name : names) {
					group(ProjectItem.plain(name), category, text, from);
				}
				read = true;
			}
			from += parts.get(i).length() + 1;
		}
		if (!read && !(this.boxed.contains(text) && this.words.isBox(above) && item(text, above))) {
			text(text);
		}
		return category;
	}

	/**
	 * 水类。1.甲工程；2.乙项目: the first part is the name of a group where items stand behind it
	 * and it is none of them, as in 甲工程;(2)乙工程 and 1.甲工程。新建管道3公里.
	 */
	private boolean heads(List<String> parts, String first) {
		return parts.size() > 1 && ProjectItem.groups(first) && !SECOND.matcher(parts.get(1)).lookingAt()
				&& parts.subList(1, parts.size())
					.stream()
					.flatMap((part) -> Stream.of(ProjectItem.plain(part).split("、")))
					.anyMatch((part) -> ProjectItem.names(ProjectItem.plain(part)));
	}

	/** 农业农村重点工程某某项目: a group whose line break is lost. */
	private void group(String plain, @Nullable String above, Passage text, int from) {
		String name = this.words.groupTitle.matcher(plain).replaceFirst("");
		String category = (name.length() < plain.length()) ? plain.substring(0, plain.length() - name.length()) : above;
		this.projects.add(name, category, text, text.toString().indexOf(name, from));
	}

}
