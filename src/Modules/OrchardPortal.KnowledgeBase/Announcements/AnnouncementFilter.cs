using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.ResourceManagement;
using OrchardPortal.KnowledgeBase.ViewModels;

namespace OrchardPortal.KnowledgeBase.Announcements;

/// <summary>Puts announcements at the top of every page of the site: help site, portal and system pages.</summary>
internal sealed class AnnouncementFilter : IAsyncResultFilter
{
    private static readonly TimeSpan _longestKept = TimeSpan.FromMinutes(1);

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        var http = context.HttpContext;
        if (context.Result is ViewResult && !AdminAttribute.IsApplied(http)
            && await http.RequestServices.GetRequiredService<VisibleAnnouncements>().ListAsync(http) is { Count: > 0 } shown)
        {
            await AddAsync(http, shown);
        }

        await next();
    }

    private static async Task AddAsync(HttpContext http, IReadOnlyList<Announcement> shown)
    {
        var services = http.RequestServices;
        var layout = await services.GetRequiredService<ILayoutAccessor>().GetLayoutAsync();
        var returnUrl = Uri.EscapeDataString(http.Request.Path.Value + http.Request.QueryString.Value);
        await layout.Zones["Announcements"].AddAsync(
            await services.GetRequiredService<IShapeFactory>().CreateAsync<AnnouncementsViewModel>("Announcements", model =>
            {
                model.Announcements = [.. shown.Select(announcement => AnnouncementText.ViewModel(
                    announcement,
                    announcement.IsDismissible ? $"{http.Request.PathBase}/announcements/{announcement.Id}?returnUrl={returnUrl}" : string.Empty))];
                if (!http.Request.QueryString.HasValue)
                {
                    var keys = string.Join(',', shown.Select(announcement => announcement.Key + announcement.IsDismissible));
                    model.Metadata.Cache($"Announcements/{CultureInfo.CurrentUICulture.Name}/{http.Request.PathBase}/{returnUrl}/{keys}").WithExpiryAfter(_longestKept);
                }
            }),
            "1");
        if (shown.Any(announcement => announcement.IsDismissible))
        {
            services.GetRequiredService<IResourceManager>().RegisterUrl("script", "~/OrchardPortal.KnowledgeBase/announcements.js", null!).AtFoot().SetAttribute("type", "module");
        }
    }
}
