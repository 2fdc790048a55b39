package org.zeren.extract.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.zeren.extract.agency.AgencyWords;
import org.zeren.extract.structure.body.Headings;
import org.zeren.plan.measure.Duty;
import org.zeren.plan.measure.Measure;

/**
 * Measures that differ from their neighbours: without an agency where nearly all have
 * one, with an agency whose name does not end as names of agencies do, or without the
 * deadline that the others bear.
 */
final class OddMeasures {

	/** From this share on, a measure that lacks what the others bear is odd. */
	private static final double NEARLY_ALL = 0.6;

	/** Deadlines are often printed for the tasks alone and not for the safeguards. */
	private static final double ALMOST_ALL = 0.8;

	private OddMeasures() {
	}

	/**
	 * {@return what is odd}; measures of the last chapter, which says how the plan is
	 * carried out, may name nobody
	 * @param places the measures of the plan
	 */
	static List<Remark> of(Places places) {
		List<Measure> measures = places.measures();
		List<Measure> last = places.ofLastChapter();
		boolean safeguards = last.size() > 1 && last.stream().noneMatch(OddMeasures::bears);
		List<Remark> remarks = new ArrayList<>();
		boolean mostBear = share(measures, OddMeasures::bears, NEARLY_ALL);
		boolean mostDue = share(measures, OddMeasures::isDue, ALMOST_ALL);
		for (Measure measure : measures) {
			if (mostBear && !bears(measure) && !(safeguards && last.contains(measure))) {
				remarks.add(new Remark(places.upToNext(measure.at()),
						"a measure without a unit, where most measures have one", ""));
			}
			else if (mostDue && !isDue(measure)) {
				remarks.add(new Remark(measure.at(), "a measure without a deadline, where most measures have one", ""));
			}
			agencies(measure).flatMap((agency) -> agency.duties().stream())
				.filter((duty) -> !duty.inherited() && !looksLikeAgency(duty))
				.forEach((duty) -> remarks
					.add(new Remark(duty.at(), "a name in a note that does not look like a unit's", duty.printed())));
		}
		return remarks;
	}

	/** Sections among the tasks that hold neither measures nor goals nor projects. */
	static List<Remark> emptySections(Places places) {
		return places.emptySections()
			.stream()
			.filter((section) -> !Headings.vocabulary().isWorks(section.title())
					&& !Headings.vocabulary().isGoals(section.title())
					&& !Headings.vocabulary().isPlainPreamble(section.title()))
			.map((section) -> new Remark(section.at(), "a section without measures, among the tasks", section.title()))
			.toList();
	}

	private static boolean share(List<Measure> measures, Predicate<Measure> what, double most) {
		return measures.stream().filter(what).count() > measures.size() * most;
	}

	private static Stream<Measure> agencies(Measure measure) {
		return Stream.concat(Stream.of(measure), measure.parts().stream());
	}

	private static boolean bears(Measure measure) {
		return agencies(measure).anyMatch((agency) -> !agency.duties().isEmpty());
	}

	private static boolean isDue(Measure measure) {
		return agencies(measure).anyMatch((agency) -> agency.deadline() != null);
	}

	private static boolean looksLikeAgency(Duty duty) {
		return AgencyWords.vocabulary().isLikely(duty.printed()) || AgencyWords.vocabulary().isEvery(duty.printed());
	}

}
