package org.zeren.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.zeren.key.Writer;
import org.zeren.ledger.Ledger;
import org.zeren.ledger.ReportedRow;
import org.zeren.ledger.input.ObservationInput;

/**
 * Takes forms of progress into the ledger: all that a file reports, in one transaction,
 * or nothing. What is right is the ledger's own rule, as for reports that come one by
 * one.
 */
public final class ProgressForms {

	private final Ledger ledger;

	/**
	 * @param ledger the ledger
	 */
	ProgressForms(Ledger ledger) {
		this.ledger = ledger;
	}

	/**
	 * Takes a form.
	 * @param name the name of the file, for messages
	 * @param content what stands in it: CSV or a workbook
	 * @param writer who reports
	 * @return what was entered; it is committed
	 * @throws FormRefusal if something is wrong; nothing is entered
	 * @throws org.zeren.key.bearer.NotAllowed if the writer may not report at all
	 */
	public Taken take(String name, byte[] content, Writer writer) {
		FilledForm form = FilledForm.read(name, content);
		List<ObservationInput> inputs = form.rows().stream().map(FilledForm.Row::input).toList();
		boolean good = form.mistakes().isEmpty();
		List<ReportedRow> reported = good ? this.ledger.reportAll(inputs, writer) : this.ledger.tryAll(inputs, writer);
		if (!good || reported.stream().anyMatch(ReportedRow::isRefused)) {
			throw refusal(form, reported);
		}
		int entered = (int) reported.stream().filter((row) -> row.outcome() == ReportedRow.Outcome.ENTERED).count();
		return new Taken(entered, reported.size() - entered, form.empty());
	}

	private static FormRefusal refusal(FilledForm form, List<ReportedRow> reported) {
		List<FormMistake> mistakes = new ArrayList<>(form.mistakes());
		for (int i = 0; i < reported.size(); i++) {
			int number = form.rows().get(i).number();
			reported.get(i)
				.errors()
				.forEach(
						(error) -> mistakes.add(form.header().mistake(number, column(error.field()), error.message())));
		}
		mistakes.sort(Comparator.comparing((mistake) -> Objects.requireNonNullElse(mistake.row(), 0)));
		return new FormRefusal(reason(form, reported), mistakes);
	}

	/** The field of the ledger's input is called otherwise in the form only here. */
	private static String column(String field) {
		return field.equals("subjectId") ? "id" : field;
	}

	private static FormRefusal.Reason reason(FilledForm form, List<ReportedRow> reported) {
		List<ReportedRow.Outcome> refused = reported.stream()
			.filter(ReportedRow::isRefused)
			.map(ReportedRow::outcome)
			.toList();
		if (!form.mistakes().isEmpty() || refused.contains(ReportedRow.Outcome.MISTAKEN)) {
			return FormRefusal.Reason.MISTAKEN;
		}
		return refused.contains(ReportedRow.Outcome.FORBIDDEN) ? FormRefusal.Reason.FORBIDDEN
				: FormRefusal.Reason.TAKEN;
	}

}
