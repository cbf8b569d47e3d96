using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.Data;
using OrchardCore.Modules;
using OrchardPortal.Contacts.Services;
using OrchardPortal.KnowledgeBase.Indexes;
using OrchardPortal.KnowledgeBase.PersonalData;
using OrchardPortal.KnowledgeBase.Services;
using OrchardPortal.PrivateContent.PersonalData;

namespace OrchardPortal.KnowledgeBase;

/// <summary>Which articles contacts read, for their records (requirement 83).</summary>
public sealed class VisitsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddIndexProvider<ArticleVisitIndexProvider>();
        services.AddSingleton<ArticleVisits>();
        services.AddSingleton<IBackgroundTask, ArticleVisitsTask>();
        services.AddScoped<IContactTimelineProvider, ArticleVisitsTimeline>();
        services.AddScoped<IPersonalDataProvider, VisitData>();
    }
}
