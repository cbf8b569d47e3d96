using Microsoft.AspNetCore.Http;

namespace OrchardCore.Modules;

public static class HttpContextExtensions
{
    public static HttpContext UseShellScopeServices(this HttpContext httpContext) => throw null!;

    public static IResult ChallengeOrForbid(this HttpContext httpContext, params string[] authenticationSchemes) => throw null!;
}
