using Microsoft.AspNetCore.Http;

namespace Sapling.Cms.Shell;

/// <summary>The answer while the site cannot serve.</summary>
internal static class Unavailable
{
    public static Task WriteAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = "5";
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync("The site is not available at the moment. Please try again shortly.\n");
    }
}
