using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace OrchardPortal.PrivateContent.Sessions;

/// <summary>How long the session of a request still lives.</summary>
/// <param name="Seconds">Until it ends when nothing happens any more; 0 when there is none.</param>
/// <param name="Renewable">Whether going on puts the end off.</param>
internal sealed record SessionStatus(int Seconds, bool Renewable)
{
    public const string Path = "account/session";

    /// <summary>Tells the login page that a session has ended.</summary>
    public const string EndedParameter = "ended";

    private static readonly SessionStatus _none = new(0, false);

    /// <summary>Asking does not prolong a session.</summary>
    public static bool IsAsked(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && request.Path.Equals("/" + Path, StringComparison.OrdinalIgnoreCase);

    /// <param name="http">The request.</param>
    /// <param name="limits">The limits of its domain.</param>
    /// <param name="now">The present.</param>
    /// <param name="renewed">Whether this request renews the session.</param>
    public static async Task<SessionStatus> OfAsync(HttpContext http, SessionLimits limits, DateTimeOffset now, bool renewed)
    {
        // Answered by what the request was authenticated with: no second look at the cookie.
        var result = await http.AuthenticateAsync(IdentityConstants.ApplicationScheme);
        if (result is not { Succeeded: true, Properties: { } properties })
        {
            return _none;
        }

        var until = SessionLimits.UntilOf(properties);
        var idle = now + limits.For(properties.IsPersistent).Idle;
        var end = renewed ? (idle < until ? idle : until) : limits.EndOf(properties);
        return new SessionStatus((int)(end - now).TotalSeconds, end < until);
    }
}
