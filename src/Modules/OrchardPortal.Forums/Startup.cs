using Fluid;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;
using OrchardPortal.Forums.Filters;
using OrchardPortal.Forums.Indexes;
using OrchardPortal.Forums.Services;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.Forums;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<Migrations>();
        services.AddPermissionProvider<PermissionProvider>();
        services.AddIndexProvider<ForumPostIndexProvider>();
        services.AddIndexProvider<ForumVoteIndexProvider>();
        services.AddIndexProvider<ForumFollowIndexProvider>();
        services.AddIndexProvider<ForumReportIndexProvider>();
        services.AddIndexProvider<ForumDeedIndexProvider>();

        services.AddScoped<ForumCategoryStore>();
        services.AddScoped<ForumAccess>();
        services.AddScoped<ForumReader>();
        services.AddScoped<ForumSearch>();
        services.AddScoped<ForumTitle>();
        services.AddScoped<ForumUrls>();
        services.AddScoped<ForumRows>();
        services.AddScoped<ForumMarkdown>();
        services.AddScoped<ForumPostPresenter>();
        services.AddScoped<ForumTopicPresenter>();
        services.AddScoped<ForumFormPresenter>();
        services.AddScoped<ForumTicketLinks>();

        services.Configure<MvcOptions>(options => options.Filters.Add(new ForumLinkFilter()));
        services.Configure<TemplateOptions>(LiquidMembers.Register);
        services.Configure<ThrottleOptions>(ForumLimits.SetDefaults);
    }
}
