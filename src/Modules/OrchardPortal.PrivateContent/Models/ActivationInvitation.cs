namespace OrchardPortal.PrivateContent.Models;

/// <summary>Who is to get a link that makes them a member.</summary>
public sealed record ActivationInvitation(string Email, string FullName)
{
    /// <summary>The contact that is invited; null for somebody who signed up.</summary>
    public string? ContactId { get; init; }

    /// <summary>Where to go once logged in; local, or null.</summary>
    public string? ReturnUrl { get; init; }
}
