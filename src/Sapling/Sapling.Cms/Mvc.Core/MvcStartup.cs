using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.Admin;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Modules;
using OrchardCore.Routing;
using Sapling.Cms.StaticFiles;

namespace Sapling.Cms.Mvc;

/// <summary>Controllers and Razor views of the features that are on.</summary>
internal sealed class MvcStartup(ControllerTypes controllerTypes, ModuleViews moduleViews, ShellDescriptor descriptor, IShellConfiguration configuration) : StartupBase
{
    // First among the services, so that any feature can adapt them; last in the pipeline, so that what features map wins.
    public override int Order => -1000;

    public override int ConfigureOrder => 1000;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddRouting();
        services.Configure<AdminOptions>(configuration.GetSection("OrchardCore_Admin"));

        var parts = new ApplicationPartManager();
        parts.ApplicationParts.Add(new SiteControllersPart(controllerTypes.Of(descriptor)));
        parts.ApplicationParts.Add(moduleViews);
        services.AddSingleton(parts);

        services.AddMvc(options =>
            {
                // Every form is protected, without an attribute that could be forgotten.
                options.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
                options.ModelBinderProviders.Insert(0, new TypedTextModelBinderProvider());
            })
            .AddViewLocalization()
            .AddDataAnnotationsLocalization();
        services.ConfigureOptions<BindingMessages>();

        services.AddTransient<IApplicationModelProvider, AreaModelProvider>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<MatcherPolicy, FormValueRequiredMatcherPolicy>());
        services.Replace(ServiceDescriptor.Singleton<IFileVersionProvider, ModuleFileVersionProvider>());
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        AreaControllerRoutes.Map(routes, serviceProvider);
        routes.MapControllers();
    }
}
