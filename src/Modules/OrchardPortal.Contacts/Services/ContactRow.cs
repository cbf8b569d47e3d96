namespace OrchardPortal.Contacts.Services;

/// <summary>A contact as its index row tells it; no content item is read for it.</summary>
/// <param name="ContactId">The content item's id.</param>
/// <param name="Email">Normalised, or empty.</param>
public sealed record ContactRow(string ContactId, string Email, string Handle, string FullName, string? UserId, string? PrimaryCompanyId)
{
    /// <summary>Whether somebody let this contact into something of theirs: without it there is nothing to look for.</summary>
    public bool HasShared { get; init; }
}
