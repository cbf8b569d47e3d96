using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace OrchardPortal.PrivateContent;

/// <summary>
/// Keeps pages made for a member out of every cache, so that after logging out the back button shows nothing.
/// </summary>
internal sealed class NoStoreMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (context.User.Identity?.IsAuthenticated == true)
        {
            context.Response.OnStarting(
                static state =>
                {
                    var headers = ((HttpResponse)state).Headers;
                    if (string.IsNullOrEmpty(headers[HeaderNames.CacheControl]))
                    {
                        headers[HeaderNames.CacheControl] = "no-store";
                    }

                    return Task.CompletedTask;
                },
                context.Response);
        }

        return next(context);
    }
}
