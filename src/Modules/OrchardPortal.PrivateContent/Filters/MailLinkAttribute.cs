using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Net.Http.Headers;

namespace OrchardPortal.PrivateContent.Filters;

/// <summary>For pages whose address holds a token: no cache keeps them, and no other site is told where the visitor came from.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal sealed class MailLinkAttribute : ActionFilterAttribute
{
    public override void OnActionExecuting(ActionExecutingContext context)
    {
        var headers = context.HttpContext.Response.Headers;
        // As forms with anti-forgery tokens have it, which would be overridden otherwise, with a warning.
        headers[HeaderNames.CacheControl] = "no-cache, no-store";
        headers["Referrer-Policy"] = "no-referrer";
    }
}
