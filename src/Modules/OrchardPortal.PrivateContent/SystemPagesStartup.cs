using Fluid;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Recipes;
using OrchardPortal.Design.Services;
using OrchardPortal.PrivateContent.Pages;
using OrchardPortal.PrivateContent.Recipes;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.PrivateContent;

/// <summary>The system pages: how they are shown, and where the owner chooses, edits and previews them.</summary>
public sealed class SystemPagesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<ISystemPages, SystemPages>();
        services.AddSystemPage<SystemPageViewModel>();
        services.AddScoped<ThemeTemplates>();
        services.AddScoped<SystemPageLooks>();
        services.AddScoped<SystemPageChoices>();
        services.AddScoped<PageTrouble>();
        services.AddScoped<IShapeBindingResolver, EditedPageResolver>();

        services.AddScoped<SystemPageTemplates>();
        services.AddScoped<SystemPageCatalog>();
        services.AddScoped<SystemPageEditing>();
        services.AddScoped<SystemPagePreviews>();
        services.AddScoped<IBrandPreviewPages, SystemBrandPages>();
        services.AddNavigationProvider<SystemSamplePages>();
        services.AddScoped<ISystemPageProvider, LoginPages>();
        services.AddScoped<ISystemPageProvider, RegistrationPages>();
        services.AddScoped<ISystemPageProvider, MemberPages>();
        services.AddRecipeExecutionStep<SystemPagesStep>();
        services.Configure<TemplateOptions>(options =>
        {
            options.MemberAccessStrategy.Register<SystemPageTroubleViewModel>();
            options.MemberAccessStrategy.Register<SystemPagePreviewViewModel>();
            options.MemberAccessStrategy.Register<SystemPageVariant>();
        });
    }
}
