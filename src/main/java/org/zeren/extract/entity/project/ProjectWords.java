package org.zeren.extract.entity.project;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.zeren.extract.entity.naming.ListEnd;
import org.zeren.extract.language.Commitments;
import org.zeren.extract.structure.body.Headings;
import org.zeren.vocabulary.Vocabulary;
import org.zeren.vocabulary.Words;

/**
 * The words by which plans name projects (vocabulary/projects.yaml), and the grammar that
 * they make: 等 重点 项目.
 */
public final class ProjectWords {

	private static final ProjectWords VOCABULARY = new ProjectWords(Vocabulary.read("projects", File.class));

	final Words endings;

	final Words platforms;

	final Words notBehind;

	final Words contents;

	final Words works;

	final Words times;

	/** 等重点项目, 等二氧化碳减排重大项目: what stands before in the list are projects. */
	final Pattern closing;

	/** 等重点项目: the list is one of projects, whatever they are called. */
	final Pattern keyList;

	/** 重点工程, 水生态环境重点工程, 重大工程项目: a heading over a list. */
	final Pattern heading;

	/** 水类, 大气污染治理工程: the name of a group of projects. */
	final Pattern group;

	/** 农业农村重点工程, where the name of a project stands behind it. */
	final Pattern groupTitle;

	/** Behind the name of a project in a list: a stop, also 甲工程. and 乙工程（一期）. */
	final Pattern stop;

	/** 污水处理厂 as the beginning of a project's name. */
	final Pattern facility;

	/** 项目名称, the header of a column. */
	final Pattern nameColumn;

	/** 工程类别, the header of a column. */
	final Pattern categoryColumn;

	/** 专栏: the opening of a box's title. */
	private final Words box;

	/** 重点工程, 重大项目, 专栏3: words for projects of a kind. */
	private final Pattern kind;

	/** 实施, 建设 without 工程 or 项目 behind it: what a company does. */
	private final Pattern doing;

	private final Pattern doneByCompany;

	private final Words telling;

	/** 确定的60项工程. */
	private final Pattern counted;

	/**
	 * The file as it is written, which explains each list.
	 */
	record File(List<String> endings, List<String> works, List<String> platforms, List<String> notBehind,
			List<String> contents, List<String> facilities, List<String> important, List<String> main,
			List<String> titles, List<String> groupTitles, List<String> groups, List<String> names,
			List<String> categories, List<String> companies, List<String> doing, List<String> building,
			List<String> telling, List<String> counters, List<String> times) {
	}

	private ProjectWords(File file) {
		this.endings = new Words(file.endings());
		this.platforms = new Words(file.platforms());
		this.notBehind = new Words(file.notBehind());
		this.contents = new Words(file.contents());
		this.works = new Words(file.works());
		this.times = new Words(file.times());
		String works = this.works.pattern();
		String important = Words.one(file.important());
		this.closing = Pattern.compile(ListEnd.of(14, both(file.works(), file.platforms())));
		this.keyList = Pattern
			.compile(ListEnd.of(0, file.important().stream().flatMap((word) -> joined(word, file.works())).toList()));
		this.heading = Pattern
			.compile(Words.one(both(file.important(), file.main())) + "[^，。；]{0,12}" + works + "[^，。；]{0,8}$");
		this.group = Pattern.compile(".{1,12}" + Words.one(both(file.groups(), file.works())));
		this.groupTitle = Pattern.compile("^.{2,20}" + Words.one(file.groupTitles()) + "(?=.{5})");
		this.stop = Pattern.compile("(?<=" + works + "[)）]?)\\.|[。；;：:]|(?<=" + works + "[（(].期[)）])\\.");
		this.facility = Pattern.compile("[^，。；、]{2,10}?" + Words.one(file.facilities()));
		this.nameColumn = Pattern.compile(works + Words.one(file.names()) + "?");
		this.categoryColumn = Pattern.compile(works + "?" + Words.one(file.categories()));
		this.box = new Words(Headings.vocabulary().boxes());
		this.kind = Pattern.compile(Words.one(file.titles()) + ".*|.*" + important + works);
		String firsts = file.works().stream().map((word) -> word.substring(0, 1)).collect(Collectors.joining());
		String doing = "(?:" + Words.one(file.doing()) + "|" + Words.one(file.building()) + "[^" + firsts + "])";
		this.doing = Pattern.compile(doing);
		this.telling = new Words(file.telling());
		this.doneByCompany = Pattern.compile(Words.one(file.companies()) + "(?:[(（][^)）]{2,16}[)）])?" + doing);
		this.counted = Pattern.compile("[0-9]+" + Words.one(file.counters()) + "[^，]{0,6}" + works + "$");
	}

	private static List<String> both(List<String> some, List<String> others) {
		return Stream.concat(some.stream(), others.stream()).toList();
	}

	private static Stream<String> joined(String word, List<String> others) {
		return others.stream().map((other) -> word + other);
	}

	public static ProjectWords vocabulary() {
		return VOCABULARY;
	}

	/**
	 * {@return whether the words are about projects and name none: 确定的60项工程,
	 * 某某公司实施废水处理项目, 禁止新建化工项目}
	 */
	boolean isAbout(String words) {
		return words.charAt(0) == '《' || this.doneByCompany.matcher(words).find() || this.counted.matcher(words).find()
				|| Commitments.vocabulary().forbids(words, 0, words.length()) >= 0;
	}

	/**
	 * {@return whether a verb that tells what a company does begins at {@code at}: 实施}
	 */
	boolean does(String text, int at) {
		return this.doing.matcher(text).region(at, text.length()).lookingAt();
	}

	/**
	 * {@return whether the words tell what is done: 在两个小区开展节水示范工程}
	 */
	boolean tells(String words) {
		return this.telling.find(words, 2, words.length()) >= 0;
	}

	/**
	 * {@return whether the title is that of a box of projects: 专栏3 水环境重点工程}
	 */
	boolean isBox(@Nullable String title) {
		return title != null && this.box.at(title, 0) > 0 && this.heading.matcher(title).find();
	}

	/**
	 * {@return whether the words are the title of projects of a kind: 重点工程, 专栏3}
	 */
	boolean isKind(String words) {
		return this.kind.matcher(words).matches();
	}

}
