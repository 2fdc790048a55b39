package org.zeren.plan.named;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Locator;

/**
 * A document cited in 《》.
 *
 * @param title its title, without 《》
 * @param documentNumber its number (文号), where the plan prints it
 * @param basis whether the plan names it as its own basis (编制依据)
 * @param at where it is first cited
 */
public record Policy(String title, @Nullable String documentNumber, boolean basis, Locator at) {
}
