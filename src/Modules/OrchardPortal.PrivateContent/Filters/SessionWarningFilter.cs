using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Layout;
using OrchardPortal.PrivateContent.Sessions;
using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.PrivateContent.Filters;

/// <summary>Lets every page of somebody who is logged in warn before the session ends (requirement 19).</summary>
internal sealed class SessionWarningFilter : IAsyncResultFilter
{
    // Nobody keeps a page open for longer than browsers' timers can count.
    private const int LongestSeconds = 25 * 60 * 60;

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        var http = context.HttpContext;
        if (context.Result is ViewResult && http.User.Identity?.IsAuthenticated == true)
        {
            var services = http.RequestServices;
            var limits = await services.GetRequiredService<ISessionLimits>().GetAsync();
            var status = await SessionStatus.OfAsync(http, limits, services.GetRequiredService<TimeProvider>().GetUtcNow(), renewed: false);
            if (status.Seconds is > 0 and < LongestSeconds)
            {
                var layout = await services.GetRequiredService<ILayoutAccessor>().GetLayoutAsync();
                await layout.Zones["Footer"].AddAsync(
                    await services.GetRequiredService<IShapeFactory>().CreateAsync<SessionWarningViewModel>("SessionWarning", warning =>
                    {
                        warning.Seconds = status.Seconds;
                        warning.StatusUrl = http.Request.PathBase + "/" + SessionStatus.Path;
                        warning.LogInUrl = http.Request.PathBase + "/" + AccountPaths.Login;
                        warning.HomeUrl = http.Request.PathBase + "/";
                        warning.VisitorKey = VisitorKey.Of(http.User);
                        warning.LogOutUrl = http.Request.PathBase + "/" + AccountPaths.LogOut;
                    }),
                    "9");
            }
        }

        await next();
    }
}
