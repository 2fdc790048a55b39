package org.zeren.extract.language;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.zeren.plan.target.Comparator;
import org.zeren.vocabulary.Vocabulary;
import org.zeren.vocabulary.Words;

/**
 * The words by which a plan commits itself, from {@code vocabulary/commitments.yaml}; the
 * file explains each list. 达到 before 35% is a comparing word of AT_LEAST, 新建 before 206台
 * one of {@link #verbs}.
 */
public final class Commitments {

	private static final Commitments VOCABULARY = new Commitments(Vocabulary.read("commitments", File.class));

	private final Map<Comparator, Words> before = new TreeMap<>();

	private final Map<Comparator, Words> behind = new TreeMap<>();

	/** Words of change of more than one character. */
	private final Map<Comparator, Words> changes = new TreeMap<>();

	public final Words measured;

	public final Words verbs;

	public final Words consists;

	public final Words from;

	public final Words to;

	public final Words and;

	public final Words toward;

	public final Words acted;

	public final Words fill;

	public final Words past;

	private final Words forbid;

	private final Words bounds;

	public final Words complete;

	public final Words process;

	public final Words circumstance;

	public final Words rule;

	public final Words modals;

	public final Words endings;

	public final Words acts;

	final Words fixed;

	public final Words give;

	public final Words whole;

	public final Words drive;

	public final Words work;

	public final Words least;

	public final Words allOf;

	/** How far something reaches: 半径. */
	public final Words extents;

	public final Words time;

	public final Words degree;

	public final Words done;

	public final Words degrees;

	public final Words than;

	public final Words compared;

	public final Words lastYear;

	public final Words pursue;

	public final Words ordinals;

	public final Words joins;

	public final Words mere;

	public final Words about;

	public final Words added;

	public final Words covers;

	public final Words each;

	public final Words ofThese;

	public final Words namely;

	/** What is paid to applicants: 给予补助. */
	public final Words grants;

	/** Units that count phases in words: 三期工程. */
	public final Words phases;

	public final Words toDate;

	/** Words behind a date that say nothing else: 起. */
	public final Words behindDate;

	public final Words aroundDate;

	final Words shares;

	final Words sum;

	final Words summed;

	final Words finished;

	private Commitments(File file) {
		file.before.forEach((comparator, words) -> this.before.put(comparator, new Words(words)));
		file.before.forEach((comparator, words) -> this.changes.put(comparator,
				new Words(words.stream().filter((word) -> word.length() > 1).toList())));
		file.behind.forEach((comparator, words) -> this.behind.put(comparator, new Words(words)));
		this.measured = new Words(file.measured);
		this.verbs = new Words(file.verbs);
		this.consists = new Words(file.consists);
		this.from = new Words(file.from);
		this.to = new Words(file.to);
		this.and = new Words(file.and);
		this.toward = new Words(file.toward);
		this.acted = new Words(file.acted);
		this.fill = new Words(file.fill);
		this.past = new Words(file.past);
		this.forbid = new Words(file.forbid);
		this.bounds = new Words(file.before.values().stream().flatMap(List::stream).toList());
		this.complete = new Words(file.complete);
		this.process = new Words(file.process);
		this.circumstance = new Words(file.circumstance);
		this.rule = new Words(file.rule);
		this.modals = new Words(file.modals);
		this.endings = new Words(file.endings);
		this.acts = new Words(file.acts);
		this.fixed = new Words(file.fixed);
		this.give = new Words(file.give);
		this.whole = new Words(file.whole);
		this.drive = new Words(file.drive);
		this.work = new Words(file.work);
		this.least = new Words(file.least);
		this.allOf = new Words(file.allOf);
		this.extents = new Words(file.extents);
		this.time = new Words(file.time);
		this.degree = new Words(file.degree);
		this.done = new Words(file.done);
		this.degrees = new Words(file.degrees);
		this.than = new Words(file.than);
		this.compared = new Words(file.compared);
		this.lastYear = new Words(file.lastYear);
		this.pursue = new Words(file.pursue);
		this.ordinals = new Words(file.ordinals);
		this.joins = new Words(file.joins);
		this.mere = new Words(file.mere);
		this.about = new Words(file.about);
		this.added = new Words(file.added);
		this.covers = new Words(file.covers);
		this.each = new Words(file.each);
		this.ofThese = new Words(file.ofThese);
		this.namely = new Words(file.namely);
		this.grants = new Words(file.grants);
		this.phases = new Words(file.phases);
		this.toDate = new Words(file.toDate);
		this.behindDate = new Words(file.behindDate);
		this.aroundDate = new Words(file.aroundDate);
		this.shares = new Words(file.shares);
		this.sum = new Words(file.sum);
		this.summed = new Words(file.summed);
		this.finished = new Words(file.finished);
	}

	public static Commitments vocabulary() {
		return VOCABULARY;
	}

	/**
	 * {@return the comparing words that end before {@code end}, the longest; null where
	 * none does}
	 */
	public @Nullable Comparing before(CharSequence text, int from, int end) {
		Comparing best = null;
		for (Map.Entry<Comparator, Words> entry : this.before.entrySet()) {
			int length = entry.getValue().before(text, from, end);
			if (length > 0 && (best == null || length > best.length())) {
				best = new Comparing(entry.getKey(), length);
			}
		}
		return best;
	}

	/**
	 * {@return the comparing words that begin at {@code from}, the longest; null where
	 * none does}
	 */
	public @Nullable Comparing behind(CharSequence text, int from) {
		Comparing best = null;
		for (Map.Entry<Comparator, Words> entry : this.behind.entrySet()) {
			int length = entry.getValue().at(text, from);
			if (length > 0 && (best == null || length > best.length())) {
				best = new Comparing(entry.getKey(), length);
			}
		}
		return best;
	}

	/**
	 * {@return whether what is named so shrinks or grows, by a word of more than one
	 * character in the name: 污染物削减量 is REDUCE_BY, 降尘量 neither}
	 */
	public Optional<Comparator> change(CharSequence name) {
		return Stream.of(Comparator.REDUCE_BY, Comparator.INCREASE_BY)
			.filter((comparator) -> Objects.requireNonNull(this.changes.get(comparator)).in(name))
			.findFirst();
	}

	/**
	 * {@return the place of the first word between {@code from} and {@code to} that
	 * forbids, as in 不得新建, but not in 不得低于; -1 for none}
	 */
	public int forbids(CharSequence text, int from, int to) {
		int at = this.forbid.find(text, from, to);
		while (at >= 0 && this.bounds.at(text, at) > 0) {
			at = this.forbid.find(text, at + 1, to);
		}
		return at;
	}

	/**
	 * A comparing word.
	 *
	 * @param comparator what it says
	 * @param length its number of characters
	 */
	public record Comparing(Comparator comparator, int length) {
	}

	private record File(Map<Comparator, List<String>> before, Map<Comparator, List<String>> behind,
			List<String> measured, List<String> verbs, List<String> consists, List<String> from, List<String> to,
			List<String> and, List<String> toward, List<String> acted, List<String> fill, List<String> past,
			List<String> forbid, List<String> complete, List<String> process, List<String> circumstance,
			List<String> rule, List<String> modals, List<String> endings, List<String> acts, List<String> fixed,
			List<String> give, List<String> whole, List<String> drive, List<String> work, List<String> least,
			List<String> allOf, List<String> extents, List<String> time, List<String> degree, List<String> done,
			List<String> degrees, List<String> than, List<String> compared, List<String> lastYear, List<String> pursue,
			List<String> ordinals, List<String> joins, List<String> mere, List<String> about, List<String> added,
			List<String> covers, List<String> each, List<String> ofThese, List<String> namely, List<String> grants,
			List<String> phases, List<String> toDate, List<String> behindDate, List<String> aroundDate,
			List<String> shares, List<String> sum, List<String> summed, List<String> finished) {
	}

}
