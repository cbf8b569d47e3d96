using Fluid;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using OrchardPortal.PrivateContent.Languages;

namespace OrchardPortal.PrivateContent;

/// <summary>The language that a visitor reads (requirements 36 and 37).</summary>
public sealed class LanguagesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.Configure<RequestLocalizationOptions>(options => options.AddInitialRequestCultureProvider(new VisitorLanguageProvider()));
        services.AddSiteDisplayDriver<VisitorLanguageSettingsDriver>();
        services.Configure<MvcOptions>(options => options.Filters.Add(new LanguageMenuFilter()));
        services.Configure<TemplateOptions>(options =>
        {
            options.MemberAccessStrategy.Register<LanguageMenuViewModel>();
            options.MemberAccessStrategy.Register<LanguageChoice>();
        });
    }
}
