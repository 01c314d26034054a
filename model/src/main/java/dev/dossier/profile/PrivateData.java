package dev.dossier.profile;

import org.jspecify.annotations.Nullable;

/** Facts that no document prints unless it asks for them. */
@Doc("Facts that no document prints unless it asks for them.")
public record PrivateData(
    @Doc("Telephone number.") @Nullable String phone,
    @Doc("Postal address.") @Nullable Text address,
    @Doc("Date of birth.") @Nullable PartialDate birthDate,
    @Doc("Place of birth.") @Nullable Text birthPlace,
    @Doc("Nationality.") @Nullable Text nationality,
    @Doc("Marital status.") @Nullable Text maritalStatus) {}
