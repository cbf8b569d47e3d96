using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardPortal.KnowledgeBase.Markdown;
using OrchardPortal.KnowledgeBase.Services;
using OrchardPortal.KnowledgeBase.Writing;

namespace OrchardPortal.KnowledgeBase;

/// <summary>Writing articles in Markdown.</summary>
public sealed class WritingStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<WritingMigrations>();
        services.AddScoped<IContentHandler, HtmlBodyHandler>();

        services.AddScoped<IArticleText, ArticleText>();
        services.AddScoped<ArticleMarkdown>();
        services.AddScoped<ArticleMedia>();
        services.AddSingleton<ImageSizes>();
    }
}
