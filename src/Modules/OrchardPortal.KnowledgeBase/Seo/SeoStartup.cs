using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace OrchardPortal.KnowledgeBase.Seo;

/// <summary>What search engines, social networks and feed readers get.</summary>
public sealed class SeoStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<PageHead>();
        services.AddScoped<GuestArticles>();
    }
}
