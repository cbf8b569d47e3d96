using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardPortal.PrivateContent.Drivers;
using OrchardPortal.PrivateContent.Models;
using OrchardPortal.PrivateContent.PersonalData;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.PrivateContent;

/// <summary>Who may see what.</summary>
public sealed class AccessStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<AccessMigrations>();
        services.AddScoped<IAccessGate, AccessGate>();
        services.AddScoped<AccessRuleForm>();
        services.AddScoped<IPersonalDataProvider, ContactListData>();
        services.AddContentPart<PrivateContentPart>().UseDisplayDriver<PrivateContentPartDisplayDriver>();
        services.AddScoped<IAuthorizationHandler, PrivateContentAuthorizationHandler>();
    }
}
