using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardPortal.KnowledgeBase.Announcements;

namespace OrchardPortal.KnowledgeBase;

/// <summary>What the company tells its visitors on every page.</summary>
public sealed class AnnouncementStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<AnnouncementStore>();
        services.AddScoped<AnnouncementRules>();
        services.AddScoped<VisibleAnnouncements>();
        services.Configure<MvcOptions>(options => options.Filters.Add(new AnnouncementFilter()));
        services.AddRecipeExecutionStep<AnnouncementsStep>();
    }
}
