package org.zeren.ledger;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.zeren.key.KeyRole;
import org.zeren.key.Writer;
import org.zeren.key.bearer.NotAllowed;
import org.zeren.ledger.entry.FindingState;

/**
 * Who may write what. An administrator may write all.
 */
final class Rights {

	private static final Set<KeyRole> AUDITORS = EnumSet.of(KeyRole.AUDITOR);

	private static final Set<KeyRole> ACCEPTORS = EnumSet.of(KeyRole.ACCEPTOR);

	private static final Set<KeyRole> REPORTERS = EnumSet.of(KeyRole.REPORTER, KeyRole.AUDITOR);

	private Rights() {
	}

	/**
	 * {@return the writer, who may make or withdraw such a ruling: to close is the
	 * acceptor's, to open again the acceptor's and the auditor's, all else the auditor's}
	 * @throws NotAllowed if the role is another one
	 */
	static Writer toRule(Writer writer, FindingState state) {
		Set<KeyRole> roles = switch (state) {
			case CLOSED -> ACCEPTORS;
			case REOPENED -> EnumSet.of(KeyRole.AUDITOR, KeyRole.ACCEPTOR);
			default -> AUDITORS;
		};
		return allowed(writer, roles, "rule that a finding is " + state);
	}

	/**
	 * {@return the writer, who may make or withdraw assignments}
	 * @throws NotAllowed if the role is another one
	 */
	static Writer toAssign(Writer writer) {
		return allowed(writer, AUDITORS, "write down what was assigned");
	}

	/**
	 * {@return the writer, who may correct how a plan was read, or withdraw that}
	 * @throws NotAllowed if the role is another one
	 */
	static Writer toCorrect(Writer writer) {
		return allowed(writer, AUDITORS, "correct how a plan was read");
	}

	/**
	 * {@return the writer, who may report on something or withdraw a report}
	 * @param agencies the ids of the agencies that lead it or are responsible for it
	 * @throws NotAllowed if the role is another one, or a reporter's agencies are others
	 */
	static Writer toReport(Writer writer, String subject, Collection<String> agencies) {
		allowed(writer, REPORTERS, "report progress");
		if (writer.role() == KeyRole.REPORTER && writer.agencies().stream().noneMatch(agencies::contains)) {
			throw NotAllowed.forbidden("The key %s reports for %s, and %s is led by or the responsibility of %s."
				.formatted(writer.name(), String.join("、", writer.agencies()), subject,
						agencies.isEmpty() ? "nobody" : String.join("、", agencies)));
		}
		return writer;
	}

	private static Writer allowed(Writer writer, Set<KeyRole> roles, String what) {
		if (!writer.isOneOf(roles)) {
			throw NotAllowed.forbidden(
					"The key %s has the role %s, which may not %s; %s may. Use another key: `zeren key add NAME --role %s` makes one."
						.formatted(writer.name(), name(writer.role()), what,
								Arrays.stream(KeyRole.values())
									.filter((role) -> role == KeyRole.ADMINISTRATOR || roles.contains(role))
									.map(Rights::name)
									.collect(Collectors.joining(" or ")),
								name(roles.iterator().next())));
		}
		return writer;
	}

	private static String name(KeyRole role) {
		return role.name().toLowerCase(Locale.ROOT);
	}

}
