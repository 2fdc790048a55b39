package org.zeren.cli.progress;

import java.util.Optional;

import org.zeren.form.Taken;
import org.zeren.key.Writer;

/**
 * The ledger as {@code progress import} sees it.
 */
public interface Reporting extends AutoCloseable {

	/**
	 * {@return the holder of the key of that name; empty where no key is called so, or it
	 * is not good any more}
	 */
	Optional<Writer> writer(String name);

	/**
	 * {@return what became of a form}
	 * @throws org.zeren.form.FormRefusal if something is wrong; nothing is entered
	 * @throws org.zeren.key.bearer.NotAllowed if the writer may not report at all
	 */
	Taken take(String name, byte[] content, Writer writer);

	/**
	 * Computes verdicts and findings anew where the ledger says something new.
	 * @return what came of it, in a line
	 */
	String audit();

	@Override
	void close();

}
