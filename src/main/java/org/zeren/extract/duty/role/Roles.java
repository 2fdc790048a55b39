package org.zeren.extract.duty.role;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.zeren.plan.measure.Role;
import org.zeren.text.LevelSigns;
import org.zeren.vocabulary.Vocabulary;
import org.zeren.vocabulary.Words;

/**
 * The words by which notes print roles (vocabulary/roles.yaml): 牵头单位 before agencies, 牵头
 * and 按照各自职责分工配合 behind them, 会同 between them. Each kind of word has its grammar in a
 * class of its own.
 */
public final class Roles {

	private static final Roles VOCABULARY = new Roles(Vocabulary.read("roles", File.class));

	/** The file, for the classes beside this one. */
	final File file;

	private final RoleLabels labels;

	private final RoleVerbs verbs;

	private final Reach reach;

	/** All words of roles, to tell what looks like a note. */
	private final Words any;

	private final Words jointly;

	private final Words explaining;

	/**
	 * The file as it is written, which explains each list.
	 */
	record File(LinkedHashMap<Role, List<String>> labels, List<String> labelEnds, List<String> agencyEnds,
			List<String> persons, List<String> others, LinkedHashMap<Role, List<String>> verbs, String offices,
			List<String> jointly, List<String> anybody, List<String> helping, List<String> by, List<String> whose,
			List<String> what, List<String> division, List<String> duty, List<String> adverbs, List<String> doing,
			List<String> before, List<String> these, List<String> later, List<String> all, List<String> counters,
			List<String> kinds, List<String> works, List<String> evenly, List<String> need, List<String> unrepeated,
			List<String> order, List<String> first, List<String> firstUnit, List<String> firstGroup,
			List<String> explaining) {
	}

	private Roles(File file) {
		this.file = file;
		this.labels = new RoleLabels(file);
		this.verbs = new RoleVerbs(file);
		this.reach = new Reach(file);
		this.any = new Words(Stream.of(file.labels(), file.verbs())
			.flatMap((roles) -> roles.values().stream())
			.flatMap(List::stream)
			.toList());
		this.jointly = new Words(file.jointly());
		this.explaining = new Words(file.explaining());
	}

	public static Roles vocabulary() {
		return VOCABULARY;
	}

	/**
	 * {@return the labels before agencies}
	 */
	public RoleLabels labels() {
		return this.labels;
	}

	/**
	 * {@return the verbs behind agencies}
	 */
	public RoleVerbs verbs() {
		return this.verbs;
	}

	/**
	 * {@return the words that give a note to more than its own measure}
	 */
	public Reach reach() {
		return this.reach;
	}

	/**
	 * {@return whether a word of a role stands in the text}
	 */
	public boolean in(CharSequence text) {
		return this.any.in(text);
	}

	/**
	 * {@return whether the sentence says who explains the document, which is no duty:
	 * 由市财政局负责解释}
	 */
	public boolean explains(CharSequence sentence) {
		return this.explaining.before(sentence, 0, sentence.length()) > 0;
	}

	/**
	 * {@return the length of 会同 where the clause has it at the place, 0 otherwise}
	 */
	public int jointly(String clause, int at) {
		return this.jointly.at(clause, at);
	}

	/**
	 * {@return whether the helpers name nobody: 有关部门 of 市水利局会同有关部门负责}
	 */
	public boolean isAnybody(CharSequence helpers) {
		String words = helpers.toString().strip();
		return this.file.anybody().contains(words) || this.file.anybody().contains(withoutLevel(words));
	}

	/** 有关部门 of 省有关部门, 市直有关部门, 省级有关部门. */
	private static String withoutLevel(String words) {
		return LevelSigns.vocabulary().begin(words) ? words.replaceFirst("^.[直级]?", "") : words;
	}

	/**
	 * {@return the place of 会同 in the clause from the given place on, -1 for none}
	 */
	public int findJointly(String clause, int from) {
		return this.jointly.find(clause, from, clause.length());
	}

	/**
	 * {@return the label that the clause begins with, if it does: 牵头单位： with LEAD, 责任人：
	 * and 资金来源： without a role}
	 * @param clause a clause with half-width signs
	 */
	public Optional<RoleLabels.Label> label(String clause) {
		return this.labels.at(clause).filter(RoleLabels.Label::known);
	}

}
