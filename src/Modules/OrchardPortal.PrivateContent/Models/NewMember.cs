namespace OrchardPortal.PrivateContent.Models;

/// <summary>Somebody who is about to become a member.</summary>
/// <param name="Email">As <c>EmailAddress.Normalize</c> gives it.</param>
/// <param name="FullName">As typed; an empty one becomes the address.</param>
public sealed record NewMember(string Email, string FullName)
{
    /// <summary>Null for an account that never logs in with one.</summary>
    public string? Password { get; init; }

    /// <summary>Whether a link that was mailed to the address was followed: only then is the address's contact theirs.</summary>
    public bool IsConfirmed { get; init; }

    /// <summary>The contact that was invited; null to look for it by the address.</summary>
    public string? ContactId { get; init; }
}
