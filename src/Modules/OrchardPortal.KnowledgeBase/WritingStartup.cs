using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardPortal.KnowledgeBase.Markdown;
using OrchardPortal.KnowledgeBase.Media;
using OrchardPortal.KnowledgeBase.Models;
using OrchardPortal.KnowledgeBase.Services;
using OrchardPortal.KnowledgeBase.Writing;

namespace OrchardPortal.KnowledgeBase;

/// <summary>Writing articles in Markdown.</summary>
public sealed class WritingStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<WritingMigrations>();
        services.AddIndexProvider<KeptWritingIndexProvider>();
        services.AddIndexProvider<MediaDescriptionIndexProvider>();
        services.AddContentPart<ArticleSavingPart>();
        services.AddContentPart<ArticlePart>().UseDisplayDriver<ArticleWritingDisplayDriver>().UseDisplayDriver<ArticleScheduleDisplayDriver>();
        services.AddScoped<IContentHandler, HtmlBodyHandler>();
        services.AddScoped<IContentHandler, WritingSavedHandler>();
        services.AddSingleton<IBackgroundTask, KeptWritingTask>();

        services.AddScoped<IArticleText, ArticleText>();
        services.AddScoped<ArticleMarkdown>();
        services.AddScoped<ArticleMedia>();
        services.AddSingleton<ImageSizes>();

        services.AddScoped<KeptWritings>();
        services.AddScoped<WritingAccess>();
        services.AddScoped<MediaDescriptions>();
        services.AddScoped<MediaListing>();
        services.AddScoped<MediaUpload>();
    }
}
