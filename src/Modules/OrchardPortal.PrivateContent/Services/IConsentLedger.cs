using OrchardCore.Users;
using OrchardPortal.PrivateContent.Models;

namespace OrchardPortal.PrivateContent.Services;

/// <summary>Knows who accepted which text on how data is used (requirements 27 to 30). What it writes joins the session's transaction.</summary>
public interface IConsentLedger
{
    /// <summary>What has to be accepted at the domain of this request.</summary>
    Task<ConsentText> CurrentAsync();

    /// <summary>Whether the text is new to a member: never accepted, or changed since.</summary>
    Task<bool> IsNeededAsync(IUser user);

    /// <summary>The current text was accepted in this request.</summary>
    Task<ConsentGiven> GivenNowAsync();

    Task RecordAsync(string userId, string email, ConsentGiven given);

    /// <summary>What a member accepted, the latest first.</summary>
    Task<IReadOnlyList<ConsentRecord>> ListAsync(string userId);
}
