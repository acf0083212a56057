package org.collimator.ui.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.collimator.exchange.ExchangeText;
import org.collimator.exchange.ExportReport.Fidelity;
import org.collimator.exchange.ExportReport.QuestionFidelity;
import org.collimator.ui.kit.Texts;

/** How questions arrive in a package, in words. Pure. */
final class FidelityText {
    private FidelityText() {}

    /** One line a fate: how many questions arrive whole, and how many become what. */
    static String of(List<QuestionFidelity> fates) {
        Texts texts = Texts.of(FidelityText.class);
        long whole =
                fates.stream().filter(each -> each.fidelity() == Fidelity.WHOLE).count();
        StringBuilder words = new StringBuilder(texts.get("fidelity.whole", whole, fates.size()));
        Map<String, Integer> others = new LinkedHashMap<>();
        fates.stream()
                .filter(each -> each.fidelity() != Fidelity.WHOLE)
                .forEach(each -> others.merge(ExchangeText.of(each.messageKey()), 1, Integer::sum));
        others.forEach((fate, count) -> words.append('\n').append(texts.get("fidelity.other", count, fate)));
        return words.toString();
    }
}
