using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.DisplayManagement;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;
using OrchardPortal.KnowledgeBase.Approval;
using OrchardPortal.KnowledgeBase.Indexes;
using OrchardPortal.KnowledgeBase.Models;
using OrchardPortal.KnowledgeBase.Overview;
using OrchardPortal.KnowledgeBase.Screens;
using OrchardPortal.KnowledgeBase.Services;
using OrchardPortal.KnowledgeBase.Versions;

namespace OrchardPortal.KnowledgeBase;

/// <summary>The editors' screens: overview, versions, approval, the order of categories.</summary>
public sealed class EditingStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<EditingMigrations>();
        services.AddIndexProvider<ArticleOverviewIndexProvider>();
        services.AddPermissionProvider<PermissionProvider>();

        services.AddScoped<ArticleOverview>();
        services.AddScoped<ArticleChoices>();
        services.AddScoped<RelatedArticles>();
        services.AddScoped<ArticleBulk>();
        services.AddScoped<ArticleChanges>();
        services.AddScoped<EditorDirectory>();
        services.AddScoped<CategoryMover>();
        services.AddScoped<ArticleVersions>();
        services.AddScoped<ArticleApprovals>();
        services.AddContentPart<ArticlePart>().AddHandler<ArticleApprovalTasks>();
        services.AddScoped<IAuthorizationHandler, ApprovalAuthorizationHandler>();

        services.AddScoped<HiddenByCategory>();
        services.AddScoped<ArticlePreview>();
        services.AddShapeTableProvider<EditorPlace>();
        services.Configure<MvcOptions>(options => options.Filters.Add(new ContentScreens()));
    }
}
