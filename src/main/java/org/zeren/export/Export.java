package org.zeren.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.zeren.export.ask.Asking;
import org.zeren.export.ask.ExportRefusal;
import org.zeren.export.ask.NamedPlans;
import org.zeren.export.ask.Pages;
import org.zeren.export.ask.ValuePath;
import org.zeren.table.Column;
import org.zeren.table.TableWriter;

/**
 * Writes tables of what the graph says. The rows are those that GraphQL answers, read
 * page by page: what an owner is, which targets are a plan's, is said in the schema and
 * nowhere else.
 */
public final class Export {

	private final ExportTables tables;

	private final Chosen chosen;

	private final Asking asking;

	/**
	 * @param asking answers what GraphQL answers
	 * @param plans finds plans by what they are called
	 */
	public Export(Asking asking, NamedPlans plans) {
		this.tables = ExportTables.bundled();
		this.chosen = new Chosen(this.tables, asking, plans);
		this.asking = asking;
	}

	/**
	 * {@return the names of the tables that there are}
	 */
	public List<String> names() {
		return List.copyOf(this.tables.tables().keySet());
	}

	/**
	 * Begins an export: its first rows are read, so that what is wrong with it is known
	 * before anything is written.
	 * @param order what is asked for
	 * @return the export, of which nothing is written yet
	 * @throws ExportRefusal if it cannot be
	 */
	public Begun begin(ExportOrder order) {
		ExportTable table = table(order.table());
		Map<String, List<String>> filters = new LinkedHashMap<>(order.choices());
		filters.keySet().removeAll(table.given().keySet());
		Map<String, String> filledIn = table.filledIn(order.choices());
		Map<String, Object> variables = this.chosen.variables(table, filters);
		return new Begun(order, table, filledIn, table.pages(this.asking, variables));
	}

	/**
	 * {@return the variables for which an operation like that of a table is answered with
	 * what a person chooses}
	 * @param table the table's name
	 * @param choices as an {@link ExportOrder} has them
	 * @throws ExportRefusal if a choice cannot be
	 */
	public Map<String, Object> variables(String table, Map<String, List<String>> choices) {
		return this.chosen.variables(table(table), choices);
	}

	private ExportTable table(String name) {
		ExportTable table = this.tables.tables().get(name);
		if (table == null) {
			throw new ExportRefusal(ExportRefusal.Reason.UNKNOWN,
					"There is no table " + name + "; there are " + String.join(", ", names()) + ".");
		}
		return table;
	}

	/**
	 * {@return the columns of a table that comes with Zeren}
	 * @throws IllegalArgumentException if there is no such table
	 */
	public static List<Column> columns(String table, Language language) {
		ExportTable found = ExportTables.bundled().tables().get(table);
		if (found == null) {
			throw new IllegalArgumentException("there is no table " + table);
		}
		return found.table(language).columns();
	}

	/**
	 * An export that has begun.
	 */
	public static final class Begun {

		private final ExportOrder order;

		private final ExportTable table;

		private final Map<String, String> filledIn;

		private final Pages pages;

		private final List<Map<?, ?>> first;

		private Begun(ExportOrder order, ExportTable table, Map<String, String> filledIn, Pages pages) {
			this.order = order;
			this.table = table;
			this.filledIn = filledIn;
			this.pages = pages;
			this.first = pages.next();
		}

		/**
		 * {@return a name for its file, without a folder}: the table's, the plan's where
		 * one is asked for, and the format's ending
		 */
		public String fileName() {
			List<String> plans = this.order.choices().getOrDefault("plan", List.of());
			Object title = (plans.size() == 1 && !this.first.isEmpty())
					? ValuePath.of("plan.title").in(this.first.get(0)) : null;
			String name = this.table.name().in(this.order.language()) + ((title != null) ? "-" + title : "");
			return FileName.of(name, this.order.format().ending());
		}

		/**
		 * Writes the whole table. Where it fails what was written has no end.
		 * @param out where it goes; left open
		 * @return how many rows were written
		 * @throws IOException if it cannot be written
		 * @throws ExportRefusal if the graph does not answer any more
		 */
		public long writeTo(OutputStream out) throws IOException {
			Language language = this.order.language();
			TableWriter writer = this.order.format().writer(this.table.table(language), out);
			long rows = 0;
			List<Map<?, ?>> waiting = new ArrayList<>();
			for (List<Map<?, ?>> page = this.first;; page = this.pages.next()) {
				waiting.addAll(page);
				for (Map<?, ?> node : this.table.ready(waiting, !this.pages.hasNext())) {
					for (Map<?, ?> row : this.table.rowsOf(node)) {
						writer.row(this.table.cells(ExportTable.with(this.filledIn, row), language));
						rows++;
					}
				}
				if (!this.pages.hasNext()) {
					writer.end();
					return rows;
				}
			}
		}

	}

}
