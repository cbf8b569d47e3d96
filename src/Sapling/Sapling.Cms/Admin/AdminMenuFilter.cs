using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.Navigation;

namespace OrchardCore.Admin;

/// <summary>Puts the admin's menu into the layout's zone <c>Navigation</c>.</summary>
internal sealed class AdminMenuFilter : IAsyncResultFilter
{
    private static readonly TimeSpan _longestKept = TimeSpan.FromMinutes(1);

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        var http = context.HttpContext;
        if (context.IsViewOrPageResult() && AdminAttribute.IsApplied(http) && http.User.Identity?.IsAuthenticated == true)
        {
            var menu = await http.RequestServices.GetRequiredService<IShapeFactory>().CreateAsync("Navigation");
            menu.Properties["MenuName"] = NavigationConstants.AdminId;
            menu.Metadata.Cache("AdminMenu/" + await http.RequestServices.GetRequiredService<AdminMenuState>().NameAsync(http))
                .AddContext("user")
                .WithExpiryAfter(_longestKept);
            await (await http.RequestServices.GetRequiredService<ILayoutAccessor>().GetLayoutAsync()).Zones["Navigation"].AddAsync(menu);
        }

        await next();
    }
}
