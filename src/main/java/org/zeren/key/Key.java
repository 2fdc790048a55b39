package org.zeren.key;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A key, as its file keeps it: the token itself is nowhere but with its holder.
 *
 * @param name who holds it; each entry of the ledger says this name
 * @param role what the holder may write
 * @param agencies the ids of the agencies that a reporter reports for; empty for others
 * @param made the day on which it was made
 * @param expires the last day on which it is good; null for no end
 * @param hash the SHA-256 of the token, in hexadecimal digits
 */
public record Key(String name, KeyRole role, List<String> agencies, LocalDate made, @Nullable LocalDate expires,
		String hash) {

	public Key {
		agencies = (agencies != null) ? List.copyOf(agencies) : List.of();
		if (name == null || role == null || made == null || hash == null || !hash.matches("[0-9a-f]{64}")) {
			throw new IllegalArgumentException(
					"a key has name, role, made and hash, which is 64 hexadecimal digits; see " + name);
		}
	}

	/**
	 * {@return whether it is good on that day}
	 */
	public boolean isGoodOn(LocalDate day) {
		return this.expires == null || !day.isAfter(this.expires);
	}

	/**
	 * {@return its holder}
	 */
	public Writer holder() {
		return new Writer(this.name, this.role, this.agencies);
	}

	/** The hash stays out of logs. */
	@Override
	public String toString() {
		return "Key " + this.name + " (" + this.role + ")";
	}

}
