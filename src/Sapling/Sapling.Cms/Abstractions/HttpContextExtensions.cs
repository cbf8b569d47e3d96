using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Shell.Scope;

namespace OrchardCore.Modules;

public static class HttpContextExtensions
{
    /// <summary>Makes the request's services those of the current scope.</summary>
    public static HttpContext UseShellScopeServices(this HttpContext httpContext)
    {
        httpContext.RequestServices = ShellScope.Services ?? httpContext.RequestServices;
        return httpContext;
    }

    /// <summary>To the login for a visitor; forbidden for whoever is logged in.</summary>
    public static IResult ChallengeOrForbid(this HttpContext httpContext, params string[] authenticationSchemes) =>
        httpContext.User.Identity?.IsAuthenticated == true
            ? TypedResults.Forbid(properties: null, authenticationSchemes)
            : TypedResults.Challenge(properties: null, authenticationSchemes);
}
