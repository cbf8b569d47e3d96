using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Layout;
using OrchardPortal.Forums.Services;
using OrchardPortal.Forums.ViewModels;

namespace OrchardPortal.Forums.Filters;

/// <summary>Puts the link to the forums at the top right of each page, for whoever sees one category at least.</summary>
internal sealed class ForumLinkFilter : IAsyncResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        var services = context.HttpContext.RequestServices;
        if (context.Result is ViewResult && !AdminAttribute.IsApplied(context.HttpContext) && (await services.GetRequiredService<ForumAccess>().CategoriesAsync()).Count > 0)
        {
            var text = await services.GetRequiredService<ForumTitle>().GetAsync();
            var layout = await services.GetRequiredService<ILayoutAccessor>().GetLayoutAsync();
            await layout.Zones["HeaderActions"].AddAsync(
                await services.GetRequiredService<IShapeFactory>().CreateAsync<ForumLinkViewModel>("ForumLink", link =>
                {
                    link.Text = text;
                    link.Url = services.GetRequiredService<ForumUrls>().Home;
                    link.Selected = context.HttpContext.Request.Path.StartsWithSegments("/" + ForumUrls.Path, StringComparison.OrdinalIgnoreCase);
                }),
                "0");
        }

        await next();
    }
}
