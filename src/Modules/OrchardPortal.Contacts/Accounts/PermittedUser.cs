namespace OrchardPortal.Contacts.Accounts;

/// <summary>Somebody who may do what was asked.</summary>
/// <param name="UserId">The account.</param>
/// <param name="Name">What they are called, see <see cref="IUserDisplayNames"/>.</param>
public sealed record PermittedUser(string UserId, string Name);
