using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Notify;
using OrchardPortal.PrivateContent.Sessions;

namespace OrchardPortal.PrivateContent.Filters;

/// <summary>Tells whoever comes to the login page because their session has ended that this is why (requirement 19).</summary>
internal sealed class EndedSessionFilter : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var request = context.HttpContext.Request;
        if (HttpMethods.IsGet(request.Method)
            && request.Path.Equals("/" + AccountPaths.Login, StringComparison.OrdinalIgnoreCase)
            && request.Query.ContainsKey(SessionStatus.EndedParameter)
            && context.HttpContext.User.Identity?.IsAuthenticated != true)
        {
            var services = context.HttpContext.RequestServices;
            var H = services.GetRequiredService<IHtmlLocalizer<EndedSessionFilter>>();
            ToldOnce.Register(context.HttpContext);
            await services.GetRequiredService<INotifier>().InformationAsync(H["You were logged out because your session has ended. Log in to go on where you were; what you had typed is kept in this browser."]);
        }

        await next();
    }
}
