/**
 * The question bank: a table over all questions of the curriculum, with filters, bulk edits and a preview.
 *
 * <p>What a row says is computed once for each question and kept as long as the question is the very same record.
 */
@NullMarked
package org.collimator.ui.bank;

import org.jspecify.annotations.NullMarked;
