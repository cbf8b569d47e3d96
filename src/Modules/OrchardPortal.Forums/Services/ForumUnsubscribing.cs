using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace OrchardPortal.Forums.Services;

/// <summary>The links in mails that end them: whoever has one can end this mail of this account, and nothing else.</summary>
public sealed class ForumUnsubscribing(IDataProtectionProvider provider)
{
    private readonly IDataProtector _protector = provider.CreateProtector("OrchardPortal.Forums.Unsubscribe");

    /// <summary>What a link in a mail carries, so that whoever has the mail can end it without logging in. It says who and what to nobody but the site.</summary>
    public string Token(string topicId, string userId) => _protector.Protect($"{topicId}|{userId}");

    /// <returns>Null for what is no token of ours.</returns>
    public (string TopicId, string UserId)? Read(string? token)
    {
        try
        {
            return _protector.Unprotect(token ?? string.Empty).Split('|') is [var topicId, var userId] ? (topicId, userId) : null;
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
