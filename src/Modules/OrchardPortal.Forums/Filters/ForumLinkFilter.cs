using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Layout;
using OrchardPortal.Forums.Services;
using OrchardPortal.Forums.ViewModels;

namespace OrchardPortal.Forums.Filters;

/// <summary>Puts the link to the forums at the top right of each page, for whoever sees one category at least.</summary>
internal sealed class ForumLinkFilter(ForumAccess access, ForumTitle title, ForumUrls urls, ILayoutAccessor layoutAccessor, IShapeFactory shapeFactory) : IAsyncResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is ViewResult && !AdminAttribute.IsApplied(context.HttpContext) && (await access.CategoriesAsync()).Count > 0)
        {
            var text = await title.GetAsync();
            var layout = await layoutAccessor.GetLayoutAsync();
            await layout.Zones["HeaderActions"].AddAsync(
                await shapeFactory.CreateAsync<ForumLinkViewModel>("ForumLink", link =>
                {
                    link.Text = text;
                    link.Url = urls.Home;
                    link.Selected = context.HttpContext.Request.Path.StartsWithSegments("/" + ForumUrls.Path, StringComparison.OrdinalIgnoreCase);
                }),
                "0");
        }

        await next();
    }
}
