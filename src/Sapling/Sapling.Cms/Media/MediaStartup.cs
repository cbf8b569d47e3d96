using Fluid;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.FileStorage.FileSystem;
using OrchardCore.Liquid;
using OrchardCore.Media.Core;
using OrchardCore.Media.Events;
using OrchardCore.Media.Filters;
using OrchardCore.Media.Recipes;
using OrchardCore.Media.Services;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Media;

[Feature("OrchardCore.Media")]
internal sealed class MediaStartup : StartupBase
{
    // Before authentication: what everybody may see needs no account to be read.
    public override int ConfigureOrder => OrchardCoreConstants.ConfigureOrder.Authentication - 10;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddTransient<IConfigureOptions<MediaOptions>, MediaOptionsConfiguration>();
        services.AddSingleton<MediaFolder>();
        services.AddSingleton<IMediaFileStore>(provider => new DefaultMediaFileStore(
            new FileSystemStore(provider.GetRequiredService<MediaFolder>().Path, provider.GetRequiredService<ILogger<FileSystemStore>>()),
            $"{provider.GetRequiredService<ShellSettings>().RequestUrlPrefix}{provider.GetRequiredService<IOptions<MediaOptions>>().Value.AssetsRequestPath}",
            string.Empty,
            provider.GetServices<IMediaEventHandler>(),
            provider.GetServices<IMediaCreatingEventHandler>(),
            provider.GetRequiredService<ILogger<DefaultMediaFileStore>>()));
        services.AddSingleton<IMediaNameNormalizerService, MediaNameNormalizerService>();
        services.AddPermissionProvider<MediaPermissionProvider>();
        services.AddRecipeExecutionStep<MediaStep>();
        services.AddLiquidFilter<AssetUrlFilter>("asset_url");
        services.Configure<TemplateOptions>(options => options.Filters.AddFilter("img_tag", MediaFilters.ImgTag));
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) => MediaFiles.Use(app, serviceProvider);
}
