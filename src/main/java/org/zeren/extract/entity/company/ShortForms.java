package org.zeren.extract.entity.company;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

import org.jspecify.annotations.Nullable;

import org.zeren.extract.entity.naming.LeadIn;
import org.zeren.extract.entity.naming.VoicedLine;
import org.zeren.extract.entity.naming.Mention;

/**
 * Companies by a short form that ends with their trade (某某热电), where what stands around
 * shows a company.
 */
final class ShortForms {

	/** The longest head before a trade. */
	static final int LONGEST_HEAD = 4;

	private final VoicedLine line;

	private final String text;

	private final List<Mention> companies;

	private final CompanyWords words = CompanyWords.vocabulary();

	private ShortForms(VoicedLine line, List<Mention> companies) {
		this.line = line;
		this.text = line.text();
		this.companies = companies;
	}

	/**
	 * {@return the short forms in {@code line}}
	 * @param companies the companies that are known there
	 */
	static List<Mention> in(VoicedLine line, List<Mention> companies) {
		return new ShortForms(line, companies).read();
	}

	private List<Mention> read() {
		CompanyName name = new CompanyName(this.line);
		List<Mention> found = new ArrayList<>();
		for (int i = 2; i < this.text.length(); i++) {
			int trade = this.words.trades.at(this.text, i);
			int end = i + trade;
			boolean mayBe = trade > 0 && (!this.companies.isEmpty() || this.line.voice().cited(i) || acts(end));
			Mention form = mayBe ? name.before(0, i, end, LONGEST_HEAD, false) : (trade == 0) ? group(i) : null;
			boolean shown = form != null && (trade == 0 || acts(end) || isUnit(form) || besideCompany(form));
			if (form != null && shown && !CompanyName.covered(form, this.companies)) {
				found.add(form);
			}
		}
		return found;
	}

	/** （配合单位：市水利局、某某水务）: the name is a unit of a note. */
	private boolean isUnit(Mention form) {
		return isUnit(form.start(), form.end()) && !this.words.ofAgencies.in(form.name());
	}

	private boolean isUnit(int start, int end) {
		boolean begins = start > 0 && "：:、，,；;（(【".indexOf(this.text.charAt(start - 1)) >= 0;
		return begins && this.line.voice().cited(start)
				&& (end == this.text.length() || "、，,；;）)】。\n".indexOf(this.text.charAt(end)) >= 0);
	}

	/** （配合单位：县水务集团）: a group of the plan's own region. */
	private @Nullable Mention group(int ending) {
		int group = this.words.groups.at(this.text, ending);
		if (group == 0) {
			return null;
		}
		int start = ending;
		while (start > 0 && LeadIn.isName(this.text.charAt(start - 1)) && ending - start < LONGEST_HEAD) {
			start--;
		}
		int end = ending + group;
		boolean unit = ending - start >= 2 && isUnit(start, end);
		return unit ? new Mention(this.text.substring(start, end), start, end, false) : null;
	}

	/** 支持某某有限公司、某某水产建设…: an item beside the full name of a company. */
	private boolean besideCompany(Mention form) {
		return this.companies.stream()
			.filter(Mention::sure)
			.anyMatch((full) -> (full.start() == form.end() + 1 && LeadIn.vocabulary().joins(this.text, form.end()))
					|| (full.end() == form.start() - 1 && LeadIn.vocabulary().joins(this.text, full.end())));
	}

	/** 某某热电3#机组. */
	private boolean acts(int end) {
		Matcher unit = this.words.beforeDeed.matcher(this.text).region(end, this.text.length());
		int at = unit.lookingAt() ? unit.end() : end;
		return this.words.deeds.at(this.text, at) > 0;
	}

}
