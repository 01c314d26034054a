package dev.dossier.source.rule;

import dev.dossier.profile.value.EndDate;
import dev.dossier.profile.value.PartialDate;
import dev.dossier.source.bind.BindingContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks that no entry ends before it starts. */
public final class DateOrderRule implements Rule {
  private record Span(String from, String to) {}

  private static final List<Span> SPANS =
      List.of(new Span("start", "end"), new Span("date", "end"), new Span("date", "expires"));

  @Override
  public void check(BindingContext context) {
    for (BindingContext.Bound record : context.records) {
      for (Span span : SPANS) {
        PartialDate from = date(record.values().get(span.from));
        PartialDate to = date(record.values().get(span.to));
        if (from != null && to != null && to.lastDay().isBefore(from.firstDay())) {
          String message =
              "'%s' is %s, before '%s', which is %s, in %s"
                  .formatted(span.to, to, span.from, from, record.place().path());
          context.error(record.place(span.to), message);
        }
      }
    }
  }

  private static @Nullable PartialDate date(@Nullable Object value) {
    return value instanceof EndDate end
        ? end.date()
        : value instanceof PartialDate date ? date : null;
  }
}
