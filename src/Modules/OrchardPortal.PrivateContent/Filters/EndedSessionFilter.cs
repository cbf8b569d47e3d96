using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.DisplayManagement.Notify;
using OrchardPortal.PrivateContent.Sessions;

namespace OrchardPortal.PrivateContent.Filters;

/// <summary>Tells whoever comes to the login page because their session has ended that this is why (requirement 19).</summary>
internal sealed class EndedSessionFilter(INotifier notifier, IHtmlLocalizer<EndedSessionFilter> htmlLocalizer) : IAsyncActionFilter
{
    private readonly IHtmlLocalizer H = htmlLocalizer;

    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var request = context.HttpContext.Request;
        if (HttpMethods.IsGet(request.Method)
            && request.Path.Equals("/" + AccountPaths.Login, StringComparison.OrdinalIgnoreCase)
            && request.Query.ContainsKey(SessionStatus.EndedParameter)
            && context.HttpContext.User.Identity?.IsAuthenticated != true)
        {
            await notifier.InformationAsync(H["You were logged out because your session has ended. Log in to go on where you were; what you had typed is kept in this browser."]);
        }

        await next();
    }
}
