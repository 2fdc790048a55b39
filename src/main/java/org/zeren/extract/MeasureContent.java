package org.zeren.extract;

import java.util.List;

import org.zeren.plan.target.NamedTarget;
import org.zeren.plan.target.TextTarget;

/**
 * What the text of one measure or part says besides its duties.
 *
 * @param targets what it commits to
 * @param named the table targets whose indicator it names
 * @param waterBodies the waters it names
 * @param enterprises the companies it names
 * @param parks the parks it names
 * @param policies the documents it cites
 * @param projects the projects it lists
 */
record MeasureContent(List<TextTarget> targets, List<NamedTarget> named, List<String> waterBodies,
		List<String> enterprises, List<String> parks, List<String> policies, List<String> projects) {
}
