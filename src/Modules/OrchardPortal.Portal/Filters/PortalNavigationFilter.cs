using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardPortal.Portal.Services;

namespace OrchardPortal.Portal.Filters;

/// <summary>Lets <see cref="PortalNavigation"/> fill the header of every page of the site.</summary>
internal sealed class PortalNavigationFilter : IAsyncResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is ViewResult && !AdminAttribute.IsApplied(context.HttpContext))
        {
            await context.HttpContext.RequestServices.GetRequiredService<PortalNavigation>().AddAsync(context.HttpContext);
        }

        await next();
    }
}
