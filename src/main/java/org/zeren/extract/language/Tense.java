package org.zeren.extract.language;

/**
 * Whether a clause looks ahead: what it tells of the past (已建成5座) or forbids (严禁新建)
 * commits to nothing, 累计建成5座 under a date does.
 */
public final class Tense {

	private final String text;

	private final Commitments words = Commitments.vocabulary();

	public Tense(String text) {
		this.text = text;
	}

	/**
	 * {@return whether {@code clause} may commit to something}
	 * @param dated whether a deadline governs it
	 */
	public boolean ahead(Clause clause, boolean dated) {
		return !forbids(clause) && !tellsPast(clause, dated);
	}

	/** 不再二次包装比例达到90% forbids nothing: it names the share to reach. */
	private boolean forbids(Clause clause) {
		int at = this.words.forbids(this.text, clause.start(), clause.end());
		return at >= 0 && this.words.shares.find(this.text, at, clause.end()) < 0;
	}

	private boolean tellsPast(Clause clause, boolean dated) {
		int at = this.words.past.find(this.text, clause.start(), clause.end());
		while (at > 0 && "（(".indexOf(this.text.charAt(at - 1)) >= 0) {
			// 新增20户（累计36户）: the bracket sums up
			at = this.words.past.find(this.text, at + 1, clause.end());
		}
		return at >= 0
				&& !(this.words.sum.at(this.text, at) > 0 && (dated || sums(at + this.words.sum.at(this.text, at))));
	}

	/** 累计新建, 累计投入不少于: a sum to reach. */
	private boolean sums(int at) {
		int length = this.words.verbs.at(this.text, at);
		boolean done = this.words.finished.at(this.text, at + length) > 0;
		return (length > 0 && !done) || this.words.summed.at(this.text, at) > 0;
	}

}
