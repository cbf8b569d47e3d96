using OrchardPortal.Contacts.Models;

namespace OrchardPortal.PrivateContent.ViewModels;

/// <param name="List">The list.</param>
/// <param name="Members">How many are on it.</param>
/// <param name="IsRunning">Whether they are being invited.</param>
public sealed record InvitationListRow(ContactList List, int Members, bool IsRunning);
