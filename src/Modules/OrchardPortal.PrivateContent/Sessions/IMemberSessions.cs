using System.Security.Claims;

namespace OrchardPortal.PrivateContent.Sessions;

/// <summary>The logins of people: what the profile lists, and how they end.</summary>
public interface IMemberSessions
{
    /// <summary>The running sessions of an account, the latest first.</summary>
    Task<IReadOnlyList<MemberSession>> ListAsync(string userId);

    /// <summary>Ends one session; its cookie is worth nothing from then on.</summary>
    /// <returns>False when the account has no such session.</returns>
    Task<bool> EndAsync(string userId, string sessionId);

    /// <summary>Ends all sessions of an account ("log out everywhere"), all but one where that is given.</summary>
    Task EndAllAsync(string userId, string? exceptSessionId = null);

    /// <summary>Whether the session that somebody was authenticated by has been ended since: for what lasts longer than a request.</summary>
    ValueTask<bool> HasEndedAsync(ClaimsPrincipal user);
}
