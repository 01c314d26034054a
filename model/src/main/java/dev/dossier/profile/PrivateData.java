package dev.dossier.profile;

import dev.dossier.profile.meta.Confidential;
import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.OneOrMany;
import dev.dossier.profile.value.PartialDate;
import dev.dossier.profile.value.ProperName;
import dev.dossier.profile.value.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts that no document prints unless it asks for them. */
@Doc("Facts that no document prints unless it asks for them.")
public record PrivateData(
    @Doc("Telephone number, or several.") @Confidential @OneOrMany List<Phone> phone,
    @Doc("Postal address.") @Confidential @ProperName @Nullable Text address,
    @Doc("Date of birth.") @Confidential @Nullable PartialDate birthDate,
    @Doc("Place of birth.") @Confidential @ProperName @Nullable Text birthPlace,
    @Doc("Nationality.") @Confidential @Nullable Text nationality,
    @Doc("Marital status.") @Confidential @Nullable Text maritalStatus) {
  public PrivateData {
    phone = List.copyOf(phone);
  }
}
