using System.Security.Cryptography;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement.Notify;
using OrchardPortal.Contacts.Accounts;
using OrchardPortal.PrivateContent.Sessions;

namespace OrchardPortal.PrivateContent.Filters;

/// <summary>
/// A form holds for whoever was logged in when its page came. Whoever has logged in or out in another tab since then comes to that page
/// once more and reads why, instead of that the request could not be understood (requirement 19). A form that is not of this site is
/// refused as ever.
/// </summary>
internal sealed class StaleFormFilter : IAsyncAlwaysRunResultFilter, IAsyncActionFilter
{
    private const string Parameter = "again";
    private const string SomebodyElse = "other";

    // In a token, behind its version, its number and what kind it is: whether it belongs to an account, then whose.
    private const int OwnerStart = 18;

    // What ASP.NET Core protects its anti-forgery tokens with.
    private const string TokenPurpose = "Microsoft.AspNetCore.Antiforgery.AntiforgeryToken.v1";

    // Hardly any request has to do with it: the others go on without waiting here.
    public Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is IAntiforgeryValidationFailedResult && OwnerOf(context.HttpContext) is { } owner)
        {
            context.Result = new LocalRedirectResult(Target(context.HttpContext, owner));
        }

        return next();
    }

    public Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var request = context.HttpContext.Request;

        return HttpMethods.IsGet(request.Method) && request.QueryString.HasValue && request.Query.ContainsKey(Parameter) ? TellAsync(context, next) : next();
    }

    private static async Task TellAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var services = context.HttpContext.RequestServices;
        var H = services.GetRequiredService<IHtmlLocalizer<StaleFormFilter>>();
        var user = context.HttpContext.User;
        ToldOnce.Register(context.HttpContext);
        await services.GetRequiredService<INotifier>().WarningAsync(user.Identity?.IsAuthenticated == true && context.HttpContext.Request.Query[Parameter] == SomebodyElse
            ? H["{0} is logged in now, but this page was opened by somebody else, so what was sent from it was not taken. To send it, log in again as the person who wrote it.", DisplayName.Of(user)]
            : H["You have logged in or out since this page was opened, so what you sent was not taken. Please send it once more."]);
        await next();
    }

    private static string Target(HttpContext http, byte[] owner)
    {
        var request = http.Request;
        var isMember = http.User.Identity?.IsAuthenticated == true;
        if (!isMember && request.Path.Equals("/" + AccountPaths.LogOut, StringComparison.OrdinalIgnoreCase))
        {
            return "~/";
        }

        var here = request.PathBase + request.Path + request.QueryString;
        if (request.Path.StartsWithSegments("/" + AccountPaths.Root) && !request.Path.StartsWithSegments("/" + AccountPaths.Profile))
        {
            // Who is logged in by now has no need of the pages for logging in, and goes on from there.
            return isMember ? here : QueryHelpers.AddQueryString(here, Parameter, "true");
        }

        var page = FormPage.Of(request) ?? here;

        return page.Contains(Parameter + "=", StringComparison.Ordinal) ? page : QueryHelpers.AddQueryString(page, Parameter, isMember && IsOthers(owner, http) ? SomebodyElse : "true");
    }

    // Whose form it was; null unless it came from a page of this site that somebody looks at: scripts tell by themselves what went wrong.
    private static byte[]? OwnerOf(HttpContext http)
    {
        var field = http.RequestServices.GetRequiredService<IOptions<AntiforgeryOptions>>().Value.FormFieldName;

        return http.Request.HasFormContentType
            && http.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase)
            && http.Request.Form[field].ToString() is { Length: > 0 } token
                ? OwnerOf(token, http)
                : null;
    }

    private static byte[]? OwnerOf(string token, HttpContext http)
    {
        try
        {
            var bytes = http.RequestServices.GetRequiredService<IDataProtectionProvider>().CreateProtector(TokenPurpose).Unprotect(WebEncoders.Base64UrlDecode(token));

            return bytes.Length > OwnerStart ? bytes[OwnerStart..] : null;
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException)
        {
            return null;
        }
    }

    // What a guest wrote belongs to whoever has logged in since.
    private static bool IsOthers(byte[] owner, HttpContext http) =>
        owner[0] != 0
        && http.RequestServices.GetRequiredService<IAntiforgery>().GetTokens(http).RequestToken is { } token
        && !owner.AsSpan().SequenceEqual(OwnerOf(token, http));
}
