using Fluid;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardPortal.KnowledgeBase.Attachments;
using OrchardPortal.KnowledgeBase.Media;
using OrchardPortal.KnowledgeBase.ViewModels;

namespace OrchardPortal.KnowledgeBase;

/// <summary>The media library's screens, and files of articles.</summary>
public sealed class AttachmentsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<MediaLibraryPages>();
        services.AddScoped<MediaLibraryChanges>();
        services.AddNavigationProvider<MediaMenu>();

        services.AddSingleton<ArticleFileStore>();
        services.AddContentPart<ArticleFilesPart>().UseDisplayDriver<ArticleFilesPartDisplayDriver>();
        services.AddScoped<IContentHandler, ArticleFilesHandler>();
        services.Configure<TemplateOptions>(options => options.MemberAccessStrategy.Register<ArticleFileViewModel>());
    }
}
