namespace OrchardPortal.Contacts.Accounts;

/// <summary>Somebody who may do what was asked.</summary>
/// <param name="UserId">The account.</param>
/// <param name="Name">What they are called, see <see cref="IUserDisplayNames"/>.</param>
public sealed record PermittedUser(string UserId, string Name)
{
    /// <summary>By which other sites can know the same person, as far as they have an account there.</summary>
    public string UserName { get; init; } = string.Empty;
}
