using Microsoft.AspNetCore.Identity;

namespace OrchardPortal.PrivateContent.Services;

/// <summary>Claims that belong to a session and not to the account.</summary>
public static class SessionClaims
{
    /// <summary>The session's id.</summary>
    public const string SessionId = "sid";

    /// <summary>How the login came about: a name of <see cref="LoginMethod"/>.</summary>
    public const string Method = "amr";

    /// <summary>The id of the identity provider that vouched.</summary>
    public const string Provider = "sso";

    private static readonly string[] _all = [SessionId, Method, Provider];

    /// <summary>An account's claims are made anew when it is changed; the session's go along.</summary>
    internal static void KeepThem(SecurityStampValidatorOptions options) => options.OnRefreshingPrincipal = context =>
    {
        if (context.NewPrincipal?.Identities.FirstOrDefault() is { } identity && context.CurrentPrincipal is { } current)
        {
            identity.AddClaims(current.Claims.Where(claim => _all.Contains(claim.Type) && !identity.HasClaim(claim.Type, claim.Value)).Select(claim => claim.Clone()));
        }

        return Task.CompletedTask;
    };
}
