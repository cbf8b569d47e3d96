using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Contents.Drivers;
using OrchardCore.Contents.Handlers;
using OrchardCore.Contents.Models;
using OrchardCore.Contents.Recipes;
using OrchardCore.Contents.Security;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Contents;

[Feature("OrchardCore.Contents")]
internal sealed class ContentsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentManagement();
        services.AddContentManagementDisplay();
        services.AddDataMigration<ContentsMigrations>();

        services.AddScoped<IContentHandler, ContentsHandler>();
        services.AddScoped<IContentHandler, FullTextAspectContentHandler>();
        services.AddContentPart<CommonPart>().UseDisplayDriver<OwnerEditorDriver>();

        services.AddPermissionProvider<ContentsPermissionProvider>();
        services.AddPermissionProvider<ContentTypePermissions>();
        services.AddScoped<IAuthorizationHandler, ContentTypeAuthorizationHandler>();

        services.AddRecipeExecutionStep<ContentStep>();
    }
}
