package dev.dossier.profile.spec;

import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.Shorthand;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How contacts of the person are printed. */
@Doc("How contacts of the person are printed.")
@Shorthand("style")
public record ContactSpec(
    @Doc("For `pdf`: what is printed before a contact. By default `text`.")
        @Nullable ContactStyle style,
    @Doc(
            "The order of contacts by kind: `[phone, email]`. Other kinds follow in the"
                + " default order.")
        List<ContactKind> order) {
  public ContactSpec {
    order = List.copyOf(order);
  }
}
