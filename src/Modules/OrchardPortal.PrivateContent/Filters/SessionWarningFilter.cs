using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Layout;
using OrchardPortal.PrivateContent.Sessions;
using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.PrivateContent.Filters;

/// <summary>Lets every page of somebody who is logged in warn before the session ends (requirement 19).</summary>
internal sealed class SessionWarningFilter(ISessionLimits sessionLimits, TimeProvider time, ILayoutAccessor layoutAccessor, IShapeFactory shapeFactory) : IAsyncResultFilter
{
    // Nobody keeps a page open for longer than browsers' timers can count.
    private const int LongestSeconds = 25 * 60 * 60;

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        var http = context.HttpContext;
        if (context.Result is ViewResult && http.User.Identity?.IsAuthenticated == true)
        {
            var status = await SessionStatus.OfAsync(http, await sessionLimits.GetAsync(), time.GetUtcNow(), renewed: false);
            if (status.Seconds is > 0 and < LongestSeconds)
            {
                var layout = await layoutAccessor.GetLayoutAsync();
                await layout.Zones["Footer"].AddAsync(
                    await shapeFactory.CreateAsync<SessionWarningViewModel>("SessionWarning", warning =>
                    {
                        warning.Seconds = status.Seconds;
                        warning.StatusUrl = http.Request.PathBase + "/" + SessionStatus.Path;
                        warning.LogInUrl = http.Request.PathBase + "/" + AccountPaths.Login;
                        warning.LogOutUrl = http.Request.PathBase + "/" + AccountPaths.LogOut;
                    }),
                    "9");
            }
        }

        await next();
    }
}
