package io.relais.app.api.view;

import io.relais.core.funnel.Rate;
import io.relais.core.funnel.Reading;
import io.relais.core.funnel.Reading.Share;
import io.relais.core.funnel.Reading.Spread;
import io.relais.core.funnel.Reading.Sum;
import io.relais.core.funnel.Times;
import java.util.LinkedHashMap;
import java.util.Map;

/** One number as the API shows it. Where a rate or a time is withheld the counts stay, and it says why. */
enum ReadingView implements Reading.Visitor<Object> {
    /** Tells what can be told. */
    TELLING {
        @Override
        String withheld(String reason) {
            return reason;
        }
    },
    /** Tells counts alone: rates over several versions of the definitions mean little. */
    OF_SEVERAL_DEFINITIONS {
        @Override
        String withheld(String reason) {
            return "several definitions";
        }
    };

    private static final String NOT = "";

    /** Why it is withheld, where the numbers alone would have it so for that reason; or empty. */
    abstract String withheld(String reason);

    @Override
    public Object share(Share share) {
        Rate rate = share.rate();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("cases", rate.cases());
        json.put("of", rate.of());
        String withheld = withheld(rate.tooFew() ? "too few" : NOT);
        if (withheld.isEmpty()) {
            json.put("percent", rate.percent());
            json.put("low", Rate.percent(rate.interval().low()));
            json.put("high", Rate.percent(rate.interval().high()));
        } else {
            json.put("withheld", withheld);
        }
        return json;
    }

    @Override
    public Object spread(Spread spread) {
        Times times = spread.times();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("cases", times.cases());
        String withheld = withheld(times.tooFew() ? "too few" : NOT);
        if (withheld.isEmpty()) {
            json.put("medianMinutes", times.median().toMinutes());
            json.put("p90Minutes", times.p90().toMinutes());
        } else {
            json.put("withheld", withheld);
        }
        return json;
    }

    @Override
    public Object sum(Sum sum) {
        return sum.amount();
    }
}
