package dev.dossier.profile;

import org.jspecify.annotations.Nullable;

/** Facts that no document prints unless it asks for them. */
@Doc("Facts that no document prints unless it asks for them.")
public record PrivateData(
    @Doc("Telephone number.") @Confidential @Nullable String phone,
    @Doc("Postal address.") @Confidential @ProperName @Nullable Text address,
    @Doc("Date of birth.") @Confidential @Nullable PartialDate birthDate,
    @Doc("Place of birth.") @Confidential @ProperName @Nullable Text birthPlace,
    @Doc("Nationality.") @Confidential @Nullable Text nationality,
    @Doc("Marital status.") @Confidential @Nullable Text maritalStatus) {}
