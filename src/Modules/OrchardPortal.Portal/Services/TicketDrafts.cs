using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.Portal.Services;

/// <summary>Under what a customer's browser keeps what is typed into the forms of tickets.</summary>
public sealed class TicketDrafts(TicketAccess access)
{
    /// <summary>Empty for guests, whose computer may be anybody's.</summary>
    /// <param name="what">Which form it is.</param>
    public async Task<string> KeyAsync(string what) => await access.ContactAsync() is { } contact ? DraftKey.Of(contact.ContactId, what) : string.Empty;
}
