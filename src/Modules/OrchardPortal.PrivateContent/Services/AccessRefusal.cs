using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace OrchardPortal.PrivateContent.Services;

/// <summary>What somebody gets who may not come in at all.</summary>
public static class AccessRefusal
{
    /// <summary>The login page for whoever is not logged in, who comes back after it; the page "access denied" for all others (requirement 22).</summary>
    public static IActionResult Of(HttpContext http) =>
        http.User.Identity?.IsAuthenticated != true ? new ChallengeResult()
        : HttpMethods.IsGet(http.Request.Method) ? new LocalRedirectResult("~/" + AccountPaths.Denied)
        : new ForbidResult();
}
