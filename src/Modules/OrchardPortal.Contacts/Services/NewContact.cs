namespace OrchardPortal.Contacts.Services;

/// <summary>A contact to make.</summary>
/// <param name="Email">Empty for somebody who came without an address that is known to be theirs.</param>
/// <param name="Handle">The name at a social network, with the network's name before it; empty for none (requirement 87).</param>
/// <param name="FullName">Empty: the address or handle stands for it.</param>
/// <param name="UserId">The account with which the contact signs in; null for none yet.</param>
public sealed record NewContact(string Email, string Handle, string FullName, string? UserId);
