using Microsoft.AspNetCore.Http;

namespace Sapling.Cms.Shell;

/// <summary>
/// Answers HEAD as GET, whose body the server leaves out (RFC 9110, 9.3.2): whoever checks links, and who watches whether the site is up, asks that way,
/// and controllers name GET only.
/// </summary>
internal static class HeadRequestMiddleware
{
    public static Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (HttpMethods.IsHead(context.Request.Method))
        {
            context.Request.Method = HttpMethods.Get;
        }

        return next(context);
    }
}
