using Fluid;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;
using OrchardPortal.KnowledgeBase.Searching;
using OrchardPortal.KnowledgeBase.Services;
using OrchardPortal.KnowledgeBase.ViewModels;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.KnowledgeBase;

/// <summary>Search, suggestions, and what editors learn from both.</summary>
public sealed class SearchStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<SearchMigrations>();

        services.AddScoped<IKnowledgeBaseSearch, KnowledgeBaseSearch>();
        services.AddSingleton<SearchMemory>();
        services.AddScoped<SearchLanguages>();
        services.AddScoped<SearchPresenter>();
        services.AddScoped<ISubjectSuggestions, SubjectSuggestions>();

        services.AddSingleton<SearchLog>();
        services.AddSingleton<ISearchLog>(provider => provider.GetRequiredService<SearchLog>());
        services.AddScoped<SearchLogBook>();
        services.AddSingleton<IBackgroundTask, SearchLogTask>();
        services.AddPermissionProvider<SearchPermissionProvider>();
        services.AddNavigationProvider<SearchMenu>();

        services.Configure<TemplateOptions>(options =>
        {
            options.MemberAccessStrategy.Register<SearchPagerViewModel>();
            options.MemberAccessStrategy.Register<SearchResultsViewModel>();
            options.MemberAccessStrategy.Register<SearchResultViewModel>();
            options.MemberAccessStrategy.Register<SearchFilterViewModel>();
            options.MemberAccessStrategy.Register<SearchFilterOptionViewModel>();
        });
    }
}
