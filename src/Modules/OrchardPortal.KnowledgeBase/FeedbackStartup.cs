using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardPortal.KnowledgeBase.Feedback;
using OrchardPortal.KnowledgeBase.PersonalData;
using OrchardPortal.PrivateContent.PersonalData;

namespace OrchardPortal.KnowledgeBase;

/// <summary>What readers say of articles (requirements 103 and 104).</summary>
public sealed class FeedbackStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<FeedbackMigrations>();
        services.AddIndexProvider<ArticleVoteIndexProvider>();
        services.AddSingleton<FeedbackSettingsCache>();
        services.AddScoped<FeedbackSettingsStore>();
        services.AddScoped<FeedbackReasons>();
        services.AddScoped<FeedbackProof>();
        services.AddScoped<FeedbackReports>();
        services.AddScoped<ArticleFeedback>();
        services.AddScoped<Reader>();
        services.AddScoped<IPersonalDataProvider, FeedbackData>();
        services.AddRecipeExecutionStep<ArticleFeedbackStep>();
    }
}
