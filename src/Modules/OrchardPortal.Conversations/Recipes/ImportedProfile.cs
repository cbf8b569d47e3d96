namespace OrchardPortal.Conversations.Recipes;

internal sealed class ImportedProfile
{
    /// <summary>The user name or e-mail address of a user.</summary>
    public string? User { get; set; }

    public string? DisplayName { get; set; }

    public string? Signature { get; set; }
}
