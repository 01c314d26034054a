package dev.dossier.profile;

import dev.dossier.profile.meta.Confidential;
import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.OneOrMany;
import dev.dossier.profile.value.PartialDate;
import dev.dossier.profile.value.ProperName;
import dev.dossier.profile.value.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Data that only documents with {@code private: true} print. */
@Doc("Data that only documents with `private: true` print.")
public record PrivateData(
    @Doc("Private telephone numbers.") @Confidential @OneOrMany List<Phone> phone,
    @Doc("The postal address.") @Confidential @ProperName @Nullable Text address,
    @Doc("The date of birth.") @Confidential @Nullable PartialDate birthDate,
    @Doc("The place of birth.") @Confidential @ProperName @Nullable Text birthPlace,
    @Doc("The nationality.") @Confidential @Nullable Text nationality,
    @Doc("The marital status.") @Confidential @Nullable Text maritalStatus) {
  public PrivateData {
    phone = List.copyOf(phone);
  }
}
