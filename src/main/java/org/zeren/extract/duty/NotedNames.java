package org.zeren.extract.duty;

import java.util.List;
import java.util.Optional;

import org.zeren.document.Passage;
import org.zeren.extract.agency.AgencyWords;
import org.zeren.extract.agency.Sectors;
import org.zeren.extract.duty.role.RoleVerbs;
import org.zeren.plan.named.AgencyKind;
import org.zeren.text.Forms;

/**
 * Tells names of agencies from other words in a note: 市水利局 is one, 工信 of 市工信、商务等部门 a line
 * of work in place of one, 产业空间布局 none.
 */
final class NotedNames {

	private static final int LONGEST_LINE_OF_WORK = 8;

	private NotedNames() {
	}

	/**
	 * {@return whether the name ends as names of agencies do}
	 */
	static boolean isAgency(Passage name) {
		return AgencyWords.vocabulary().isLikely(name);
	}

	/**
	 * {@return whether the name is an agency's beyond doubt: it tells its region or its
	 * line of work}
	 */
	static boolean isSure(Passage name) {
		return isAgency(name) && (AgencyWords.vocabulary().startsAgency(name)
				|| Sectors.vocabulary().sector(Forms.halfWidth(name)).isPresent());
	}

	/**
	 * {@return whether the word is a line of work in place of a name: 工信, 市商务 in
	 * 市工信、商务等部门}
	 */
	static boolean isLineOfWork(Passage name) {
		return name.length() <= LONGEST_LINE_OF_WORK && !isAgency(name)
				&& Sectors.vocabulary().sector(Forms.halfWidth(name)).isPresent();
	}

	/**
	 * {@return whether the name is that of local governments: 各镇}
	 */
	static boolean isLocal(Passage name) {
		return AgencyWords.vocabulary().kind(name) == AgencyKind.LOCAL_GOVERNMENT_GROUP;
	}

	/**
	 * {@return whether the name means agencies of every place at once: 各省级交通运输主管部门}
	 */
	static boolean isCollective(Passage name) {
		return AgencyWords.vocabulary().isCollective(name);
	}

	/**
	 * {@return whether the words are a list of names of which most are those of agencies}
	 */
	static boolean listsAgencies(Passage words) {
		List<Passage> names = AgencyWords.vocabulary().split(words);
		long agencies = names.stream().filter(NotedNames::isAgency).count();
		return names.size() > 1 && agencies * 2 > names.size() && names.stream().anyMatch(NotedNames::isSure);
	}

	/**
	 * {@return whether the sentence is a list of agencies, with or without verbs of
	 * roles, and says nothing else}
	 * @param sentence a sentence with half-width signs
	 */
	static boolean namesOnlyAgencies(String sentence) {
		boolean agencies = true;
		for (String clause : sentence.split("[,;]")) {
			Optional<RoleVerbs.Verb> verb = RoleVerbs.outside(clause, 0);
			String names = clause.substring(0, verb.map(RoleVerbs.Verb::start).orElse(clause.length()));
			for (String name : names.split("、")) {
				agencies &= AgencyWords.vocabulary().isLikely(name);
			}
			agencies &= verb.map((found) -> found.end() == clause.length()).orElse(true);
		}
		return agencies;
	}

}
