package dev.dossier.profile;

/** A picture of the person. */
@Doc("A picture of the person.")
public record Photo(
    @Doc("A JPEG or PNG file in the folder of the profile.") @Required FilePath file,
    @Doc("What the picture shows, for those who do not see it.") @Required Text alt) {}
