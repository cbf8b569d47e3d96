namespace OrchardCore.Users.Localization;

internal static class UserLocalizationConstants
{
    /// <summary>The claim that holds a user's language.</summary>
    public const string ClaimType = "culture";
}
