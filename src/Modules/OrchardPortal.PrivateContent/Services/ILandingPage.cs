using System.Security.Claims;

namespace OrchardPortal.PrivateContent.Services;

/// <summary>
/// Tells where somebody goes after logging in without having asked for a page. The modules above register theirs;
/// the first that knows a place wins.
/// </summary>
public interface ILandingPage
{
    /// <summary>A local URL, or null when this page is not for the user.</summary>
    Task<string?> GetUrlAsync(ClaimsPrincipal user);
}
